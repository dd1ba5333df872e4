import Canvas
import Criteria
import Wording

extension RoundPlace {
  static let commands: [Command] = [
    Command(
      [.key(.enter)], .doing, RoundCommandWords.nextFigure.name,
      label: RoundCommandWords.nextFigure.label,
      when: { $0.round?.here != nil && $0.round?.isAtClosed == false && $0.round?.needed == nil },
      run: advance),
    Command(
      [.key(.enter)], .moving, RoundCommandWords.nextLine.name,
      when: { $0.round?.isAtClosed == true },
      run: { state, _ in change(&state) { $0.move(by: 1, in: $1) } }),
    Command(
      [.key(.enter)], .doing, CommandWords.nextField.name, label: CommandWords.nextField.label,
      when: { $0.round?.needed != nil }, run: advance),
    Command(
      [.key(.tab), .key(.down)], .moving, RoundCommandWords.nextLine.name,
      label: RoundCommandWords.nextLine.label, when: { $0.round?.here != nil },
      run: { state, _ in change(&state) { $0.move(by: 1, in: $1) } }),
    Command(
      [.key(.backTab), .key(.up)], .moving, RoundCommandWords.previousLine.name,
      when: { $0.round?.here != nil },
      run: { state, _ in change(&state) { $0.move(by: -1, in: $1) } }),
    Command(
      [.key(.pageDown), .key(.pageUp)], .moving, RoundCommandWords.nextSource.name,
      when: { $0.round?.here != nil },
      run: { state, press in change(&state) { round, _ in round.turn(back: press == .key(.pageUp)) }
      }),
    Command(
      [.key(.control("t")), .key(.function(2))], .doing, RoundCommandWords.moreFields.name,
      label: RoundCommandWords.moreFields.label,
      when: { $0.round?.here != nil && !$0.isReadOnly },
      run: { state, _ in change(&state) { $0.toggleAllFields(in: $1) } }),
    Command(
      [.key(.control("p")), .key(.control("n"))], shown: 2, .moving, CommandWords.otherQuarter.name,
      label: CommandWords.otherQuarter.label,
      refusal: { $0.round?.isSettled == false ? RoundWords.typedFirst : nil },
      run: turnQuarter),
    Command(
      [.character("i")], .doing, CommandWords.aboutPlan.name, label: CommandWords.aboutPlan.label,
      run: { state, _ in
        state.openClosedQuarter()
        return []
      }
    ).here { $0.round?.isAtClosed == true },
    Command.undoWhileTyping,
    Command(
      [.key(.escape)], .general, CommandWords.back.name, label: CommandWords.back.label,
      run: { state, _ in state.leaveRound() }),
    Command.helpWhileTyping, Command.quitAnywhere, Command.redraw,
  ]

  private static func advance(_ state: inout State, _ press: Press) -> [Effect] {
    change(&state) { $0.advance(in: $1) }
  }

  private static func change(
    _ state: inout State, _ change: (inout RoundPlace, State) -> Void
  ) -> [Effect] {
    guard case .round(var round) = state.place else { return [] }
    change(&round, state)
    state.place = .round(round)
    return []
  }

  /// To the quarter before or after, within the plan and no further than today's.
  private static func turnQuarter(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .round(var round) = state.place, let holding = state.holding else { return [] }
    let quarter = press == .key(.control("p")) ? round.quarter.previous : round.quarter.next
    let isThere =
      holding.plan.period.intersection(quarter.period) != nil && quarter.period.first <= state.today
    guard isThere else {
      state.notice = .refused(RefusalWords.noSuchQuarter)
      return []
    }
    guard round.isSettled else {
      state.notice = .refused(RoundWords.typedFirst)
      return []
    }
    round.turn(to: quarter, in: state)
    state.place = .round(round)
    return []
  }
}

extension State {
  /// Opens the page about the plan where the round's quarter can be opened again. The round stays beneath with what
  /// is typed in it.
  fileprivate mutating func openClosedQuarter() {
    guard let round else { return }
    var page = PagePlace(.plan)
    page.cursor.selected = .quarter(round.quarter)
    places.append(.page(page))
  }
}

extension Holding {
  /// Whether figures are owed to the plan at all.
  var hasRound: Bool { plan.agreedPeriod != nil && !plan.placedCriteria.isEmpty }
}

extension Command {
  /// Opens the quarter's round.
  static let round = Command(
    [.character("k")], .doing, RoundCommandWords.round.name, label: RoundCommandWords.round.label,
    when: { $0.holding?.hasRound == true },
    refusal: { _ in RefusalWords.noRound },
    run: { state, _ in
      state.openRound()
      return []
    })
}
