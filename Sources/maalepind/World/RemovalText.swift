import Criteria
import Storage
import Wording

/// What is said when a text is taken away.
enum RemovalText {
  private static let mostShown = 10

  /// Where it stands, before it is asked whether it goes.
  static func outlook(_ removing: TextRemoving) -> [String] {
    let places = removing.texts
    let lines = places.prefix(mostShown).map { place in
      let now = Quote.text(PersonalData.masking(place.text.text))
      return "  \(Self.place(place.text))" + (place.text.form == .words ? ": \(now)" : "")
    }
    let more = places.count - lines.count
    return [
      "Teksten står \(DanishNoun.count(places.count, "sted", "steder")) og bliver erstattet med "
        + "\(Quote.text(StoredWords.removedText)):"
    ] + lines + (more > 0 ? ["  og \(DanishNoun.count(more, "sted", "steder")) til"] : [])
  }

  /// `nr. 12, et tal` or, of a plan's text, `nr. 3, en udgave af planen`.
  private static func place(_ text: StoredText) -> String {
    let what =
      switch text.kind {
      case .revisions: "en udgave af planen"
      case .figures: "et tal"
      case .lines: "en linje i logbogen"
      case .closings: "lukningen eller genåbningen af et kvartal"
      case .removals: "grunden til, at en tekst blev fjernet"
      }
    return "nr. \(DanishNumber.text(text.place)) i \(Quote.text(text.plan.text)), \(what)"
  }

  /// What is asked.
  static let question = "Skal den fjernes? Det kan ikke gøres om."

  /// That nothing was done.
  static let declined = "Intet er fjernet."

  /// That it is gone, and where it may still stand.
  static func done(
    _ removing: TextRemoving, isWipedOut: Bool, copies: (holding: [String], unreadable: [String])
  ) -> [String] {
    var lines = [
      "Fjernet \(DanishNoun.count(removing.texts.count, "sted", "steder")); det står i historikken, "
        + "hvem der gjorde det, hvornår og hvorfor."
    ]
    if !isWipedOut {
      lines.append(
        "Et andet program har databasen åben, så teksten kan ligge i dens log, til det program er lukket."
      )
    }
    if !copies.holding.isEmpty {
      lines.append("Teksten står stadig i disse kopier; slet dem, når de ikke skal bruges mere:")
      lines += copies.holding.map { "  \(Quote.path($0))" }
    }
    if !copies.unreadable.isEmpty {
      lines.append("Disse kopier kan ikke læses, så det vides ikke, om den står i dem:")
      lines += copies.unreadable.map { "  \(Quote.path($0))" }
    }
    lines.append("Se selv efter i planfiler, eksporter og kopier, der ligger andre steder.")
    return lines
  }
}

/// Why a text is not taken away; nothing was changed.
enum RemovalProblem: Refusing, Hashable {
  /// Nothing was written under that number, or nothing in words.
  case nothingThere(Int)
  /// There are several texts, or a whole plan; the texts in words.
  case passageNeeded(Int, [String])
  /// The words do not stand there.
  case notThere(String, Int)
  /// Without the words the plan could not be read, or would be another; the first line that could not.
  case planNeedsIt(Slug, line: Int?)
  /// That is no number.
  case noNumber(String)
  /// There is nobody to ask.
  case nobodyToAsk

  var sentence: String {
    switch self {
    case .nothingThere(let number):
      "Der står ingen tekst i nr. \(DanishNumber.text(number)); «maalepind historik --numre» viser numrene."
    case .passageNeeded(let number, let texts) where texts.isEmpty:
      "Nr. \(DanishNumber.text(number)) er en hel plan; skriv, hvilke ord der skal fjernes, med --tekst."
    case .passageNeeded(let number, let texts):
      "Der står flere tekster i nr. \(DanishNumber.text(number)) "
        + "(\(DanishList.text(texts.map { Quote.text(PersonalData.masking($0)) }))); skriv, hvilke ord der skal "
        + "fjernes, med --tekst."
    case .notThere(let passage, let number):
      "Ordene \(Quote.text(PersonalData.masking(passage))) står ikke i nr. \(DanishNumber.text(number)); skriv dem "
        + "præcis, som de står."
    case .planNeedsIt(let plan, let line):
      "Ordene står i planen \(Quote.text(plan.text)), hvor den ikke kan undvære dem"
        + (line.map { " (linje \(DanishNumber.text($0)))" } ?? "")
        + "; skriv færre ord med --tekst, eller hent en rettet plan ind først."
    case .noNumber(let text):
      "\(Quote.text(text)) er ikke et nummer i historikken; «maalepind historik --numre» viser dem."
    case .nobodyToAsk:
      "En tekst fjernes kun efter et ja; kør kommandoen i en terminal, eller skriv --ja, når det er set igennem."
    }
  }
}
