/// A place in a text: a line and a column, both counted from 1, the column in characters.
struct TextPlace: Hashable, Comparable, Sendable {
  var line: Int
  var column: Int

  static let start = TextPlace(line: 1, column: 1)

  /// Whether the left place comes first in the text.
  static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A value of a YAML file and where it stands. Every scalar is a text: what it means is for whoever reads
/// it to say, so that `ja`, `nej` and `2019` are never taken for something else.
struct YAMLNode: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    /// A text, with an empty one for a key without a value.
    case scalar(String)
    case list([YAMLNode])
    /// Keys with their values, in the order of the file.
    case map([YAMLEntry])
  }

  var content: Content
  /// Where the value begins.
  var place: TextPlace
  /// How many characters of the file stand before it.
  var offset: Int
  /// How many characters of the file stand before what follows it.
  var end: Int
  /// Whether the value is a list in `[ ]` or a map in `{ }`, where a comma separates.
  var isFlow = false
  /// Whether a scalar was written in quotes or as a block, so that an empty one was meant.
  var isQuoted = false
}

/// A key of a map and its value.
struct YAMLEntry: Hashable, Sendable {
  var key: String
  var keyPlace: TextPlace
  /// How many characters of the file stand before the key.
  var keyOffset: Int
  var value: YAMLNode
}

extension YAMLNode {
  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// Whether nothing was written: an empty value, `~` or `null`, without quotes.
  var isEmpty: Bool {
    if isQuoted { return text == "" }
    return ["", "~", "null"].contains(text)
  }

  /// A comma between two digits inside `{ }` or `[ ]`, which YAML has taken for the end of a value: the
  /// number as it was meant, such as `59,2`, and where it begins.
  var splitNumber: (number: String, place: TextPlace)? {
    guard isFlow else { return nil }
    var previous: YAMLNode?
    func split(_ next: String, at offset: Int) -> (String, TextPlace)? {
      guard let previous, !previous.isQuoted, let text = previous.text, previous.end + 1 == offset,
        let last = text.last, let first = next.first, last.isASCIIDigit, first.isASCIIDigit
      else { return nil }
      let whole = text.split(separator: " ").last.map(String.init) ?? text
      return (whole + "," + next.prefix { $0.isASCIIDigit }, previous.place)
    }
    switch content {
    case .scalar: return nil
    case .list(let items):
      for item in items {
        if let text = item.text, !item.isQuoted, let found = split(text, at: item.offset) {
          return found
        }
        previous = item
      }
    case .map(let entries):
      for entry in entries {
        if let found = split(entry.key, at: entry.keyOffset) { return found }
        previous = entry.value
      }
    }
    return nil
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
