/// Names that sheets can have: at most 31 units of UTF-16, no two alike, and none that Excel or its references to
/// cells would take for something else.
struct SheetNames {
  private static let longest = 31
  /// Those that Excel keeps for itself, and those given, in small letters.
  private var taken: Set<String> = ["history", "historik", "oversigt over ændringer"]

  /// A name as near as it can be to what a sheet is about.
  mutating func name(_ wanted: String) -> String {
    var name = Self.cleaned(wanted)
    if name.isEmpty { name = WorkbookWords.area }
    if Self.looksLikeCell(name) { name = "\(WorkbookWords.area) \(name)" }
    var made = name.cut(toUnits: Self.longest)
    var number = 1
    while !taken.insert(made.lowercased()).inserted {
      number += 1
      let ending = " (\(number))"
      made = name.cut(toUnits: Self.longest - ending.utf16.count) + ending
    }
    return made
  }

  private static func cleaned(_ wanted: String) -> String {
    let text = wanted.shown.unicodeScalars.reduce(into: "") { text, sign in
      switch sign {
      case "/", "\\", ":": text += "-"
      case "[": text += "("
      case "]": text += ")"
      // In a reference it ends the name.
      case "'": text += "’"
      case "*", "?", "!": break
      default: text.unicodeScalars.append(sign)
      }
    }
    return text.singleLine
  }

  /// Whether a formula may take it for a cell or a number: `B12`, `2020`, `R1C1`.
  private static func looksLikeCell(_ name: String) -> Bool {
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789._".unicodeScalars.contains($0))
    }
    return isPlain
      && (name.utf8.count < 3 || !name.unicodeScalars.allSatisfy(\.properties.isAlphabetic))
  }
}
