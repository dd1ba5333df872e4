import Canvas
import Criteria
import Testing
import Wording

@testable import Interface
@testable import Reports

/// Charts as text.
@Suite struct ChartTests {
  private func chart() -> Chart {
    var chart = Chart(period: ExamplePlan.plan.period)
    chart.series = [
      ChartSeries(
        name: "Byen",
        points: [
          ChartPoint(day: .last(of: 2018), exact: 40, followsGap: true),
          ChartPoint(day: .last(of: 2019), exact: 60, followsGap: false),
          ChartPoint(day: .last(of: 2021), exact: 50, followsGap: true),
        ])
    ]
    chart.levels = [ChartLevel(kind: .goal, value: 65, text: "65 %")]
    return chart
  }

  @Test("Lines join neighbours and never bridge a gap", arguments: SymbolSet.allCases)
  func gaps(symbols: SymbolSet) {
    let lines = ChartDrawing(chart(), columns: 60, rows: 12, symbols: symbols).lines
    let text = lines.map(\.text).joined(separator: "\n")
    let mark = symbols.seriesMarks[0]
    #expect(text.filter { $0 == mark }.count == 4, "three figures and the name's mark")
    // Between 2020 and the last figure nothing is drawn but the goal's line.
    for line in lines {
      let row = Array(line.text)
      guard row.count > 41 else { continue }
      for column in 32..<41 where row[column] != " " {
        #expect("─-╌=".contains(row[column]) || row[column].isNumber || "┬+".contains(row[column]))
      }
    }
  }

  @Test(
    "A chart has exactly its size, from 30×8 up", arguments: [(30, 8), (44, 9), (45, 9), (200, 40)])
  func size(columns: Int, rows: Int) {
    let lines = ChartDrawing(chart(), columns: columns, rows: rows, symbols: .rich).lines
    #expect(lines.count == rows)
    #expect(lines.allSatisfy { $0.width <= columns })
  }

  @Test(
    "The axis has round numbers and holds all values",
    arguments: [[59.2, 65], [0, 3], [40, 40], [0.12, 0.13], [-3, 12], [1_400_000, 1_750_000]])
  func scale(values: [Double]) {
    for rows in 2...40 {
      let scale = ChartScale(values, rows: rows)
      #expect(scale.ticks.count >= (rows < 4 ? 1 : 2), "\(scale)")
      for value in values { #expect((-0.001...Double(rows) + 0.001).contains(scale.height(value))) }
      var leading = scale.step
      while leading >= 9.99 { leading /= 10 }
      while leading < 0.999 { leading *= 10 }
      #expect([1.0, 2, 5].contains { ($0 - leading).magnitude < 0.001 }, "\(scale.step)")
    }
  }

  @Test("Figures that add up are shown as they add up, and begin anew each year")
  func windows() throws {
    let holding = try #require(ExampleFigures.state(columns: 80, rows: 24).holding)
    let status = try #require(
      holding.status(
        Subject(
          id: IndicatorID(ExamplePlan.slug("afholdte-arrangementer")), site: ExamplePlan.south))
    )
    let points = holding.charts.points(of: status)
    #expect(points.map(\.value) == [1, 2, 3, 4, 1, 1, 1, 3])
    #expect(points.map(\.followsGap) == [true, false, false, false, true, false, false, false])
  }
}
