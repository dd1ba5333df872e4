import Canvas
import Criteria
import TestSupport
import Testing
import Wording

@testable import Interface
@testable import Reports

/// A mark of a figure stands on the true side of every goal's line.
@Suite struct ChartTruthTests {
  /// The rows that goals' lines are drawn in, the highest first.
  private static func goalRows(_ drawing: ChartFrame) -> [Int] {
    drawing.cells.indices.filter { row in
      drawing.cells[row].contains {
        $0.text == String(drawing.symbols.goalLine) && $0.style == Style(.goal)
      }
    }
  }

  /// Where the mark of a figure stands.
  private static func place(_ series: Int, _ point: Int, _ drawing: ChartFrame)
    -> (row: Int, column: Int)?
  {
    for (row, cells) in drawing.cells.enumerated() {
      if let column = cells.firstIndex(where: {
        $0.target == .point(series: series, point)
          && $0.text == String(drawing.symbols.mark(ofSeries: series))
      }) {
        return (row, column)
      }
    }
    return nil
  }

  private static func chart(_ goals: [Fraction: Bound], _ dice: inout Dice) -> Chart {
    var chart = Chart(period: ExamplePlan.plan.period)
    let tenths = [1, 10, 100].randomElement(using: &dice) ?? 1
    chart.series = (0..<Int.random(in: 1...4, using: &dice)).map { site in
      let days = Set(
        (0..<Int.random(in: 1...9, using: &dice)).map { _ in
          chart.period.first + Int.random(in: 0...1460, using: &dice)
        }
      ).sorted()
      return ChartSeries(
        name: "Sted \(site)", site: "Sted \(site)",
        points: days.map { day in
          // Most lie close by a goal, where a row is too coarse to tell them apart.
          let near = goals.keys.sorted().randomElement(using: &dice) ?? 50
          let off = Int.random(in: -20...20, using: &dice)
          return ChartPoint(
            day: day, exact: near + Fraction(Int128(off), Int128(tenths)), followsGap: false)
        })
    }
    chart.levels = goals.sorted { $0.key < $1.key }.map {
      ChartLevel(kind: .goal, value: $0.key.approximate, text: "mål", bound: $0.value)
    }
    chart.levels.append(
      ChartLevel(
        kind: .baseline, value: Double(Int.random(in: 30...90, using: &dice)), text: "start"))
    return chart
  }

