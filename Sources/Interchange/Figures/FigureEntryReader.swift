import Criteria
import Wording

/// Reads what the cells of a row say as the entry of a figure.
struct FigureEntryReader {
  private let plan: Plan
  // A file says the same few criteria, sites and days again and again, so each is looked up once.
  private var indicators: [String: Result<KnownIndicator, EntryProblem>] = [:]
  private var sites: [String: Slug?] = [:]
  private var days: [String: Result<Day, DayProblem>] = [:]

  private let today: Day
  /// The days that a figure can hold for.
  private let come: Period?

  init(plan: Plan, today: Day) {
    self.plan = plan
    self.today = today
    come = plan.period.upTo(today)
  }

  /// Reads a row that says a figure.
  ///
  /// - Returns: the entry when nothing is wrong with what is written, else all that is.
  mutating func entry(_ cells: FigureRow) -> (FigureEntry?, [FigureRowProblem]) {
    var problems = FigureRowProblems()
    let known = problems.reading { () throws(FigureRowProblem) in try knownIndicator(cells) }
    guard let known else { return (nil, problems.found) }
    let site = problems.reading { () throws(FigureRowProblem) in try self.site(cells, of: known) }
    let figure = problems.reading { () throws(FigureRowProblem) in
      try cells.checkedFigure(of: known.indicator)
    }
    let breakdown = figure.flatMap { read in
      problems.reading { () throws(FigureRowProblem) in try cells.breakdown(of: read) }
    }
    func text<Value, Problem>(
      in column: FigureColumn, _ read: (String) -> Result<Value, Problem>,
      _ mistake: (Problem) -> FigureFileMistake.Row
    ) -> Value? {
      cells[column].flatMap { text in
        problems.reading { () throws(FigureRowProblem) in
          try FigureRowProblem.telling(read(text), in: column, mistake)
        }
      }
    }
    let day = text(in: .day, { readDay($0) }) { .day($0) }
    let quarter = text(in: .quarter, DanishQuarter.read) { .quarter($0) }
    let sampleSize = problems.reading { () throws(FigureRowProblem) -> Remark<Int> in
      switch cells.remark(.sampleSize) {
      case .said(let text): .said(try cells.whole(text, in: .sampleSize))
      case .absent: .absent
      case .unsaid: .unsaid
      }
    }
    guard problems.found.isEmpty, let site, let figure, let breakdown, let sampleSize else {
      return (nil, problems.found)
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

  private mutating func readDay(_ text: String) -> Result<Day, DayProblem> {
    let day = days[text] ?? DanishDay.read(text, near: today, within: come)
    days[text] = day
    return day
  }

  private mutating func knownIndicator(
    _ cells: FigureRow
  ) throws(FigureRowProblem) -> KnownIndicator {
    let text = try cells.criterion(in: plan)
    let known = indicators[text] ?? lookUp(text)
    indicators[text] = known
    return try FigureRowProblem.telling { () throws(EntryProblem) in try known.get() }
  }

  private func lookUp(_ text: String) -> Result<KnownIndicator, EntryProblem> {
    do throws(EntryProblem) {
      let known = try KnownIndicator(text, in: plan)
      if let problem = plan.problemOfTyping(known.id) { throw problem }
      return .success(known)
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

/// An indicator that a row names.
struct KnownIndicator {
  let id: IndicatorID
  let indicator: Indicator

  /// - Throws: `partNeeded` or `unknownIndicator`.
  init(_ text: String, in plan: Plan) throws(EntryProblem) {
    guard let id = IndicatorID(text) else { throw .unknownIndicator(text) }
    let bare = FigureEntry(indicator: id, site: nil, figure: .notMeasured(reason: ""))
    (self.id, indicator) = (id, try bare.knownIndicator(in: plan))
  }
}
