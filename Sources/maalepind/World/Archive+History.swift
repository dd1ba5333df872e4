import Criteria
import Interchange
import Storage
import Wording

extension Archive {
  /// Everything that has happened to a plan, the oldest first.
  func history(of id: Slug) throws -> [HistoryEvent] {
    let past = try store.past(of: id)
    let places = past.places
    let records = HistoryEvent.all(in: past.records).map { event in
      var event = event
      switch event.what {
      case .figure(let figure, _): event.number = places.figures[figure.id]
      case .line(let line, _): event.number = places.lines[line.id]
      case .narrative(let narrative, _): event.number = places.narratives[narrative.id]
      default: break
      }
      return event
    }
    return HistoryEvent.inOrder(
      records
        + past.quarterEvents.enumerated().map { place, event in
          HistoryEvent(event, number: places.quarterEvents.dropFirst(place).first)
        }
        + past.removals.map { HistoryEvent($0, number: places.removals[$0.number]) }
        + (try events(past.revisions, places.revisions)))
  }

  private func events(
    _ revisions: [PlanRevision], _ places: [Int: Int]
  ) throws -> [HistoryEvent] {
    var events: [HistoryEvent] = []
    var number = 0
    for (place, revision) in revisions.enumerated() {
      let earlier = revisions[..<place]
      var isSaid = Self.isSame(revision, as: earlier.last)
      var what = HistoryEvent.What.followed(revision.reason)
      if revision.kind == .agreed { number += 1 }
      // Of what does not read any more only its reason can be told.
      if revision.kind == .agreed, let plan = plans.readable(in: revision) {
        // It takes the place of what would have been in force on its day.
        let before = earlier.last { $0.effective <= revision.effective } ?? earlier.last
        // An adjustment is made in the editions that are to come too.
        if plan.adjustments.isEmpty { isSaid = false }
        if let former = before.flatMap(plans.readable) {
          what = .revised(.init(revision, number, from: former, to: plan))
        } else if before == nil {
          what = .adopted
        }
      }
      if isSaid { continue }
      events.append(
        HistoryEvent(
          by: revision.recordedBy, at: revision.recordedAt, what,
          number: places[revision.number]))
    }
    return events
  }

  /// Whether a revision is of the change that the one before it is of: a change is made in the edition in force
  /// and in those to come, a revision for each.
  private static func isSame(_ revision: PlanRevision, as last: PlanRevision?) -> Bool {
    guard let last else { return false }
    return last.kind == revision.kind && last.reason == revision.reason
      && last.recordedBy == revision.recordedBy && last.recordedAt == revision.recordedAt
      && last.effective < revision.effective
  }
}

extension HistoryEvent {
  fileprivate init(_ removal: TextRemoval, number: Int?) {
    self.init(
      by: removal.recordedBy, at: removal.recordedAt,
      .textsRemoved(removal.places, reason: removal.reason), number: number)
  }

  fileprivate init(_ event: QuarterEvent, number: Int?) {
    self.init(
      by: event.recordedBy, at: event.recordedAt,
      event.kind == .closed
        ? .closed(event.quarter, from: event.asOf, reason: event.reason)
        : .reopened(event.quarter, reason: event.reason ?? ""), number: number)
  }
}

extension HistoryEvent.Revision {
  fileprivate init(_ revision: PlanRevision, _ number: Int, from before: Plan, to after: Plan) {
    self.init(
      number: number, before: before, after: after, reason: revision.reason,
      decidedBy: revision.decidedBy, effective: revision.effective)
  }
}
