import Canvas
import Criteria
import TestSupport
import Testing
import Wording

@testable import Interface
@testable import Reports

/// Figures that count in windows, as columns.
@Suite struct ChartColumnsTests {
  /// Years of whole numbers; a negative number stands for a year that is not whole, -100 for none.
  private static func columns(_ sites: [[Int]], goal: Int, bound: Bound) -> ChartColumns {
    let since = 2018
    let years = sites[0].indices.map { Period.year(since + $0) }
    var columns = ChartColumns(
      windows: years.map {
        ChartWindow(
          period: $0, names: ["\($0.first.year)", "\($0.first.year)"],
          isOver: $0.first.year < 2020)
      },
      values: sites.map { site in
        site.map { value in
          guard value > -100 else { return nil }
          let figure = Fraction(value.magnitude == 50 ? 0 : Int(value.magnitude))
          return ChartColumn(
            exact: figure, texts: ["\(figure.numerator) møder", "\(figure.numerator)"],
            isWhole: value >= 0)
        }
      },
      levels: [
        ChartLevel(kind: .goal, value: Double(goal), text: "\(goal) møder", bound: bound)
      ], moves: [])
    columns.unfinished = ["2020 er ikke slut: 1 til og med 31. marts 2020"]
    return columns
  }

  private static func chart(_ sites: [[Int]], goal: Int, bound: Bound = .atLeast) -> Chart {
    var chart = Chart(period: ExamplePlan.plan.period)
    chart.isWhole = true
    chart.unit = .count(noun: "møder")
    chart.columns = columns(sites, goal: goal, bound: bound)
    chart.series = sites.enumerated().map { place, values in
      ChartSeries(
        name: ["Byen", "Havnen", "Engen"][place],
        points: values.enumerated().filter { $0.element > -100 }.map { year, value in
          ChartPoint(
            day: .last(of: 2018 + year), exact: Fraction(Int(value.magnitude)), followsGap: true)
        })
    }
    chart.closed = [Quarter(2018, 1), Quarter(2018, 2)].compactMap { $0?.period }
    return chart
  }

  /// Missed, met, running and to come.
  static var meetings: Chart { chart([[5, 8, -1, -100]], goal: 6) }
  /// A year of nothing, a year without a figure, and one that is just met.
  static var sites: Chart { chart([[0, 4, -2, -100], [-100, 6, -1, -100]], goal: 4) }

  @Test(
    "Columns as they are drawn",
    arguments: [(30, 8), (44, 12), (78, 20), (100, 30)], SymbolSet.allCases)
  func golden(size: (columns: Int, rows: Int), symbols: SymbolSet) {
    for (name, chart) in [("columns", Self.meetings), ("columns-sites", Self.sites)] {
      let drawing = ChartDrawing(chart, columns: size.columns, rows: size.rows, symbols: symbols)
      #expect(drawing.frames[0].columns != nil)
      let lines =
        drawing.lines + drawing.key(width: size.columns)
        + drawing.footnotes.map { Line($0.fitted(to: size.columns)) }
      var canvas = Canvas(
        size: Size(columns: size.columns, rows: lines.count), symbols: symbols)
      for (row, line) in lines.enumerated() { canvas.draw(line, row: row) }
      Golden.check(canvas.screen, "chart-\(name)-\(symbols)-\(size.columns)x\(size.rows)")
    }
  }

  @Test("Where no notes stand beneath it, the key tells what an unfinished column is")
  func unfinished() {
    func key(_ chart: Chart, isAlone: Bool) -> String {
      ChartDrawing(chart, columns: 78, rows: 20, symbols: .rich).key(width: 78, isAlone: isAlone)
        .map(\.text).joined(separator: "\n")
    }
    #expect(key(Self.meetings, isAlone: true).contains("░ endnu ikke alle tal"))
    #expect(!key(Self.meetings, isAlone: false).contains("░"))
    #expect(!key(Self.chart([[5, 8, 6]], goal: 6), isAlone: true).contains("░"))
  }

