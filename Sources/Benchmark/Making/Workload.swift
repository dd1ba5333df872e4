/// How much is made.
struct Workload: Equatable {
  var plans = 1
  /// The criteria of each plan.
  var criteria = 60
  /// The quarters that each plan has figures of: at most 196, as a plan runs for 50 years at most.
  var quarters = 40
  /// The logbook's lines of each plan.
  var lines = 0
  /// How many times each plan is agreed on; the first is the plan itself.
  var revisions = 1
  var seed = 1

  /// The figures of each plan: one a quarter for each criterion at each site.
  var figures: Int { criteria * MadePlan.sites.count * quarters }
}
