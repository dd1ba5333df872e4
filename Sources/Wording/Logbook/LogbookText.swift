import Criteria

/// What is said when a line has been written in the logbook, and the logbook as plain lines.
public enum LogbookText {
  /// What was written, and what it did to the criteria: a sentence for each.
  ///
  /// - Parameters:
  ///   - former: the line whose place it takes.
  ///   - others: other occasions held on the same day at the same site.
  public static func recorded(
    _ line: Occasion, former: Occasion?, others: Int, in plan: Plan,
    moves: [IndicatorMove], symbols: SymbolSet = .rich
  ) -> [String] {
    [what(line, former: former, in: plan)] + (line.state == .held ? twice(others) : [])
      + effect(line, in: plan, moves, symbols)
  }

  /// What was written: `Skrevet i logbogen: Café, afholdt 15. januar 2020, 12 deltagere.`
  static func what(_ line: Occasion, former: Occasion?, in plan: Plan) -> String {
    let whole = OccasionText.whole(line, in: plan)
    guard let former else { return "Skrevet i logbogen: \(whole)." }
    let said = ([OccasionText.state(former)] + OccasionText.details(former, in: plan))
      .joined(separator: ", ")
    switch (former.state, line.state) {
    case (_, .withdrawn):
      let reason = line.reason.map { " (\($0))" } ?? ""
      return (former.state == .planned ? "Aflyst: " : "Taget ud af logbogen: ")
        + OccasionText.whole(former, in: plan) + reason + "."
    case (.planned, .held):
      let when = former.day == line.day ? "" : " til \(DanishDay.text(former.day))"
      return "Skrevet i logbogen: \(whole); det var planlagt\(when)."
    case (.planned, _): return "Ændret i logbogen: \(whole) (før: \(said))."
    case (.withdrawn, _): return "Sat ind i logbogen igen: \(whole)."
    case (.held, _): return "Rettet i logbogen: \(whole) (før: \(said))."
    }
  }

  /// That other lines stand for the same day and site, when there are any.
  public static func twice(_ others: Int) -> [String] {
    others == 0
      ? []
      : [
        "Bemærk: logbogen har \(others == 1 ? "én anden linje" : "\(DanishNumber.text(others)) andre linjer") for samme dag og sted."
      ]
  }

  private static func effect(
    _ line: Occasion, in plan: Plan, _ moves: [IndicatorMove], _ symbols: SymbolSet
  ) -> [String] {
    guard moves.isEmpty else {
      return moves.map { MoveText.text($0, in: plan, symbols: symbols) + "." }
    }
    return plan.indicators(countedFrom: line.activity).isEmpty
      ? ["Ingen kriterier tælles fra den aktivitet."] : ["Det flytter ingen kriterier."]
  }

  /// The lines that stand, each complete in itself: first what is planned, then what was held, the newest first.
  ///
  /// - Parameters:
  ///   - activity: only its lines; all when nil.
  ///   - site: only its lines; those of all when nil.
  public static func lines(
    _ logbook: Logbook, of plan: Plan, activity: Slug? = nil, site: Slug? = nil, asOf day: Day
  ) -> [String] {
    let all = logbook.lines.map(\.id)
    let ids = Dictionary(uniqueKeysWithValues: zip(all, LineID.short(all)))
    let shown = logbook.standing.reversed().filter {
      (activity == nil || $0.activity == activity) && (site == nil || $0.site == site)
        && ($0.state == .planned || $0.day <= day)
    }
    func text(_ line: Occasion) -> String {
      let late = line.state == .planned && line.day < day ? "! " : ""
      return "\(late)\(OccasionText.whole(line, in: plan)) [\(ids[line.id] ?? line.id)]"
    }
    let planned = shown.filter { $0.state == .planned }.map(text)
    let held = shown.filter { $0.state == .held }.map(text)
    let late = logbook.unsettled(on: day).filter(shown.contains).count
    var lines = ["\(plan.name), logbog pr. \(DanishDay.text(day))"]
    if shown.isEmpty {
      return lines + ["Her er ingen linjer; «maalepind afholdt AKTIVITET» skriver den første."]
    }
    if late > 0 { lines.append(unsettled(late)) }
    if !planned.isEmpty { lines += ["", "Planlagt"] + planned }
    if !held.isEmpty { lines += ["", "Afholdt"] + held }
    return lines
  }

  /// That planned occasions are behind us: `2 planlagte er passeret (!); skriv, om de blev afholdt, eller
  /// aflys dem.`
  public static func unsettled(_ number: Int) -> String {
    number == 1
      ? "1 planlagt er passeret (!); skriv, om det blev afholdt, eller aflys det."
      : "\(DanishNumber.text(number)) planlagte er passeret (!); skriv, om de blev afholdt, eller aflys "
        + "dem."
  }
}
