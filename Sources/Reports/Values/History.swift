import Criteria
import Wording

extension Report {
  /// How each part and site of the criteria stood over time, the worst first.
  public struct History: Hashable, Sendable {
    /// What the marks are of, in a sentence.
    public let caption: String
    /// The years or quarters: `2018`, `2018K1`.
    public let spans: [String]
    /// Their rows.
    public let rows: [Row]

    /// One part of a criterion at one site.
    public struct Row: Hashable, Sendable {
      /// The criterion with its part, and its site after it.
      public let name: String
      /// How it stood in each span; nil where nothing was said of that.
      public let standings: [Standing?]
    }
  }
}
