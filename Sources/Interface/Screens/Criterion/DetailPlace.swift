import Canvas
import Criteria
import Wording

/// One criterion: its wording, its sites, its chart and its figures.
struct DetailPlace: Hashable, Sendable {
  /// The part and site that is looked at.
  var subject: Subject
  var scroll = Scroll()
  /// Whether the chart is shown as a table.
  var isTable = false
  /// The figure that is pointed out, counted from the first; nil until one is.
  var point: Int?

  init(_ subject: Subject) { self.subject = subject }

  static let commands =
    [
      Command(
        Scroll.keys, shown: 2, .moving, CommandWords.scroll.name, label: CommandWords.scroll.label,
        when: { DetailLayout($0)?.scrolls == true }, run: scroll),
      Command(Scroll.pageKeys + [.character(" ")], .moving, CommandWords.page.name, run: scroll),
      Command(
        [.key(.left), .key(.right)], shown: 2, .moving, DetailCommandWords.walk.name,
        label: DetailCommandWords.walk.label,
        when: { $0.detail?.isTable == false && $0.hasChart }, run: walk),
    ] + next(DetailCommandWords.nextSite, DetailCommandWords.previousSite) { !$0 }
    + next(DetailCommandWords.nextPart, DetailCommandWords.previousPart) { $0 }
    + Command.enter(\.detail?.subject, refusal: { _ in nil }) + [
      Command(
        [.character("h")], .doing, CommandWords.why.name, label: CommandWords.why.label,
        run: { state, _ in
          if let detail = state.detail {
            state.places.append(.why(WhyPlace(subject: detail.subject)))
          }
          return []
        }),
      Command(
        [.character("l")], .doing, CommandWords.logbook.name, label: CommandWords.logbook.label,
        when: { state in state.detail.flatMap { state.countedActivity(of: $0.subject) } != nil },
        run: { state, _ in
          if let detail = state.detail {
            state.openLogbook(state.countedActivity(of: detail.subject))
          }
          return []
        }),
      Command(
        [.character("t")], .doing, DetailCommandWords.asTable.name,
        label: DetailCommandWords.asTable.label,
        when: { $0.detail?.isTable == false && $0.hasChart }, run: toggle),
      Command(
        [.character("t")], .doing, DetailCommandWords.asChart.name,
        label: DetailCommandWords.asChart.label,
        when: { $0.detail?.isTable == true && $0.hasChart }, run: toggle),
      Command(
        [.character("a")], .moving, DetailCommandWords.toActivity.name,
        label: DetailCommandWords.toActivity.label,
        when: { $0.pageOfDetail.map { if case .activity = $0 { true } else { false } } == true },
        run: openPage),
      Command(
        [.character("a")], .moving, CommandWords.toArea.name, label: CommandWords.toArea.label,
        when: { $0.pageOfDetail.map { if case .area = $0 { true } else { false } } == true },
        run: openPage),
      Command.followUp,
      Command.adjust,
      Command.history,
    ] + Command.common

  /// Goes to the next of the criterion's sites or parts, and to the one before.
  ///
  /// - Parameter isMeant: whether they are called so, given whether the criterion has parts.
  private static func next(
    _ next: CommandText, _ previous: CommandText,
    when isMeant: @escaping @Sendable (_ hasParts: Bool) -> Bool
  ) -> [Command] {
    func command(_ key: Key, _ text: CommandText, label: String?, by step: Int) -> Command {
      Command(
        [.key(key)], .moving, text.name, label: label,
        when: { state in
          let results = state.detailResults
          return results.count > 1 && isMeant(Set(results.map(\.id)).count > 1)
        }, run: { state, _ in state.nextResult(by: step) })
    }
    return [
      command(.tab, next, label: next.label, by: 1),
      command(.backTab, previous, label: nil, by: -1),
    ]
  }

  private static func openPage(_ state: inout State, _ press: Press) -> [Effect] {
    if let topic = state.pageOfDetail { state.openPage(topic) }
    return []
  }

  private static func scroll(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .detail(var detail) = state.place, let layout = DetailLayout(state) else {
      return []
    }
    detail.scroll.handle(
      press, rows: layout.rows.count, furthest: layout.document.furthest(rows: layout.rows.count))
    state.place = .detail(detail)
    return []
  }

  private static func walk(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .detail(var detail) = state.place else { return [] }
    let count = state.detailPoints.count
    let step = press == .key(.left) ? -1 : 1
    let next = detail.point.map { $0 + step } ?? (step < 0 ? count - 1 : 0)
    detail.point = min(max(0, next), count - 1)
    state.place = .detail(detail)
    if let layout = DetailLayout(state), let focus = layout.document.focus {
      let top = detail.scroll.top
      if focus < top { detail.scroll.top = focus }
      if focus >= top + layout.rows.count { detail.scroll.top = focus - layout.rows.count + 1 }
      state.place = .detail(detail)
    }
    return []
  }

  private static func toggle(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .detail(var detail) = state.place else { return [] }
    detail.isTable.toggle()
    state.place = .detail(detail)
    return []
  }
}

extension State {
  /// The topmost screen when it is a criterion.
  var detail: DetailPlace? {
    if case .detail(let detail) = place { detail } else { nil }
  }

  /// The page of the activity or the area that the criterion hangs on.
  fileprivate var pageOfDetail: PageTopic? {
    detail.flatMap { holding?.criterion($0.subject.id.criterion)?.placed.page }
  }

  /// How the part and site that is looked at stands.
  fileprivate var detailStatus: IndicatorStatus? {
    detail.flatMap { holding?.status($0.subject) }
  }

  /// The parts and sites of the criterion that is looked at.
  fileprivate var detailResults: [IndicatorStatus] {
    detail.flatMap { holding?.criterion($0.subject.id.criterion)?.results } ?? []
  }

  /// The figures of the part and site that is looked at, as the chart shows them.
  var detailPoints: [ChartPoint] {
    guard let holding, let status = detailStatus else { return [] }
    return ChartMaker(holding).points(of: status)
  }

  /// Whether the part that is looked at has a chart; answers have none.
  fileprivate var hasChart: Bool {
    guard let detail, let holding, let status = holding.status(detail.subject),
      let criterion = holding.criterion(detail.subject.id.criterion)
    else { return false }
    return ChartMaker(holding).hasChart(of: status.indicator, in: criterion)
  }

  /// Points out a figure that was clicked in the chart, of whichever site.
  mutating func showPoint(_ point: Int, ofSeries series: Int) {
    guard case .detail(var detail) = place, let shown = detailStatus else { return }
    let results = detailResults.filter { $0.indicator == shown.indicator }
    guard results.indices.contains(series) else { return }
    detail.subject = Subject(id: results[series].id, site: results[series].site)
    detail.point = point
    place = .detail(detail)
  }

  fileprivate mutating func nextResult(by step: Int) -> [Effect] {
    guard case .detail(var detail) = place else { return [] }
    let subjects = detailResults.map { Subject(id: $0.id, site: $0.site) }
    guard let index = subjects.firstIndex(of: detail.subject) else { return [] }
    detail.subject = subjects[(index + step + subjects.count) % subjects.count]
    detail.point = nil
    place = .detail(detail)
    return []
  }
}
