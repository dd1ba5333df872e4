import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite struct TypedCountsTests {
  @Test(arguments: [
    ("økonomi 3, bolig 1", ["økonomi": 3, "bolig": 1]),
    ("økonomi=3,bolig=1", ["økonomi": 3, "bolig": 1]),
    (" økonomi : 3 , ", ["økonomi": 3]),
    ("henvist til jobcenter 2", ["henvist til jobcenter": 2]),
    ("unge 18-24 år=12", ["unge 18-24 år": 12]),
    ("økonomi 1.741", ["økonomi": 1741]), ("økonomi 12 500", ["økonomi": 12_500]),
    ("over 18: 3", ["over 18": 3]), ("18-25 år 3", ["18-25 år": 3]),
    ("økonomi -1", ["økonomi": -1]),
    ("3 økonomi, 1 200 til jobcenter", ["økonomi": 3, "til jobcenter": 1200]),
    ("økonomi −2", ["økonomi": -2]), ("økonomi 0", ["økonomi": 0]), ("", [:]), (" , ", [:]),
  ])
  func areReadAsTheyAreTyped(text: String, counts: [String: Int]) throws {
    #expect(try TypedCounts.byCategory(text).get() == counts)
  }

  @Test(arguments: [
    ("økonomi", TypedCountProblem.numberMissing(category: "økonomi")),
    ("unge 18-24", .number(.notANumber("18-24"))),
    ("3 økonomi og 2 bolig", .numberMissing(category: "3 økonomi og 2 bolig")),
    ("økonomi=", .numberMissing(category: "økonomi")),
    ("økonomi=tre", .number(.notANumber("tre"))),
    ("=3", .categoryMissing(number: "3")), ("økonomi 1,5", .categoryMissing(number: "5")),
    ("økonomi 1, økonomi 2", .categoryTwice("økonomi")),
    ("økonomi 1.5", .number(.pointForComma("1.5", meant: "1,5"))),
  ])
  func areRefused(text: String, problem: TypedCountProblem) {
    #expect(TypedCounts.byCategory(text) == .failure(problem))
  }

  @Test func sayWhatIsMissing() {
    #expect(
      TypedCountProblem.numberMissing(category: "økonomi").sentence
        == "Efter «økonomi» mangler et antal; skriv for eksempel «økonomi 3».")
    #expect(
      TypedCountProblem.categoryMissing(number: "3").sentence
        == "Foran «3» mangler en kategori; skriv den først og antallet efter.")
  }

  @Test func aNumberOfPeopleIsWhole() {
    #expect(TypedCounts.number("12", of: "deltagere") == .success(12))
    #expect(TypedCounts.number("-3", of: "deltagere") == .success(-3))
    #expect(TypedCounts.number("999999999999999", of: "deltagere") == .success(999_999_999_999_999))
    #expect(
      TypedCounts.number("12,5", of: "deltagere")
        == .failure(.notWhole(amount("12,5"), noun: "deltagere")))
    #expect(TypedCounts.number("mange", of: "deltagere") == .failure(.number(.notANumber("mange"))))
  }

  /// What is written is read back, whatever the categories are called.
  @Test func whatIsWrittenIsReadBack() throws {
    var random = Dice()
    let names = [
      "økonomi", "bolig", "unge 18-24 år", "henvist til jobcenter", "1. besøg", "job & a/b",
      "gang 1",
    ]
    for _ in 0..<300 {
      var counts: [String: Int] = [:]
      for name in names where Bool.random(using: &random) {
        counts[name] = Int.random(in: 0...2_000_000, using: &random)
      }
      let text = TypedCounts.text(counts, inOrderOf: names)
      #expect(try TypedCounts.byCategory(text).get() == counts, "seed \(random.seed): \(text)")
    }
  }
}
