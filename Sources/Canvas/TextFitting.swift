extension String {
  /// The text cut to a width, with an ellipsis where something is left out.
  public func fitted(to width: Int, ellipsis: Character = "…") -> String {
    guard width > 0 else { return "" }
    if let plainWidth {
      guard plainWidth > width else { return self }
      return String(unicodeScalars.prefix(width - 1)).trimmedRight + String(ellipsis)
    }
    if prefix(ofWidth: width).endIndex == endIndex { return self }
    return String(prefix(ofWidth: width - 1)).trimmedRight + String(ellipsis)
  }

  /// The text fitted and filled up with spaces to exactly a width.
  public func padded(to width: Int, ellipsis: Character = "…", right: Bool = false) -> String {
    let text = fitted(to: width, ellipsis: ellipsis)
    let fill = String(repeating: " ", count: max(0, width - text.displayWidth))
    return right ? fill + text : text + fill
  }

  /// The text without spaces at its end.
  var trimmedRight: String {
    guard utf8.last == 0x20 else { return self }
    var text = self[...].utf8
    while text.last == 0x20 { text.removeLast() }
    return String(Substring(text))
  }

  /// The text broken between words into lines of at most a width. What belongs together stays together
  /// (`31 %`, `4. kvartal`, `31. december`), but for what is longer than a line.
  public func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      for group in Self.groups(paragraph) {
        let needed = group.displayWidth
        if used > 0, used + 1 + needed <= width {
          line += " " + group
          used += 1 + needed
          continue
        }
        for word in needed <= width ? [group[...]] : group.split(separator: " ") {
          if used > 0 { lines.append(line) }
          let pieces = word.pieces(ofWidth: width)
          lines += pieces.dropLast()
          line = pieces.last ?? ""
          used = line.displayWidth
        }
      }
      lines.append(line)
    }
    return lines
  }

  /// The verdicts' marks, and the arrow between two of them, which stand with the word that they mark.
  private static let marks: Set<Character> = ["✓", "√", "●", "▲", "■", "×", "○", "→"]

  /// The words, those that belong together as one.
  private static func groups(_ text: Substring) -> [String] {
    var groups: [String] = []
    var last: Substring = ""
    let words = text.split(separator: " ")
    for (place, word) in words.enumerated() {
      let isSign = word.hasPrefix("%") || word.hasPrefix("kr.")
      let isOrdinal =
        last.hasSuffix(".") && last.dropLast().allSatisfy(\.isNumber) && last.count <= 3
        && last.count > 1 && word.first?.isLowercase == true
      let followsMark = last.count == 1 && last.allSatisfy(Self.marks.contains)
      let isCount = endsInNumber(word, isLast: place == words.count - 1)
      if isSign || isOrdinal || followsMark || isCount, !groups.isEmpty {
        groups[groups.count - 1] += " " + word
      } else {
        groups.append(String(word))
      }
      last = word
    }
    return groups
  }

  /// Whether a word is a number that ends what it belongs to: `økonomi 3, bolig 1.`
  private static func endsInNumber(_ word: Substring, isLast: Bool) -> Bool {
    let isEnd = word.hasSuffix(",") || isLast
    let number = ",.".contains(word.last ?? " ") ? word.dropLast() : word
    return isEnd && (1...4).contains(number.count) && number.allSatisfy(\.isWholeNumber)
  }
}

extension Substring {
  /// The text cut into pieces, each as long as there is room for in a width.
  fileprivate func pieces(ofWidth width: Int) -> [String] {
    var pieces = [""]
    var used = 0
    for character in self {
      let needed = character.displayWidth
      if used > 0, used + needed > width {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].append(character)
      used += needed
    }
    return pieces
  }
}

extension Collection<Character> {
  /// As many of the first characters as there is room for in a width.
  public func prefix(ofWidth width: Int) -> SubSequence {
    var used = 0
    return prefix {
      used += $0.displayWidth
      return used <= width
    }
  }
}
