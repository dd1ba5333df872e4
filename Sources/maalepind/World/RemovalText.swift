import Criteria
import Storage
import Wording

/// What is said when words are taken away.
enum RemovalText {
  private static let mostShown = 10

  /// Where they stand, before it is asked whether they go.
  static func outlook(_ removing: TextRemoving) -> [String] {
    let texts = removing.texts
    let lines = texts.prefix(mostShown).flatMap { text in
      ["  \(place(text.former)):"] + changes(text).map { "    \($0)" }
    }
    let more = texts.count - mostShown
    return ["Ordene står i \(DanishNoun.count(texts.count, "tekst", "tekster")), der så bliver:"]
      + lines + (more > 0 ? ["  og \(DanishNoun.count(more, "tekst", "tekster")) til"] : [])
  }

  /// The lines of a text in which something is taken away, as they become.
  private static func changes(_ text: TextWithout) -> [String] {
    let lines = text.text.split(separator: "\n").map { $0.trimmed }
      .filter { $0.contains(TextWithout.marker) }
    let shown = lines.prefix(3).map { Quote.text(PersonalData.masking($0)) }
    return shown
      + (lines.count > 3 ? ["og \(DanishNoun.count(lines.count - 3, "linje", "linjer")) til"] : [])
  }

  /// `nr. 12 i «helsingoer-syd», et tal`.
  private static func place(_ text: StoredText) -> String {
    let what =
      switch (text.kind, text.form) {
      case (.revisions, _): "en udgave af planen"
      case (.figures, _): "et tal"
      case (.lines, _): "en linje i logbogen"
      case (.closings, .json): "det, der blev gemt ved en lukning"
      case (.closings, _): "grunden til, at et kvartal blev lukket eller genåbnet"
      case (.narratives, _): "en tekst til rapporten"
      case (.removals, _): "grunden til, at en tekst blev fjernet"
      }
    return "nr. \(DanishNumber.text(text.place)) i \(Quote.text(text.plan.text)), \(what)"
  }

  /// What is asked.
  static let question = "Skal de fjernes? Det kan ikke gøres om."

  /// That nothing was done.
  static let declined = "Intet er fjernet."

  /// That they are gone, and where they may still stand.
  static func done(
    _ removing: TextRemoving, isWipedOut: Bool, remains: TextRemoving.Remains
  ) -> [String] {
    var lines = [
      "Fjernet fra \(DanishNoun.count(removing.texts.count, "tekst", "tekster")); det står i historikken, hvor, "
        + "af hvem, hvornår og hvorfor."
    ]
    if !removing.similar.isEmpty {
      let numbers = DanishList.text(
        removing.similar.prefix(mostShown).map { DanishNumber.text($0) })
      let more = removing.similar.count > mostShown ? " med flere" : ""
      lines.append(
        "Noget, der ligner, eller navnet på den, der har skrevet, står stadig i nr. \(numbers)\(more); se dem efter."
      )
    }
    if !isWipedOut {
      lines.append(
        "Et andet program har databasen åben, så ordene kan ligge i dens log, til det program er lukket."
      )
    }
    if !remains.copies.isEmpty {
      lines.append("Ordene står stadig i disse kopier; slet dem, når de ikke skal bruges mere:")
      lines += remains.copies.map { "  \(Quote.path($0))" }
    }
    if !remains.besides.isEmpty {
      lines.append(
        "Ordene står også i disse databaser i samme mappe; slet dem, der er kopier, og fjern ordene i de andre:"
      )
      lines += remains.besides.map { "  \(Quote.path($0))" }
    }
    if !remains.unreadable.isEmpty {
      lines.append("Disse kopier kan ikke læses, så det vides ikke, om ordene står i dem:")
      lines += remains.unreadable.map { "  \(Quote.path($0))" }
    }
    return lines
  }

  /// What became of the words in this user's drafts.
  static func drafts(changed: Int, unwritten: Int, inUse: Int) -> [String] {
    [
      changed == 0 ? nil : "De er også fjernet fra dine kladder.",
      unwritten == 0
        ? nil : "De kunne ikke fjernes fra alle dine kladder; åbn skærmbillederne, og kassér dem.",
      inUse == 0
        ? nil
        : "Et skærmbillede er åbent og kan have kladder med ordene; luk det, og kør kommandoen igen, hvis de står der.",
    ].compactMap { $0 }
  }

  /// Where nobody but a person can look.
  static let elsewhere =
    "Se selv efter i planfiler, eksporter, andres kladder og kopier, der ligger andre steder."
}

/// Why words are not taken away; nothing was changed.
enum RemovalProblem: Refusing, Hashable {
  /// Nothing was written under that number, or nothing in words.
  case nothingThere(Int)
  /// There are several texts, or a whole document; the texts in words.
  case passageNeeded(Int, [String])
  /// The words do not stand there.
  case notThere(String, Int)
  /// There are too few letters to tell them from other words.
  case tooShort(String)
  /// The words stand in the reason too.
  case standsInReason
  /// Without the words the plan could not be read, or would count otherwise; the first line that could not.
  case planNeedsIt(Slug, line: Int?)
  /// A text was changed behind the program.
  case notAsWritten(Slug, Int)
  /// That is no number.
  case noNumber(String)
  /// There is nobody to ask.
  case nobodyToAsk

  var sentence: String {
    switch self {
    case .nothingThere(let number):
      "Der står ingen tekst i nr. \(DanishNumber.text(number)); «maalepind historik --numre» viser numrene."
    case .passageNeeded(let number, let texts) where texts.isEmpty:
      "Nr. \(DanishNumber.text(number)) er et helt dokument; skriv, hvilke ord der skal fjernes, med --tekst."
    case .passageNeeded(let number, let texts):
      "Der står flere tekster i nr. \(DanishNumber.text(number)) "
        + "(\(DanishList.text(texts.map { Quote.text(PersonalData.masking($0)) }))); skriv, hvilke ord der skal "
        + "fjernes, med --tekst."
    case .notThere(let passage, let number):
      "Ordene \(Quote.text(PersonalData.masking(passage))) står ikke i nr. \(DanishNumber.text(number)); skriv dem "
        + "præcis, som de står."
    case .tooShort(let passage):
      "\(Quote.text(passage)) er for kort og kan stå overalt; skriv mindst tre tegn med --tekst."
    case .standsInReason:
      "Ordene, der skal fjernes, står også i grunden; skriv grunden uden dem."
    case .planNeedsIt(let plan, let line):
      "Ordene står i planen \(Quote.text(plan.text)) et sted, den tæller og vurderer efter"
        + (line.map { " (linje \(DanishNumber.text($0)))" } ?? "")
        + "; skriv færre ord med --tekst, så kun forklaringen fjernes."
    case .notAsWritten(let plan, let number):
      "Nr. \(DanishNumber.text(number)) i planen \(Quote.text(plan.text)) er ændret, efter det blev skrevet, så ordene "
        + "kan ikke fjernes der; se med «maalepind tjek»."
    case .noNumber(let text):
      "\(Quote.text(text)) er ikke et nummer i historikken; «maalepind historik --numre» viser dem."
    case .nobodyToAsk:
      "En tekst fjernes kun efter et ja; kør kommandoen i en terminal, eller skriv --ja, når det er set igennem."
    }
  }
}
