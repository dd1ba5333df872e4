import Criteria
import Reports
import Wording

/// The axis at the left, and the lines that figures are seen against.
extension ChartFrame {
  /// The axis of a chart. Above the highest column is room for what it comes to, and their foot is the row below
  /// the plot.
  static func scale(of chart: Chart, as columns: ChartColumns?, rows: Int) -> ChartScale {
    ChartScale(
      columns.map { $0.numbers + chart.referenceValues } ?? chart.values, rows: rows - 1,
      fromZero: columns != nil, wholeSteps: chart.isWhole)
  }

  /// The lines that figures are seen against: goals, what should have come by the newest figure, and baselines.
  static func lines(of chart: Chart, as columns: ChartColumns?) -> [ChartRows.Line] {
    let levels = columns?.levels ?? chart.levels
    func lines(_ kind: ChartLevel.Kind) -> [ChartRows.Line] {
      levels.filter { $0.kind == kind }.map {
        ChartRows.Line(value: $0.value, bound: $0.bound, isGoal: kind == .goal)
      }
    }
    let bound = levels.first { $0.kind == .goal }?.bound
    let paths = chart.paths.filter { $0.isStairs || columns == nil }
    let due = paths.compactMap { path in
      chart.series[path.series ?? 0].points.last.flatMap { path.value(on: $0.day) }
        .flatMap { path.isStairs && $0 == 0 ? nil : $0 }
    }
    return lines(.goal)
      + due.map {
        ChartRows.Line(
          value: $0, bound: bound?.isCeiling == true ? .atMost : .atLeast, isGoal: false)
      }
      + lines(.baseline)
  }

  /// The numbers of an axis, empty where they cannot be written; the highest has what they are in, where that is
  /// short.
  static func labels(
    _ scale: ChartScale, _ unit: String, isWritten: (Double) -> Bool = { _ in true }
  ) -> [String] {
    let unit = shortUnit(unit)
    let space = String(repeating: " ", count: unit.displayWidth)
    let highest = scale.ticks.last(where: isWritten)
    return scale.ticks.map { tick in
      guard isWritten(tick) else { return "" }
      return DanishNumber.axis(tick, step: scale.step) + (tick == highest ? unit : space)
    }
  }

  /// The cells of the axis' numbers, and one beside them.
  static func axisWidth(_ scale: ChartScale, _ unit: String) -> Int {
    (labels(scale, unit).map(\.displayWidth).max() ?? 0) + 1
  }

  /// What stands after the axis' highest number; empty where it is long.
  private static func shortUnit(_ unit: String) -> String {
    unit.isEmpty || unit.displayWidth > 7 ? "" : " \(unit)"
  }

  /// What the axis' numbers are in, where it does not stand at the highest.
  var longUnit: String? {
    let unit = chart.axisUnit
    return unit.isEmpty || !Self.shortUnit(unit).isEmpty ? nil : ChartWords.unit(unit)
  }
}
