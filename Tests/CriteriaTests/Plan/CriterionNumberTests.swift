import Testing

@testable import Criteria

@Suite("Kriteriers numre") struct CriterionNumberTests {
  @Test(arguments: [
    ("2", "2"), ("02", "2"), ("1.1", "1.1"), ("1.1.", "1.1"), ("2.10", "2.10"), ("1a", "1a"),
    ("1.2.b", "1.2.b"), ("B", "B"), ("VIII", "VIII"), ("3-2", "3-2"), ("999", "999"),
  ])
  func aNumber(written: String, text: String) { #expect(CriterionNumber(written)?.text == text) }

  @Test(arguments: [
    "", ".", "1..2", "1.741", "2019", "12,5", "to tre", "Tryghed", "1.1.1.1.1.1.1", "59 %", "-1",
    "1ab",
  ])
  func noNumber(written: String) { #expect(CriterionNumber(written) == nil) }

  @Test func naturalOrder() {
    let texts = ["1", "1.1", "1.9", "1a", "1b", "2", "2.9", "2.10", "2.10a", "10", "A", "B"]
    let numbers = texts.compactMap { CriterionNumber($0) }
    #expect(numbers.reversed().sorted().map(\.text) != texts.reversed())
    #expect(numbers.reversed().sorted() == numbers)
  }
}
