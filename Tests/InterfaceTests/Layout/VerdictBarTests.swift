import Canvas
import Criteria
import TestSupport
import Testing
import Wording

@testable import Interface

/// The bar of verdicts.
@Suite struct VerdictBarTests {
  @Test(
    "Each count has its share of the cells",
    arguments: [
      ([3, 5, 2, 1, 1, 6], 18, [3, 5, 2, 1, 1, 6]),
      ([3, 5, 2, 1, 1, 6], 40, [6, 10, 4, 2, 2, 12]),
      ([3, 5, 2, 1, 1, 6], 10, [2, 2, 1, 1, 1, 3]), ([0, 0, 0, 0, 0, 4], 10, [0, 0, 0, 0, 0, 8]),
      ([1, 999, 0, 0, 0, 0], 10, [1, 9, 0, 0, 0, 0]), ([1, 1, 1, 1, 1, 1], 5, [0, 0, 0, 0, 0, 0]),
      ([0, 0, 0, 0, 0, 0], 20, [0, 0, 0, 0, 0, 0]),
    ])
  func examples(counts: [Int], width: Int, cells: [Int]) {
    #expect(VerdictBar.cells(counts, width: width) == cells)
  }

  @Test(
    "Whatever the counts: all cells are used, none that counts is hidden, and more is never less")
  func anyCounts() {
    let seed = UInt64.random(in: 0 ... .max)
    var dice = Dice(seed: seed)
    for _ in 0..<5000 {
      let most = [1, 5, 40, 1000].randomElement(using: &dice) ?? 5
      let counts = (0..<6).map { _ in Int.random(in: 0...most, using: &dice) }
      let width = Int.random(in: 0...60, using: &dice)
      let cells = VerdictBar.cells(counts, width: width)
      let total = counts.reduce(0, +)
      let text = "seed \(seed): \(counts) in \(width): \(cells)"
      guard total > 0, width >= counts.count(where: { $0 > 0 }) else {
        #expect(cells.allSatisfy { $0 == 0 }, "\(text)")
        continue
      }
      #expect(
        cells.reduce(0, +) == (total <= width ? width / total * total : width), "\(text)")
      for (count, cells) in zip(counts, cells) { #expect((count > 0) == (cells > 0), "\(text)") }
      for first in 0..<6 {
        for second in 0..<6 where counts[first] > counts[second] {
          #expect(cells[first] >= cells[second], "\(text)")
        }
      }
    }
  }

  @Test(
    "It stands beside the counts where there is room, and costs no line",
    arguments: SymbolSet.allCases)
  func besideTheCounts(symbols: SymbolSet) {
    let counts = VerdictCounts([.met, .onTrack, .onTrack, .missed, .undecided(.noFigures)])
    let wide = CountLines.lines(counts, width: 140, symbols: symbols)
    let bar = [
      symbols.mark(.met), symbols.mark(.onTrack), symbols.mark(.missed),
      symbols.mark(.undecided(.noFigures)),
    ]
    #expect(wide.count == 1)
    let text = wide[0].text.split(separator: " ").last ?? ""
    #expect(text.count == 40)
    let places = bar.compactMap { mark in text.firstIndex { String($0) == mark } }
    #expect(places.count == 4)
    #expect(places.map { text.distance(from: text.startIndex, to: $0) } == [0, 8, 24, 32])
    #expect(Set(text).count == 8, "four marks, each with its own pattern: \(text)")
    for width in 1...110 {
      let lines = CountLines.lines(counts, width: width, symbols: symbols)
      #expect(lines.allSatisfy { $0.width <= max(width, 22) + 1 }, "\(width)")
    }
  }
}
