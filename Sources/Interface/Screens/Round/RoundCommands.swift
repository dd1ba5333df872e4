import Canvas

extension RoundScreen {
  static let commands: [Command<RoundScreen>] = [
    Command(
      [.key(.enter)], .doing, RoundCommandWords.nextFigure,
      when: { round, _ in round.here != nil && !round.isAtClosed && round.needed == nil },
      run: advance),
    Command(
      [.key(.enter)], .moving, RoundCommandWords.nextLine, isLabelled: false,
      when: { round, _ in round.isAtClosed }, run: move(by: 1)),
    Command(
      [.key(.enter)], .doing, CommandWords.nextField, when: { round, _ in round.needed != nil },
      run: advance),
    Command(
      [.key(.tab), .key(.down)], .moving, RoundCommandWords.nextLine,
      when: { round, _ in round.here != nil }, run: move(by: 1)),
    Command(
      [.key(.backTab), .key(.up)], .moving, RoundCommandWords.previousLine, isLabelled: false,
      when: { round, _ in round.here != nil }, run: move(by: -1)),
    Command(
      [.key(.pageDown), .key(.pageUp)], .moving, RoundCommandWords.nextSource, isLabelled: false,
      when: { round, _ in round.here != nil },
      run: { round, _, press in
        round.turn(back: press == .key(.pageUp))
        return []
      }),
    Command(
      [.key(.control("t")), .key(.function(2))], .doing, RoundCommandWords.moreFields,
      when: { $0.here != nil && !$1.isReadOnly },
      run: { round, world, _ in
        round.toggleAllFields(in: world)
        return []
      }),
    Command(
      [.key(.control("p")), .key(.control("n"))], shown: 2, .moving, CommandWords.otherQuarter,
      refusal: { round, _ in round.isSettled ? nil : RoundWords.typedFirst }, run: turnQuarter),
    // The page where the quarter can be opened again; the round stays beneath with what is typed in it.
    Command(
      [.character("i")], .doing, CommandWords.aboutPlan, isHere: { round, _ in round.isAtClosed },
      to: { round, _ in .page(.plan, selecting: .quarter(round.quarter), isAbove: true) }),
    .undoWhileTyping,
    .escape(), .helpWhileTyping, .quitAnywhere, .redraw,
  ]

  private static func advance(
    _ round: inout RoundScreen, _ world: World, _ press: Press
  ) -> Outcome {
    round.advance(in: world)
    return []
  }

  private static func move(
    by step: Int
  ) -> @Sendable (inout RoundScreen, World, Press) -> Outcome {
    { round, world, _ in
      round.move(by: step, in: world)
      return []
    }
  }

  /// To the quarter before or after, within the plan and no further than today's.
  private static func turnQuarter(
    _ round: inout RoundScreen, _ world: World, _ press: Press
  ) -> Outcome {
    guard let holding = world.holding else { return [] }
    let quarter = press == .key(.control("p")) ? round.quarter.previous : round.quarter.next
    let isThere =
      holding.plan.period.intersection(quarter.period) != nil
      && quarter.period.first <= world.today
    guard isThere else { return [.say(.refused(RefusalWords.noSuchQuarter))] }
    guard round.isSettled else { return [.say(.refused(RoundWords.typedFirst))] }
    round.turn(to: quarter, in: world)
    return []
  }
}
