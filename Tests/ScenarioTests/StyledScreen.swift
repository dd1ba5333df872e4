/// How a letter stands on the screen.
enum Look: String, Hashable {
  case bold, underlined, reversed, coloured
  /// None of the others.
  case plain
}

/// A screen with its styles, read from what tmux writes of it.
struct StyledScreen {
  /// Each row's letters with their looks.
  var rows: [[(letter: Character, looks: Set<Look>)]] = []

  /// Reads rows with SGR sequences in them, as `tmux capture-pane -e` writes them.
  init(_ text: String) {
    var looks: Set<Look> = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var row: [(Character, Set<Look>)] = []
      var rest = line.unicodeScalars[...]
      var plain = ""
      func flush() {
        for letter in plain { row.append((letter, looks)) }
        plain = ""
      }
      while let scalar = rest.popFirst() {
        guard scalar == "\u{1B}" else {
          if scalar.value >= 0x20 { plain.unicodeScalars.append(scalar) }
          continue
        }
        flush()
        guard rest.first == "[" else {
          // A choice of letters, such as `\e(B`.
          rest = rest.dropFirst(2)
          continue
        }
        let body = rest.dropFirst().prefix { !(0x40...0x7E).contains($0.value) }
        rest = rest.dropFirst(body.count + 2)
        Self.apply(String(String.UnicodeScalarView(body)), to: &looks)
      }
      flush()
      rows.append(row)
    }
  }

  private static func apply(_ sequence: String, to looks: inout Set<Look>) {
    var numbers = sequence.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }[...]
    while let number = numbers.popFirst() {
      switch number {
      case 0: looks = []
      case 1: looks.insert(.bold)
      case 4: looks.insert(.underlined)
      case 7: looks.insert(.reversed)
      case 22: looks.remove(.bold)
      case 24: looks.remove(.underlined)
      case 27: looks.remove(.reversed)
      case 38, 48:
        looks.insert(.coloured)
        numbers = numbers.dropFirst(numbers.first == 5 ? 2 : 4)
      case 30...37, 40...47, 90...97, 100...107: looks.insert(.coloured)
      case 39, 49: looks.remove(.coloured)
      default: break
      }
    }
  }

  /// Whether a text stands somewhere with each of its letters so styled; spaces need not be.
  func holds(_ text: String, _ wanted: Set<Look>) -> Bool {
    let letters = Array(text)
    return rows.contains { row in
      guard row.count >= letters.count else { return false }
      return (0...row.count - letters.count).contains { start in
        zip(letters, row[start...]).allSatisfy { letter, cell in
          guard letter == cell.letter else { return false }
          if letter == " " { return true }
          return wanted == [.plain] ? cell.looks.isEmpty : wanted.isSubset(of: cell.looks)
        }
      }
    }
  }
}