  @Test("A column reaches its goal's row only when the goal is reached, at any size")
  func honest() {
    let seed = UInt64.random(in: 0 ... .max)
    var dice = Dice(seed: seed)
    for _ in 0..<400 {
      let symbols = SymbolSet.allCases.randomElement(using: &dice) ?? .rich
      let (columns, rows) = (
        Int.random(in: 30...220, using: &dice), Int.random(in: 8...70, using: &dice)
      )
      let most = [3, 20, 45].randomElement(using: &dice) ?? 20
      let goal = Int.random(in: 1...most, using: &dice)
      let sites = (0..<Int.random(in: 1...3, using: &dice)).map { _ in
        (0..<Int.random(in: 1...8, using: &dice)).map { _ in
          let value = Int.random(in: 0...most, using: &dice)
          return Bool.random(using: &dice) ? value : -max(1, value)
        }
      }
      let years = sites.map(\.count).min() ?? 1
      let bound = Bound.allCases.randomElement(using: &dice) ?? .atLeast
      let chart = Self.chart(sites.map { Array($0.prefix(years)) }, goal: goal, bound: bound)
      let drawing = ChartFrame(chart, columns: columns, rows: rows, symbols: symbols)
      let lines = drawing.lines
      #expect(lines.count == rows, "seed \(seed)")
      #expect(lines.allSatisfy { $0.width <= columns }, "seed \(seed)")
      #expect(
        drawing.cells.allSatisfy {
          $0.count == drawing.plotColumns && $0.allSatisfy { $0.text.displayWidth == 1 }
        }, "seed \(seed)")
      guard let drawn = drawing.columns, let slots = drawing.slots else { continue }
      let goalRow = drawing.rows.row(ofLine: Double(goal)) ?? -1
      #expect(goalRow >= 0, "seed \(seed)")
      for (series, values) in drawn.values.enumerated() {
        for (window, column) in values.enumerated() {
          guard let column else { continue }
          let place = slots.column(window, series)
          #expect(slots.slot(window).contains(place.lowerBound), "seed \(seed)")
          #expect(slots.slot(window).contains(place.upperBound - 1), "seed \(seed)")
          func isFilled(_ row: Int) -> Bool {
            Set("▁▂▃▄▅▆▇█░#:").contains(
              drawing.cells[row][place.lowerBound].text.first ?? " ")
          }
          let text = "seed \(seed): \(column.exact), \(bound) \(goal) in \(columns)×\(rows)"
          #expect(isFilled(rows - 3) == (column.value > 0), "\(text)")
          guard goalRow < rows - 3 else { continue }
          let isOn = column.value == Double(goal) && bound != .moreThan
          #expect(isFilled(goalRow) == (column.value > Double(goal) || isOn), "\(text)")
        }
      }
    }
  }

  @Test("A running year is in another pattern, a true 0 and a missing year are told apart")
  func kinds() {
    for symbols in SymbolSet.allCases {
      let text = ChartDrawing(Self.sites, columns: 78, rows: 20, symbols: symbols).lines
        .map(\.text)
      let lowest = text[17]
      #expect(lowest.contains(" 0 ") && lowest.contains(FigureText.none), "\(lowest)")
      #expect(text.joined().contains(symbols.unfinished))
      #expect(symbols.unfinished != symbols.filled)
      let alone = ChartDrawing(
        Self.chart([[5, 8]], goal: 6), columns: 78, rows: 20, symbols: symbols)
      #expect(!alone.lines.map(\.text).joined().contains(symbols.unfinished))
    }
  }

  @Test("Where not every column has room, the line is drawn")
  func fallsBack() {
    let many = Self.chart([Array(repeating: 3, count: 40)], goal: 6)
    #expect(ChartFrame(many, columns: 40, rows: 12, symbols: .rich).columns == nil)
    #expect(ChartFrame(many, columns: 110, rows: 12, symbols: .rich).columns != nil)
  }

  private static func made(_ id: String, site: Slug?, today: Day = ExamplePlan.today) throws
    -> (Chart, IndicatorStatus)
  {
    let state = State(
      size: Size(columns: 120, rows: 40), plan: ExamplePlan.plan, records: ExampleFigures.records,
      today: today)
    let holding = try #require(state.holding)
    let id = IndicatorID(ExamplePlan.slug(id))
    let status = try #require(holding.status(Subject(id: id, site: site)))
    let criterion = try #require(holding.criterion(id.criterion))
    return (
      try #require(holding.charts.chart(of: status.indicator, in: criterion)), status
    )
  }

  @Test("What a column shows is what the year's verdict is reached by")
  func sums() throws {
    let (chart, status) = try Self.made("afholdte-arrangementer", site: ExamplePlan.south)
    let columns = try #require(chart.columns)
    let series = try #require(
      chart.series.firstIndex { $0.points.map(\.value) == [1, 2, 3, 4, 1, 1, 1, 3] })
    #expect(columns.values[series].map { $0?.value } == [4, 3, nil, nil])
    #expect(columns.windows.map(\.isOver) == [true, true, false, false])
    for judged in status.assessment.windows {
      let place = try #require(
        columns.windows.firstIndex { $0.period == judged.window.period })
      #expect(columns.values[series][place]?.exact == judged.sum)
    }
    #expect(columns.levels.contains { $0.kind == .goal && $0.value == 4 && $0.from == nil })
    // As of the autumn the year was not over, and was not to look as if it were.
    let (before, _) = try Self.made(
      "afholdte-arrangementer", site: ExamplePlan.south,
      today: try #require(Quarter(2019, 3)).period.last + 10)
    let running = try #require(before.columns?.values[series][1])
    #expect(!running.isWhole && running.value == 1)
    #expect(before.columns?.unfinished.count == 1)
    #expect(
      before.columns?.unfinished.first?.contains("planen siger mindst 2") == true,
      "\(before.columns?.unfinished ?? [])")
  }

  @Test("Levels have no columns")
  func levels() throws {
    #expect(try Self.made("trygge-beboere", site: ExamplePlan.north).0.columns == nil)
  }
}
