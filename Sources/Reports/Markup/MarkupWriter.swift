import Wording

extension Markup {
  /// The file: elements in lines of their own, so that it can be read and compared.
  static func document(_ page: Markup) -> String {
    var text = "<!DOCTYPE html>\n"
    page.write(to: &text)
    if text.last != "\n" { text += "\n" }
    return text
  }

  /// A drawing as a file of its own.
  static func file(_ drawing: Markup) -> String {
    var text = ""
    drawing.write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .words(let words): text += Self.escaped(words)
    case .style(let sheet): text += sheet.text
    case .element(let tag, let attributes, let children):
      if tag.hasOwnLine, !text.hasSuffix("\n") { text += "\n" }
      text += "<\(tag.rawValue)"
      for attribute in attributes {
        text += " \(attribute.name.rawValue)=\"\(Self.escaped(attribute.value))\""
      }
      if tag.closesItself, children.isEmpty {
        text += "/>"
      } else {
        text += ">"
        for child in children { child.write(to: &text) }
        if !tag.isEmpty { text += "</\(tag.rawValue)>" }
      }
      if tag.hasOwnLine { text += "\n" }
    }
  }

  /// Words whose signs mean themselves, in one line.
  static func escaped(_ words: String) -> String {
    var text = ""
    for scalar in words.shown.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
