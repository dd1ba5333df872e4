import Criteria
import Interchange
import TestSupport
import Testing

@testable import Reports

/// Finds every figure of a report again from where it says that it comes from: the status as other programs are told
/// it, the logbook's lines, and the budget.
enum OriginCheck {
  static func check(
    _ report: Report, _ rollups: [Report.Judged: Rollup], _ sample: HalfYearSample
  ) {
    for cell in report.cells {
      switch cell.value {
      case .none, .text, .indicator: continue
      case .verdict, .figure, .goal, .share: break
      }
      guard let origin = cell.origin else {
        Issue.record("\(cell.text) comes from nowhere")
        continue
      }
      let again = again(origin, rollups, sample, report)
      #expect(again == value(cell), "\(cell.text): \(origin)")
    }
  }

  /// A cell's value as JSON writes it.
  private static func value(_ cell: Report.Cell) -> String? {
    switch cell.value {
    case .none, .text, .indicator: return nil
    case .verdict(let verdict, _): return "\"\(verdict.code)\""
    case .figure(let value, .yesNo, _): return value == .one ? "true" : "false"
    case .figure(let value, _, _): return json(value)
    case .goal(let goal): return goal.target.amounts.first.map { json($0.value) }
    case .share(let met, let closed): return "\(met)/\(closed)"
    }
  }

