/// A value of JSON (RFC 8259) that was read. Numbers stay as they were written.
enum JSONValue: Hashable, Sendable {
  case object([String: JSONValue])
  case list([JSONValue])
  case text(String)
  case number(String)
  case bool(Bool)
  case null

  /// Reads a text that is one value, or gives nil. Of two members with the same name the last one counts.
  init?(_ text: String) {
    var reader = JSONReader(text)
    guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
    self = value
  }

  /// The member of an object with that name.
  subscript(_ name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  var elements: [JSONValue]? { if case .list(let elements) = self { elements } else { nil } }
}

private struct JSONReader {
  private let signs: [Unicode.Scalar]
  private var place = 0

  /// How deep lists and objects may lie in each other.
  private static let mostDepth = 32

  init(_ text: String) { signs = Array(text.unicodeScalars) }

  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return place == signs.count
    }
  }

  mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard depth < Self.mostDepth, place < signs.count else { return nil }
    switch signs[place] {
    case "{": return object(depth: depth + 1)
    case "[": return list(depth: depth + 1)
    case "\"": return text().map { .text($0) }
    case "t": return take("true") ? .bool(true) : nil
    case "f": return take("false") ? .bool(false) : nil
    case "n": return take("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func object(depth: Int) -> JSONValue? {
    guard take("{") else { return nil }
    var members: [String: JSONValue] = [:]
    if takeAfterSpace("}") { return .object(members) }
    repeat {
      skipSpace()
      guard let name = text(), takeAfterSpace(":"), let value = value(depth: depth) else {
        return nil
      }
      members[name] = value
    } while takeAfterSpace(",")
    return takeAfterSpace("}") ? .object(members) : nil
  }

  private mutating func list(depth: Int) -> JSONValue? {
    guard take("[") else { return nil }
    var elements: [JSONValue] = []
    if takeAfterSpace("]") { return .list(elements) }
    repeat {
      guard let value = value(depth: depth) else { return nil }
      elements.append(value)
    } while takeAfterSpace(",")
    return takeAfterSpace("]") ? .list(elements) : nil
  }

  private mutating func text() -> String? {
    guard take("\"") else { return nil }
    var text = String.UnicodeScalarView()
    while place < signs.count {
      let sign = signs[place]
      place += 1
      switch sign {
      case "\"": return String(text)
      case "\\":
        guard let escaped = escaped() else { return nil }
        text.append(escaped)
      case "\u{0}"..<" ": return nil
      default: text.append(sign)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard place < signs.count else { return nil }
    let sign = signs[place]
    place += 1
    switch sign {
    case "\"", "\\", "/": return sign
    case "b": return "\u{8}"
    case "f": return "\u{c}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u":
      guard let unit = hex() else { return nil }
      guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
      // Half of a sign beyond the first 65,536; the other half follows.
      guard take("\\u"), let low = hex(), (0xDC00..<0xE000).contains(low) else { return nil }
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    default: return nil
    }
  }

  private mutating func hex() -> UInt32? {
    guard place + 4 <= signs.count else { return nil }
    let digits = signs[place..<place + 4]
    guard digits.allSatisfy({ $0.properties.isASCIIHexDigit }) else { return nil }
    place += 4
    var text = String.UnicodeScalarView()
    text.append(contentsOf: digits)
    return UInt32(String(text), radix: 16)
  }

  private mutating func number() -> JSONValue? {
    let start = place
    _ = take("-")
    guard takeDigits(), signs[start..<place].first != "0" || place - start == 1 else { return nil }
    if take("."), !takeDigits() { return nil }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      guard takeDigits() else { return nil }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: signs[start..<place])
    return .number(String(text))
  }

  private mutating func takeDigits() -> Bool {
    let start = place
    while place < signs.count, ("0"..."9").contains(signs[place]) { place += 1 }
    return place > start
  }

  private mutating func take(_ word: String) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard signs[place...].starts(with: wanted) else { return false }
    place += wanted.count
    return true
  }

  private mutating func takeAfterSpace(_ word: String) -> Bool {
    skipSpace()
    return take(word)
  }

  private mutating func skipSpace() {
    while place < signs.count, [" ", "\n", "\r", "\t"].contains(signs[place]) { place += 1 }
  }
}
