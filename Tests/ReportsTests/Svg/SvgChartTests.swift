import Criteria
import TestSupport
import Testing

@testable import Reports

/// Charts as drawings.
@Suite struct SvgChartTests {
  private static func chart(_ dice: inout Dice) -> Chart {
    var chart = Chart(period: Period(.first(of: 2018), .last(of: 2021)) ?? .year(2018))
    chart.today = Make.day("2020-01-15")
    chart.unit = [Unit.percent, .count(noun: "henvendelser"), .count(noun: "møder")][dice.below(3)]
    if dice.below(4) == 0 { chart.rate = .perWeek }
    let sites = 1 + dice.below(4)
    let names = ["Nøjsomhed", "Byen", String(repeating: "Lang", count: 12), "<&>", "Å"]
    chart.series = (0..<sites).map { site in
      let days = Set((0..<(1 + dice.below(8))).map { _ in chart.period.first + dice.below(1460) })
      let name = sites > 1 || dice.below(2) == 0 ? names[dice.below(names.count)] : nil
      return ChartSeries(
        name: name ?? "nu 61,0 %", site: name,
        points: days.sorted().map {
          ChartPoint(day: $0, exact: Fraction(Int128(600 + dice.below(100)), 10), followsGap: false)
        })
    }
    chart.levels = [
      ChartLevel(kind: .goal, value: 65, text: "65 %", bound: .atLeast),
      ChartLevel(kind: .baseline, value: 60 + Double(dice.below(40)) / 10, text: "60 %"),
    ]
    if dice.below(2) == 0 {
      chart.paths = [
        ChartPath(turns: [
          ChartTurn(day: chart.period.first, value: 60),
          ChartTurn(day: chart.period.last, value: 65),
        ])
      ]
    }
    return chart
  }

  @Test("A figure stands on its own side of every goal, and nothing is written over anything else")
  func truth() {
    let seed = Dice.newSeed
    var dice = Dice(seed: seed)
    var seen = 0
    for _ in 0..<300 {
      let chart = Self.chart(&dice)
      let width = 420 + Double(dice.below(500))
      let drawn = SvgChart(chart, width: width, height: 200 + Double(dice.below(200)))
      let sheet = Box(
        left: -1, top: -1, right: drawn.drawing.width + 1, bottom: drawn.drawing.height + 1)
      let words = drawn.drawing.shapes.compactMap(\.words)
      for text in words {
        #expect(text.box.isInside(sheet), "«\(text.text)» outside, seed \(seed)")
      }
      for (place, text) in words.enumerated() {
        for other in words.dropFirst(place + 1) {
          #expect(
            !text.box.overlaps(other.box), "«\(text.text)» over «\(other.text)», seed \(seed)")
        }
      }
      for frame in drawn.frames { seen += Self.check(frame, seed) }
    }
    #expect(seen > 500)
  }

  private static func check(_ frame: SvgFrame, _ seed: UInt64) -> Int {
    var seen = 0
    for shape in frame.shapes {
      guard case .figure(let series, let point)? = shape.part,
        case .mark(_, let spot, _) = shape.form
      else { continue }
      seen += 1
      let value = frame.chart.series[series - frame.firstSeries].points[point].value
      for level in frame.chart.levels where level.kind == .goal {
        let line = frame.y(level.value)
        #expect(
          (value >= level.value) == (spot.y <= line) || value == level.value,
          "\(value) at \(level.value), seed \(seed)")
      }
    }
    return seen
  }

  @Test("What is drawn is a file by itself, whatever the names are")
  func file() {
    var dice = Dice(seed: 7)
    for _ in 0..<40 {
      let file = SvgChart(Self.chart(&dice)).drawing.file
      #expect(file.hasPrefix("<svg ") || file.hasPrefix("\n<svg "))
      #expect(file.contains("xmlns=\"http://www.w3.org/2000/svg\""))
      #expect(XmlCheck(file).isBalanced)
      #expect(!file.contains("<&>"))
    }
  }

  @Test("What has just the room that it was measured to need is not cut")
  func fitted() {
    for text in ["mål 20", "nu 61,0 %", "start 59,2 %", "Nøjsomhed 61,0 %"] {
      let room = TextWidth.of(text, size: 12)
      // The same, as sums on the way to it may leave it.
      #expect(TextWidth.fitted(text, to: room - 0.000_001, size: 12) == text)
      #expect(TextWidth.fitted(text, to: room * 0.8, size: 12).hasSuffix("…"))
    }
  }
}
