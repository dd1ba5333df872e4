import Criteria
import Wording

/// What the screen that says why is called.
enum WhyWords {
  static let outlook = "Skøn, som ikke indgår i vurderingen"

  static func toSettle(by decidingBody: String) -> String {
    "Det skal \(decidingBody) tage stilling til"
  }

  static let whoDelivers = "Hvor tallet kommer fra"

  static func asOf(_ day: Day) -> String { "pr. \(DanishDay.text(day))" }
}
