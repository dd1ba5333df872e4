import Criteria

/// Searching as people type it: capitals do not count, `aa` is as good as `å`, and so are `ae` and `oe`, or `a`
/// and `o` on a keyboard without them.
public enum Searching {
  /// A text as it is searched. It holds each spelling that the text can be found by.
  public static func folded(_ text: String) -> String {
    let (spelled, bare) = (spelled(text), bare(text))
    return spelled == bare ? spelled : spelled + "\n" + bare
  }

  /// Whether a folded text holds each of the words that are searched for. Who types æ, ø or å means it.
  public static func holds(_ words: String, in folded: String) -> Bool {
    words.split(whereSeparator: \.isWhitespace).allSatisfy { word in
      folded.contains(spelled(String(word)))
        || !word.contains { Self.letters[Character($0.lowercased())] != nil }
          && folded.contains(bare(String(word)))
    }
  }

  /// A text in small letters with æ, ø and å written out: the spelling that `folded` begins with.
  public static func spelled(_ text: String) -> String {
    mapped(text) { Self.letters[$0]?.spelled }
  }

  /// æ, ø and å without what tells them from a and o.
  private static func bare(_ text: String) -> String {
    mapped(text) { Self.letters[$0]?.bare }.replacing("aa", with: "a")
  }

  private static func mapped(_ text: String, _ letter: (Character) -> String?) -> String {
    text.lowercased().reduce(into: "") { $0 += letter($1) ?? String($1) }
  }

  private static let letters: [Character: (spelled: String, bare: String)] = [
    "æ": ("ae", "a"), "ä": ("ae", "a"), "ø": ("oe", "o"), "ö": ("oe", "o"), "å": ("aa", "a"),
    "é": ("e", "e"), "è": ("e", "e"), "ü": ("y", "u"),
  ]
}
