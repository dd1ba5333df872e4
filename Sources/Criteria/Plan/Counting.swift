/// How an indicator is counted from the logbook (tælles). Its figures come from occasions and are never
/// typed (domain.md, invariant 7).
public struct Counting: Hashable, Sendable {
  /// The activity whose occasions count; nil for the one that the criterion hangs on.
  public var activity: Slug?
  /// Only occasions with this tag count; all when nil.
  public var tag: String?
  /// What is counted of them.
  public var measure: Measure

  /// What is counted of an occasion.
  public enum Measure: Hashable, Sendable {
    /// The occasion itself: how many there were.
    case occasions
    /// Whether it has a tag: the share of the occasions that have (andel mærket).
    case share(tag: String)
    /// How many took part (deltagere); with an average per occasion, those without a number are left out.
    case participants
    /// A count by category (kategori).
    case category(String)
  }

  /// A way of counting.
  public init(activity: Slug? = nil, tag: String? = nil, _ measure: Measure = .occasions) {
    self.activity = activity
    self.tag = tag
    self.measure = measure
  }

  /// The tags that it names.
  public var tags: [String] {
    var tags = tag.map { [$0] } ?? []
    if case .share(let shared) = measure { tags.append(shared) }
    return tags
  }

  /// The category that it names.
  public var category: String? {
    if case .category(let name) = measure { name } else { nil }
  }
}
