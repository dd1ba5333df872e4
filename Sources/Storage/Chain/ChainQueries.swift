/// The queries about the chain of a plan's history.
enum ChainQueries {
  /// The newest link of the plan `$1`: its place and its sum.
  static let head = "SELECT place, hash FROM chain_link WHERE plan = $1 ORDER BY place DESC LIMIT 1"

  /// The sum of the link in the place `$2` of the plan `$1`.
  static let hash = "SELECT hash FROM chain_link WHERE plan = $1 AND place = $2"

  /// The links of the plan `$1` in order.
  static let links =
    "SELECT place, kind, entry, hash FROM chain_link WHERE plan = $1 ORDER BY place"

  /// Adds the link about the row `$4` of the kind `$3` in the place `$2` of the plan `$1`, with the sum `$5`.
  static let addLink = """
    INSERT INTO chain_link (plan, place, kind, entry, hash) VALUES ($1, $2, $3, $4, $5)
    """

  /// The texts that the link in the place `$2` of the plan `$1` speaks for, in the order in which they are summed.
  static let texts = """
    SELECT kind, entry, field, digest FROM chain_text WHERE plan = $1 AND place = $2
    ORDER BY kind, entry, field
    """

  /// Lets the link in the place `$2` of the plan `$1`, which comes after it, speak for the text in the column `$5` of
  /// the row `$4` of the kind `$3`, with the salt `$6` and the sum `$7`.
  static let addText = """
    INSERT INTO chain_text (plan, place, kind, entry, field, salt, digest)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    """

  /// The salt and the sum of the text in the column `$4` of the row `$3` of the kind `$2` in the plan `$1`, as the newest
  /// link has them that speaks for it.
  static let newestText = """
    SELECT salt, digest FROM chain_text
    WHERE plan = $1 AND kind = $2 AND entry = $3 AND field = $4 ORDER BY place DESC LIMIT 1
    """

  static let all = [head, hash, links, addLink, texts, addText, newestText]
}
