import Criteria
import Storage
import Wording

/// What is said when a copy is to take a database's place.
enum RestoreText {
  /// The copies that are kept of a database, each looked at.
  static func list(_ copies: CopySet, of path: String) -> [String] {
    if copies.areHidden {
      return [
        "Kopierne af \(Quote.path(path)) kan ikke ses herfra, for mappen \(Quote.path(copies.folder)) er lukket for "
          + "dig; bed den, der skriver i databasen, om at se efter."
      ]
    }
    return list(
      copies.copies.map { ($0, try? Store.inMemory(copyOf: $0.path).holdings()) }, of: path)
  }

  /// The copies that are kept, a line each, the newest first, and how one is chosen.
  ///
  /// - Parameter holdings: what each holds; nil where it cannot be read.
  static func list(_ copies: [(copy: CopySet.Copy, holdings: Holdings?)], of path: String)
    -> [String]
  {
    guard !copies.isEmpty else {
      return [
        "Der er ingen kopier af \(Quote.path(path)) endnu; programmet laver den første, næste gang "
          + "der skrives."
      ]
    }
    let width = "\(copies.count)".count
    let lines = copies.enumerated().map { place, item in
      let number = String(place + 1)
      let padding = String(repeating: " ", count: width - number.count)
      let what =
        item.holdings.map(CopyText.text) ?? "kan ikke læses og kan ikke bruges; vælg en anden"
      let own = item.copy.number > 1 ? " (taget selv)" : ""
      return "\(padding)\(number)  \(DanishDay.text(item.copy.day))\(own): \(what)"
    }
    return lines + [
      "Hent en frem med «maalepind gendan NUMMER», eller en anden fil med «maalepind gendan FIL»."
    ]
  }

  /// What would change: what the copy holds, what is lost, and where that is kept.
  static func outlook(_ restoring: Restoring, copy: String, kept: String) -> [String] {
    var lines = ["Kopien \(Quote.path(copy)) er i orden: \(CopyText.text(restoring.holdings))."]
    guard let present = restoring.present else {
      let what = restoring.isFileThere ? "Databasens fil er tom" : "Der er ingen database nu"
      return lines + ["\(what), så intet går tabt."]
    }
    let lost = things(present.lost)
    switch present.legible {
    case .nothing:
      lines.append(
        "Databasen er beskadiget og kan ikke læses, så det kan ikke vises, hvad der går tabt.")
    case .whole where lost.isEmpty:
      lines.append("Intet går tabt: kopien har alt, hvad databasen har.")
    case .partly where lost.isEmpty:
      lines.append(
        "Databasen er beskadiget; kopien har alt, hvad der kan læses i den, men mere kan gå tabt.")
    case .whole, .partly:
      lines.append("Det går tabt, fordi kopien ikke har det: \(DanishList.text(lost)).")
      if present.legible == .partly {
        lines.append("Databasen er beskadiget, så mere kan gå tabt, end der står her.")
      }
    }
    lines += present.lost.figures.prefix(mostShown).map {
      "  \(figure($0.figure, in: present.plans[$0.plan]))"
    }
    let more = present.lost.figures.count - mostShown
    if more > 0 { lines.append("  og \(DanishNumber.text(more)) tal til") }
    let gained = things(present.gained)
    if !gained.isEmpty {
      lines.append("Kopien har også noget, som databasen ikke har: \(DanishList.text(gained)).")
    }
    lines.append("Den nuværende database gemmes som \(Quote.path(kept)).")
    return lines
  }

  private static let mostShown = 10

  /// `3 tal, 1 linje i logbogen, 1 lukning af et kvartal og 2 udgaver af planer`.
  private static func things(_ difference: StoredDifference) -> [String] {
    let closings = difference.events.count { $0.kind == .closed }
    return [
      counted(difference.figures.count, "tal", "tal"),
      counted(difference.lines.count, "linje i logbogen", "linjer i logbogen"),
      counted(difference.narratives.count, "tekst til rapporten", "tekster til rapporten"),
      counted(closings, "lukning af et kvartal", "lukninger af kvartaler"),
      counted(
        difference.events.count - closings, "genåbning af et kvartal", "genåbninger af kvartaler"),
      counted(difference.revisions, "udgave af en plan", "udgaver af planer"),
    ].compactMap { $0 }
  }

  private static func counted(_ count: Int, _ one: String, _ several: String) -> String? {
    count == 0 ? nil : DanishNoun.count(count, one, several)
  }

  /// `Trygge beboere i Nøjsomhed, 61,0 % pr. 31. december 2019 (Mette, 30. november 2026 kl. 14.11)`.
  private static func figure(_ figure: Measurement, in plan: Plan?) -> String {
    let what = FigureText.text(figure.figure, of: figure.indicator, in: plan)
    return "\(PlanNames.indicator(figure.indicator, plan))\(PlanNames.place(figure.site, plan)), "
      + "\(Quote.cleaned(what)) pr. \(DanishDay.text(figure.day)) (\(Quote.cleaned(figure.recordedBy)), "
      + "\(DanishMoment.text(Moment(secondsSince1970: figure.recordedAt))))"
  }

  /// What is asked before the database is replaced.
  static let question = "Sæt kopien i stedet for databasen?"

  /// That nothing was replaced, because the answer was no.
  static let declined = "Intet er ændret."

  /// That the copy is the database now, and where the former is, if there was one.
  static func done(_ holdings: Holdings, path: String, kept: String?) -> String {
    "Gendannet: \(Quote.path(path)) har nu \(CopyText.text(holdings))."
      + (kept.map { " Den tidligere database ligger i \(Quote.path($0))." } ?? "")
  }
}

/// Why a copy cannot take a database's place; nothing was changed.
enum RestoreProblem: Refusing, Hashable {
  /// No copy has that number or day, and no file that name.
  case noCopy(String)
  /// The file is the database itself.
  case isDatabase(String)
  /// There is nobody to ask.
  case nobodyToAsk
  /// Something is wrong with the copy.
  case badCopy(String, StorageFailure)

  var sentence: String {
    switch self {
    case .noCopy(let text):
      "Ingen kopi har nummeret eller dagen \(Quote.text(text)), og ingen fil hedder det; «maalepind "
        + "gendan» viser de kopier, der er."
    case .isDatabase(let path):
      "\(Quote.path(path)) er databasen selv; vælg en kopi, «maalepind gendan» viser dem."
    case .nobodyToAsk:
      "Databasen udskiftes kun efter et ja; kør kommandoen i en terminal, eller skriv --ja, når det er set "
        + "igennem."
    case .badCopy(let path, .damaged), .badCopy(let path, .notADatabase):
      "Kopien \(Quote.path(path)) er beskadiget og kan ikke bruges; vælg en anden, «maalepind gendan» "
        + "viser dem."
    case .badCopy(let path, .notOurDatabase):
      "\(Quote.path(path)) er ikke en kopi fra Målepind; vælg en anden, «maalepind gendan» viser "
        + "dem."
    case .badCopy(_, let failure): failure.sentence
    }
  }
}
