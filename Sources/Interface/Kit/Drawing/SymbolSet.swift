import Wording

extension SymbolSet {
  /// What each set has for something.
  func choice<Sign>(rich: Sign, plain: Sign, ascii: Sign) -> Sign {
    switch self {
    case .rich: rich
    case .plain: plain
    case .ascii: ascii
    }
  }

  /// The marks of a chart's series, told apart without colour; none is a verdict's.
  var seriesMarks: [Character] {
    Array(choice(rich: "◆◇□△▽◊▪▫", plain: "♦♣♠▼►◄▬¤", ascii: "@%&$ABCD"))
  }

  func mark(ofSeries series: Int) -> Character { seriesMarks[series % seriesMarks.count] }

  var horizontal: Character { self == .ascii ? "-" : "─" }
  var vertical: Character { self == .ascii ? "|" : "│" }
  var unfolded: String { self == .ascii ? "v" : "▼" }
  var folded: String { self == .ascii ? ">" : "►" }
  var pointer: String { self == .ascii ? "*" : "→" }
  var ellipsis: Character { self == .ascii ? "~" : "…" }
  var filled: Character { self == .ascii ? "#" : "█" }
  var unfilled: Character { self == .ascii ? "." : "░" }
  /// Where a bar goes on beyond what there is room for.
  var beyond: Character { self == .ascii ? ">" : "►" }
  var between: String { self == .ascii ? "-" : "·" }
  var axisCorner: Character { self == .ascii ? "+" : "└" }
  var axisTick: Character { self == .ascii ? "+" : "┤" }
  var axisFoot: Character { self == .ascii ? "+" : "┬" }
  /// How the goal is drawn across a chart.
  var goalLine: Character { choice(rich: "╌", plain: "─", ascii: "=") }
  /// How the baseline is drawn across a chart.
  var baselineLine: Character { choice(rich: "┈", plain: "·", ascii: ".") }
  /// What stands for a window that is not followed here.
  var notFollowed: String { self == .ascii ? "." : "·" }
  /// How the agreed way from baseline to goal is drawn.
  var pathDot: Character { choice(rich: "·", plain: ":", ascii: ",") }
  /// A figure of others.
  var referenceMark: Character { self == .ascii ? "~" : "+" }
  /// What is to be reached on the way to a goal.
  var interimTarget: Character { self == .ascii ? "d" : "┼" }
  /// Where a forecast ends.
  var forecastMark: Character { choice(rich: "◦", plain: "°", ascii: "p") }
  /// Where a source begins to count in another way.
  var seriesBreak: Character { choice(rich: "┊", plain: "¦", ascii: "!") }
  /// The day that all is as of, down through a chart.
  var today: Character { choice(rich: "╎", plain: "║", ascii: "'") }
  /// The axis under a quarter that was not measured.
  var notMeasured: Character { "/" }
  /// The axis under a closed quarter.
  var closedQuarter: Character { self == .ascii ? "=" : "═" }
  /// The ends of a bar from the least to the most that a figure may be.
  var rangeEnds: (top: Character, bottom: Character) { self == .ascii ? ("-", "-") : ("┬", "┴") }
  /// Where a goal moved up or down.
  var moved: (up: Character, down: Character) { self == .ascii ? ("^", "v") : ("↑", "↓") }
  var more: (above: String, below: String) { self == .ascii ? ("^", "v") : ("↑", "↓") }
}

extension SymbolSet {
  /// A text in signs that the set has; letters stay.
  func shown(_ text: String) -> String {
    switch self {
    case .rich: text
    case .plain: DanishNumber.withHyphen(text)
    case .ascii: text.withoutFineSigns
    }
  }
}

extension String {
  /// The text with ASCII in place of dashes, quotation marks and the like; letters stay.
  var withoutFineSigns: String {
    guard utf8.contains(where: { $0 >= 0xC2 }) else { return self }
    return reduce(into: "") { text, character in
      switch character {
      case "–", "—", "−", "·": text.append("-")
      case "…": text.append("~")
      case "«", "»", "“", "”", "„": text.append("\"")
      case "’", "‘": text.append("'")
      case "×": text.append("x")
      case "→": text.append(">")
      case "≥": text.append(">")
      case "≤": text.append("<")
      case "≈": text.append("~")
      case "√": text.append("rod")
      default: text.append(character)
      }
    }
  }
}

extension SymbolSet {
  /// A text whose arrow is one that the signs have.
  func plainArrow(_ text: String) -> String {
    self == .ascii
      ? text.split(separator: "→", omittingEmptySubsequences: false).joined(separator: "->") : text
  }
}
