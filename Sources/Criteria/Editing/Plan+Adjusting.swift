/// Putting what was decided about an indicator into the plan, and taking it out again.
extension Plan {
  /// Makes an adjustment what is agreed.
  ///
  /// - Throws: `placeGone` when the plan no longer has what is adjusted, `changedMeanwhile` when something else
  ///   is agreed now than what the adjustment is to take the place of.
  public mutating func adjust(by adjustment: Adjustment) throws(PlanEditProblem) {
    try change(adjustment, opening: false) { (indicator, plan) throws(AdjustedMeanwhile) in
      if let goal = adjustment.goal {
        indicator.goal = try indicator.goal.replacing(
          goal, at: adjustment.site, of: indicator.judgedSites(in: plan))
      }
      if let baseline = adjustment.baseline {
        indicator.baseline = try PerSite.replacing(
          indicator.baseline, baseline, at: adjustment.site,
          of: indicator.judgedSites(in: plan))
      }
      if let scope = adjustment.scope {
        guard indicator.scope == .missing else { throw AdjustedMeanwhile() }
        indicator.scope = scope
      }
      if let window = adjustment.window {
        guard indicator.tally.isWindowMissing else { throw AdjustedMeanwhile() }
        indicator.tally = indicator.tally.adding(up: window)
      }
      if let unit = adjustment.unit {
        guard indicator.unit == .missing else { throw AdjustedMeanwhile() }
        indicator.unit = unit
      }
    }
  }

  /// Makes what stood before an adjustment what is agreed again.
  ///
  /// - Throws: as `adjust(by:)` does.
  public mutating func takeBack(_ adjustment: Adjustment) throws(PlanEditProblem) {
    try change(adjustment, opening: true) { (indicator, plan) throws(AdjustedMeanwhile) in
      if let goal = adjustment.goal, let before = goal.before {
        indicator.goal = try indicator.goal.replacing(
          Change(from: goal.after, to: before), at: adjustment.site,
          of: indicator.judgedSites(in: plan)
        ).gathered(of: indicator.judgedSites(in: plan))
      }
      if let baseline = adjustment.baseline {
        if let before = baseline.before {
          indicator.baseline = try PerSite.replacing(
            indicator.baseline, Change(from: baseline.after, to: before), at: adjustment.site,
            of: indicator.judgedSites(in: plan)
          ).gathered(of: indicator.judgedSites(in: plan))
        } else {
          guard indicator.baseline == .all(baseline.after) else { throw AdjustedMeanwhile() }
          indicator.baseline = nil
        }
      }
      if let scope = adjustment.scope {
        guard indicator.scope == scope else { throw AdjustedMeanwhile() }
        indicator.scope = .missing
      }
      if let window = adjustment.window {
        guard indicator.tally == indicator.tally.adding(up: window) else {
          throw AdjustedMeanwhile()
        }
        indicator.tally = indicator.tally.adding(up: nil)
      }
      if let unit = adjustment.unit {
        guard indicator.unit == unit else { throw AdjustedMeanwhile() }
        indicator.unit = .missing
      }
    }
  }

  /// - Parameter isBack: whether the question that was answered is to be open again.
  private mutating func change(
    _ adjustment: Adjustment, opening isBack: Bool,
    _ change: (inout Indicator, Plan) throws(AdjustedMeanwhile) -> Void
  ) throws(PlanEditProblem) {
    let plan = self
    guard let found = indicator(adjustment.indicator) else {
      throw .placeGone(.adjustment(adjustment))
    }
    var criterion = found.criterion
    do throws(AdjustedMeanwhile) {
      for place in criterion.indicators.indices
      where criterion.indicators[place].part == adjustment.indicator.part {
        try change(&criterion.indicators[place], plan)
      }
      if let settled = adjustment.settled {
        if isBack {
          criterion.openQuestions.append(settled.question)
        } else {
          guard let place = criterion.openQuestions.firstIndex(of: settled.question) else {
            throw AdjustedMeanwhile()
          }
          criterion.openQuestions.remove(at: place)
        }
      }
    } catch { throw .changedMeanwhile(.adjustment(adjustment)) }
    put(criterion)
  }

  private mutating func put(_ criterion: Criterion) {
    for area in focusAreas.indices {
      for place in focusAreas[area].criteria.indices
      where focusAreas[area].criteria[place].id == criterion.id {
        focusAreas[area].criteria[place] = criterion
      }
      for activity in focusAreas[area].activities.indices {
        for place in focusAreas[area].activities[activity].criteria.indices
        where focusAreas[area].activities[activity].criteria[place].id == criterion.id {
          focusAreas[area].activities[activity].criteria[place] = criterion
        }
      }
    }
  }
}

/// Something else is agreed than what was to be changed.
private struct AdjustedMeanwhile: Error {}

extension PerSite {
  /// One value for all in the place of one for each site, where they are the same: as it was before one of them
  /// was changed.
  fileprivate func gathered(of sites: [Slug?]) -> PerSite {
    guard case .each(let values) = self, let first = values.values.first,
      values.count == sites.count, values.values.allSatisfy({ $0 == first })
    else { return self }
    return .all(first)
  }

  /// The values with one of them changed; a value for all becomes one for each site when only one changes.
  fileprivate func replacing(
    _ change: Change<Value>, at site: Slug?, of sites: [Slug?]
  ) throws(AdjustedMeanwhile) -> PerSite {
    guard value(at: site) == change.before else { throw AdjustedMeanwhile() }
    guard let site else { return .all(change.after) }
    switch self {
    case .each(var values):
      values[site] = change.after
      return .each(values)
    case .all(let value):
      guard sites.contains(site) else { throw AdjustedMeanwhile() }
      var values: [Slug: Value] = [:]
      for case let site? in sites { values[site] = value }
      values[site] = change.after
      return .each(values)
    }
  }

  /// The same for values that may not be there at all: the first one is for all.
  fileprivate static func replacing(
    _ values: PerSite?, _ change: Change<Value>, at site: Slug?, of sites: [Slug?]
  ) throws(AdjustedMeanwhile) -> PerSite {
    if let values { return try values.replacing(change, at: site, of: sites) }
    guard change.before == nil, site == nil else { throw AdjustedMeanwhile() }
    return .all(change.after)
  }
}

extension Tally {
  /// Whether figures add up over a window that the agreement does not give.
  public var isWindowMissing: Bool {
    switch self {
    case .sum(per: nil), .toDate(per: nil), .average(per: nil): true
    default: false
    }
  }

  /// The same with another window.
  public func adding(up window: WindowLength?) -> Tally {
    switch self {
    case .latest: .latest
    case .sum: .sum(per: window)
    case .toDate: .toDate(per: window)
    case .average: .average(per: window)
    }
  }
}
