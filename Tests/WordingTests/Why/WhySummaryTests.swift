import Criteria
import TestSupport
import Testing

@testable import Wording

/// The first line says plainly what the figure is held against.
@Suite struct WhySummaryTests {
  static let year = Tally.sum(per: .year)
  static let meetings = Unit.count(noun: "møder")
  static let b = Baseline.measured(.amount(amount("59,2")), on: .last(of: 2016))

  static func meetings(
    _ goal: Goal, _ numbers: [Int], today: String, from first: String = "2018-01-01"
  ) -> WhyCase {
    WhyCase(
      unit: meetings, tally: year, goal: goal, figures: WhyCase.counts(numbers), today: today,
      period: Make.period(first, "2021-12-31"))
  }

  @Test(arguments: [
    (
      WhyCase(
        goal: Goal(.atLeast(Amount(65))), baseline: b,
        figures: [WhyCase.percent("61,0", on: "2019-12-31")], today: "2020-01-15"),
      "61,0 % mod 62,1 %, som planen siger nu: 31 % af vejen er nået, 50 % var aftalt."
    ),
    (
      WhyCase(
        goal: Goal(.atLeast(Amount(65))), baseline: b,
        figures: [WhyCase.percent("59,21", on: "2019-12-31")], today: "2020-01-15"),
      "59,21 % mod 62,1 %, som planen siger nu: 0,2 % af vejen er nået, 50 % var aftalt."
    ),
    (
      WhyCase(
        goal: Goal(.atLeast(Amount(65))), baseline: b,
        figures: [WhyCase.percent("66,0", on: "2019-12-31")], today: "2020-01-15"),
      "66,0 % pr. 31. december 2019 mod mindst 65 %."
    ),
    (
      WhyCase(
        goal: Goal(.rises(fromYear: nil)), baseline: b,
        figures: [WhyCase.percent("59,0", on: "2019-12-31")], today: "2020-01-15"),
      "59,0 % pr. 31. december 2019 mod 59,2 % ved udgangspunktet."
    ),
    (
      meetings(Goal(.atLeast(Amount(20))), [5, 2, 1], today: "2019-10-10"),
      "8 møder til og med 30. september 2019, hvor der skulle være 14."
    ),
    (
      meetings(Goal(.atMost(Amount(20))), [5, 2, 1], today: "2019-10-10"),
      "8 møder til og med 30. september 2019, hvor der højst må være 15."
    ),
    (
      meetings(Goal(.atLeast(Amount(1))), [0, 0, 0], today: "2019-10-20", from: "2019-01-01"),
      "0 møder hidtil i 2019 mod mindst 1 møde; for tidligt."
    ),
    (
      meetings(Goal(.atLeast(Amount(4))), [1, 0, 0, 2], today: "2020-01-15"),
      "3 møder i 2019 mod mindst 4 møder."
    ),
    // A year that the plan cuts is held against its own goal.
    (
      meetings(Goal(.atLeast(Amount(12))), [0, 0, 1, 1], today: "2020-01-15", from: "2019-08-01"),
      "2 møder i 2019 mod mindst 5 møder."
    ),
    (
      meetings(Goal(.atLeast(Amount(1)), rate: .perWeek), [13, 13, 13, 13], today: "2020-01-15"),
      "52 møder i 2019, hvor der skulle være 52."
    ),
    (
      WhyCase(
        unit: meetings, tally: .average(per: .year), goal: Goal(.between(Amount(5), Amount(10))),
        figures: ["03-31", "06-30", "09-30", "12-31"].map { ("2019-\($0)", .ratio(27, 3), nil) },
        today: "2020-01-15"),
      "9 møder i gennemsnit i 2019 mod 5-10 møder."
    ),
    (
      WhyCase(
        unit: .yesNo, goal: Goal(.done, deadline: .last(of: 2019)),
        figures: [("2019-02-01", .answer(false), nil)], today: "2019-03-01"),
      "Svaret er nej pr. 1. februar 2019; fristen er 31. december 2019; ikke forfalden."
    ),
    (
      WhyCase(goal: Goal(.atLeast(Amount(65))), baseline: b, today: "2019-03-01"),
      "Ingen tal."
    ),
  ])
  func saysItPlainly(item: WhyCase, line: String) {
    #expect(item.why.sentences[0] == line)
  }

