/// The lines of a YAML file as they are written, each key at its place.
struct YAMLLines {
  private(set) var lines: [String] = []
  private var indent = 0
  /// Whether the next key begins an item of a list, after a hyphen.
  private var beginsItem = false

  /// The file, ending in a line break.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// An empty line between things.
  mutating func gap() { lines.append("") }

  /// A key and a text, which may be folded, unless the text is nil.
  mutating func add(_ key: PlanKey, _ text: String?) {
    guard let text else { return }
    let start = begin(key)
    var written = YAMLText.lines(text, indent: indent, used: start.count + 1)
    let first = written.removeFirst()
    lines.append("\(start) \(first)")
    lines += written
  }

  /// A key and a phrase of ours, which is written as it is.
  mutating func add(_ key: PlanKey, phrase: String?) {
    if let phrase { lines.append("\(begin(key)) \(phrase)") }
  }

  /// A key and a list in brackets, unless it is empty.
  mutating func add(_ key: PlanKey, brackets items: [String]) {
    guard !items.isEmpty else { return }
    let list = items.map { YAMLText.inline($0, inFlow: true) }.joined(separator: ", ")
    lines.append("\(begin(key)) [\(list)]")
  }

  /// A key and a list with an item on each line, unless it is empty.
  mutating func add(_ key: PlanKey, list items: [String]) {
    guard !items.isEmpty else { return }
    nest(key) { lines in
      for item in items { lines.item(item) }
    }
  }

  /// A key and what stands under it.
  mutating func nest(_ key: PlanKey, _ write: (inout YAMLLines) -> Void) {
    lines.append(begin(key))
    indent += 2
    write(&self)
    indent -= 2
  }

  /// An item of a list that has keys of its own.
  mutating func item(_ write: (inout YAMLLines) -> Void) {
    beginsItem = true
    indent += 2
    write(&self)
    indent -= 2
  }

  /// An item of a list that is a text.
  mutating func item(_ text: String) {
    let margin = String(repeating: " ", count: indent)
    var written = YAMLText.lines(text, indent: indent, used: indent + 2)
    let first = written.removeFirst()
    lines.append("\(margin)- \(first)")
    lines += written
  }

  /// An item of a list that is a map in braces; pairs with an empty value are left out.
  mutating func item(braces pairs: [(PlanKey, String)]) {
    let margin = String(repeating: " ", count: indent)
    let written = pairs.filter { !$0.1.isEmpty }.map { "\($0.0.rawValue): \($0.1)" }
    lines.append("\(margin)- { \(written.joined(separator: ", ")) }")
  }

  private mutating func begin(_ key: PlanKey) -> String {
    let word = YAMLText.inline(key.rawValue)
    guard beginsItem else { return String(repeating: " ", count: indent) + word + ":" }
    beginsItem = false
    return String(repeating: " ", count: indent - 2) + "- " + word + ":"
  }
}
