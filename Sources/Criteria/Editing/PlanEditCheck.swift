/// What every change made on a screen must fulfil, besides what a plan file must.
extension PlanEdit {
  /// The most signs of a name or a line.
  public static let longestName = 200

  /// Checks a change before it is made.
  ///
  /// - Parameters:
  ///   - plan: the plan that it is made in, as it was.
  ///   - records: what is recorded; nothing is adjusted from a day in a closed quarter.
  ///   - today: the day that it is made on; what has happened cannot have happened later.
  /// - Throws: the first thing that is wrong; nothing has been changed then.
  public func check(in plan: Plan, records: Records, today: Day) throws(PlanEditProblem) {
    if let adjusting {
      // To take it back is to change what is agreed from the same day.
      if let closed = records.closed(Quarter(containing: adjusting.effective)) {
        throw .adjustment(.quarterClosed(closed))
      }
    }
    guard let after else {
      if let network = before?[Followed.networks],
        let using = plan.recommendations.first(where: { $0.proposer == network.id })
      {
        throw .networkInUse(network, by: using)
      }
      return
    }
    // What stands already is looked at for who somebody is alone: it may come from a plan file, where a text can be
    // long and have several lines.
    if let fault = TextFault.first(in: newTexts)
      ?? PersonalData.refused(in: after.texts).map(TextFault.personalData)
    {
      throw .text(fault)
    }
    try after.kind.lens.check(after, EditCheck(plan: plan, records: records, today: today))
  }
}

/// What a thing is held against before it is put in a plan.
struct EditCheck {
  let plan: Plan
  let records: Records
  let today: Day

  func inPlan(_ year: Int) throws(PlanEditProblem) {
    if let period = plan.agreedPeriod, Period.year(year).intersection(period) == nil {
      throw .yearOutsidePlan(year, period)
    }
  }
}

/// What things of several kinds must fulfil.
extension Followed {
  typealias Check<Value> = @Sendable (Value, EditCheck) throws(PlanEditProblem) -> Void

  /// A name or a line that is there and not too long; where there need be none, nil.
  static func named<Value>(_ name: @escaping @Sendable (Value) -> String?) -> Check<Value> {
    { (value, _) throws(PlanEditProblem) in
      guard let name = name(value) else { return }
      guard !name.allSatisfy(\.isWhitespace) else { throw .nameMissing }
      let limit = PlanEdit.longestName
      guard name.count <= limit else { throw .nameTooLong(limit: limit) }
    }
  }

  static func hasCome<Value>(_ day: @escaping @Sendable (Value) -> Day?) -> Check<Value> {
    { (value, check) throws(PlanEditProblem) in
      if let day = day(value), day > check.today { throw .dayInFuture(day, today: check.today) }
    }
  }

  /// Where the agreement gives no period, nothing lies outside it.
  static func inPlan<Value>(_ day: @escaping @Sendable (Value) -> Day?) -> Check<Value> {
    { (value, check) throws(PlanEditProblem) in
      if let day = day(value), let period = check.plan.agreedPeriod, !period.contains(day) {
        throw .dayOutsidePlan(day, period)
      }
    }
  }

  static func inYear<Value>(_ year: @escaping @Sendable (Value) -> Int) -> Check<Value> {
    { (value, check) throws(PlanEditProblem) in try check.inPlan(year(value)) }
  }
}

extension Plan {
  /// An id for a new milestone or recommendation, made from its name, that nothing in the plan has.
  public func freshID(naming name: String, besides taken: some Sequence<Slug>) -> Slug {
    let taken = Set(taken)
    let base = Slug(naming: name) ?? Slug(number: taken.count + 1)
    if !taken.contains(base) { return base }
    var number = 2
    while true {
      let ending = "-\(number)"
      let room = Slug.longest - ending.count
      if let candidate = Slug(naming: String(base.text.prefix(room)) + ending),
        !taken.contains(candidate)
      {
        return candidate
      }
      number += 1
    }
  }
}