  /// Holds each figure against each goal; how many there were.
  private static func check(_ drawing: ChartFrame, _ goals: [Fraction: Bound], _ seed: String)
    -> Int
  {
    let lines = goals.keys.sorted(by: >).compactMap { drawing.rows.row(ofLine: $0.approximate) }
    #expect(lines.count == goals.count, "\(seed)")
    #expect(Set(goalRows(drawing)).isSubset(of: lines), "and is drawn in no other, \(seed)")
    guard lines.count == goals.count else { return 0 }
    var seen = 0
    for (series, points) in drawing.chart.series.map(\.points).enumerated() {
      for (number, point) in points.enumerated() {
        guard let place = place(drawing.firstSeries + series, number, drawing) else { continue }
        seen += 1
        for ((goal, bound), line) in zip(goals.sorted { $0.key > $1.key }, lines) {
          let (isMet, isOnItsSide) =
            switch bound {
            case .atLeast: (point.exact >= goal, place.row <= line)
            case .moreThan: (point.exact > goal, place.row <= line)
            case .atMost: (point.exact <= goal, place.row >= line)
            case .lessThan: (point.exact < goal, place.row >= line)
            }
          #expect(
            isMet == isOnItsSide,
            "\(point.exact.approximate), \(bound) \(goal) in \(drawing.plotRows) rows, \(seed)")
        }
      }
    }
    return seen
  }

  @Test("64,8 is never drawn on the line of 65, at any size")
  func marks() {
    let seed = UInt64.random(in: 0 ... .max)
    var dice = Dice(seed: seed)
    var seen = 0
    for _ in 0..<600 {
      let symbols = SymbolSet.allCases.randomElement(using: &dice) ?? .rich
      let (columns, rows) = (
        Int.random(in: 30...220, using: &dice), Int.random(in: 8...50, using: &dice)
      )
      let goals = Dictionary(
        (0..<Int.random(in: 1...3, using: &dice)).map { _ in
          (
            Fraction(Int.random(in: 30...90, using: &dice)),
            Bound.allCases.randomElement(using: &dice) ?? .atLeast
          )
        }, uniquingKeysWith: { first, _ in first })
      let chart = Self.chart(goals, &dice)
      let drawing = ChartDrawing(chart, columns: columns, rows: rows, symbols: symbols)
      let drawn = drawing.lines
      #expect(drawn.count == rows && drawn.allSatisfy { $0.width <= columns }, "seed \(seed)")
      for frame in drawing.frames { seen += Self.check(frame, goals, "seed \(seed)") }
    }
    #expect(seen > 1_000)
  }

  @Test("Numbers on the axis are evenly spaced, and no row of it is worth more than another")
  func even() {
    let seed = UInt64.random(in: 0 ... .max)
    var dice = Dice(seed: seed)
    for _ in 0..<500 {
      let size: Double = [1.0, 100.0, 1_000_000.0].randomElement(using: &dice) ?? 1
      let values: [Double] = (0..<Int.random(in: 1...9, using: &dice)).map { _ in
        Double.random(in: -size...size, using: &dice)
      }
      let rows = Int.random(in: 3...60, using: &dice)
      let scale = ChartScale(values, rows: rows - 1)
      let drawn = ChartRows(scale, rows: rows, onAxis: false, lines: [], values: values)
      let ticks = scale.ticks.map(drawn.row(ofTick:))
      #expect(
        zip(ticks, ticks.dropFirst()).allSatisfy { $0 - $1 == scale.rowsPerStep },
        "\(values) in \(rows), seed \(seed)")
      #expect(ticks.allSatisfy((0..<rows).contains), "\(values) in \(rows), seed \(seed)")
      for value in values {
        let exact = Double(rows - 1) - scale.height(value)
        #expect(
          (Double(drawn.row(of: value)) - exact).magnitude < 0.501,
          "\(value) of \(values) in \(rows), seed \(seed)")
      }
    }
  }

  @Test("Two sites with the same figure both have their mark, side by side")
  func coincident() throws {
    var chart = Chart(period: ExamplePlan.plan.period)
    let points = [ChartPoint(day: .last(of: 2019), exact: 61, followsGap: true)]
    chart.series = ["Byen", "Havnen"].map { ChartSeries(name: $0, site: $0, points: points) }
    let drawing = ChartFrame(chart, columns: 60, rows: 12, symbols: .rich)
    let places = try [0, 1].map { try #require(Self.place($0, 0, drawing)) }
    #expect(places[0].row == places[1].row)
    #expect((places[0].column - places[1].column).magnitude == 1)
  }

  @Test("A name stands in the row of what it names, or beneath the chart")
  func names() throws {
    var chart = Chart(period: ExamplePlan.plan.period)
    chart.levels = [
      ChartLevel(kind: .goal, value: 65, text: "65 %", bound: .atLeast),
      ChartLevel(kind: .baseline, value: 65, text: "65 %"),
    ]
    chart.series = [
      ChartSeries(
        name: "nu 40 %", points: [ChartPoint(day: .last(of: 2019), exact: 40, followsGap: true)])
    ]
    let drawing = ChartFrame(chart, columns: 60, rows: 12, symbols: .rich)
    let row = try #require(drawing.rows.row(ofLine: 65))
    #expect(drawing.rightNames[row]?.text == "mål 65 %")
    #expect(drawing.keySpans.map(\.text) == ["start 65 %"])
  }

  @Test("The newest figure stands on its own side of the agreed way, where there is room for that")
  func ways() throws {
    for value in [Fraction(61), 62, Fraction(621, 10), 63, 64] {
      var chart = Chart(period: ExamplePlan.plan.period)
      let day = Day.last(of: 2019)
      chart.series = [
        ChartSeries(name: "Byen", points: [ChartPoint(day: day, exact: value, followsGap: true)])
      ]
      chart.levels = [
        ChartLevel(kind: .goal, value: 65, text: "65 %", bound: .atLeast),
        ChartLevel(kind: .baseline, value: 59.2, text: "59,2 %"),
      ]
      chart.paths = [
        ChartPath(turns: [
          ChartTurn(day: .first(of: 2018), value: 59.2), ChartTurn(day: .last(of: 2021), value: 65),
        ])
      ]
      let due = try #require(chart.paths[0].value(on: day))
      for rows in 8...20 {
        let drawing = ChartFrame(chart, columns: 60, rows: rows, symbols: .rich)
        #expect(
          (drawing.row(of: value.approximate) <= drawing.row(of: due))
            == (value.approximate >= due), "\(value) in \(rows) rows")
      }
    }
  }
}
