import TestSupport
import Testing

@testable import Criteria

/// What is far from some numbers, and the short way to tell that it is not.
@Suite struct SpreadTests {
  @Test("What is far from them all may be far from each of them")
  func whatIsFarMayBeFar() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed of the numbers: \(seed)")
    var dice = Dice(seed: seed)
    func level(upTo most: Int) -> Level {
      Level(
        Fraction(Int128(Int.random(in: -most / 4...most, using: &dice)), 10),
        variance: Fraction(Int128(Int.random(in: 0...20, using: &dice)), 10))
    }
    var farOnes = 0
    for _ in 0..<20_000 {
      let unit: Unit = Bool.random(using: &dice) ? .percent : .count(noun: "unge")
      let tally: Tally = Bool.random(using: &dice) ? .latest : .sum(per: .year)
      let indicator = Indicator(unit: unit, tally: tally, goal: .all(Goal(.missing)))
      let most = Int.random(in: 20...2000, using: &dice)
      let levels = (0...Int.random(in: 0...5, using: &dice)).map { _ in level(upTo: most) }
      let spread = Spread(levels, isCeiling: Bool.random(using: &dice))
      let new = level(upTo: most * 8)
      guard spread.isFar(new, in: indicator) else { continue }
      farOnes += 1
      for other in levels {
        #expect(
          Spread.mayBeFar(new, from: other, in: indicator), "seed \(seed): \(new) among \(levels)")
      }
    }
    #expect(farOnes > 1000)
  }
}
