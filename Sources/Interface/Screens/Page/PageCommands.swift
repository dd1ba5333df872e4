import Canvas

extension PageScreen {
  static let commands = moving + entering + reading + editing + going + Command.common

  private static let moving: [Command<PageScreen>] = [
    choosing,
    Command([.key(.tab)], .moving, PageWords.nextSection, run: move),
    Command([.key(.backTab)], .moving, PageWords.previousSection, isLabelled: false, run: move),
    paging,
    Command([.key(.enter)], .doing, PageWords.openOnPage, to: { $0.target(in: $1) }),
  ]

  private static let entering: [Command<PageScreen>] = Command.enter(
    { $0.subject(in: $1) }, refusal: { _, _ in RefusalWords.chooseCriterion })

  private static let reading: [Command<PageScreen>] = [
    .why({ $0.subject(in: $1) }, refusal: { _, _ in RefusalWords.chooseCriterion }),
    Command(
      [.character("f")], .doing, PageWords.wholeTexts,
      when: { !$0.isUnfolded && PageWriter($0, $1)?.isCut == true }, run: unfold),
    Command(
      [.character("f")], .doing, PageWords.shortTexts, when: { page, _ in page.isUnfolded },
      run: unfold),
  ]

  private static let going: [Command<PageScreen>] = [
    .logbook { $0.activity(in: $1) },
    Command(
      [.character("a")], .moving, CommandWords.toArea,
      to: { page, world in page.areaAbove(in: world).map { .page(.area($0), selecting: nil) } }),
    .aboutPlan(isLabelled: false) { page, _ in page.topic != .plan },
    .closeQuarter { page, _ in page.topic == .plan },
    .suppliers { page, _ in page.topic == .plan },
    .followUp { $0.subject(in: $1)?.id.criterion },
    .adjust { $0.subject(in: $1) },
    .agenda { page, _ in page.topic != .agenda },
    .wheel { page, _ in page.topic != .wheel },
    Command(
      [.character("p")], .doing, PageWords.report,
      when: { page, world in world.kept == nil }, isHere: { $0.duty(in: $1) != nil },
      to: { page, world in
        guard let duty = page.duty(in: world), let plan = world.holding?.plan else { return nil }
        return .report(ReportRequest(duty, of: plan, on: world.today))
      }),
    .history(),
  ]

  private static let unfold = changing { page, _, _ in page.isUnfolded.toggle() }
}
