import Canvas

extension OverviewScreen {
  static let commands = moving + entering + about + leaving + Command.common

  private static let moving: [Command<OverviewScreen>] =
    [
      Command([.key(.up), .key(.down)], shown: 2, .moving, CommandWords.choose, run: move),
      Command(
        [.key(.pageUp), .key(.pageDown), .key(.home), .key(.end)], .moving, CommandWords.page,
        isLabelled: false, run: move),
      Command(
        [.key(.enter)], .doing, CommandWords.open,
        to: { overview, world in overview.selectedSubject(in: world).map { .criterion($0) } }),
      Command(
        [.key(.enter)], .doing, OverviewCommandWords.openGroup,
        when: { $0.selectedGroup(in: $1) != nil }, to: group),
      Command(
        [.character(" ")], .doing, OverviewCommandWords.fold,
        when: { $0.selectedGroup(in: $1)?.isFolded == false }, run: fold),
      Command(
        [.character(" ")], .doing, OverviewCommandWords.unfold,
        when: { $0.selectedGroup(in: $1)?.isFolded == true }, run: fold),
      Command(
        [.key(.left), .key(.right)], .moving, OverviewCommandWords.foldWithArrows,
        isLabelled: false,
        run: fold),
    ]

  private static let entering: [Command<OverviewScreen>] =
    Command.enter(
      { $0.whatIsEntered(in: $1) },
      refusal: {
        $0.selectedSubject(in: $1) == nil ? RefusalWords.chooseCriterion : OverviewWords.choosePart
      })

  private static let about: [Command<OverviewScreen>] =
    [
      .why(
        { $0.selectedSubject(in: $1) }, refusal: { _, _ in RefusalWords.chooseCriterion }),
      .round,
      .logbook { $0.selectedActivity(in: $1) },
      Command(
        [.character("a")], .moving, OverviewCommandWords.toActivityOrArea, isLabelled: false,
        when: { $0.selectedCriterion(in: $1) != nil }, to: group),
      .aboutPlan(),
    ]

  private static let leaving: [Command<OverviewScreen>] =
    [
      .followUp { $0.selectedSubject(in: $1)?.id.criterion },
      .adjust { overview, world in overview.selectedStatus(in: world).map { Subject($0) } },
      .suppliers(), .closeQuarter(), .wheel(), .agenda(), .history(),
      Command(
        [.character("b")], .moving, OverviewCommandWords.board,
        to: { $1.holding.map { _ in .board } }),
      portfolio,
      Command(
        [.character("f")], .moving, OverviewCommandWords.filter,
        to: { overview, _ in .own(AnyScreen(NarrowingScreen(.filter, overview))) }),
      Command(
        [.character("s")], .moving, OverviewCommandWords.order,
        to: { overview, _ in .own(AnyScreen(NarrowingScreen(.order, overview))) }),
      Command(
        [.key(.escape)], .general, OverviewCommandWords.showAll,
        when: { overview, _ in overview.isNarrowed },
        run: { overview, _, _ in
          overview.showAll()
          return []
        }),
    ]

  /// From a plan to the portfolio: back to it, or on top of the plan that the program began with.
  private static let portfolio = Command<OverviewScreen>(
    [.character("p")], .moving, OverviewCommandWords.portfolio,
    isHere: { !$1.isDemo && $1.kept == nil },
    run: { _, world, _ in
      world.isAtBottom ? [.open(.portfolio(selecting: world.holding?.plan.id))] : [.back]
    })

  private static func move(
    _ overview: inout OverviewScreen, _ world: World, _ press: Press
  ) -> Outcome {
    overview.move(press, in: world)
    return []
  }

  private static func fold(
    _ overview: inout OverviewScreen, _ world: World, _ press: Press
  ) -> Outcome {
    overview.fold(press, in: world)
    return []
  }

  /// The page of the group that the selection is in or on.
  private static func group(_ overview: OverviewScreen, _ world: World) -> Route? {
    let topic =
      overview.selectedCriterion(in: world)?.placed.page
      ?? overview.selectedGroup(in: world)?.group.page
    return topic.map { .page($0, selecting: nil) }
  }
}
