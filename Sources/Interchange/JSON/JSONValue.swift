import Criteria

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

  /// The whole number that it is, where it is one.
  var integer: Int? { if case .number(let text) = self { Int(text) } else { nil } }

  /// The day that it is, where it is one.
  var day: Day? { text.flatMap { Day(iso: $0) } }

  /// What may be absent from an object: nil where it is there and cannot be read.
  func optional<Value>(_ name: String, _ read: (JSONValue) -> Value?) -> Value?? {
    guard let member = self[name] else { return .some(nil) }
    return read(member).map { .some($0) }
  }

  var elements: [JSONValue]? { if case .list(let elements) = self { elements } else { nil } }
}

extension Array {
  /// What each comes to; nil where one comes to nothing.
  func allOrNil<Value>(_ read: (Element) -> Value?) -> [Value]? {
    let values = compactMap(read)
    return values.count == count ? values : nil
  }
}

private struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0

  /// How deep lists and objects may lie in each other.
  private static let mostDepth = 32

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return place == bytes.count
    }
  }

  mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard depth < Self.mostDepth, place < bytes.count else { return nil }
    switch Unicode.Scalar(bytes[place]) {
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
    var text = ""
    while true {
      // What stands between escapes is taken as it is.
      let start = place
      while place < bytes.count, !Self.endsPlainText(bytes[place]) { place += 1 }
      text += String(decoding: bytes[start..<place], as: UTF8.self)
      if take("\"") { return text }
      guard take("\\"), let escaped = escaped() else { return nil }
      text.unicodeScalars.append(escaped)
    }
  }

  private static func endsPlainText(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < UInt8(ascii: " ")
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard place < bytes.count else { return nil }
    let sign = Unicode.Scalar(bytes[place])
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
    guard place + 4 <= bytes.count else { return nil }
    let digits = bytes[place..<place + 4]
    guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
    place += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func number() -> JSONValue? {
    let start = place
    _ = take("-")
    let first = place
    guard takeDigits(), bytes[first] != UInt8(ascii: "0") || place - first == 1 else { return nil }
    if take("."), !takeDigits() { return nil }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      guard takeDigits() else { return nil }
    }
    return .number(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func takeDigits() -> Bool {
    let start = place
    while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
      place += 1
    }
    return place > start
  }

  private mutating func take(_ word: String) -> Bool {
    var end = place
    for byte in word.utf8 {
      guard end < bytes.count, bytes[end] == byte else { return false }
      end += 1
    }
    place = end
    return true
  }

  private mutating func takeAfterSpace(_ word: String) -> Bool {
    skipSpace()
    return take(word)
  }

  private mutating func skipSpace() {
    while place < bytes.count {
      switch Unicode.Scalar(bytes[place]) {
      case " ", "\n", "\r", "\t": place += 1
      default: return
      }
    }
  }
}
