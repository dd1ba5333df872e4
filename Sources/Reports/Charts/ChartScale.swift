/// The round numbers of an axis, as many rows from each to the next.
public struct ChartScale: Hashable, Sendable {
  /// The number at its foot.
  public let low: Double
  /// How far its numbers lie from one another.
  public let step: Double
  /// How many rows lie from each number to the next.
  public let rowsPerStep: Int
  /// How many rows lie from its foot to its top.
  public let rows: Int

  /// The finest scale that holds all values and has a step of 1, 2 or 5 times a power of ten. What room it leaves
  /// is as large below the values as above, but none is below nothing where no value is.
  ///
  /// - Parameters:
  ///   - rows: how many rows lie from the foot to the top.
  ///   - fromZero: whether its foot is nothing, as columns stand on that.
  public init(_ values: [Double], rows: Int, fromZero: Bool = false, wholeSteps: Bool = false) {
    let rows = max(1, rows)
    let least = fromZero ? 0 : values.min() ?? 0
    let most = max(least, values.max() ?? 1)
    let spread = most > least ? most - least : max(most.magnitude * 0.1, 1)
    // Numbers on neighbouring rows crowd, and few of them leave one guessing.
    let steps = Self.steps(from: spread / Double(rows), wholeSteps: wholeSteps)
    let all = steps.flatMap { step in (1...max(5, rows)).map { Choice(step: step, rows: $0) } }
    let choices = all.filter { choice in
      let needed: Double = (least + spread - choice.foot(least)) / choice.unit
      return needed <= Double(rows) + 0.000_1
    }
    let readable = choices.filter { (2...5).contains($0.rows) && $0.rows < rows }
    let chosen =
      readable.min { $0.unit < $1.unit * 0.999_999 } ?? choices.first
      ?? all.last { $0.rows == 1 } ?? Choice(step: spread, rows: 1)
    let foot = chosen.foot(least)
    let free = Int((Double(rows) - (most - foot) / chosen.unit).rounded(.down)) / 2
    let centred = foot - Double(max(0, free)) * chosen.unit
    low = least >= 0 ? max(0, centred) : centred
    step = chosen.step
    rowsPerStep = chosen.rows
    self.rows = rows
  }

  /// A step, and how many rows it takes.
  private struct Choice {
    let step: Double
    let rows: Int

    /// How much a row is.
    var unit: Double { step / Double(rows) }

    /// The row that a value is in or right above.
    func foot(_ value: Double) -> Double { ChartScale.down(value / unit) * unit }
  }

  /// The numbers along it, the lowest first.
  public var ticks: [Double] {
    let unit = step / Double(rowsPerStep)
    let first = -Self.down(-low / step)
    let last = Self.down((low + Double(rows) * unit) / step)
    guard last - first >= 0, last - first < 1000 else { return [] }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// How many rows above the foot a value stands.
  public func height(_ value: Double) -> Double { (value - low) / step * Double(rowsPerStep) }

  private static func steps(from least: Double, wholeSteps: Bool) -> [Double] {
    var power = 1.0
    while power > least { power /= 10 }
    while power * 10 <= least { power *= 10 }
    let steps = [power, power * 10, power * 100, power * 1000].flatMap { [$0, $0 * 2, $0 * 5] }
    let whole = steps.filter { $0 >= 1 }
    return wholeSteps ? (whole.isEmpty ? [1, 2, 5] : whole) : steps
  }

  private static func down(_ value: Double) -> Double {
    guard value.magnitude < 1e15 else { return value }
    let near = value + 0.000_000_1
    let whole = Double(Int(near))
    return whole > near ? whole - 1 : whole
  }
}
