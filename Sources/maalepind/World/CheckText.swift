import Criteria
import Interchange
import Storage
import Wording

/// What is said when a database has been looked through.
enum CheckText {
  /// How many faults are shown.
  static let mostShown = 40

  /// That all is well, and how much there is.
  ///
  /// - Parameters:
  ///   - newestCopy: the day of the newest copy; nil where none is seen.
  ///   - hiddenCopies: the folder of copies, where it cannot be looked in.
  static func sound(
    _ holdings: Holdings, closedQuarters: Int, newestCopy: Day?, hiddenCopies: String? = nil
  ) -> String {
    guard holdings.plans > 0 else { return "Alt er, som det skal være: databasen er hel, men tom." }
    let things = [
      DanishNoun.count(holdings.plans, "plan", "planer"),
      DanishNoun.count(holdings.revisions, "udgave", "udgaver"),
      "\(DanishNumber.text(holdings.figures)) tal",
      DanishNoun.count(holdings.lines, "linje i logbogen", "linjer i logbogen"),
      holdings.narratives == 0
        ? nil
        : DanishNoun.count(holdings.narratives, "tekst til rapporten", "tekster til rapporten"),
      DanishNoun.count(closedQuarters, "lukket kvartal", "lukkede kvartaler"),
    ].compactMap { $0 }
    let copy =
      newestCopy.map { "den nyeste kopi er fra \(DanishDay.text($0))" }
      ?? hiddenCopies.map {
        "kopierne kan ikke ses herfra, for mappen \(Quote.path($0)) er lukket for dig"
      }
    return "Alt er, som det skal være: \(DanishList.text(things)); "
      + (copy ?? "der er ingen kopi endnu, men den laves, næste gang der skrives") + "."
  }

  /// That a text is stored that the program would not have taken in.
  static func refused(_ text: StoredText) -> String {
    let place = "nr. \(DanishNumber.text(text.place)) i planen \(Quote.text(text.plan.text))"
    guard PersonalData.refused(in: [text.text]) != nil else {
      return
        "En tekst i \(place) har skjulte tegn eller er for lang, så den er ikke skrevet med programmet; se den efter "
        + "med «maalepind historik --numre»."
    }
    return
      "En tekst i \(place) har noget, der ligner et cpr-nummer; fjern det med «maalepind fjern-tekst "
      + "\(text.place) --grund GRUND»."
  }

  /// That the tables, or what keeps other programs from changing them, are not as the program makes them.
  static func changedSchema(_ names: [String]) -> String {
    let more = names.count > 1 ? " og \(DanishNumber.text(names.count - 1)) til" : ""
    return
      "Tabellerne, eller det, der skal hindre, at andre programmer laver tal om, er ændret (\(names[0])\(more)); "
      + "hent en kopi frem, «maalepind gendan» viser dem."
  }

  /// That a plan's history is not as it was written, where first, and what can be done.
  static func broken(_ broken: ChainBreak, of plan: Slug) -> String {
    let what: String? =
      switch broken.kind {
      case .revisions: "en udgave af planen"
      case .figures: "et tal"
      case .lines: "en linje i logbogen"
      case .closings: "lukningen eller genåbningen af et kvartal"
      case .removals: "fjernelsen af en tekst"
      case .narratives: "en tekst til rapporten"
      case nil: nil
      }
    let written = [
      broken.recordedBy.map { "af \(Quote.cleaned($0))" },
      broken.recordedAt.map { DanishMoment.text(Moment(secondsSince1970: $0)) },
    ].compactMap { $0 }.joined(separator: " ")
    let entry = (what ?? "noget") + (written.isEmpty ? "" : ", skrevet \(written),")
    let number = "nr. \(DanishNumber.text(broken.place))"
    let numbered = what == nil ? number : "\(number), \(entry)"
    let fault =
      switch broken.fault {
      case .missing: "\(number), \(what ?? "noget"), er væk"
      case .changed: "\(numbered) er ændret, efter det blev skrevet"
      case .textChanged: "en tekst i \(numbered) er ændret, efter den blev skrevet"
      case .unlinked: "seglet på \(number) er væk"
      case .added(1): "\(entry) er sat ind uden om programmet"
      case .added(let count):
        "\(entry) og \(DanishNumber.text(count - 1)) til er sat ind uden om programmet"
      }
    return "Historikken i planen \(Quote.text(plan.text)) er ikke, som den blev skrevet: "
      + "\(fault); sammenlign med en kopi, «maalepind gendan» viser dem."
  }

  /// How many things are wrong, after they have been shown.
  static func summary(_ count: Int) -> String {
    let more = count > mostShown ? " De første \(mostShown) er vist." : ""
    return "\(DanishNoun.count(count, "fejl er fundet", "fejl er fundet")); intet er ændret.\(more)"
  }

  /// What is wrong with the file itself, in one sentence; SQLite's own words, as whoever is asked for help needs them.
  static func faults(ofFile found: [String], at path: String) -> [String] {
    guard let first = found.first else { return [] }
    let more = found.count > 1 ? " og \(DanishNumber.text(found.count - 1)) til" : ""
    return [
      "Databasen \(Quote.path(path)) er beskadiget (\(Quote.cleaned(first, longest: 120))\(more)); hent en "
        + "kopi frem med «maalepind gendan»; det, der er nu, bliver ikke slettet."
    ]
  }

  /// That a revision's text is no plan.
  static func unread(_ revision: PlanRevision, _ mistakes: PlanFileMistakes) -> String {
    let first = mistakes.mistakes.first.map {
      "; den første er i linje \(DanishNumber.text($0.line))"
    }
    let count = DanishNoun.count(mistakes.mistakes.count, "fejl", "fejl")
    return "Planen \(Quote.text(revision.plan.text)) kan ikke læses i udgave "
      + "\(DanishNumber.text(revision.number)) (\(count)\(first ?? "")); hent en rettet planfil ind med "
      + "«maalepind plan import FIL», eller en kopi frem med «maalepind gendan»."
  }

  /// That a plan has no text at all.
  static func noRevision(of plan: Slug) -> String {
    "Planen \(Quote.text(plan.text)) er der, men ingen udgave af den; hent planfilen ind med «maalepind plan "
      + "import FIL»."
  }

  /// That a revision is gone.
  static func revisionMissing(_ number: Int, of plan: Slug) -> String {
    "Planen \(Quote.text(plan.text)) mangler udgave \(DanishNumber.text(number)); se med «maalepind gendan», om en "
      + "kopi har den."
  }

  /// That some rows cannot be read, or nobody knows how many.
  static func unreadable(_ kind: StoredKind, _ count: Int?, of plan: Slug) -> String {
    let things =
      switch kind {
      case .revisions: ("udgave", "udgaver")
      case .figures: ("tal", "tal")
      case .lines: ("linje i logbogen", "linjer i logbogen")
      case .closings: ("lukning af et kvartal", "lukninger af kvartaler")
      case .removals: ("fjernelse af tekst", "fjernelser af tekst")
      case .narratives: ("tekst til rapporten", "tekster til rapporten")
      }
    let what =
      count.map { DanishNoun.count($0, things.0, things.1) } ?? "Nogle \(things.1)"
    return "\(what) i planen \(Quote.text(plan.text)) kan ikke læses; hent en kopi frem med "
      + "«maalepind gendan»."
  }
}
