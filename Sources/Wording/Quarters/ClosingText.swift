import Criteria

/// What is said when a quarter is closed, opened again, or shown as it was.
public enum ClosingText {
  /// What was closed and what still is missing, a line each.
  ///
  /// - Parameters:
  ///   - endings: the quarters with the verdicts that were kept, the oldest first.
  ///   - day: the day from which they are closed, where that is not the day it is.
  public static func closed(_ endings: [QuarterEnding], from day: Day? = nil) -> [String] {
    guard let last = endings.last else { return [] }
    let quarters = endings.map(\.quarter)
    let (its, kept) = endings.count == 1 ? ("kvartalets", "det") : ("hvert kvartals", "de")
    let since = day.map { " fra \(DanishDay.text($0))" } ?? ""
    return [
      "\(DanishQuarter.list(quarters).capitalizedFirst) er lukket\(since) for \(last.rollup.plan.name). "
        + "Vurderingerne er gemt, som de stod ved \(its) udgang."
    ] + (endings.count == 1 ? standing(last) : endings.map(line)) + [
      (endings.count == 1 ? "Kvartalet tager" : "Kvartalerne tager")
        + " ikke imod flere tal; \(kept) kan genåbnes med \(Quote.text(reopenCommand(last.quarter)))."
    ]
  }

  private static func standing(_ ending: QuarterEnding) -> [String] {
    [
      missing(ending.gap.missing).capitalizedFirst + ".",
      "Vurderinger: \(verdicts(ending.rollup.counts)).",
    ]
  }

  /// One of several quarters: `2019K4: der mangler 3 tal; ✓ 3 opfyldt, ▲ 2 bagud`.
  private static func line(_ ending: QuarterEnding) -> String {
    "\(DanishQuarter.short(ending.quarter)): \(missing(ending.gap.missing)); "
      + "\(verdicts(ending.rollup.counts))"
  }

  /// That a quarter takes figures again, and where what was shown is to be seen.
  public static func reopened(_ quarter: Quarter) -> String {
    "\(DanishQuarter.text(quarter)) er åbent igen og tager imod tal. Det, der blev vist ved lukningen, ses "
      + "stadig med \(Quote.text(showCommand(quarter)))."
  }

  /// What is shown: `4. kvartal 2019, som det stod ved kvartalets udgang; det blev lukket 25. januar 2020 af Mette`.
  public static func shown(_ closing: QuarterClosing) -> String {
    let quarter = DanishQuarter.text(closing.quarter)
    if closing.judgesTheEnd {
      return "\(quarter), som det stod ved kvartalets udgang; det blev \(how(closing))"
    }
    return closing.day == closing.asOf
      ? "\(quarter), som det så ud, da det blev \(how(closing))"
      : "\(quarter), som det så ud pr. \(DanishDay.text(closing.judgedOn)); det blev \(how(closing))"
  }

  /// The same where there is little room: `2019K4 ved udgangen, lukket 25.01.2020`.
  public static func shownShort(_ closing: QuarterClosing) -> String {
    let quarter = DanishQuarter.short(closing.quarter)
    let closed = "lukket \(DanishDay.short(closing.asOf))"
    return closing.judgesTheEnd ? "\(quarter) ved udgangen, \(closed)" : "\(quarter), som \(closed)"
  }

  /// When and by whom: `lukket 25. januar 2020 af Mette`, and `lukket 20. januar 2018, skrevet 29. november 2026 af
  /// Mette` where it holds from another day than that on which it was done.
  public static func how(_ closing: QuarterClosing) -> String {
    "\(days(closing.asOf, writtenOn: closing.day)) af \(Quote.cleaned(closing.recordedBy))"
  }

  static func days(_ day: Day, writtenOn written: Day) -> String {
    "lukket \(DanishDay.text(day))"
      + (written == day ? "" : ", skrevet \(DanishDay.text(written))")
  }

  /// That something is closed: `blev lukket 25. januar 2020 af Mette`, or `er lukket` where no more is known.
  public static func isClosed(_ closed: QuarterClosed?) -> String {
    guard let person = closed?.recordedBy, let moment = closed?.recordedAt else {
      return "er lukket"
    }
    let day = Moment(secondsSince1970: moment).day
    return "blev \(days(day, writtenOn: day)) af \(Quote.cleaned(person))"
  }

  /// What else has happened to the quarter that is shown: other closings, and that it is open again; nil if nothing.
  public static func since(
    _ closing: QuarterClosing, others: (closings: [QuarterClosing], isOpen: Bool)
  ) -> String? {
    var sentences = others.isOpen ? ["Kvartalet er genåbnet siden."] : []
    if let other = others.closings.last {
      let command = "\(showCommand(closing.quarter)) --pr \(other.asOf)"
      sentences.append(
        "Det er også lukket pr. \(DanishDay.text(other.asOf)); det ses med \(Quote.text(command)).")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// That today's rules would give other verdicts, and which ones stand; nil when they would not.
  public static func differing(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    let verdicts =
      DanishNoun.count(count, "vurdering ville være en anden", "vurderinger ville være andre")
    return "Reglerne er ændret siden: \(verdicts) i dag. Her står de, som de blev vist dengang."
  }

  /// How many figures are missing: `der mangler 3 tal`.
  public static func missing(_ count: Int) -> String {
    count == 0 ? "alle kvartalets tal er indtastet" : "der mangler \(DanishNumber.text(count)) tal"
  }

  /// How many criteria have each verdict: `✓ 3 opfyldt, ▲ 2 bagud, ○ 6 kan ikke vurderes (6 mangler tal)`.
  public static func verdicts(_ counts: VerdictCounts) -> String {
    let each: [(Verdict, Int)] = [
      (.met, counts.met), (.onTrack, counts.onTrack), (.behind, counts.behind),
      (.farBehind, counts.farBehind), (.missed, counts.missed),
      (.undecided(.noFigures), counts.undecidedTotal),
    ]
    let parts = each.filter { $0.1 > 0 }.map { verdict, count in
      "\(SymbolSet.rich.mark(verdict)) \(DanishNumber.text(count)) \(VerdictWords.word(verdict))"
    }
    guard counts.undecidedTotal > 0 else {
      return parts.isEmpty ? "planen har ingen kriterier" : parts.joined(separator: ", ")
    }
    return "\(parts.joined(separator: ", ")) (\(StandingSentence.undecided(counts)))"
  }

  /// A figure that came after its quarter was closed.
  public static let late = "efterregistrering"

  /// The same in a sentence: `efterregistrering: 4. kvartal 2019 er lukket`.
  public static func late(_ measurement: Measurement, in records: Records) -> String {
    let quarter = Quarter(containing: measurement.day)
    let isClosed = records.closedQuarters.contains(quarter)
    return "\(late): \(DanishQuarter.text(quarter)) \(isClosed ? "er" : "har været") lukket"
  }

  /// How a quarter is opened again from the shell.
  public static func reopenCommand(_ quarter: Quarter) -> String {
    "maalepind genaabn \(DanishQuarter.short(quarter)) --grund GRUND"
  }

  static func showCommand(_ quarter: Quarter) -> String {
    "maalepind status --kvartal \(DanishQuarter.short(quarter))"
  }
}

extension QuarterClosing {
  /// The day on which it was closed.
  public var day: Day { Moment(secondsSince1970: recordedAt).day }
}
