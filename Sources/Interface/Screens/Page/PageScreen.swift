import Canvas
import Criteria
import Reports
import Wording

/// The page about an activity, a focus area, or the plan itself.
struct PageScreen: ListScreen {
  let topic: PageTopic
  var cursor = PageCursor<PageItem>()
  /// Whether its texts are shown in full.
  var isUnfolded = false

  init(_ topic: PageTopic, selecting item: PageItem? = nil) {
    self.topic = topic
    cursor.selected = item
  }

  static var opensAtOnce: Bool { false }

  func page(in world: World) -> Page<PageItem> { PageWriter(self, world)?.page ?? Page() }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome { [] }
  mutating func refresh(in world: World) -> Bool {
    world.holding.map { topic.isThere(in: $0.plan) } ?? false
  }

  func captions(in world: World) -> [String] {
    guard let holding = world.holding else { return [] }
    switch cursor.selected {
    case .indicator(let subject):
      return holding.criterion(subject.id.criterion).map {
        holding.captions(of: $0, holding.status(subject), world.symbols)
      } ?? []
    case .criterion(let id):
      return holding.criterion(id).map { holding.captions(of: $0, nil, world.symbols) } ?? []
    case .thing(let place):
      guard let milestone = holding.plan.thing(at: place)?[Followed.milestones] else { return [] }
      let state = milestone.state(on: holding.rollup.asOf)
      let name = "\(milestone.name)  \(world.symbols.mark(state)) \(state.name)"
      return ["\(name): \(MilestoneWords.days(milestone))", name, milestone.name]
    case .page(.activity(let id)): return holding.plan.activity(id).map { [$0.name] } ?? []
    case .page(.area(let id)): return holding.plan.focusArea(id).map { [$0.name] } ?? []
    case .entry(let entry):
      let text = WheelItemWords.text(entry.item, in: holding.plan)
      return ["\(DanishDay.text(entry.day)): \(text)", text]
    default: return []
    }
  }
}

extension PageScreen {
  func draw(in world: World, on canvas: inout Canvas) {
    guard let writer = PageWriter(self, world) else { return }
    drawTitle(writer.holding, on: &canvas)
    canvas.rule(row: 1)
    writer.page.draw(on: &canvas, rows: rows(in: world), cursor: cursor)
  }

  /// The name, what it is, and its verdicts at the right.
  private func drawTitle(_ holding: Holding, on canvas: inout Canvas) {
    let plan = holding.plan
    let (name, kind): (String, String)
    let counts: VerdictCounts
    switch topic {
    case .plan:
      (name, kind) = (PageWords.about(plan.name), "")
      counts = holding.rollup.counts
    case .wheel:
      (name, kind) = (WheelWords.title(plan.name), "")
      counts = VerdictCounts([])
    case .agenda:
      (name, kind) = (PageWords.agenda, plan.name)
      counts = VerdictCounts([])
    case .area(let id):
      (name, kind) = (plan.focusArea(id)?.name ?? id.text, CriterionGroup.area)
      counts = holding.counts { $0.focusArea == id }
    case .activity(let id):
      let area = plan.area(of: id)?.name ?? ""
      (name, kind) = (plan.activity(id)?.name ?? id.text, PageWords.activity(in: area))
      counts = holding.counts { $0.activity == id }
    }
    let right =
      topic == .wheel
      ? Line(DanishDay.text(holding.rollup.asOf), .secondary) : Line(counts.spans(canvas.symbols))
    let room = max(0, canvas.columns - right.width - 2)
    let end = canvas.write(
      " \(name)", row: 0, column: 0, style: Style(.heading, bold: true), width: room)
    if !kind.isEmpty, end + kind.displayWidth + 3 <= room {
      canvas.write(" – \(kind)", row: 0, column: end, style: Style(.secondary))
    }
    canvas.draw(right, row: 0, column: max(0, canvas.columns - right.width - 1))
  }
}

extension PageScreen {
  /// The criterion, or the part and site of it, on the selected row.
  func subject(in world: World) -> Subject? {
    switch cursor.selected {
    case .indicator(let subject): subject
    case .criterion(let id): world.holding?.criterion(id)?.worst
    default: nil
    }
  }

  /// The activity that the page is about, or that its selected criterion is counted from.
  func activity(in world: World) -> Slug? {
    if case .activity(let id) = topic { return id }
    return subject(in: world).flatMap(world.countedActivity)
  }

  /// The focus area that the page's activity serves.
  func areaAbove(in world: World) -> Slug? {
    guard case .activity(let id) = topic else { return nil }
    return world.holding?.plan.area(of: id)?.id
  }

  /// What Enter opens from the selected row.
  func target(in world: World) -> Route? {
    switch cursor.selected {
    case .indicator, .criterion: subject(in: world).map { .criterion($0) }
    case .page(let topic): .page(topic, selecting: nil)
    case .entry(let entry): Self.target(of: entry.item)
    case .undated(let item): Self.target(of: item)
    case .duty(let id, _): .page(.plan, selecting: .thing(.duty, .id(id)))
    case .heading(SectionWords.logbook): .logbook(activity(in: world), line: nil)
    default: nil
    }
  }

  /// Where what stands on the wheel is to be found.
  private static func target(of item: WheelItem) -> Route {
    switch item {
    case .occasion(let occasion): .logbook(occasion.activity, line: occasion.id)
    case .milestoneStart(let placed), .milestoneDeadline(let placed):
      .page(
        .activity(placed.activity),
        selecting: .thing(.milestone, of: placed.activity, .id(placed.milestone.id)))
    case .meeting(let meeting, let placed):
      .page(
        placed.page,
        selecting: placed.network.meetings.firstIndex(of: meeting)
          .map { .thing(.meeting, of: placed.network.id, .number($0)) })
    case .duty(let duty): .page(.plan, selecting: .thing(.duty, .id(duty.id)))
    case .figures: .round(nil)
    }
  }
}
