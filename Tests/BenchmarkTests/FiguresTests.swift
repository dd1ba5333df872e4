import Testing

@testable import Benchmark

@Suite("What is reckoned of what was measured") struct FiguresTests {
  @Test func theMedianIsInTheMiddle() {
    #expect([3.0, 1, 2].median == 2)
    #expect([4.0, 1, 2, 3].median == 2.5)
    #expect([Double]().median == nil)
  }

  @Test(arguments: [
    (2.345, 1, "2.3"), (0.05, 1, "0.1"), (-0.04, 1, "0.0"), (-1.26, 1, "-1.3"), (12, 0, "12"),
    (7.005, 2, "7.01"), (.infinity, 1, "–"),
  ]) func numbersAreRounded(number: Double, digits: Int, text: String) {
    #expect(Decimal.text(number, digits: digits) == text)
  }

  @Test(arguments: [0.0, 0.5, 1, 2]) func aPowerIsFoundAgain(power: Double) throws {
    let points = [1.0, 10, 100, 1000].map { size in
      (size: size, value: 3 * [0: 1, 0.5: size.squareRoot(), 1: size, 2: size * size][power]!)
    }
    let law = try #require(GrowthLaw(points))
    #expect((law.power - power).magnitude < 1e-9)
  }

  @Test func oneSizeHasNoLaw() {
    #expect(GrowthLaw([]) == nil)
    #expect(GrowthLaw([(10, 5)]) == nil)
    #expect(GrowthLaw([(10, 5), (10, 6)]) == nil)
    #expect(GrowthLaw([(10, 5), (100, 0)]) == nil)
  }

  @Test func aTableStandsInLine() {
    let table = Table(headings: ["navn", "ms"], rows: [["tig", "12.5"], ["hældigt", "3"]])
    #expect(
      table.text == """
        | navn    |   ms |
        | ------- | ---: |
        | tig     | 12.5 |
        | hældigt |    3 |

        """)
  }
}
