import Canvas
import Criteria
import TestSupport
import Testing
import Wording

@testable import Interface
@testable import Reports

/// Charts with all that can be in them, at every size.
@Suite struct ChartDrawingTests {
  private static func point(_ year: Int, _ month: Int, _ value: Int, gap: Bool = false)
    -> ChartPoint
  {
    let quarter = Quarter(year, month / 3) ?? Quarter(containing: .last(of: year))
    return ChartPoint(day: quarter.period.last, exact: Fraction(value), followsGap: gap)
  }

  /// One site with a path over an interim target, a forecast, a margin, a break and two closed quarters.
  static var outlook: Chart {
    var chart = Chart(period: ExamplePlan.plan.period)
    var points = [
      point(2018, 6, 38), point(2018, 12, 41), point(2019, 6, 47, gap: true), point(2019, 12, 50),
    ]
    points[3].margin = 5
    chart.series = [ChartSeries(name: "nu 50 %", points: points)]
    chart.levels = [
      ChartLevel(kind: .goal, value: 65, text: "65 %"),
      ChartLevel(kind: .baseline, value: 38, text: "38 %"),
    ]
    chart.paths = [
      ChartPath(
        turns: [
          ChartTurn(day: .first(of: 2018), value: 38), ChartTurn(day: .last(of: 2019), value: 55),
          ChartTurn(day: .last(of: 2021), value: 65),
        ])
    ]
    chart.paths[0].interim = [chart.paths[0].turns[1]]
    chart.paths[0].note = "delmål: 55 % i 2019"
    chart.forecasts = [
      ChartForecast(
        series: 0, from: points[3], day: .last(of: 2021), value: 61, low: 58, high: 64,
        text: "61 %", note: "prognose")
    ]
    chart.breaks = [.first(of: 2019)]
    chart.closed = [1, 2].compactMap { Quarter(2018, $0)?.period }
    return chart
  }

  /// Five sites in one frame.
  static var sites: Chart {
    var chart = Chart(period: ExamplePlan.plan.period)
    chart.series = ["Byen", "Havnen", "Engen", "Skoven", "Åen"].enumerated().map { place, name in
      ChartSeries(
        name: name,
        points: (0..<4).map { year in
          point(2018 + year, 12, 10 + place * 9 + year * (place - 2) * 2, gap: year == 0)
        })
    }
    chart.levels = [ChartLevel(kind: .goal, value: 50, text: "50")]
    chart.unit = .count(noun: "møder")
    return chart
  }

  @Test(
    "Charts as they are drawn",
    arguments: [(30, 8), (44, 12), (78, 20), (100, 30)], SymbolSet.allCases)
  func golden(size: (columns: Int, rows: Int), symbols: SymbolSet) {
    for (name, chart) in [("outlook", Self.outlook), ("sites", Self.sites)] {
      let drawing = ChartDrawing(
        chart, columns: size.columns, rows: size.rows, symbols: symbols)
      let lines =
        drawing.lines + drawing.key(width: size.columns)
        + drawing.footnotes.map { Line($0.fitted(to: size.columns)) }
      var canvas = Canvas(
        size: Size(columns: size.columns, rows: lines.count), symbols: symbols)
      for (row, line) in lines.enumerated() { canvas.draw(line, row: row) }
      Golden.check(canvas.screen, "chart-\(name)-\(symbols)-\(size.columns)x\(size.rows)")
    }
  }

  @Test("Sites are told apart by mark, in each symbol set", arguments: SymbolSet.allCases)
  func marks(symbols: SymbolSet) {
    #expect(Set(symbols.seriesMarks).count == 8)
    #expect(symbols.seriesMarks.allSatisfy { $0.displayWidth == 1 })
    let signs = [
      symbols.goalLine, symbols.baselineLine, symbols.pathDot, symbols.seriesBreak,
      symbols.forecastMark, symbols.vertical, symbols.interimTarget, symbols.today,
      symbols.notMeasured, symbols.unfinished,
    ]
    #expect(Set(signs).count == signs.count)
    #expect(Set(signs).isDisjoint(with: symbols.seriesMarks))
    let verdicts = Set(Verdict.oneOfEach.flatMap { symbols.mark($0) })
    #expect(verdicts.count == Verdict.oneOfEach.count)
    #expect(verdicts.isDisjoint(with: symbols.seriesMarks))
    #expect(!verdicts.contains(symbols.forecastMark))
    let text = ChartDrawing(Self.sites, columns: 78, rows: 20, symbols: symbols).lines
      .map(\.text).joined()
    for mark in symbols.seriesMarks.prefix(5) {
      #expect(text.filter { $0 == mark }.count >= 4, "\(mark)")
    }
  }

  @Test("What there is no room to name beside the chart is named beneath it")
  func key() {
    let narrow = ChartDrawing(Self.sites, columns: 30, rows: 8, symbols: .rich)
    let text = narrow.key(width: 30).map(\.text).joined(separator: " ")
    for name in ["◆ Byen", "◇ Havnen", "□ Engen", "△ Skoven", "▽ Åen", "mål 50"] {
      #expect(text.contains(name), "\(text)")
    }
    #expect(narrow.key(width: 30).allSatisfy { $0.width <= 30 })
    let wide = ChartDrawing(Self.sites, columns: 78, rows: 20, symbols: .rich)
    #expect(wide.key(width: 78).map(\.text) == ["mål 50"], "each name stands above its own frame")
    #expect(wide.frames.count == 5 && narrow.frames.count == 1)
  }

