import Criteria
import Wording

/// Reads what the cells of a row say as the entry of a figure.
struct FigureEntryReader {
  private let plan: Plan
  // A file says the same few criteria and sites again and again, so each is looked up once.
  private var indicators: [String: Result<KnownIndicator, EntryProblem>] = [:]
  private var sites: [String: Slug?] = [:]

  private struct KnownIndicator {
    let id: IndicatorID
    let indicator: Indicator
  }

  private let today: Day

  init(plan: Plan, today: Day) {
    self.plan = plan
    self.today = today
  }

  /// Reads a row that says a figure.
  ///
  /// - Returns: the entry when nothing is wrong with what is written, else all that is.
  mutating func entry(_ cells: FigureRow) -> (FigureEntry?, [FigureRowProblem]) {
    var problems: [FigureRowProblem] = []
    func attempt<Value>(_ body: () throws(FigureRowProblem) -> Value?) -> Value? {
      do throws(FigureRowProblem) { return try body() } catch {
        problems.append(error)
        return nil
      }
    }
    if let named = cells[.plan]?.trimmed, named != plan.id.text {
      return (nil, [FigureRowProblem(.anotherPlan(named, expected: plan.id.text), in: .plan)])
    }
    let known = attempt { () throws(FigureRowProblem) in try knownIndicator(cells) }
    guard let known else { return (nil, problems) }
    let site = attempt { () throws(FigureRowProblem) in
      Optional(try self.site(cells, of: known))
    }
    let figure = attempt { () throws(FigureRowProblem) in
      let read = try cells.figure(of: known.indicator)
      try FigureRowProblem.telling { () throws(EntryProblem) in
        try read.figure.check(unit: known.indicator.unit, tally: known.indicator.tally)
      }
      return read
    }
    let breakdown = figure.flatMap { read in
      attempt { () throws(FigureRowProblem) in try cells.breakdown(of: read) }
    }
    func reading<Value, Problem>(
      _ column: FigureColumn, _ read: (String) -> Result<Value, Problem>,
      _ mistake: (Problem) -> FigureFileMistake.Row
    ) -> Value? {
      switch cells[column].map(read) {
      case .success(let value)?: return value
      case .failure(let problem)?: problems.append(FigureRowProblem(mistake(problem), in: column))
      case nil: break
      }
      return nil
    }
    let come = plan.period.upTo(today)
    let day = reading(.day, { DanishDay.read($0, near: today, within: come) }) { .day($0) }
    let quarter = reading(.quarter, DanishQuarter.read) { .quarter($0) }
    let sampleSize = attempt { () throws(FigureRowProblem) -> Remark<Int>? in
      switch cells.remark(.sampleSize) {
      case .said(let text): .said(try cells.whole(text, in: .sampleSize))
      case .absent: .absent
      case .unsaid: .unsaid
      }
    }
    guard problems.isEmpty, let site, let figure, let breakdown, let sampleSize else {
      return (nil, problems)
    }
    var entry = FigureEntry(indicator: known.id, site: site, figure: figure.figure)
    entry.breakdown = breakdown
    entry.day = day
    entry.quarter = quarter
    entry.sampleSize = sampleSize
    entry.source = cells.remark(.source)
    entry.note = cells.remark(.note)
    entry.evidence = cells.remark(.evidence)
    entry.correctionReason = cells[.correction]
    return (entry, [])
  }

  private mutating func knownIndicator(
    _ cells: FigureRow
  ) throws(FigureRowProblem) -> KnownIndicator {
    guard let text = cells[.criterion]?.trimmed else {
      throw FigureRowProblem(.criterionMissing, in: .criterion)
    }
    let known = indicators[text] ?? lookUp(text)
    indicators[text] = known
    return try FigureRowProblem.telling { () throws(EntryProblem) in try known.get() }
  }

  private func lookUp(_ text: String) -> Result<KnownIndicator, EntryProblem> {
    guard let id = IndicatorID(text) else { return .failure(.unknownIndicator(text)) }
    let bare = FigureEntry(indicator: id, site: nil, figure: .notMeasured(reason: ""))
    do throws(EntryProblem) {
      let indicator = try bare.knownIndicator(in: plan)
      if let problem = plan.problemOfTyping(id) { throw problem }
      return .success(KnownIndicator(id: id, indicator: indicator))
    } catch { return .failure(error) }
  }

  /// The site that a row names; nil for the plan as a whole.
  private mutating func site(
    _ cells: FigureRow, of known: KnownIndicator
  ) throws(FigureRowProblem) -> Slug? {
    let text = cells[.site]?.trimmed ?? PlanNames.site(nil, plan)
    let site = sites[text] ?? plan.site(named: text)?.id
    sites.updateValue(site, forKey: text)
    return try FigureRowProblem.telling { () throws(EntryProblem) in
      if site == nil, text.folded != PlanNames.site(nil, plan) {
        throw .siteNotMeasured(known.id, site: text, sites: plan.sites)
      }
      try FigureEntry(indicator: known.id, site: site, figure: .notMeasured(reason: ""))
        .checkSite(of: known.indicator, in: plan)
      return site
    }
  }
}

extension FigureRowProblem {
  /// Does what an entry can be refused by, and says in which column it is wrong.
  static func telling<Value>(
    _ body: () throws(EntryProblem) -> Value
  ) throws(FigureRowProblem) -> Value {
    do throws(EntryProblem) { return try body() } catch {
      throw FigureRowProblem(.entry(error), in: error.column)
    }
  }
}

extension EntryProblem {
  /// The column that the problem stands in.
  fileprivate var column: FigureColumn? {
    switch self {
    case .unknownIndicator, .partNeeded, .countedFromLogbook: .criterion
    case .siteNeeded, .siteNotMeasured: .site
    case .dayNeeded, .dayInFuture, .dayOutsidePlan: .day
    case .quarterOutsidePlan, .quarterInFuture, .quarterBeforeDay, .quarterClosed: .quarter
    case .wrongUnit, .outOfRange, .notWhole, .numeratorAboveDenominator:
      .value
    case .breakdownNotOfCount, .breakdownAboveWhole: .breakdown
    case .sampleSizeOutOfRange: .sampleSize
    case .nothingToCorrect: .correction
    case .personalData(_, .absence): .value
    case .personalData(_, .source): .source
    case .personalData(_, .note): .note
    case .personalData(_, .evidence): .evidence
    case .personalData(_, .correction): .correction
    case .alreadyRecorded: nil
    }
  }
}
