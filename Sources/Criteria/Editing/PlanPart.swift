/// What lists of followed things stand in: the plan itself, or a part of it that has an id.
public enum PlanOwner: Hashable, Sendable, CaseIterable {
  /// The plan.
  case plan
  /// A focus area.
  case area
  /// An activity.
  case activity
  /// A network.
  case network
  /// A line of the budget that belongs to no activity.
  case budgetLine
}

/// A plan, or a part of it, with every way from the plan to such a part, in the plan's order.
protocol PlanPart: Sendable {
  static var owner: PlanOwner { get }
  static func paths(in plan: Plan) -> [WritableKeyPath<Plan, Self>]
  /// Every such part itself, in the same order: to read one its way need not be made.
  static func parts(of plan: Plan) -> [Self]
  /// Its id; nil for the plan itself.
  var part: Slug? { get }
}

extension Plan: PlanPart {
  static let owner = PlanOwner.plan
  static func paths(in plan: Plan) -> [WritableKeyPath<Plan, Plan>] { [\.self] }
  static func parts(of plan: Plan) -> [Plan] { [plan] }
  var part: Slug? { nil }
}

extension FocusArea: PlanPart {
  static let owner = PlanOwner.area
  static func paths(in plan: Plan) -> [WritableKeyPath<Plan, FocusArea>] {
    plan.focusAreas.indices.map { \.focusAreas[$0] }
  }
  static func parts(of plan: Plan) -> [FocusArea] { plan.focusAreas }
  var part: Slug? { id }
}

extension Activity: PlanPart {
  static let owner = PlanOwner.activity
  static func paths(in plan: Plan) -> [WritableKeyPath<Plan, Activity>] {
    plan.focusAreas.indices.flatMap { area in
      plan.focusAreas[area].activities.indices.map { \.focusAreas[area].activities[$0] }
    }
  }
  static func parts(of plan: Plan) -> [Activity] { plan.activities }
  var part: Slug? { id }
}

extension Network: PlanPart {
  static let owner = PlanOwner.network
  static func paths(in plan: Plan) -> [WritableKeyPath<Plan, Network>] {
    Followed.networks.paths(in: plan).flatMap { list in
      plan[keyPath: list.path].indices.map { list.path.appending(path: \.[$0]) }
    }
  }
  static func parts(of plan: Plan) -> [Network] { Followed.networks.all(in: plan) }
  var part: Slug? { id }
}

extension BudgetLine: PlanPart {
  static let owner = PlanOwner.budgetLine
  static func paths(in plan: Plan) -> [WritableKeyPath<Plan, BudgetLine>] {
    plan.budget.lines.indices.map { \.budget.lines[$0] }
  }
  static func parts(of plan: Plan) -> [BudgetLine] { plan.budget.lines }
  var part: Slug? { id }
}
