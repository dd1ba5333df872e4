import Criteria
import Wording

/// A chart as a value: figures over time, with the goal and the baseline that they are seen against.
public struct Chart: Hashable, Sendable {
  /// What its numbers are in.
  public var unit = Unit.percent
  /// What they are counted by, where they are a rate.
  public var rate: Rate?
  /// How its figures are shown.
  public var caption = ChartCaption()
  /// The figures, a series a site.
  public var series: [ChartSeries] = []
  /// The figures of others that they are shown beside, faint.
  public var references: [ChartSeries] = []
  /// Lines across the chart.
  public var levels: [ChartLevel] = []
  /// Where goals were moved on the way, the first one first.
  public var moves: [ChartMove] = []
  /// The agreed ways from baseline to goal.
  public var paths: [ChartPath] = []
  /// Where the figures are heading.
  public var forecasts: [ChartForecast] = []
  /// The first days on which a source counts in another way, in order.
  public var breaks: [Day] = []
  /// The quarters that are closed, in order, as far as they lie in the period.
  public var closed: [Period] = []
  /// The days from the left edge to the right.
  public var period: Period
  /// What each window came to, where figures begin anew in each; drawn in place of lines where there is room.
  public var columns: ChartColumns?
  /// The series that is looked at, counted from the first; nil when none is more than another.
  public var focus: Int?
  /// The day that all is as of.
  public var today: Day?
  /// Whether only whole numbers make sense on the axis.
  public var isWhole = false

  /// An empty chart of some days.
  public init(period: Period) { self.period = period }

  /// Whether there is no figure to draw.
  public var isEmpty: Bool { series.allSatisfy { $0.points.isEmpty } }
}

/// How figures that count together are shown; nil where each stands by itself.
public struct ChartCaption: Hashable, Sendable {
  /// As lines that rise through each window.
  public var lines: String?
  /// As columns, one for each window.
  public var columns: String?
}

/// The figures of one site.
public struct ChartSeries: Hashable, Sendable {
  /// Named at the right edge.
  public var name: String
  /// The site's name; nil for the plan as a whole.
  public var site: String?
  /// Its figures by day.
  public var points: [ChartPoint]
  /// The quarters for which it was said that there is no figure.
  public var notMeasured: [Period] = []
  /// Whose they are.
  public var source: Report.Origin.FigureSource?
}

/// One figure of a chart.
public struct ChartPoint: Hashable, Sendable {
  /// Its day.
  public let day: Day
  /// The value that is written.
  public let exact: Fraction
  /// Whether a figure is missing between the point before and this one, so that no line joins them.
  public let followsGap: Bool
  /// How far a share of a sample may be from that of all, up and down.
  public var margin: Double?
  /// What was measured on that day.
  public var figure: Figure?

  /// The value that is drawn.
  public var value: Double { exact.approximate }
  /// The least and the most that it may stand for; empty without a margin. Only shares have one, and none is
  /// below nothing or above all.
  public var range: [Double] { margin.map { [max(0, value - $0), min(100, value + $0)] } ?? [] }
}

/// A level that figures are seen against.
public struct ChartLevel: Hashable, Sendable {
  /// What a level is.
  public enum Kind: Hashable, Sendable {
    /// What is agreed.
    case goal
    /// What was measured when the plan began.
    case baseline
  }
  /// Which kind it is.
  public let kind: Kind
  /// Where it stands on the axis.
  public let value: Double
  /// Its value as it is written.
  public let text: String
  /// Which side of it a figure is to be on; nil of what is not to be reached.
  public var bound: Bound?
  /// The series that it is of, when others have another; its mark stands between word and value.
  public var series: Int?
  /// The first day of a goal that was moved to here; from the left edge when nil.
  public var from: Day?
  /// The day that a goal was moved away from here; to the right edge when nil.
  public var until: Day?
  /// Whether it is named at the right edge.
  public var isNamed = true
}

/// A goal that was moved to another level on a day.
public struct ChartMove: Hashable, Sendable {
  /// Its day.
  public let day: Day
  /// Where it stood.
  public let before: Double
  /// Where it stands from then on.
  public let after: Double
  /// What is said of it beneath the chart, after its sign.
  public let text: String
  /// The series that it is of, when others did not move so.
  public var series: Int?

  /// Whether it moved up.
  public var isUp: Bool { after > before }
}

/// The way from a baseline to a goal, straight from turn to turn; of a count what should have come by the end of
/// each quarter of a window.
public struct ChartPath: Hashable, Sendable {
  /// At least two, by day.
  public let turns: [ChartTurn]
  /// The series that it is of, when there are others.
  public var series: Int?
  /// Whether it is a count's, which rises in steps.
  public var isStairs = false
  /// What is to be reached on the way; each is one of the turns.
  public var interim: [ChartTurn] = []
  /// What is said of them beneath the chart, after their sign.
  public var note: String?

  /// Where one should be on a day; nil before the path begins and after it ends.
  public func value(on day: Day) -> Double? {
    guard let next = turns.firstIndex(where: { $0.day >= day }) else { return nil }
    guard turns[next].day > day else { return turns[next].value }
    guard next > 0 else { return nil }
    let (from, to) = (turns[next - 1], turns[next])
    return from.value + (to.value - from.value) * Double(day - from.day) / Double(to.day - from.day)
  }
}

/// A point that a path passes.
public struct ChartTurn: Hashable, Sendable {
  /// Its day.
  public let day: Day
  /// Where it stands on the axis.
  public let value: Double
}

/// What a series comes to on a day ahead, if it goes on as so far.
public struct ChartForecast: Hashable, Sendable {
  /// The series that it is of, counted from the first.
  public var series: Int
  /// The newest figure.
  public let from: ChartPoint
  /// Its day.
  public let day: Day
  /// Where it stands on the axis.
  public let value: Double
  /// What it may well come to instead.
  public let low: Double
  /// The other end of that.
  public let high: Double
  /// The value as it is written.
  public let text: String
  /// What is said of it beneath the chart, after its sign.
  public let note: String
}

extension Chart {
  /// All values that are to be seen; how far they may be from what they stand for is drawn as far as it reaches.
  public var values: [Double] {
    figures + referenceValues + levels.map(\.value) + paths.flatMap(\.turns).map(\.value)
      + forecasts.map(\.value)
  }

  /// The values of its own figures.
  public var figures: [Double] { series.flatMap { $0.points.map(\.value) } }

  /// The values of others.
  public var referenceValues: [Double] { references.flatMap { $0.points.map(\.value) } }

  /// Its figures as a table: a row for each day, a column for each site, then one for each of the others.
  public var table: Report.Table {
    let series = series + references
    let days = Set(series.flatMap { $0.points.map(\.day) }).sorted()
    let columns = series.map {
      Report.Column($0.site ?? ColumnWords.now, isTrailing: true, part: .fact($0.site))
    }
    let rows = days.map { day in
      [Report.Cell(DanishDay.text(day))]
        + series.map { series in
          series.points.last { $0.day == day }.map {
            Report.Cell(
              .figure($0.exact, unit, day), FigureText.short($0.exact, unit: unit),
              from: series.source.map { .figures($0, upTo: day) })
          } ?? .empty
        }
    }
    return Report.Table(columns: [Report.Column("Dag", part: .subject)] + columns, rows: rows)
  }
}
