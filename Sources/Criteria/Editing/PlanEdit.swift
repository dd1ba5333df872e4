/// One change to what is followed besides the criteria, as it is made on a screen: a thing as it was, and as it
/// becomes. What was agreed is changed so by an adjustment that all who must have adopted, or else by a revised
/// plan file.
public struct PlanEdit: Hashable, Sendable {
  /// The thing as it was; nil when it is added.
  public var before: FollowedThing?
  /// The thing as it becomes; nil when it is taken away.
  public var after: FollowedThing?
  /// Where in its list an added thing comes, counted from 0; at the end when nil.
  public var position: Int?

  /// A change; at least one of the two is there, and both are of the same kind and owner.
  private init(before: FollowedThing?, after: FollowedThing?, position: Int? = nil) {
    self.before = before
    self.after = after
    self.position = position
  }

  /// Adds a thing at the end of its list.
  public static func adding(_ thing: FollowedThing) -> PlanEdit {
    PlanEdit(before: nil, after: thing)
  }

  /// Puts a thing in the place of the same thing as it was.
  public static func changing(_ before: FollowedThing, to after: FollowedThing) -> PlanEdit {
    PlanEdit(before: before, after: after)
  }

  /// Takes a thing away.
  public static func removing(_ thing: FollowedThing) -> PlanEdit {
    PlanEdit(before: thing, after: nil)
  }

  /// The thing that it is about, as it becomes or was.
  public var thing: FollowedThing? { after ?? before }

  /// What is written in it that was not there before.
  public var newTexts: [String] {
    let former = Set(before?.texts ?? [])
    return (after?.texts ?? []).filter { !former.contains($0) }
  }

  /// Makes the change in a plan.
  ///
  /// - Parameter day: the first day of the edition, when it is one of several: an adjustment that is in force
  ///   only later changes nothing of what is agreed in it.
  /// - Returns: the plan as it becomes, and the change that takes this one back.
  /// - Throws: `placeGone` when the plan has nothing that the thing belongs to, `changedMeanwhile` when the
  ///   thing is no longer as it was, `alreadyThere` when a thing with its id or year is there already.
  public func applied(
    to plan: Plan, inForceFrom day: Day? = nil
  ) throws(PlanEditProblem) -> (plan: Plan, inverse: PlanEdit) {
    guard let thing else { return (plan, self) }
    let lens = thing.kind.lens
    guard var list = plan.list(of: thing) else { throw .placeGone(thing) }
    var position: Int?
    if let before {
      guard let place = list.firstIndex(of: before) else { throw .changedMeanwhile(before) }
      position = place
      list.remove(at: place)
    }
    if let after {
      if let other = lens.rival(of: after, among: list, in: plan) { throw .alreadyThere(other) }
      let place = position ?? self.position ?? list.count
      list.insert(after, at: min(max(0, place), list.count))
    }
    var edited = plan
    lens.put(list, of: thing.owner, in: &edited)
    edited.settleBudgetSums(since: plan)
    func isInForce(_ adjustment: Adjustment) -> Bool {
      adjustment.isAdopted && day.map { $0 >= adjustment.effective } ?? true
    }
    if let old = before?[Followed.adjustments], isInForce(old) { try edited.takeBack(old) }
    if let new = after?[Followed.adjustments], isInForce(new) { try edited.adjust(by: new) }
    let inverse = PlanEdit(
      before: after, after: before, position: after == nil ? position : nil)
    return (edited, inverse)
  }
}

extension Plan {
  /// Says what a year's lines add up to now where that is not the stated total, so that the plan can be read
  /// and the gap is shown; and says it no longer where they add up again.
  fileprivate mutating func settleBudgetSums(since before: Plan) {
    for year in Set(budget.totals.keys).union(budget.ownSums.keys) {
      let sum = budgeted(in: year) ?? .zero
      guard sum != before.budgeted(in: year) ?? .zero else { continue }
      budget.ownSums[year] = sum == budget.totals[year] ? nil : sum
    }
  }
}

extension PlacedNetwork {
  /// The id of what it gives advice on; nil for the whole plan.
  public var owner: Slug? { activity ?? focusArea }
}

/// Why a change to what is followed cannot be made.
public enum PlanEditProblem: Error, Hashable, Sendable {
  /// The plan no longer has what the thing belongs to.
  case placeGone(FollowedThing)
  /// Somebody has changed the thing, or taken it away.
  case changedMeanwhile(FollowedThing)
  /// There is one already with that id, or for that year.
  case alreadyThere(FollowedThing)
  /// A name or a text is missing.
  case nameMissing
  /// A name or a text is longer than so many signs.
  case nameTooLong(limit: Int)
  /// A milestone's start or deadline, or a meeting that is to come, lies outside the plan.
  case dayOutsidePlan(Day, Period)
  /// A milestone ends before it starts.
  case milestoneBackwards(start: Day, deadline: Day)
  /// What is done, judged, proposed or decided cannot be so on a day to come.
  case dayInFuture(Day, today: Day)
  /// A milestone is done before it starts.
  case doneBeforeStart(Day, start: Day)
  /// A recommendation is decided before it was proposed.
  case decidedBeforeProposed(decided: Day, proposed: Day)
  /// A recommendation cannot be decided without saying why.
  case reasonMissing
  /// A recommendation is to come from a network that the plan has not.
  case unknownNetwork(Slug)
  /// A network cannot be taken away while a recommendation comes from it.
  case networkInUse(Network, by: Recommendation)
  /// Money is spent in a year that the plan does not reach.
  case yearOutsidePlan(Int, Period)
  /// What is wrong with an adjustment.
  case adjustment(AdjustmentProblem)
  /// One of its texts is not taken in.
  case text(TextFault)
}

extension PlanEdit {
  /// The day from which the change changes what is agreed; nil when it does not.
  public var adjustsFrom: Day? { agreed.map(\.effective).min() }

  /// The adjustment that it makes what is agreed; nil when it makes none so.
  public var adopted: Adjustment? {
    after?[Followed.adjustments].flatMap { $0.isAdopted ? $0 : nil }
  }

  /// The adjustment that it makes what is agreed, or no longer; nil when it does neither.
  public var adjusting: Adjustment? {
    agreed.isEmpty ? nil : after?[Followed.adjustments] ?? before?[Followed.adjustments]
  }

  /// The adjustment as it was and as it becomes, where that is what is agreed.
  private var agreed: [Adjustment] {
    [before, after].compactMap { $0?[Followed.adjustments] }.filter(\.isAdopted)
  }
}
