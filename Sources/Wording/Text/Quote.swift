import Criteria

/// What people typed, made fit to be shown again: `«otte»`.
public enum Quote {
  /// The most signs of somebody's input that a sentence repeats.
  public static let longest = 60

  /// The text in Danish quotation marks, without control characters, cut after `longest` signs.
  public static func text(_ input: String) -> String { "«\(cleaned(input))»" }

  /// A file's name in quotation marks, cut at the front, as its end tells most.
  public static func path(_ path: String) -> String {
    let clean = cleaned(path, longest: 4096)
    return clean.count <= 200 ? "«\(clean)»" : "«…\(clean.suffix(200))»"
  }

  /// Names in quotation marks as a sentence lists them: `«a», «b» eller «c»`; at most `most` of them.
  public static func choices(_ names: [String], most: Int = 8, joinedBy word: String = "eller")
    -> String
  {
    let shown = names.prefix(most).map { text($0) }
    if names.count > most { return shown.joined(separator: ", ") + " …" }
    return DanishList.text(shown, joinedBy: word)
  }

  /// A text that somebody else has written, on one line and cut where it is longer than so many characters.
  public static func cleaned(_ input: String, longest: Int = longest) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in input.unicodeScalars.prefix(longest * 2) {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        scalars.append(scalar.properties.isWhitespace ? " " : "·")
      case .format, .surrogate, .privateUse, .unassigned: scalars.append("·")
      default: scalars.append(scalar)
      }
    }
    // Who somebody is is not told again, whatever else is wrong with it.
    let text = PersonalData.masking(String(scalars).trimmed)
    let isCut = text.count > longest || input.unicodeScalars.count > longest * 2
    return isCut ? text.prefix(longest) + "…" : text
  }
}

/// Lists as Danes write them.
public enum DanishList {
  /// `a`, `a og b`, `a, b og c`.
  public static func text(_ items: [String], joinedBy word: String = "og") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}

extension String {
  /// The text with a capital where it begins with a letter.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
