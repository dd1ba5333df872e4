import Canvas

/// The help of a command or a group, made of what they declare.
enum HelpText {
  /// How wide the names are, before what they say.
  private static let margin = 26
  /// As many words as a command's line shows before it says `[TILVALG]`.
  private static let mostShown = 12

  /// The lines of the help of what is named.
  ///
  /// - Parameters:
  ///   - path: the program, the groups and the name.
  ///   - width: how many columns there are.
  static func lines(of kind: CommandKind, path: [String], width: Int) -> [String] {
    let width = max(width, margin + 20)
    let place = kind.place
    var lines = place.abstract.wrapped(to: width) + [""]
    if !place.discussion.isEmpty { lines += place.discussion.wrapped(to: width) + [""] }
    let options: [Word]
    switch kind {
    case .command(let command):
      let words = command.grammar.words
      options = words.filter { $0.kind != .argument }
      lines += synopsis(path + synopsis(words), width)
      lines += rows("ARGUMENTER:", command.grammar.arguments.map(row), width)
    case .group:
      options = []
      lines += synopsis(path + ["KOMMANDO"], width)
    }
    lines += rows("TILVALG:", (options + Grammar.standing).map(row), width)
    if case .group(let group) = kind {
      lines += rows("KOMMANDOER:", group.members.map { ($0.name, $0.abstract) }, width)
      let command = (path + ["KOMMANDO --help"]).joined(separator: " ")
      let more = "«\(command)» fortæller mere om en kommando."
      lines += [""] + more.wrapped(to: width - 2).map { "  " + $0 }
    }
    return lines
  }

  /// How the command is written, with its pieces whole.
  private static func synopsis(_ pieces: [String], _ width: Int) -> [String] {
    var lines = ["SÅDAN SKRIVES DET:"]
    for piece in pieces {
      let longer = lines[lines.count - 1] + " " + piece
      if longer.displayWidth <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append("    " + piece)
      }
    }
    return lines
  }

  /// Each of the words as it is written; where they are many, the options as one.
  private static func synopsis(_ words: [Word]) -> [String] {
    guard words.count > mostShown else { return words.map(synopsis) }
    return ["[TILVALG]"] + words.filter { $0.kind == .argument }.map(synopsis)
  }

  private static func synopsis(_ word: Word) -> String {
    let text = label(word, word.written) + (word.isRepeatable ? " ..." : "")
    return word.isRequired ? text : "[\(text)]"
  }

  private static func row(_ word: Word) -> (label: String, text: String) {
    (label(word, word.spellings.reversed().joined(separator: ", ")), word.help)
  }

  /// A word as it is written, with what its value is called.
  private static func label(_ word: Word, _ written: String) -> String {
    switch word.kind {
    case .flag: written
    case .option: "\(written) <\(word.value)>"
    case .argument: "<\(word.name)>"
    }
  }

  /// Names with what they say beside them, under a heading; nothing where there are none.
  private static func rows(
    _ heading: String, _ rows: [(label: String, text: String)], _ width: Int
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    return ["", heading]
      + rows.flatMap { row in
        var label = "  " + row.label
        var lines: [String] = []
        // A name too long for the margin has its line alone.
        if label.displayWidth >= margin {
          lines.append(label)
          label = ""
        }
        for line in row.text.wrapped(to: width - margin) {
          lines.append(label.padded(to: margin) + line)
          label = ""
        }
        return lines
      }
  }
}
