/// What made plans have agreed, as a table for programs that cannot read plan files: a line for each criterion at each
/// site, with the kind of its goal, the number that it asks for, and the baseline where it has one.
enum AgreedNumbers {
  static let columns = ["plan", "criterion", "site", "kind", "goal", "baseline"]

  /// The lines of some plans, with commas between the columns and without a heading.
  static func text(of plans: Int) -> String {
    var text = ""
    for number in 1...plans {
      let plan = MadePlan(number: number, workload: Workload())
      for criterion in plan.criteria {
        for (place, site) in MadePlan.sites.enumerated() {
          text += "\(plan.id),\(criterion.id),\(site.id),\(name(of: criterion.kind)),"
          text += "\(criterion.asked),"
          if criterion.kind == .newestShare {
            let tenths = criterion.baselines[place]
            text += "\(tenths / 10).\(tenths % 10)"
          }
          text += "\n"
        }
      }
    }
    return text
  }

  private static func name(of kind: MadeCriterion.Kind) -> String {
    switch kind {
    case .newestShare: "level"
    case .yearlyShare: "share"
    case .yearlyCount: "count"
    case .weeklyCount: "rate"
    }
  }
}
