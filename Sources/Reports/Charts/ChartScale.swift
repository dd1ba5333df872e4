/// The round numbers of an axis.
public struct ChartScale: Hashable, Sendable {
  /// The number at its foot.
  public let low: Double
  /// The number at its top.
  public let high: Double
  /// How far its numbers lie from one another.
  public let step: Double

  /// A scale that holds all values, with at most so many steps of 1, 2 or 5 times a power of ten.
  public init(_ values: [Double], mostSteps: Int, wholeSteps: Bool = false) {
    let smallest = values.min() ?? 0
    let largest = values.max() ?? 1
    let spread = largest > smallest ? largest - smallest : max(largest.magnitude * 0.1, 1)
    let step = Self.roundStep(spread / Double(max(1, mostSteps)), wholeSteps: wholeSteps)
    var low = Self.down(smallest / step) * step
    var high = -Self.down(-largest / step) * step
    if low == smallest, low > 0 { low -= step }
    if high == low { high += step }
    self.low = smallest >= 0 ? max(0, low) : low
    self.high = high
    self.step = step
  }

  /// The numbers along it, the lowest first.
  public var ticks: [Double] {
    let count = Int((high - low) / step + 0.5)
    return (0...max(0, min(count, 1000))).map { low + Double($0) * step }
  }

  /// How far up a value stands, 0 to 1.
  public func height(_ value: Double) -> Double { (value - low) / (high - low) }

  private static func roundStep(_ least: Double, wholeSteps: Bool) -> Double {
    var power = 1.0
    while power > least { power /= 10 }
    while power * 10 <= least { power *= 10 }
    if wholeSteps, power < 1 { return 1 }
    let step = [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= least * 0.999_999 }
    return step ?? power * 10
  }

  private static func down(_ value: Double) -> Double {
    guard value.magnitude < 1e15 else { return value }
    let whole = Double(Int(value))
    return whole > value ? whole - 1 : whole
  }
}
