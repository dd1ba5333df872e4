import Criteria

/// Completes the beginnings of known words, so that a tag or a category is typed with few keys.
public enum WordCompletion {
  /// The known word that is meant: the word itself however it is written, or the only one that it, or one
  /// of the words in it, is the beginning of. Nil when none or several could be meant.
  public static func word(_ typed: String, among known: [String]) -> String? {
    guard let wanted = Slug(naming: typed) else { return nil }
    let slugs = known.map { Slug(naming: $0)?.text ?? "" }
    if let whole = slugs.firstIndex(of: wanted.text) { return known[whole] }
    let beginning = slugs.indices.filter { slugs[$0].hasPrefix(wanted.text) }
    if let only = beginning.first, beginning.count == 1 { return known[only] }
    let inside = slugs.indices.filter { slugs[$0].contains("-" + wanted.text) }
    return beginning.isEmpty && inside.count == 1 ? known[inside[0]] : nil
  }

  /// The known words that what is typed could become, those that begin with it first; all when nothing is typed.
  public static func words(_ typed: String, among known: [String]) -> [String] {
    guard let wanted = Slug(naming: typed)?.text else { return known }
    func slug(_ word: String) -> String { Slug(naming: word)?.text ?? "" }
    let beginning = known.filter { slug($0).hasPrefix(wanted) }
    return beginning
      + known.filter { slug($0).contains("-" + wanted) && !beginning.contains($0) }
  }

  /// Tags as they are typed, with commas between; those that are known by their beginning in full.
  public static func tags(_ text: String, among known: [String]) -> [String] {
    text.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }.map {
      word($0, among: known) ?? $0
    }
  }

  /// Counts by category as they are typed; categories that are known by their beginning in full.
  public static func counts(
    _ text: String, among known: [String]
  ) -> Result<[String: Int], TypedCountProblem> {
    TypedCounts.byCategory(text) { word($0, among: known) ?? $0 }
  }

  /// A text with commas without one of its pieces.
  public static func without(_ piece: String, in text: String) -> String {
    var pieces = text.split(separator: ",").map(\.trimmed)
    if let place = pieces.lastIndex(of: piece) { pieces.remove(at: place) }
    return pieces.joined(separator: ", ")
  }

  /// What of a text with commas is being typed: the piece that a place in it stands in.
  public static func piece(of text: String, at place: Int) -> String {
    let before = text.prefix(place)
    let start = before.lastIndex(of: ",").map { text.index(after: $0) } ?? text.startIndex
    let rest = text[start...]
    return rest[..<(rest.firstIndex(of: ",") ?? rest.endIndex)].trimmed
  }
}
