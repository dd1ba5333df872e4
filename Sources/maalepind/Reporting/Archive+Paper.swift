import Criteria
import Reports
import Wording

/// The papers of boards.
extension Archive {
  /// The plans that are one to the board with the one that is asked for: those of its strategic agreement.
  ///
  /// - Parameter asked: nil where there is only one, or all are of the same agreement.
  func plansOfPaper(_ asked: String?, on day: Day) throws -> [Slug] {
    let all = try planIDs()
    func whole(_ id: Slug) throws -> Slug? { try plan(id, on: day).masterPlan?.id }
    if asked == nil, all.count > 1 {
      let wholes = Set(try all.map(whole))
      if wholes.count == 1, wholes.first.flatMap({ $0 }) != nil { return all }
    }
    let chosen = try chosenPlan(asked)
    guard let shared = try whole(chosen) else { return [chosen] }
    return try all.filter { try $0 == chosen || whole($0) == shared }
  }

  /// The paper of the deciding body.
  ///
  /// - Parameters:
  ///   - quarter: a closed one, as the board saw it; nil for a day.
  ///   - day: the day, or the one that the closing is found by.
  func paper(of ids: [Slug], _ quarter: Quarter?, on day: Day?) throws -> MadeReport {
    let parts = try ids.map { try part($0, quarter, on: day) }
    let plan = parts[0].shown.rollup.plan
    let report = BoardPages.paper(
      parts.map(\.paper), of: ids.count > 1 ? plan.masterPlan : nil)
    return MadeReport(
      report: report, rollup: parts[0].shown.rollup, records: parts[0].shown.records)
  }

  /// The paper of a site's own board, of the first of the plans that has it.
  func paper(
    of ids: [Slug], forSite name: String, _ quarter: Quarter?, on day: Day?
  ) throws -> MadeReport {
    let parts = try ids.map { try part($0, quarter, on: day) }
    let found = parts.first { $0.shown.rollup.plan.site(named: name) != nil } ?? parts[0]
    let plan = found.shown.rollup.plan
    guard let id = try plan.chosenSite(name), let site = plan.site(id) else {
      throw Refusal.occasion(.unknownSite(name, sites: plan.sites), plan: plan)
    }
    return MadeReport(
      report: found.paper.pages.paper(
        for: site, open: found.paper.open, control: found.paper.control),
      rollup: found.shown.rollup, records: found.shown.records)
  }

  private func part(
    _ id: Slug, _ quarter: Quarter?, on day: Day?
  ) throws -> (paper: BoardPages.PaperPart, shown: (rollup: Rollup, records: Records)) {
    // The code is of no later history than what it stands under.
    let seal = try store.seal(of: id)?.description
    if let quarter {
      let shown = try show(quarter, of: id, asOf: day)
      let pages = try pages(shown.rollup, shown.records, showing: shown.kept)
      return (
        BoardPages.PaperPart(pages: pages, open: nil, control: seal),
        (shown.rollup, shown.records)
      )
    }
    let today = day ?? Clock.today()
    let (plan, records) = try open(id, on: today)
    let rollup = Rollup(plan: plan, records: records, asOf: today)
    let part = BoardPages.PaperPart(
      pages: try pages(rollup, records), open: plan.quarterToClose(records, on: today),
      control: seal)
    return (part, (rollup, records))
  }

  private func pages(
    _ rollup: Rollup, _ records: Records, showing kept: KeptQuarter? = nil
  ) throws -> BoardPages {
    let wheel = YearWheel(plan: rollup.plan, records: records, asOf: rollup.asOf)
    let closing = records.closingToCompare(on: rollup.asOf, showing: kept?.closing)
    let standing = try closing.map { try self.standing($0, of: rollup.plan.id) }
    return BoardPages(rollup, records, wheel, since: standing, kept: kept)
  }
}