  @Test("Any chart at any size has its size, and every measured figure stands above the lines")
  func anySize() {
    let seed = UInt64.random(in: 0 ... .max)
    var dice = Dice(seed: seed)
    for _ in 0..<150 {
      let symbols = SymbolSet.allCases.randomElement(using: &dice) ?? .rich
      let (columns, rows) = (
        Int.random(in: 30...220, using: &dice), Int.random(in: 8...70, using: &dice)
      )
      let chart = Self.random(&dice)
      let whole = ChartDrawing(chart, columns: columns, rows: rows, symbols: symbols)
      #expect(whole.lines.count == rows, "seed \(seed)")
      #expect(whole.lines.allSatisfy { $0.width <= columns }, "seed \(seed)")
      #expect(whole.key(width: columns).allSatisfy { $0.width <= columns }, "seed \(seed)")
      let drawing = ChartFrame(chart, columns: columns, rows: rows, symbols: symbols)
      let lines = drawing.lines
      #expect(lines.count == rows, "seed \(seed)")
      #expect(lines.allSatisfy { $0.width <= columns }, "seed \(seed)")
      #expect(
        drawing.cells.allSatisfy {
          $0.count == drawing.plotColumns && $0.allSatisfy { $0.text.displayWidth == 1 }
        }, "seed \(seed)")
      for point in chart.series.flatMap(\.points) {
        let cell = drawing.cells[drawing.row(of: point.value)][drawing.column(of: point.day)]
        #expect(
          cell.text.first.map(symbols.seriesMarks.contains) == true && cell.style.isBold,
          "seed \(seed): \(cell.text)")
      }
    }
  }

  private static func random(_ dice: inout Dice) -> Chart {
    var chart = outlook
    let size = [1, 100, 1_000_000].randomElement(using: &dice) ?? 100
    func day() -> Day { chart.period.first + Int.random(in: 0...1460, using: &dice) }
    func value() -> Double { Double(Int.random(in: -size...size, using: &dice)) }
    chart.series = (0..<Int.random(in: 1...9, using: &dice)).map { place in
      let days = Set((0..<Int.random(in: 0...20, using: &dice)).map { _ in day() }).sorted()
      return ChartSeries(
        name: "Sted \(place)",
        points: days.map { day in
          var point = ChartPoint(
            day: day, exact: Fraction(Int.random(in: 0...size, using: &dice)),
            followsGap: Bool.random(using: &dice))
          point.margin = Bool.random(using: &dice) ? value().magnitude : nil
          return point
        })
    }
    chart.paths[0] = ChartPath(
      turns: Set([day(), day(), day() + 1]).sorted().map { ChartTurn(day: $0, value: value()) },
      series: 0)
    chart.paths[0].interim = chart.paths[0].turns
    let newest = chart.series[0].points.last ?? point(2018, 3, 4)
    let (low, high) = (value(), value())
    chart.forecasts = [
      ChartForecast(
        series: 0, from: newest, day: .last(of: 2021), value: (low + high) / 2,
        low: min(low, high), high: max(low, high), text: "1", note: "prognose")
    ]
    chart.breaks = [day(), day()].sorted()
    return chart
  }

  /// Two sites of samples, the first one chosen, and a quarter that was not measured.
  static var samples: Chart {
    var chart = Chart(period: ExamplePlan.plan.period)
    chart.series = ["Byen", "Havnen"].enumerated().map { place, name in
      var points = [point(2018, 12, 60 + place), point(2019, 12, 62 + place * 4)]
      for number in points.indices { points[number].margin = 5.5 }
      return ChartSeries(name: name, site: name, points: points)
    }
    chart.series[1].notMeasured = [Quarter(2019, 2)].compactMap { $0?.period }
    chart.levels = [
      ChartLevel(kind: .goal, value: 65, text: "65 %", bound: .atLeast),
      ChartLevel(kind: .baseline, value: 59, text: "59,0 %", series: 0),
      ChartLevel(kind: .baseline, value: 60, text: "60,0 %", series: 1),
    ]
    chart.focus = 0
    chart.today = .first(of: 2020) + 14
    return chart
  }

  @Test(
    "Sites of samples stand side by side on one axis, or beneath each other",
    arguments: [(76, 9), (30, 18), (110, 16)], SymbolSet.allCases)
  func apart(size: (columns: Int, rows: Int), symbols: SymbolSet) {
    let drawing = ChartDrawing(
      Self.samples, columns: size.columns, rows: size.rows, symbols: symbols)
    #expect(drawing.frames.count == 2)
    #expect(Set(drawing.frames.map(\.rows.scale)).count == 1)
    #expect(drawing.footnotes.count == 1, "the margins of the chosen site are explained")
    let lines =
      drawing.lines + drawing.key(width: size.columns)
      + drawing.footnotes.map { Line($0.fitted(to: size.columns)) }
    var canvas = Canvas(size: Size(columns: size.columns, rows: lines.count), symbols: symbols)
    for (row, line) in lines.enumerated() { canvas.draw(line, row: row) }
    Golden.check(canvas.screen, "chart-samples-\(symbols)-\(size.columns)x\(size.rows)")
  }

  @Test("Margins are drawn of the chosen site alone, and never stretch the axis")
  func margins() {
    var chart = Self.samples
    let with = ChartDrawing(chart, columns: 110, rows: 16, symbols: .rich)
    func bars(_ frame: ChartFrame) -> Int {
      frame.cells.joined().count { $0.text == "│" && $0.style == Style(frame.role(0)) }
    }
    #expect(bars(with.frames[0]) > 0 && bars(with.frames[1]) == 0)
    for series in chart.series.indices {
      for point in chart.series[series].points.indices {
        chart.series[series].points[point].margin = 40
      }
    }
    let wide = ChartDrawing(chart, columns: 110, rows: 16, symbols: .rich)
    #expect(wide.frames[0].rows.scale == with.frames[0].rows.scale)
  }
}
