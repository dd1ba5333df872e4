/// The kinds of events that a history is narrowed to.
public enum HistoryKind: Hashable, Sendable, CaseIterable {
  /// New figures.
  case figures
  /// Figures that were corrected or taken back.
  case corrections
  /// The logbook.
  case logbook
  /// Quarters that were closed or opened again.
  case quarters
  /// The plan: what was agreed, and what is followed.
  case plan
}

extension HistoryEvent {
  /// Its kind.
  public var kind: HistoryKind {
    switch what {
    case .figure(_, nil): .figures
    case .figure: .corrections
    case .line: .logbook
    case .closed, .reopened: .quarters
    case .adopted, .revised, .followed, .narrative, .textsRemoved: .plan
    }
  }
}

/// Which events of a history are meant; all when it says nothing.
public struct HistoryFilter: Hashable, Sendable {
  /// Only those about a criterion, or about one of its parts.
  public var indicator: IndicatorID?
  /// Only those at a site.
  public var site: Slug?
  /// Only those from a day on.
  public var first: Day?
  /// Only those to a day.
  public var last: Day?
  /// Only those by somebody whose name holds this, in capitals or not.
  public var by: String?

  /// A filter that everything passes.
  public init() {}

  /// Whether an event passes; the plan says what is counted from which activity.
  public func passes(_ event: HistoryEvent, in plan: Plan) -> Bool {
    let day = Moment(secondsSince1970: event.at).day
    if let first, day < first { return false }
    if let last, day > last { return false }
    if let by, !event.by.lowercased().contains(by.lowercased()) { return false }
    if let site, !Self.isAt(site, event) { return false }
    if let indicator, !Self.isAbout(indicator, event, plan) { return false }
    return true
  }

  private static func isAt(_ site: Slug, _ event: HistoryEvent) -> Bool {
    switch event.what {
    case .figure(let figure, _): figure.site == site
    case .line(let line, let former): line.site == site || former?.site == site
    case .closed, .reopened, .adopted, .revised, .followed, .narrative, .textsRemoved: false
    }
  }

  private static func isAbout(
    _ wanted: IndicatorID, _ event: HistoryEvent, _ plan: Plan
  ) -> Bool {
    func isMeant(_ id: IndicatorID) -> Bool {
      id.criterion == wanted.criterion && (wanted.part == nil || id.part == wanted.part)
    }
    switch event.what {
    case .figure(let figure, _): return isMeant(figure.indicator)
    case .line(let line, _):
      return plan.indicators(countedFrom: line.activity).contains { isMeant($0.id) }
    case .revised(let revision):
      return PlanChanges(from: revision.before, to: revision.after).changes.contains {
        switch $0.subject {
        case .criterion(let id): id == wanted.criterion
        case .indicator(let id): isMeant(id)
        default: false
        }
      }
    case .closed, .reopened, .adopted, .followed, .narrative, .textsRemoved: return false
    }
  }
}
