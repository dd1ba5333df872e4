import Wording

/// A piece of an office file: an element, or words, which can never become an element. No name of one is made of words
/// that people have written.
struct Xml: Sendable {
  private let name: StaticString?
  private let attributes: [(name: StaticString, value: String)]
  private let children: [Xml]
  private let words: String

  /// An element with what it holds.
  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ children: [Xml] = []
  ) {
    self.name = name
    self.attributes = attributes.map { (name: $0.key, value: $0.value) }
    self.children = children
    words = ""
  }

  /// An element of words alone.
  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], words: String
  ) {
    self.init(name, attributes, [Xml(words: words)])
  }

  /// Words, whatever signs stand in them.
  init(words: String) {
    name = nil
    (attributes, children) = ([], [])
    self.words = words
  }

  /// The file that it is the only element of.
  var document: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    guard let name else { return text += Markup.escaped(words) }
    text += "<\(name)"
    for attribute in attributes {
      text += " \(attribute.name)=\"\(Markup.escaped(attribute.value))\""
    }
    guard !children.isEmpty else { return text += "/>" }
    text += ">"
    for child in children { child.write(to: &text) }
    text += "</\(name)>"
  }
}
