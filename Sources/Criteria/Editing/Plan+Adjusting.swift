/// Putting what was decided about an indicator into the plan, and taking it out again.
extension Plan {
  /// Makes an adjustment what is agreed.
  ///
  /// - Throws: `placeGone` when the plan no longer has what is adjusted, `changedMeanwhile` when something else
  ///   is agreed now than what the adjustment is to take the place of.
  public mutating func adjust(by adjustment: Adjustment) throws(PlanEditProblem) {
    try change(adjustment, back: false)
  }

  /// Makes what stood before an adjustment what is agreed again.
  ///
  /// - Throws: as `adjust(by:)` does.
  public mutating func takeBack(_ adjustment: Adjustment) throws(PlanEditProblem) {
    try change(adjustment, back: true)
  }

  private mutating func change(
    _ adjustment: Adjustment, back isBack: Bool
  ) throws(PlanEditProblem) {
    guard let found = indicator(adjustment.indicator) else {
      throw .placeGone(FollowedThing(adjustment, Followed.adjustments))
    }
    var criterion = found.criterion
    do throws(AdjustedMeanwhile) {
      for place in criterion.indicators.indices
      where criterion.indicators[place].part == adjustment.indicator.part {
        let sites = criterion.indicators[place].judgedSites(in: self)
        try criterion.indicators[place].change(adjustment, back: isBack, of: sites)
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
    } catch { throw .changedMeanwhile(FollowedThing(adjustment, Followed.adjustments)) }
    put(criterion)
  }

  /// Puts a criterion in the place of the one with its id.
  mutating func put(_ criterion: Criterion) {
    let lists =
      FocusArea.paths(in: self).map { $0.appending(path: \.criteria) }
      + Activity.paths(in: self).map { $0.appending(path: \.criteria) }
    for list in lists {
      for place in self[keyPath: list].indices
      where self[keyPath: list][place].id == criterion.id {
        self[keyPath: list][place] = criterion
      }
    }
  }
}

extension Indicator {
  /// Changes what an adjustment changes, or changes it back.
  ///
  /// - Parameter sites: those that are judged one by one.
  fileprivate mutating func change(
    _ adjustment: Adjustment, back isBack: Bool, of sites: [Slug?]
  ) throws(AdjustedMeanwhile) {
    if let change = adjustment.goal, let way = isBack ? change.reversed : change {
      // The window may have been settled since, and a year become the deadline by it.
      let change = way.fitted(to: tally)
      goal = try goal.replacing(change, at: adjustment.site, of: sites)
      if isBack { goal = goal.gathered(of: sites) }
    }
    if let change = adjustment.baseline {
      if let change = isBack ? change.reversed : change {
        baseline = try PerSite.replacing(baseline, change, at: adjustment.site, of: sites)
        if isBack { baseline = baseline?.gathered(of: sites) }
      } else {
        guard baseline == .all(change.after) else { throw AdjustedMeanwhile() }
        baseline = nil
      }
    }
    if let new = adjustment.scope {
      guard scope == (isBack ? new : .missing) else { throw AdjustedMeanwhile() }
      scope = isBack ? .missing : new
    }
    if let window = adjustment.window {
      guard isBack ? tally == tally.adding(up: window) : tally.isWindowMissing else {
        throw AdjustedMeanwhile()
      }
      tally = tally.adding(up: isBack ? nil : window)
      let isYearBack = isBack && window == .plan
      goal = goal.mapped { isYearBack ? $0.unfitted(to: tally) : $0.fitted(to: tally) }
    }
    if let new = adjustment.unit {
      guard unit == (isBack ? new : .missing) else { throw AdjustedMeanwhile() }
      unit = isBack ? .missing : new
    }
  }
}

extension Change {
  /// The change that puts back what stood; nil where nothing did.
  fileprivate var reversed: Change? { before.map { Change(from: after, to: $0) } }
}

extension Goal {
  /// The same with its year as one of its own again, when a year is its deadline.
  fileprivate func unfitted(to tally: Tally) -> Goal {
    guard let deadline, deadline == .last(of: deadline.year), keepsYear(with: tally) else {
      return self
    }
    return Goal(target, rate: rate, year: deadline.year)
  }
}

extension Change<Goal> {
  /// The change as it is with a tally.
  fileprivate func fitted(to tally: Tally) -> Change {
    Change(from: before?.fitted(to: tally), to: after.fitted(to: tally))
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
