import Canvas
import Criteria
import Reports
import TestSupport
import Testing
import Wording

@testable import Interface

/// How far it is, as a bar.
@Suite struct BulletTests {
  private static func text(
    _ gone: Fraction, of expected: Fraction = Fraction(1, 2), width: Int = 14,
    symbols: SymbolSet = .rich
  ) -> String {
    Bullet(gone: gone, expected: expected).spans(.behind, width: width, symbols: symbols)
      .map(\.text).joined()
  }

  @Test func belowAtAndAboveTheStartAreThreeBars() {
    #expect(Self.text(Fraction(-5, 100)) == "◄░░░░░░│·····┤")
    #expect(Self.text(0) == "├░░░░░░│·····┤")
    #expect(Self.text(Fraction(1, 1_000)) == "├▏░░░░░│·····┤")
    #expect(Self.text(Fraction(1, 1_000), symbols: .plain) == "├▌░░░░░│·····┤")
    #expect(Self.text(Fraction(1, 1_000), symbols: .ascii) == "[=:::::|.....]")
    #expect(Self.text(Fraction(-1, 1_000), symbols: .ascii) == "<::::::|.....]")
  }

  @Test func theBarStandsOnItsOwnSideOfTheLineAndOfTheGoal() {
    #expect(Self.text(Fraction(499, 1_000)) == "├█████▉│·····┤")
    #expect(Self.text(Fraction(1, 2)) == "├██████│·····┤")
    #expect(Self.text(Fraction(3, 4)) == "├██████│██▌··┤")
    #expect(Self.text(Fraction(999, 1_000)) == "├██████│████▉┤")
    #expect(Self.text(1) == "├██████│█████┤")
    #expect(Self.text(Fraction(11, 10)) == "├██████│█████►")
  }

  @Test func beforeTheWayBeginsAndAtItsEnd() {
    #expect(Self.text(0, of: 0) == "├│···········┤")
    #expect(Self.text(Fraction(1, 2), of: 0) == "├│█████▌·····┤")
    #expect(Self.text(Fraction(1, 2), of: 1) == "├█████▌░░░░░│┤")
    #expect(Self.text(1, of: 1) == "├███████████│┤")
  }

  @Test("Equal bars are of equal progress, as far as their parts can tell, and more is never less")
  func honest() {
    let seed = UInt64.random(in: 0 ... .max)
    var dice = Dice(seed: seed)
    for _ in 0..<3_000 {
      let symbols = SymbolSet.allCases.randomElement(using: &dice) ?? .rich
      let width = Int.random(in: 6...24, using: &dice)
      let expected = Fraction(Int128(Int.random(in: -100...1_000, using: &dice)), 1_000)
      let gone = (0..<2).map { _ in
        Fraction(Int128(Int.random(in: -300...1_300, using: &dice)), 1_000)
      }.sorted()
      let bars = gone.map { Self.text($0, of: expected, width: width, symbols: symbols) }
      let about = "\(gone) of \(expected) in \(width), \(symbols), seed \(seed): \(bars)"
      #expect(bars.allSatisfy { $0.displayWidth == width }, "\(about)")
      let line = symbols == .ascii ? "|" : "│"
      for (bar, gone) in zip(bars, gone) {
        let parts = bar.split(separator: Character(line), omittingEmptySubsequences: false)
        #expect(parts.count == 2, "\(about)")
        let reaches = !parts[0].dropFirst().contains { "░:▏▎▍▌▋▊▉=".contains($0) }
        if expected > .zero { #expect(reaches == (gone >= min(expected, 1)), "\(about)") }
      }
      let filled = bars.map(Self.filled)
      #expect(filled[0] <= filled[1], "\(about)")
      guard bars[0] == bars[1] else { continue }
      let kind = gone.map { $0 < 0 ? -1 : $0 == 0 ? 0 : $0 < 1 ? 1 : $0 == 1 ? 2 : 3 }
      #expect(kind[0] == kind[1], "\(about)")
      guard kind[0] == 1 else { continue }
      let cell = symbols == .rich ? 8 : 2
      #expect(
        (gone[1] - gone[0]) * Fraction(Int128(width - 3) * Int128(cell)) < 3, "\(about)")
    }
  }

  private static func filled(_ bar: String) -> Int {
    bar.reduce(0) { sum, sign in
      switch sign {
      case "█", "#": sum + 8
      case "▌", "=": sum + 4
      default: sum + (Array("▏▎▍▌▋▊▉").firstIndex(of: sign).map { $0 + 1 } ?? 0)
      }
    }
  }
}
