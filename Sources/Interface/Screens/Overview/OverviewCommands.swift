import Canvas

extension OverviewScreen {
  static let commands = moving + entering + about + leaving + Command.common

  private static let moving: [Command<OverviewScreen>] = [
    Command(Scroll.keys, shown: 2, .moving, CommandWords.choose, run: move),
    Command(Scroll.pageKeys, .moving, CommandWords.page, isLabelled: false, run: move),
    Command(
      [.key(.enter)], .doing, CommandWords.open,
      to: { overview, world in overview.selectedSubject(in: world).map { .criterion($0) } }),
    Command(
      [.key(.enter)], .doing, OverviewWords.openGroup, when: { $0.selectedGroup(in: $1) != nil },
      to: group),
    Command(
      [.character(" ")], .doing, OverviewWords.fold,
      when: { $0.selectedGroup(in: $1)?.isFolded == false }, run: fold),
    Command(
      [.character(" ")], .doing, OverviewWords.unfold,
      when: { $0.selectedGroup(in: $1)?.isFolded == true }, run: fold),
    Command(
      [.key(.left), .key(.right)], .moving, OverviewWords.foldWithArrows, isLabelled: false,
      run: fold),
  ]

  private static let entering: [Command<OverviewScreen>] = Command.enter(
    { $0.whatIsEntered(in: $1) },
    refusal: {
      $0.selectedSubject(in: $1) == nil ? RefusalWords.chooseCriterion : OverviewWords.choosePart
    })

  private static let about: [Command<OverviewScreen>] = [
    .why({ $0.selectedSubject(in: $1) }, refusal: { _, _ in RefusalWords.chooseCriterion }),
    .round,
    .logbook { $0.selectedActivity(in: $1) },
    Command(
      [.character("a")], .moving, OverviewWords.toActivityOrArea, isLabelled: false,
      when: { $0.selectedCriterion(in: $1) != nil }, to: group),
    .aboutPlan(),
  ]

  private static let leaving: [Command<OverviewScreen>] = [
    .followUp { $0.selectedSubject(in: $1)?.id.criterion },
    .adjust { overview, world in overview.selectedStatus(in: world).map { Subject($0) } },
    .suppliers(), .closeQuarter(), .wheel(), .agenda(), .history(),
    Command(
      [.character("b")], .moving, OverviewWords.board, to: { $1.holding.map { _ in .board } }),
    portfolio,
    Command(
      [.character("f")], .moving, OverviewWords.filter,
      to: { overview, _ in .own(AnyScreen(NarrowingScreen(.filter, overview))) }),
    Command(
      [.character("s")], .moving, OverviewWords.order,
      to: { overview, _ in .own(AnyScreen(NarrowingScreen(.order, overview))) }),
    Command(
      [.key(.escape)], .general, OverviewWords.showAll,
      when: { overview, _ in overview.isNarrowed },
      run: changing { overview, _, _ in overview.showAll() }),
  ]

  /// From a plan to the portfolio: back to it, or on top of the plan that the program began with.
  private static let portfolio = Command<OverviewScreen>(
    [.character("p")], .moving, OverviewWords.portfolio, isHere: { !$1.isDemo && $1.kept == nil },
    run: { _, world, _ in
      world.isAtBottom ? [.open(.portfolio(selecting: world.holding?.plan.id))] : [.back]
    })

  private static let move = changing { overview, world, press in overview.move(press, in: world) }
  private static let fold = changing { overview, world, press in overview.fold(press, in: world) }

  /// The page of the group that the selection is in or on.
  private static func group(_ overview: OverviewScreen, _ world: World) -> Route? {
    let topic =
      overview.selectedCriterion(in: world)?.placed.page
      ?? overview.selectedGroup(in: world)?.group.page
    return topic.map { .page($0, selecting: nil) }
  }
}