  /// As `status --json` writes numbers: rounded to six decimals, without noughts at the end.
  private static func json(_ value: Fraction) -> String {
    var object = ""
    let rounded = value.rounded(toDecimals: 6)
    var scaled = rounded * Fraction(1_000_000)
    if scaled < .zero {
      object = "-"
      scaled = .zero - scaled
    }
    let digits = String(scaled.numerator / scaled.denominator)
    let padded = String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    var decimals = String(padded.suffix(6))
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return object + padded.dropLast(6) + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// What the origin says, reached without what the report was made by.
  private static func again(
    _ origin: Report.Origin, _ rollups: [Report.Judged: Rollup], _ sample: HalfYearSample,
    _ report: Report
  ) -> String? {
    switch origin {
    case .criterion(let id, let site, let field, let judged):
      guard let rollup = (judged ?? report.judged).flatMap({ rollups[$0] }) else { return "?" }
      let line = line(of: id, site, in: rollup, sample)
      guard let line else { return "? \(id)" }
      switch field {
      case .verdict: return member("verdict", in: line)
      case .current: return member("current", in: line)
      case .baseline: return member("baseline", in: line)
      case .goal: return member("goal", in: line)
      case .windows:
        return
          "\(member("windowsMet", in: line) ?? "")/\(member("windowsClosed", in: line) ?? "")"
      }
    case .figures(.own(let id, let site), upTo: let day):
      return isCounted(id, sample)
        ? counted(id, site, upTo: day, sample) : exported(id, site, upTo: day, sample)
    case .figures(.others(let name, beside: let id, let site), upTo: let day):
      let indicator = sample.plan.indicator(id)?.indicator
      let series = indicator.map { sample.plan.references(of: $0, at: site) } ?? []
      return series.first { $0.name == name }?.figures.first { $0.day == day }.flatMap { dated in
        if case .amount(let amount) = dated.figure { json(amount.value) } else { nil }
      }
    case .verdicts(let field, let judged):
      guard let rollup = rollups[judged] else { return "?" }
      // Each criterion counts once, by the worst of its lines; those of which one part is enough are not among them.
      let verdicts = rollup.criteria.map(\.verdict)
      let count =
        switch field {
        case .all: verdicts.count
        case .goingWell: verdicts.count { $0 == .met || $0 == .onTrack }
        case .needingAttention:
          verdicts.count { [.behind, .farBehind, .missed].contains($0) }
        case .undecided: verdicts.count { $0.code == "undecided" }
        case .because(let group): verdicts.count { $0.reason?.group == group }
        }
      return "\(count)"
    case .occasions(let count):
      let superseded = Set(sample.records.logbook.lines.compactMap(\.supersedes))
      let lines = sample.records.logbook.lines.filter {
        !superseded.contains($0.id) && $0.state == count.state && $0.day >= count.period.first
          && $0.day <= count.period.last && (count.activity == nil || $0.activity == count.activity)
          && (count.site == nil || $0.site == count.site)
      }
      let known = lines.filter { $0.participants != nil }
      let came = known.reduce(0) { $0 + ($1.participants ?? 0) }
      switch count.field {
      case .occasions: return "\(lines.count)"
      case .counted: return "\(known.count)"
      case .participants: return "\(came)"
      case .activities: return "\(Set(lines.map(\.activity)).count)"
      case .average:
        return json(Fraction(Int128(came), Int128(max(1, known.count))))
      }
    case .budget(let year, let field):
      let all = sample.plan.allFinances
      let budget = all.compactMap { $0.corrected[year] ?? $0.budget[year] }.reduce(Money.zero, +)
      let spent = all.compactMap { $0.spent(in: year) }.reduce(Money.zero, +)
      let money =
        switch field {
        case .budget: budget
        case .spent: spent
        case .left: budget - spent
        }
      return json(Fraction(Int128(money.oere), 100))
    }
  }

  private static func isCounted(_ id: IndicatorID, _ sample: HalfYearSample) -> Bool {
    sample.plan.indicator(id)?.indicator.counting != nil
  }

  /// What is counted from the logbook comes to by a day: what the status says the day after, nothing where no line of
  /// the activity lies in the window yet.
  private static func counted(
    _ id: IndicatorID, _ site: Slug?, upTo day: Day, _ sample: HalfYearSample
  ) -> String? {
    let window = sample.plan.indicator(id)?.indicator.tally.window.flatMap { length in
      Window.all(length, of: sample.plan.period).first { $0.period.contains(day) }
    }
    let activity = sample.plan.placedCriterion(id.criterion)?.activity
    let lines = sample.records.logbook.lines.filter {
      $0.activity == activity && $0.state == .held && $0.day <= day
        && window?.period.contains($0.day) ?? true
    }
    guard !lines.isEmpty else { return "0" }
    // A rate is of the open days up to the day itself, and the status of the day after has one more.
    if let indicator = sample.plan.indicator(id)?.indicator, let window,
      let rate = indicator.goal.value(at: site)?.rate, let days = Period(window.period.first, day)
    {
      let holidays = indicator.holidays ?? sample.plan.holidays
      let units = rate == .perWeek ? holidays.weeks(in: days) : holidays.months(in: days)
      return json(Fraction(lines.count) / units)
    }
    let then = Rollup(plan: sample.plan, records: sample.records, asOf: day + 1)
    return line(of: id, site, in: then, sample).flatMap { member("current", in: $0) }
  }

  private static func line(
    of id: IndicatorID, _ site: Slug?, in rollup: Rollup, _ sample: HalfYearSample
  ) -> Substring? {
    let name = site.map { sample.plan.site($0)?.name ?? $0.text }
    return StatusJSON.write(rollup).split(separator: "\n").first { line in
      member("id", in: line) == "\"\(id)\"" && member("site", in: line) == name.map { "\"\($0)\"" }
    }
  }

  /// What figures come to on a day by those that the export has: the one of the day, or all of its window so far.
  private static func exported(
    _ id: IndicatorID, _ site: Slug?, upTo day: Day, _ sample: HalfYearSample
  ) -> String? {
    guard let indicator = sample.plan.indicator(id)?.indicator else { return nil }
    let name = site.map { sample.plan.site($0)?.name ?? $0.text }
    let text = FigureJSON.write(sample.plan, records: sample.records, asOf: day)
    let all = text.split(separator: "\n").filter { line in
      member("id", in: line) == "\"\(id)\"" && member("site", in: line) == name.map { "\"\($0)\"" }
    }
    func isSince(_ first: Day, _ line: Substring) -> Bool {
      (member("day", in: line) ?? "") >= "\"\(first)\""
    }
    let window = indicator.tally.window.flatMap { length in
      Window.all(length, of: sample.plan.period).first { $0.period.contains(day) }
    }
    let isAlone: Bool =
      switch indicator.tally {
      case .latest, .toDate: true
      case .sum, .average: false
      }
    let counted = all.filter { isSince(isAlone ? day : window?.period.first ?? day, $0) }
    func sum(_ key: String) -> Int? {
      let numbers = counted.compactMap { member(key, in: $0).flatMap { Int($0) } }
      return numbers.isEmpty ? nil : numbers.reduce(0, +)
    }
    if let numerator = sum("numerator"), let denominator = sum("denominator") {
      let share = Fraction(Int128(numerator), Int128(denominator))
      return json(indicator.unit == .percent ? share * 100 : share)
    }
    return isAlone
      ? counted.first.flatMap { member("value", in: $0) } : sum("value").map { "\($0)" }
  }

  /// What stands after a member's name in a line of JSON.
  private static func member(_ name: String, in line: Substring) -> String? {
    guard let range = line.firstRange(of: "\"\(name)\": ") else { return nil }
    let rest = line[range.upperBound...]
    if rest.first == "\"" {
      return "\"" + rest.dropFirst().prefix { $0 != "\"" } + "\""
    }
    return String(rest.prefix { $0 != "," && $0 != "}" })
  }
}