  @Test(
    "Where it stands in few words: the figure against what is asked",
    arguments: [
      (
        WhyCase(
          goal: Goal(.atLeast(Amount(65))), baseline: b,
          figures: [WhyCase.percent("61,0", on: "2019-12-31")], today: "2020-01-15"),
        "61,0 %, planen siger 62,1 % nu"
      ),
      (
        WhyCase(
          goal: Goal(.atLeast(Amount(65))), baseline: b,
          figures: [WhyCase.percent("64,9", on: "2021-10-01")], today: "2022-01-15"),
        "64,9 %, målet var mindst 65 %"
      ),
      // Without a sum to check, no more decimals than tell the two apart.
      (
        WhyCase(
          goal: Goal(.atLeast(Amount(65))), baseline: b,
          figures: [WhyCase.percent("54", on: "2019-12-30")], today: "2020-01-15"),
        "54,0 %, planen siger 62,1 % nu"
      ),
      (
        WhyCase(
          goal: Goal(.atLeast(Amount(65))), baseline: b,
          figures: [WhyCase.percent("62,09", on: "2019-12-30")], today: "2020-01-15"),
        "62,09 %, planen siger 62,1 % nu"
      ),
      (
        WhyCase(
          goal: Goal(.holdOrRise), baseline: b,
          figures: [WhyCase.percent("59,0", on: "2019-12-31")], today: "2020-01-15"),
        "59,0 %, udgangspunktet var 59,2 %"
      ),
      (
        meetings(Goal(.atLeast(Amount(20))), [5, 2, 1], today: "2019-10-10"),
        "8 hidtil i 2019, planen siger 14 nu"
      ),
      (
        meetings(Goal(.atMost(Amount(20))), [5, 9, 3], today: "2019-10-10"),
        "17 hidtil i 2019, målet er højst 20 møder"
      ),
      (
        meetings(Goal(.atLeast(Amount(4))), [1, 0, 0, 2], today: "2020-01-15"), "3 af 4 i 2019"
      ),
      (
        meetings(
          Goal(.atLeast(Amount(12))), [0, 0, 1, 1], today: "2020-01-15", from: "2019-08-01"),
        "2 af 5 i 2019"
      ),
      (
        meetings(Goal(.atLeast(Amount(1)), rate: .perWeek), [13, 13, 13, 12], today: "2020-01-15"),
        "51 af 52 i 2019"
      ),
      (
        WhyCase(
          unit: .yesNo, goal: Goal(.done, deadline: .last(of: 2018)),
          figures: [("2018-02-01", .answer(false), nil)], today: "2019-03-01",
          closed: [Make.quarter(2018, 4)]),
        "ikke udført, fristen var 31. december 2018"
      ),
      (
        WhyCase(
          unit: .yesNo, goal: Goal(.done, deadline: .last(of: 2018)),
          figures: [("2019-02-01", .answer(true), nil)], today: "2019-03-01",
          closed: [Make.quarter(2018, 4)]),
        "udført for sent, fristen var 31. december 2018"
      ),
      (WhyCase(goal: Goal(.atLeast(Amount(65))), baseline: b, today: "2019-03-01"), "ingen tal"),
    ])
  func brief(item: WhyCase, text: String) {
    #expect(item.why.brief == text)
  }

  @Test func neverSaysTheNextLineWordForWord() {
    let dice = Dice.newSeed
    var numbers = Dice(seed: dice)
    for _ in 0..<100 {
      let counts = (0..<3).map { _ in numbers.below(9) }
      let goals = [Goal(.atLeast(Amount(8))), Goal(.atMost(Amount(9))), Goal(.missing)]
      let item = Self.meetings(goals[numbers.below(3)], counts, today: "2019-10-10")
      let told = item.why.sentences
      #expect(Set(told).count == told.count, "\(dice): \(told)")
      for sentence in told {
        #expect(!sentence.contains("..") && !sentence.contains("  "), "\(sentence)")
      }
    }
  }

  @Test func anAbbreviationEndsTheSentenceByItself() {
    let item = WhyCase(
      unit: .kroner, tally: Self.year, goal: Goal(.atLeast(Amount(1_000_000))),
      figures: WhyCase.counts([100_000, 200_000]), today: "2019-07-10")
    let told = item.why.sentences
    #expect(told[0] == "300.000 kr. til og med 30. juni 2019, hvor der skulle være 495.890.")
    #expect(told.contains("Tallene lægges sammen: 100.000 + 200.000 = 300.000 kr."), "\(told)")
    #expect(
      told.contains {
        $0.hasSuffix("så der skulle være 1.000.000 × 181 / 365 = 495.890.")
      }, "\(told)")
    #expect(!told.contains { $0.contains("rundet") }, "\(told)")
  }
}
