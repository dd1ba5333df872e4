import Canvas

extension RoundScreen {
  static let commands: [Command<RoundScreen>] = [
    Command(
      [.key(.enter)], .doing, RoundWords.nextFigure,
      when: { round, _ in round.here != nil && !round.isAtClosed && round.needed == nil },
      run: advance),
    Command(
      [.key(.enter)], .moving, RoundWords.nextLine, isLabelled: false,
      when: { round, _ in round.isAtClosed }, run: move(by: 1)),
    Command(
      [.key(.enter)], .doing, CommandWords.nextField, when: { round, _ in round.needed != nil },
      run: advance),
    Command(
      [.key(.tab)], .moving, RoundWords.nextLine, when: { round, _ in round.here != nil },
      run: { round, world, _ in round.leaveField(in: world) }),
    Command(
      [.key(.control("s"))], .doing, RoundWords.storeFigure, isLabelled: false,
      when: { round, _ in round.here != nil && !round.isAtClosed },
      run: { round, world, _ in round.storeHere(in: world) }),
    Command(
      [.key(.down)], .moving, RoundWords.nextLine, isLabelled: false,
      when: { round, _ in round.here != nil }, run: move(by: 1)),
    Command(
      [.key(.backTab), .key(.up)], .moving, RoundWords.previousLine, isLabelled: false,
      when: { round, _ in round.here != nil }, run: move(by: -1)),
    Command(
      [.key(.pageDown), .key(.pageUp)], .moving, RoundWords.nextSource, isLabelled: false,
      when: { round, _ in round.here != nil },
      run: changing { round, _, press in round.turn(back: press == .key(.pageUp)) }),
    Command(
      [.key(.control("t")), .key(.function(2))], .doing, RoundWords.moreFields,
      when: { $0.here != nil && !$1.isReadOnly },
      run: changing { round, world, _ in round.toggleAllFields(in: world) }),
    Command(
      [.key(.control("p")), .key(.control("n"))], shown: 2, .moving, CommandWords.otherQuarter,
      run: turnQuarter),
    // The page where the quarter can be opened again; the round stays beneath with what is typed in it.
    Command(
      [.character("i")], .doing, CommandWords.aboutPlan, isHere: { round, _ in round.isAtClosed },
      to: { round, _ in .page(.plan, selecting: .quarter(round.quarter), isAbove: true) }),
    .undoWhileTyping,
    .discardDraft {
      $0.mark
    } discard: {
      $0.discardDraft(in: $1)
    },
    .escape { round, _ in !round.mark.isOffered }, .helpWhileTyping, .quitAnywhere, .redraw,
  ]

  private static let advance: Command<RoundScreen>.Run = { round, world, _ in
    round.advance(in: world)
  }

  private static func move(by step: Int) -> Command<RoundScreen>.Run {
    changing { round, world, _ in round.move(by: step, in: world) }
  }

  /// To the quarter before or after, within the plan and no further than today's.
  private static func turnQuarter(
    _ round: inout RoundScreen, _ world: World, _ press: Press
  ) -> Outcome {
    let step = press == .key(.control("p")) ? -1 : 1
    guard let quarter = world.quarter(step, from: round.quarter) else {
      return [.say(.refused(RefusalWords.noSuchQuarter))]
    }
    return [.back, .open(.round(quarter))]
  }
}
