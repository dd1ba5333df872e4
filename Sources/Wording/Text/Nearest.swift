/// Finds the name that somebody most likely meant.
public enum Nearest {
  /// The name nearest to what was typed, or nil when none is near. Capitals do not count, and `æ ø å`
  /// are as good as `ae oe aa`.
  public static func name(to typed: String, among names: [String]) -> String? {
    Self.names(to: typed, among: names, most: 1).first
  }

  /// The nearest names, the nearest first; of equally near ones the earlier first.
  public static func names(to typed: String, among names: [String], most: Int = 3) -> [String] {
    let wanted = folded(typed)
    guard !wanted.isEmpty else { return [] }
    let near = names.enumerated().compactMap { index, name -> (distance: Int, index: Int)? in
      let candidate = folded(name)
      let distance = changes(from: wanted, to: candidate)
      if distance <= max(1, min(wanted.count, candidate.count) / 3) { return (distance, index) }
      let isBeginning = wanted.count >= 3 && candidate.starts(with: wanted)
      return isBeginning ? (100 + distance, index) : nil
    }
    return near.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
      .prefix(most).map { names[$0.index] }
  }

  private static func folded(_ text: String) -> [Character] {
    text.prefix(80).folded.flatMap { character -> [Character] in
      switch character {
      case "æ", "ä": ["a", "e"]
      case "ø", "ö": ["o", "e"]
      case "å": ["a", "a"]
      case "é", "è": ["e"]
      case "_", " ", ".": ["-"]
      default: [character]
      }
    }
  }

  /// How many signs must be put in, taken out, replaced or swapped with their neighbour.
  private static func changes(from first: [Character], to second: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (row, sign) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var cost = min(
          last[column] + (sign == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, sign == second[column - 1], first[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last.last ?? 0
  }
}
