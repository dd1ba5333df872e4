import Criteria
import Reports

/// The rows that values stand in. A value is nearest its number on the axis, but always on its own side of every
/// line, also where a row is too coarse to tell them apart.
struct ChartRows: Sendable {
  /// A line that figures are seen against, and what they are to be in order to reach it; nil where a figure on it
  /// is neither better nor worse.
  struct Line: Hashable, Sendable {
    let value: Double
    let bound: Bound?
    /// Whether it is a goal's, which other goals must be told from.
    let isGoal: Bool
  }

  /// Lines of one value, and how many rows above the scale's foot they stand.
  private struct Level: Hashable, Sendable {
    let value: Double
    /// Whether what is less must stand below it, and what is more above it.
    var isFloor = false
    var isCeiling = false
    var isGoal = false
    /// The side that the value itself stands on: 0 for on it.
    var own = 0
    var height = 0

    init(_ value: Double) { self.value = value }

    mutating func add(_ line: Line) {
      let bound = line.bound
      isGoal = isGoal || line.isGoal
      isFloor = isFloor || bound?.isCeiling != true
      isCeiling = isCeiling || bound?.isCeiling != false
      if bound == .moreThan { own = -1 }
      if bound == .lessThan { own = 1 }
    }
  }

  let scale: ChartScale
  /// The rows above the scale's foot: the first and the last.
  private let first: Int
  private let last: Int
  private let levels: [Level]

  /// - Parameters:
  ///   - rows: how many rows there are.
  ///   - onAxis: whether the scale's foot is the axis below them, which columns stand on.
  ///   - lines: the most important first; of those that have no room the last are left out.
  ///   - values: the figures, which need room between the lines.
  init(_ scale: ChartScale, rows: Int, onAxis: Bool, lines: [Line], values: [Double]) {
    self.scale = scale
    first = onAxis ? 1 : 0
    last = rows - 1 + first
    var kept = lines
    var placed = Self.placed(kept, scale, first, last, values, onAxis)
    while placed == nil, !kept.isEmpty {
      kept.removeLast()
      placed = Self.placed(kept, scale, first, last, values, onAxis)
    }
    levels = placed ?? []
  }

  /// The row of a value, counted from the top.
  func row(of value: Double) -> Int { last - height(of: value) }

  /// The row of a line; nil where it has no room.
  func row(ofLine value: Double) -> Int? {
    levels.first { $0.value == value }.map { last - $0.height }
  }

  /// The row of a number on the axis; it may be the one below all others.
  func row(ofTick value: Double) -> Int { last - Int((scale.height(value) + 0.5).rounded(.down)) }

  /// Whether a number on the axis stands on its own side of every line, so that it can be written there.
  func isTrue(tick value: Double) -> Bool {
    let row = row(ofTick: value)
    let isMoved = levels.contains { level in
      last - level.height == row
        && level.height != Self.natural(level.value, scale, first, last)
    }
    return row > last - first || row == self.row(of: value) && !isMoved
  }

  /// Whether a value has a row at all.
  func holds(_ value: Double) -> Bool {
    let height = scale.height(value)
    return height > Double(first) - 0.5 && height < Double(last) + 0.5
  }

  /// How high a column is, in eighths of a row from the axis up. It reaches and passes a line only when it
  /// reaches and passes its number; nothing but 0 is invisible.
  func eighths(of value: Double) -> Int {
    guard value > 0 else { return 0 }
    var eighths = Int((min(scale.height(value), Double(last + 1)) - 0.5) * 8 + 0.5)
    for level in levels {
      let below = (level.height - 1) * 8
      let side = value == level.value ? level.own : value < level.value ? -1 : 1
      eighths = side < 0 ? min(eighths, below) : side > 0 ? max(eighths, below + 8) : below + 4
    }
    return min(max(1, eighths), last * 8)
  }

  private func height(of value: Double) -> Int {
    let natural = Self.natural(value, scale, first, last)
    let gap = Self.gap(of: value, levels)
    if levels.indices.contains(gap), levels[gap].value == value, levels[gap].own == 0 {
      return levels[gap].height
    }
    var (low, high) = (first, last)
    if gap > 0 { low = levels[gap - 1].height + (levels[gap - 1].isCeiling ? 1 : 0) }
    if gap < levels.count { high = levels[gap].height - (levels[gap].isFloor ? 1 : 0) }
    return min(max(first, low <= high ? min(max(natural, low), high) : (low + high) / 2), last)
  }

  private static func natural(_ value: Double, _ scale: ChartScale, _ first: Int, _ last: Int)
    -> Int
  {
    Int(min(max(Double(first), (scale.height(value) + 0.5).rounded(.down)), Double(last)))
  }

  /// How many of the lines a value is above.
  private static func gap(of value: Double, _ levels: [Level]) -> Int {
    levels.count { $0.value < value || $0.value == value && $0.own > 0 }
  }

  /// The lines, the lowest first, each as near its number as leaves room for the figures between them; nil where
  /// there is not room for all.
  private static func placed(
    _ lines: [Line], _ scale: ChartScale, _ first: Int, _ last: Int, _ values: [Double],
    _ onAxis: Bool
  ) -> [Level]? {
    var levels = Set(lines.map(\.value)).sorted().map(Level.init)
    guard !levels.isEmpty else { return [] }
    for line in lines {
      guard let place = levels.firstIndex(where: { $0.value == line.value }) else { continue }
      levels[place].add(line)
    }
    let shown = onAxis ? values.filter { $0 > 0 } : values
    let isUsed = (0...levels.count).map { gap in
      shown.contains { value in
        Self.gap(of: value, levels) == gap
          && !levels.contains { $0.value == value && $0.own == 0 }
      }
    }
    let isOn = levels.map { values.contains($0.value) && $0.own == 0 }
    // The rows from each line to the next, from below the lowest to above the highest. A column fills the row of
    // a line that it passes, so that it needs none between two.
    let needs = (0...levels.count).map { gap in
      let upper = levels.indices.contains(gap) ? levels[gap] : nil
      let lower = gap > 0 ? levels[gap - 1] : nil
      if isUsed[gap] {
        if onAxis { return upper == nil ? 0 : 1 }
        return (upper?.isFloor == true ? 1 : 0) + (lower?.isCeiling == true ? 1 : 0)
      }
      guard let upper, let lower else { return 0 }
      // Lines without figures between them may share a row, unless both are goals, or what lies beyond both could
      // not tell which one it is on.
      let isApart =
        upper.isGoal && lower.isGoal || isOn[gap - 1] && (onAxis || upper.isFloor)
        || isOn[gap] && (onAxis || lower.isCeiling)
        || lower.isCeiling && !upper.isCeiling && values.contains { $0 > upper.value }
        || upper.isFloor && !lower.isFloor && values.contains { $0 < lower.value }
      return isApart ? 1 : 0
    }
    guard needs.reduce(0, +) <= last - first else { return nil }
    for place in levels.indices {
      let least = (place == 0 ? first : levels[place - 1].height) + needs[place]
      levels[place].height = max(natural(levels[place].value, scale, first, last), least)
    }
    for place in levels.indices.reversed() {
      let most =
        (place + 1 == levels.count ? last : levels[place + 1].height) - needs[place + 1]
      levels[place].height = min(levels[place].height, most)
    }
    return levels
  }
}
