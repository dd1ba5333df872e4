import Canvas
import Criteria
import Wording

extension Command {
  /// Closes the newest quarter that is over and open, when that is answered with yes.
  static let closeQuarter = closeQuarter { _ in true }
  /// The same on the page about the plan, among those of its areas and activities.
  static let closeQuarterOnPage = closeQuarter { $0.page?.topic == .plan }

  private static func closeQuarter(_ isHere: @escaping @Sendable (State) -> Bool) -> Command {
    Command(
      [.character("L")], .doing, CommandWords.closeQuarter.name,
      label: CommandWords.closeQuarter.label,
      when: { isHere($0) && !$0.isReadOnly && $0.quarterToClose != nil },
      refusal: {
        guard isHere($0) else { return nil }
        return $0.isReadOnly ? $0.readOnlyRefusal : $0.noQuarterToClose
      },
      run: { state, _ in
        state.question = state.quarterToClose.map { .closeQuarter($0) }
        return []
      })
  }

  /// Opens the form that opens a closed quarter again.
  static let reopenQuarter = Command(
    [.character("g"), .key(.enter)], .doing, CommandWords.reopenQuarter.name,
    label: CommandWords.reopenQuarter.label,
    when: { !$0.isReadOnly && $0.closingOnPage != nil },
    run: { state, _ in
      if let closing = state.closingOnPage { state.places.append(.reopen(ReopenPlace(closing))) }
      return []
    })
}

extension State {
  /// The newest quarter that is over and open.
  var quarterToClose: Quarter? {
    guard let holding, holding.plan.agreedPeriod != nil, !holding.rollup.criteria.isEmpty else {
      return nil
    }
    return holding.plan.quarterToClose(holding.records, on: today)
  }

  /// Why no quarter can be closed now.
  fileprivate var noQuarterToClose: String? {
    holding.map { holding in
      ClosingWords.nothingToClose(
        holding.plan.agreedPeriod == nil
          ? nil : holding.plan.quarters.first { $0.period.last >= today })
    }
  }

  /// What is asked before a quarter is closed.
  func closingQuestion(_ quarter: Quarter) -> String {
    guard let holding else { return "" }
    var records = holding.records
    records.closedQuarters.insert(quarter)
    let closed = Rollup(plan: holding.plan, records: records, asOf: holding.rollup.asOf)
    return ClosingWords.question(
      quarter, missing: holding.rollup.missingFigures(for: quarter, records: holding.records),
      closed, decided: holding.rollup.decidedByClosing(closed))
  }

  /// How the quarter on the selected row of the plan's page was closed.
  fileprivate var closingOnPage: QuarterClosing? {
    guard case .quarter(let quarter)? = page?.cursor.selected else { return nil }
    return holding?.records.closing(of: quarter)
  }

  /// A quarter is closed: everything shows it.
  mutating func closed(_ quarter: Quarter, missing: Int, _ plan: Plan, _ records: Records) {
    // Another plan may have been opened meanwhile.
    guard holding?.plan.id == plan.id else { return }
    hold(plan, records)
    notice = .done(ClosingWords.closed(quarter, missing: missing))
  }

  /// A quarter is open again: everything shows it, and its form is done.
  mutating func reopened(_ quarter: Quarter, _ plan: Plan, _ records: Records, token: Int) {
    places.removeAll { if case .reopen(let place) = $0 { place.storing == token } else { false } }
    guard holding?.plan.id == plan.id else { return }
    hold(plan, records)
    notice = .done(ClosingWords.reopened(quarter))
  }
}
