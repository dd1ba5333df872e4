/// The queries about plans and their revisions.
enum PlanQueries {
  /// The ids of all plans, in order.
  static let ids = "SELECT id FROM plan ORDER BY id"

  /// Every plan with the place of its newest link.
  static let held = """
    SELECT id, (SELECT coalesce(max(place), 0) FROM chain_link WHERE chain_link.plan = plan.id)
    FROM plan ORDER BY id
    """

  /// How many revisions of what was agreed and how many figures the plan `$1` has.
  static let extent = """
    SELECT (SELECT count(*) FROM plan_revision WHERE plan = $1 AND kind = 'agreed'),
      (SELECT count(*) FROM measurement WHERE plan = $1)
    """

  /// 1 when there is a plan `$1`, else 0.
  static let exists = "SELECT count(*) FROM plan WHERE id = $1"

  /// Adds the plan `$1`.
  static let add = "INSERT INTO plan (id) VALUES ($1)"

  private static let revision = """
    SELECT plan, number, document, reason, decided_by, effective_day, recorded_by, recorded_at,
      kind
    FROM plan_revision
    """

  /// The revisions of the plan `$1`, the first one first.
  static let revisions = "\(revision) WHERE plan = $1 ORDER BY number"

  /// The revisions of what was agreed in the plan `$1`, the first one first: their numbers and days.
  static let agreed = """
    SELECT number, effective_day FROM plan_revision WHERE plan = $1 AND kind = 'agreed'
    ORDER BY number
    """

  /// The revision `$2` of the plan `$1`.
  static let numbered = "\(revision) WHERE plan = $1 AND number = $2"

  /// The days after the day `$2` from which a revision of the plan `$1` is in force, the first one first.
  static let effectiveDaysAfter = """
    SELECT DISTINCT effective_day FROM plan_revision WHERE plan = $1 AND effective_day > $2
    ORDER BY effective_day
    """

  /// The first revision of the plan `$1`.
  static let firstRevision = "\(revision) WHERE plan = $1 ORDER BY number LIMIT 1"

  /// The newest revision of the plan `$1`.
  static let newestRevision = "\(revision) WHERE plan = $1 ORDER BY number DESC LIMIT 1"

  /// The newest revision of the plan `$1` that is in force on the day `$2`.
  static let revisionInForce = """
    \(revision) WHERE plan = $1 AND effective_day <= $2 ORDER BY number DESC LIMIT 1
    """

  static let addRevision = """
    INSERT INTO plan_revision
      (plan, number, document, reason, decided_by, effective_day, recorded_by, recorded_at,
        kind)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    """

  static let all = [
    ids, held, extent, exists, add, revisions, agreed, numbered, effectiveDaysAfter, firstRevision,
    newestRevision, revisionInForce, addRevision,
  ]
}
