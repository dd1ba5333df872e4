import Canvas
import Criteria
import Reports

/// One criterion: its wording, its sites, its chart and its figures.
struct CriterionScreen: Screen {
  /// The part and site that is looked at.
  var subject: Subject
  var scroll = Scroll()
  /// Whether the chart is shown as a table.
  var isTable = false
  /// The figure that is pointed out, counted from the first; nil until one is.
  var point: Int?

  init(_ subject: Subject) { self.subject = subject }

  static let commands = moving + others + entering + looking + going + Command.common

  private static let moving: [Command<CriterionScreen>] = [
    Command(
      Scroll.keys, shown: 2, .moving, CommandWords.scroll,
      when: { CriterionLayout($0, $1)?.scrolls == true }, run: scroll),
    Command(
      Scroll.pageKeys + [.character(" ")], .moving, CommandWords.page, isLabelled: false,
      run: scroll),
    Command(
      [.key(.left), .key(.right)], shown: 2, .moving, DetailCommandWords.walk,
      when: { !$0.isTable && $0.hasChart(in: $1) }, run: walk),
  ]

  private static let others: [Command<CriterionScreen>] =
    next(DetailCommandWords.nextSite, DetailCommandWords.previousSite) { !$0 }
    + next(DetailCommandWords.nextPart, DetailCommandWords.previousPart) { $0 }

  private static let entering: [Command<CriterionScreen>] = Command.enter(
    { detail, _ in detail.subject }, refusal: { _, _ in nil })

  private static let looking: [Command<CriterionScreen>] = [
    .why({ detail, _ in detail.subject }),
    .logbook(
      { $1.countedActivity(of: $0.subject) },
      when: { $1.countedActivity(of: $0.subject) != nil }),
    Command(
      [.character("t")], .doing, DetailCommandWords.asTable,
      when: { !$0.isTable && $0.hasChart(in: $1) }, run: toggle),
    Command(
      [.character("t")], .doing, DetailCommandWords.asChart,
      when: { $0.isTable && $0.hasChart(in: $1) }, run: toggle),
  ]

  private static let going: [Command<CriterionScreen>] = [
    Command(
      [.character("a")], .moving, DetailCommandWords.toActivity,
      when: { if case .activity? = $0.topic(in: $1) { true } else { false } }, to: page),
    Command(
      [.character("a")], .moving, CommandWords.toArea,
      when: { if case .area? = $0.topic(in: $1) { true } else { false } }, to: page),
    .followUp { detail, _ in detail.subject.id.criterion },
    .adjust { detail, _ in detail.subject },
    .history { detail, _ in detail.subject.id.criterion },
  ]

  /// Goes to the next of the criterion's sites or parts, and to the one before.
  ///
  /// - Parameter isMeant: whether they are called so, given whether the criterion has parts.
  private static func next(
    _ next: CommandText, _ previous: CommandText,
    when isMeant: @escaping @Sendable (_ hasParts: Bool) -> Bool
  ) -> [Command<CriterionScreen>] {
    func command(
      _ key: Key, _ text: CommandText, isLabelled: Bool, by step: Int
    ) -> Command<CriterionScreen> {
      Command(
        [.key(key)], .moving, text, isLabelled: isLabelled,
        when: { detail, world in
          let results = detail.results(in: world)
          return results.count > 1 && isMeant(Set(results.map(\.id)).count > 1)
        },
        run: { detail, world, _ in
          detail.goOn(by: step, in: world)
          return []
        })
    }
    return [
      command(.tab, next, isLabelled: true, by: 1),
      command(.backTab, previous, isLabelled: false, by: -1),
    ]
  }

  private static func page(_ detail: CriterionScreen, _ world: World) -> Route? {
    detail.topic(in: world).map { .page($0, selecting: nil) }
  }

  private static func scroll(
    _ detail: inout CriterionScreen, _ world: World, _ press: Press
  ) -> Outcome {
    guard let layout = CriterionLayout(detail, world) else { return [] }
    detail.scroll.handle(
      press, rows: layout.rows.count, furthest: layout.document.furthest(rows: layout.rows.count))
    return []
  }

  private static func walk(
    _ detail: inout CriterionScreen, _ world: World, _ press: Press
  ) -> Outcome {
    let count = detail.points(in: world).count
    let step = press == .key(.left) ? -1 : 1
    let next = detail.point.map { $0 + step } ?? (step < 0 ? count - 1 : 0)
    detail.point = min(max(0, next), count - 1)
    if let layout = CriterionLayout(detail, world), let focus = layout.document.focus {
      let top = detail.scroll.top
      if focus < top { detail.scroll.top = focus }
      if focus >= top + layout.rows.count { detail.scroll.top = focus - layout.rows.count + 1 }
    }
    return []
  }

  private static func toggle(
    _ detail: inout CriterionScreen, _ world: World, _ press: Press
  ) -> Outcome {
    detail.isTable.toggle()
    return []
  }

  mutating func type(_ typed: Typed, in world: World) -> Outcome? { nil }

  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    switch target {
    case .row(let row): point = row
    case .point(let series, let point): show(point, ofSeries: series, in: world)
    case .subject(let subject):
      self.subject = subject
      point = nil
    default: break
    }
    return []
  }

  mutating func settle(in world: World) -> Outcome { [] }
  mutating func refresh(in world: World) -> Bool { world.holding?.status(subject) != nil }
  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  var unsaved: Unsaved? { nil }
  var awaited: Awaited { .nothing }
  func captions(in world: World) -> [String] { [] }
}

extension CriterionScreen {
  /// The page of the activity or the area that the criterion hangs on.
  private func topic(in world: World) -> PageTopic? {
    world.holding?.criterion(subject.id.criterion)?.placed.page
  }

  /// The parts and sites of the criterion.
  private func results(in world: World) -> [IndicatorStatus] {
    world.holding?.criterion(subject.id.criterion)?.results ?? []
  }

  /// The figures of the part and site that is looked at, as the chart shows them.
  func points(in world: World) -> [ChartPoint] {
    guard let holding = world.holding, let status = holding.status(subject) else { return [] }
    return holding.charts.points(of: status)
  }

  /// Whether the part that is looked at has a chart; answers have none.
  private func hasChart(in world: World) -> Bool {
    guard let holding = world.holding, let status = holding.status(subject),
      let criterion = holding.criterion(subject.id.criterion)
    else { return false }
    return holding.charts.hasChart(of: status.indicator, in: criterion)
  }

  /// Points out a figure that was clicked in the chart, of whichever site.
  private mutating func show(_ point: Int, ofSeries series: Int, in world: World) {
    guard let shown = world.holding?.status(subject) else { return }
    let results = results(in: world).filter { $0.indicator == shown.indicator }
    guard results.indices.contains(series) else { return }
    subject = Subject(results[series])
    self.point = point
  }

  private mutating func goOn(by step: Int, in world: World) {
    let subjects = results(in: world).map { Subject($0) }
    guard let index = subjects.firstIndex(of: subject) else { return }
    subject = subjects[(index + step + subjects.count) % subjects.count]
    point = nil
  }
}
