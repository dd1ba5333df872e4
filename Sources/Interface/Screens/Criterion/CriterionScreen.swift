import Canvas
import Criteria
import Reports
import Wording

/// One criterion: its wording, its sites, its chart and its figures.
struct CriterionScreen: ReadingScreen {
  /// The part and site that is looked at.
  var subject: Subject
  var scroll = Scroll()
  /// Whether the chart is shown as a table.
  var isTable = false
  /// The figure that is pointed out, counted from the first; nil until one is.
  var point: Int?

  init(_ subject: Subject) { self.subject = subject }

  static let commands = moving + others + entering + looking + going + Command.common

  private static let moving: [Command<CriterionScreen>] =
    reading() + [
      Command(
        [.key(.left), .key(.right)], shown: 2, .moving, DetailWords.walk,
        when: { !$0.isTable && $0.hasChart(in: $1) }, run: walk)
    ]

  private static let others: [Command<CriterionScreen>] =
    next(DetailWords.nextSite, DetailWords.previousSite) { !$0 }
    + next(DetailWords.nextPart, DetailWords.previousPart) { $0 }

  private static let entering: [Command<CriterionScreen>] = Command.enter(
    { detail, _ in detail.subject }, refusal: { _, _ in nil })

  private static let looking: [Command<CriterionScreen>] = [
    .why({ detail, _ in detail.subject }),
    .logbook(
      { $1.countedActivity(of: $0.subject) }, when: { $1.countedActivity(of: $0.subject) != nil }),
    Command(
      [.character("t")], .doing, DetailWords.asTable,
      when: { !$0.isTable && $0.hasChart(in: $1) }, run: toggle),
    Command(
      [.character("t")], .doing, DetailWords.asChart,
      when: { $0.isTable && $0.hasChart(in: $1) }, run: toggle),
  ]

  private static let going: [Command<CriterionScreen>] = [
    Command(
      [.character("a")], .moving, DetailWords.toActivity,
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
    turning(
      next, previous,
      when: { detail, world in
        let results = detail.results(in: world)
        return results.count > 1 && isMeant(Set(results.map(\.id)).count > 1)
      }, by: { $0.goOn(by: $2, in: $1) })
  }

  private static func page(_ detail: CriterionScreen, _ world: World) -> Route? {
    detail.topic(in: world).map { .page($0, selecting: nil) }
  }

  private static let walk = changing { detail, world, press in
    let count = detail.points(in: world).count
    let step = press == .key(.left) ? -1 : 1
    let next = detail.point.map { $0 + step } ?? (step < 0 ? count - 1 : 0)
    detail.point = min(max(0, next), count - 1)
    guard let focus = detail.document(in: world).focus else { return }
    let (top, rows) = (detail.scroll.top, detail.rows(in: world).count)
    if focus < top { detail.scroll.top = focus }
    if focus >= top + rows { detail.scroll.top = focus - rows + 1 }
  }

  private static let toggle = changing { detail, _, _ in detail.isTable.toggle() }

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

  mutating func refresh(in world: World) -> Bool { world.holding?.status(subject) != nil }

  func document(in world: World) -> Document {
    guard let holding = world.holding, let status = holding.status(subject),
      let criterion = holding.criterion(subject.id.criterion)
    else { return Document() }
    return CriterionWriter(
      holding: holding, criterion: criterion, status: status, detail: self, symbols: world.symbols,
      width: max(20, world.size.columns - 3), rows: rows(in: world).count,
      canRecord: !world.isReadOnly
    ).document
  }

  func draw(in world: World, on canvas: inout Canvas) {
    guard let criterion = world.holding?.criterion(subject.id.criterion) else { return }
    let (document, rows) = (document(in: world), rows(in: world))
    let verdict = criterion.verdict
    let mark = "\(canvas.symbols.mark(verdict)) \(VerdictWords.word(verdict)) "
    canvas.write(
      " \(criterion.criterion.numberedName)", row: 0, column: 0,
      style: Style(.heading, bold: true), width: canvas.columns - mark.displayWidth - 2)
    canvas.write(
      mark, row: 0, column: canvas.columns - mark.displayWidth,
      style: Style(verdict.role, bold: true))
    canvas.rule(row: 1)
    if let plan = world.holding?.plan {
      let about = DetailWords.about(plan.name, on: world.today).fitting(canvas.columns - 6) ?? ""
      canvas.write(
        " \(about) ", row: 1, column: 2, style: Style(.secondary), width: canvas.columns - 4)
    }
    document.draw(on: &canvas, rows: rows, top: scroll.top)
    let first = min(max(0, scroll.top), document.furthest(rows: rows.count))
    if let focus = document.focus, focus >= first, focus < first + rows.count {
      canvas.rest(row: rows.lowerBound + focus - first, column: 1)
    } else {
      canvas.rest(row: 0, column: 1)
    }
  }
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
    guard subjects.contains(subject) else { return }
    subject = subjects.going(step, from: subject)
    point = nil
  }
}
