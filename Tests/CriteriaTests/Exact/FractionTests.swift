import Criteria
import TestSupport
import Testing

@Suite("Brøker") struct FractionTests {
  @Test func lowestTermsAndSign() {
    #expect(Fraction(6, -8) == Fraction(-3, 4))
    #expect(Fraction(0, -5) == .zero)
    #expect(Fraction(0, 7).denominator == 1)
  }

  @Test(arguments: [
    (Fraction(7, 2), 3, 4), (Fraction(-7, 2), -4, -3), (Fraction(4), 4, 4), (Fraction(-4), -4, -4),
    (Fraction(1, 3), 0, 1), (Fraction(-1, 3), -1, 0),
  ])
  func floorAndCeiling(_ value: Fraction, floor: Int128, ceiling: Int128) {
    #expect(value.floor == floor)
    #expect(value.ceiling == ceiling)
  }

  @Test func roundsHalvesAwayFromZero() {
    #expect(Fraction(1, 8).rounded(toDecimals: 2) == Fraction(13, 100))
    #expect(Fraction(-1, 8).rounded(toDecimals: 2) == Fraction(-13, 100))
    #expect(Fraction(2, 3).rounded(toDecimals: 4) == Fraction(6667, 10_000))
  }

  @Test func comparesBeyondTheWidthOfAProduct() {
    let large = Int128.max / 3
    #expect(Fraction(large, large - 1) > Fraction(large + 1, large))
    #expect(!(Fraction(large, large - 1) < Fraction(large + 1, large)))
    #expect(Fraction(-large, large - 1) < Fraction(large, large - 1))
  }

  @Test(arguments: InvariantTests.seeds) func arithmeticIsAField(seed: UInt64) {
    var random = Dice(seed: seed)
    func number() -> Fraction {
      Fraction(
        Int128.random(in: -1_000_000...1_000_000, using: &random),
        Int128.random(in: 1...10_000, using: &random))
    }
    for _ in 0..<2000 {
      let (a, b, c) = (number(), number(), number())
      let holds =
        (a + b) + c == a + (b + c) && a * (b + c) == a * b + a * c && a - a == .zero
        && (b == .zero || a / b * b == a) && (a < b) == (a - b < 0)
        && Fraction(a.floor) <= a && a < Fraction(a.floor) + 1
      if !holds { Issue.record("seed \(seed): \(a), \(b), \(c)") }
    }
  }
}
