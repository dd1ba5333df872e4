import Criteria
import Wording

/// What the form says that opens a closed quarter again.
enum ReopenWords {
  static func title(_ quarter: Quarter) -> String { "Genåbn \(DanishQuarter.text(quarter))" }

  static func about(_ closing: QuarterClosing) -> String {
    "Kvartalet blev \(ClosingText.how(closing)). Når det er åbent, kan der indtastes og rettes tal i det. Det, "
      + "der blev vist ved lukningen, er gemt og ændres ikke. Skriv, hvorfor det skal åbnes igen."
  }

  static let reopenNow = CommandText(name: "genåbn kvartalet", label: "genåbn")
}
