/// A screen of letters as a page: what stands in each cell, with the hues of verdicts.
public enum ScreenPage {
  /// Letters that look alike, after each other in a row.
  public struct Run: Hashable, Sendable {
    /// The letters.
    public var text: String
    /// Their hue, one of those of verdicts; nil for that of words.
    public var ink: Ink?
    /// Whether they are bold.
    public var isBold: Bool

    /// Letters.
    public init(_ text: String, ink: Ink? = nil, isBold: Bool = false) {
      (self.text, self.ink, self.isBold) = (text, ink, isBold)
    }
  }

  /// The page.
  public static func html(title: String, rows: [[Run]]) -> String {
    let lines = rows.flatMap { row in row.map(markup) + [.words("\n")] }
    return Report(title: title).page([Tag.pre([], lines)])
  }

  private static func markup(_ run: Run) -> Markup {
    let words = Markup.words(run.text)
    let look: Look? =
      switch run.ink {
      case .blue: .blue
      case .orange: .orange
      case .crimson: .crimson
      case .quiet: .grey
      default: nil
      }
    if run.isBold { return Tag.strong(look.map { [.look($0)] } ?? [], [words]) }
    return look.map { Tag.span([.look($0)], [words]) } ?? words
  }
}
