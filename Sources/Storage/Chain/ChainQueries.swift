/// The queries about the chain of a plan's history.
enum ChainQueries {
  /// The newest link of the plan `$1`: its place and its sum.
  static let head = "SELECT place, hash FROM chain_link WHERE plan = $1 ORDER BY place DESC LIMIT 1"

  /// The places of the newest links, by plan.
  static let heads = """
    SELECT (SELECT coalesce(max(place), 0) FROM chain_link WHERE chain_link.plan = plan.id)
    FROM plan
    ORDER BY id
    """

  /// The sum of the link in the place `$2` of the plan `$1`.
  static let hash = "SELECT hash FROM chain_link WHERE plan = $1 AND place = $2"

  /// The links of the plan `$1` in order.
  static let links =
    "SELECT place, kind, entry, hash FROM chain_link WHERE plan = $1 ORDER BY place"

  /// Adds the link about the row `$4` of the kind `$3` in the place `$2` of the plan `$1`, with the sum `$5`.
  static let addLink = """
    INSERT INTO chain_link (plan, place, kind, entry, hash) VALUES ($1, $2, $3, $4, $5)
    """

  /// The seals of the texts of the row `$3` of the kind `$2` in the plan `$1`, by their columns' names.
  static let texts = """
    SELECT field, pieces, digest FROM chain_text WHERE plan = $1 AND kind = $2 AND entry = $3
    ORDER BY field
    """

  /// Adds the seal of the text in the column `$4` of the row `$3` of the kind `$2` in the plan `$1`: what it is made of,
  /// and its sum.
  static let addText = """
    INSERT INTO chain_text (plan, kind, entry, field, pieces, digest)
    VALUES ($1, $2, $3, $4, $5, $6)
    """

  /// Puts what the seal of a text is made of when some of the text was taken away in the place of what it was made of.
  static let changeText = """
    UPDATE chain_text SET pieces = $5 WHERE plan = $1 AND kind = $2 AND entry = $3 AND field = $4
    """

  /// How many removals are about the text in the column `$4` of the row `$3` of the kind `$2` in the plan `$1`.
  static let removalsOfText = """
    SELECT count(*) FROM removed_text
    WHERE plan = $1 AND kind = $2 AND entry = $3 AND field = $4
    """

  /// How many links of removals the plan `$1` has after the place `$2`.
  static let removalsAfter = """
    SELECT count(*) FROM chain_link WHERE plan = $1 AND place > $2 AND kind = 'removal'
    """

  static let all = [
    head, heads, hash, links, addLink, texts, addText, changeText, removalsOfText, removalsAfter,
  ]
}
