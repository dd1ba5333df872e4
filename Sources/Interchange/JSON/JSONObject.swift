import Criteria
import Wording

/// An object of JSON with its keys in the order in which they were added; what is nil is left out.
struct JSONObject {
  private var members: [String] = []

  /// The object on one line.
  var text: String { "{" + members.joined(separator: ", ") + "}" }

  /// A list with each element on a line of its own.
  static func list(_ elements: [JSONObject]) -> String {
    elements.isEmpty ? "[]" : "[\n" + elements.map(\.text).joined(separator: ",\n") + "\n]"
  }

  mutating func add(_ key: String, _ value: String?) {
    if let value { append(key, Self.quoted(value)) }
  }

  mutating func add(_ key: String, _ value: Bool?) {
    if let value { append(key, value ? "true" : "false") }
  }

  mutating func add(_ key: String, _ value: Int?) {
    if let value { append(key, "\(value)") }
  }

  mutating func add(_ key: String, _ value: Fraction?) {
    if let value { append(key, PlainNumber.text(value)) }
  }

  /// A list of texts; left out when it is empty.
  mutating func add(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    append(key, "[" + values.map(Self.quoted).joined(separator: ", ") + "]")
  }

  /// A list of objects on one line; left out when it is empty.
  mutating func add(_ key: String, objects: [JSONObject]) {
    guard !objects.isEmpty else { return }
    append(key, "[" + objects.map(\.text).joined(separator: ", ") + "]")
  }

  mutating func add(_ key: String, _ object: JSONObject) { append(key, object.text) }

  private mutating func append(_ key: String, _ value: String) {
    members.append("\(Self.quoted(key)): \(value)")
  }

  /// A text in quotes: letters as they are, hidden signs and quotes escaped.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where HiddenSign(scalar) != nil:
        for unit in UTF16.encode(scalar) ?? .init() {
          let hex = String(unit, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
        }
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
