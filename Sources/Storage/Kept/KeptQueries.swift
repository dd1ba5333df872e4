/// The queries about what is kept of what follows from the rest.
enum KeptQueries {
  /// What the plans came to, each with what that follows from.
  static let summaries = "SELECT plan, changes, day, rules, version, summary FROM plan_summary"

  /// Keeps what the plan `$1` came to (`$6`), unless more or less than `$2` has been written for it.
  static let keepSummary = """
    INSERT INTO plan_summary (plan, changes, day, rules, version, summary)
    SELECT $1, $2, $3, $4, $5, $6
    WHERE $2 = (SELECT coalesce(max(place), 0) FROM chain_link WHERE plan = $1)
    ON CONFLICT (plan) DO UPDATE SET changes = excluded.changes, day = excluded.day,
      rules = excluded.rules, version = excluded.version, summary = excluded.summary
    """

  /// The goals that held before in the plan `$1`, by the revisions between which they were changed.
  static let goals = "SELECT former, later, version, goals FROM former_goals WHERE plan = $1"

  /// Keeps the goals `$5` that held before the revision `$3` of the plan `$1` took the place of the revision `$2`, as
  /// long as their texts are `$7` and `$6`.
  static let keepGoals = """
    INSERT INTO former_goals (plan, former, later, version, goals) SELECT $1, $2, $3, $4, $5
    WHERE $6 = (SELECT document FROM plan_revision WHERE plan = $1 AND number = $2)
      AND $7 = (SELECT document FROM plan_revision WHERE plan = $1 AND number = $3)
    ON CONFLICT (plan, former, later) DO UPDATE SET version = excluded.version,
      goals = excluded.goals
    """

  /// Forgets what the plan `$1` came to.
  static let forgetSummary = "DELETE FROM plan_summary WHERE plan = $1"

  /// Forgets the goals that held before in the plan `$1`.
  static let forgetGoals = "DELETE FROM former_goals WHERE plan = $1"

  static let all = [summaries, keepSummary, goals, keepGoals, forgetSummary, forgetGoals]
}

extension Connection {
  /// Forgets all that is kept of what follows from a plan, with the words of it that it holds.
  func forgetKept(of plan: String) throws(StorageFailure) {
    try run(KeptQueries.forgetSummary, [.text(plan)])
    try run(KeptQueries.forgetGoals, [.text(plan)])
  }
}
