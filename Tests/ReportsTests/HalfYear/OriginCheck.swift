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
    case .budget(let year, let field, of: let owner):
      return money(year, field, owner, sample.plan)
    case .financing(let source, let year, let field, of: let owner):
      return contribution(source, year, field, owner, sample.plan)
    case .measurement(let id):
      let all = sample.records.measurements.filter { $0.id == id }
      guard all.count == 1, let indicator = sample.plan.indicator(all[0].indicator)?.indicator
      else {
        return "?"
      }
      guard case .amount(let amount) = all[0].figure else {
        return all[0].figure.value(in: indicator).map {
          indicator.unit == .yesNo ? ($0 == .one ? "true" : "false") : json($0)
        }
      }
      return json(amount.value)
    }
  }

  /// An amount of the budget, added up from the lines that it is of.
  private static func money(
    _ year: Int, _ field: Report.Origin.BudgetField, _ owner: Report.Origin.BudgetOwner,
    _ plan: Plan
  ) -> String? {
    let all: [Finances] =
      switch owner {
      case .plan: plan.allFinances
      case .activity(let id): plan.activity(id).map { [$0.finances] } ?? []
      case .line(let id): plan.budget.lines.filter { $0.id == id }.map(\.finances)
      }
    func sum(_ each: (Finances) -> Money?) -> Money { all.compactMap(each).reduce(.zero, +) }
    func expected(_ finances: Finances) -> Money? {
      let budget = finances.corrected[year] ?? finances.budget[year]
      if let said = finances.expected[year] { return said }
      guard let spent = finances.spent(in: year) else { return budget }
      let isOver =
        finances.spent[year] != nil
        || finances.spentToDate.keys.contains {
          $0.year == year && $0.number == 4
        }
      return isOver ? spent : max(spent, budget ?? spent)
    }
    let budget = sum { $0.corrected[year] ?? $0.budget[year] }
    let spent = sum { $0.spent(in: year) }
    let money =
      switch field {
      case .budget: budget
      case .agreed: sum { $0.budget[year] }
      case .corrected: sum { $0.corrected[year] }
      case .toDate(let quarter):
        sum { finances in
          finances.spentToDate.first { $0.key.year == year && $0.key.number == quarter }?.value
        }
      case .spent: spent
      case .left: budget - spent
      case .expected: sum(expected)
      case .deviation: budget - sum(expected)
      }
    return json(Fraction(Int128(money.oere), 100))
  }

  private static func contribution(
    _ source: String, _ year: Int, _ field: Report.Origin.FinancingField,
    _ owner: Report.Origin.BudgetOwner, _ plan: Plan
  ) -> String? {
    let own: [Financing]? =
      switch owner {
      case .plan: nil
      case .activity(let id): plan.activity(id)?.finances.financing
      case .line(let id): plan.budget.lines.first { $0.id == id }?.finances.financing
      }
    let financed =
      own?.first { $0.source == source }.map { FinancedYear($0, in: year) }
      ?? plan.financed(by: source, in: year)
    func money(_ money: Money?) -> Fraction? { money.map { Fraction(Int128($0.oere), 100) } }
    let value =
      switch field {
      case .promisedMoney: money(financed.promisedMoney)
      case .givenMoney: money(financed.givenMoney)
      case .moneyToCome:
        money(financed.promisedMoney).flatMap { one in money(financed.givenMoney).map { one - $0 } }
      case .promisedHours: financed.promisedHours
      case .givenHours: financed.givenHours
      case .hoursToCome:
        financed.promisedHours.flatMap { one in financed.givenHours.map { one - $0 } }
      }
    return value.map(json)
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
    if let counting = sample.plan.indicator(id)?.indicator.counting {
      let meant = lines.filter {
        (site == nil || $0.site == site) && (counting.tag.map($0.tags.contains) ?? true)
      }
      let came = meant.compactMap(\.participants)
      switch counting.measure {
      case .occasions: return "\(meant.count)"
      case .participants where sample.plan.indicator(id)?.indicator.tally.isAverage == true:
        guard !came.isEmpty else { return nil }
        return json(Fraction(Int128(came.reduce(0, +)), Int128(came.count)))
      case .participants: return "\(came.reduce(0, +))"
      case .share, .category: break
      }
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
