import Criteria
import Testing

@testable import Interchange

@Suite("Phrases of a plan file")
struct PhraseTests {
  static let goals: [(String, Goal)] = [
    ("mindst 65", Goal(.atLeast(Amount(65)))),
    ("minimum 65", Goal(.atLeast(Amount(65)))),
    ("min. 65 %", Goal(.atLeast(Amount(65)))),
    ("65% eller derover", Goal(.atLeast(Amount(65)))),
    ("65 eller flere", Goal(.atLeast(Amount(65)))),
    ("over 60", Goal(.moreThan(Amount(60)))),
    ("mere end 60", Goal(.moreThan(Amount(60)))),
    ("højst 86", Goal(.atMost(Amount(86)))),
    ("86 eller færre", Goal(.atMost(Amount(86)))),
    ("Under 13", Goal(.lessThan(Amount(13)))),
    ("5-10", Goal(.between(Amount(5), Amount(10)))),
    ("5 – 10 %", Goal(.between(Amount(5), Amount(10)))),
    ("mellem 5 og 10", Goal(.between(Amount(5), Amount(10)))),
    ("fastholdes", Goal(.holdOrRise)),
    ("bibeholdes", Goal(.holdOrRise)),
    ("fasthold eller stig", Goal(.holdOrRise)),
    ("fastholdes eller stiger", Goal(.holdOrRise)),
    ("bibeholdes eller stige ved udgangen", Goal(.holdOrRise)),
    ("fastholdes eller falder", Goal(.holdOrFall)),
    ("stiger", Goal(.rises(fromYear: nil))),
    ("øges fra 2018", Goal(.rises(fromYear: 2018))),
    ("stiger fra 2018 til 2021", Goal(.rises(fromYear: 2018), deadline: .last(of: 2021))),
    ("øges fra 2018-2021", Goal(.rises(fromYear: 2018), deadline: .last(of: 2021))),
    ("falder i 2021", Goal(.falls(fromYear: nil), deadline: .last(of: 2021))),
    ("udført", Goal(.done)),
    ("udført i 2019", Goal(.done, deadline: .last(of: 2019))),
    ("udført hvert år", Goal(.doneEachYear)),
    ("udført årligt", Goal(.doneEachYear)),
    ("ja", Goal(.holdsTrue)),
    ("ja ved udgangen af 2020", Goal(.holdsTrue, deadline: .last(of: 2020))),
    ("mangler", Goal(.missing)),
    ("mangler i 2021", Goal(.missing, deadline: .last(of: 2021))),
    ("mindst 65 senest 2021-06-30", Goal(.atLeast(Amount(65)), deadline: Day(2021, 6, 30))),
    ("mindst 65 senest 30. juni 2021", Goal(.atLeast(Amount(65)), deadline: Day(2021, 6, 30))),
    ("mindst 65 senest den 30/6-2021", Goal(.atLeast(Amount(65)), deadline: Day(2021, 6, 30))),
    ("mindst 65 senest 2020", Goal(.atLeast(Amount(65)), deadline: .last(of: 2020))),
    ("mindst 65 senest i 2020", Goal(.atLeast(Amount(65)), deadline: .last(of: 2020))),
    ("mindst 10 pr. uge", Goal(.atLeast(Amount(10)), rate: .perWeek)),
    (
      "mindst 10 om ugen i 2021",
      Goal(.atLeast(Amount(10)), rate: .perWeek, deadline: .last(of: 2021))
    ),
    ("mindst 1 pr. måned", Goal(.atLeast(Amount(1)), rate: .perMonth)),
    ("mindst 1.741", Goal(.atLeast(Amount(1741)))),
    ("  MINDST   65  ", Goal(.atLeast(Amount(65)))),
  ]

  @Test("a goal", arguments: goals)
  func aGoalIsRead(_ text: String, _ goal: Goal) throws {
    #expect(try GoalPhrase(text, unit: .percent).goal == goal)
  }

  @Test(
    "is no goal",
    arguments: [
      "", "65", "otte", "mindst", "mindst otte", "mindst 65 kroner", "stiger meget",
      "stiger fra i går",
      "stiger fra 2018 til 2019 i 2021", "5-10-15", "mindst 65 i morgen", "i 2021", "pr. uge",
      "udført måske",
      "mindst 65 66", "mellem 5", "mindst i høj grad", "mindst 65 senest juni", "-", "–", "fra",
      "senest 2021",
    ])
  func whatIsNoGoalIsRefused(_ text: String) {
    #expect(throws: PhraseMistake.self) { try GoalPhrase(text, unit: .percent) }
  }

  @Test func aStepIsReadByItsName() throws {
    let unit = Unit.rating(steps: Unit.standardSteps)
    #expect(try GoalPhrase("mindst i høj grad", unit: unit).goal == Goal(.atLeastStep(4)))
    #expect(
      try GoalPhrase("I nogen grad eller derover i 2019", unit: unit).goal
        == Goal(.atLeastStep(3), deadline: .last(of: 2019)))
  }

  @Test func theWindowOfAGoalIsKeptApart() throws {
    let phrase = try GoalPhrase("mindst 4 møder pr. halvår", unit: .count(noun: "møder"))
    #expect(phrase.goal == Goal(.atLeast(Amount(4))))
    #expect(phrase.window == .halfYear)
  }

  @Test(
    "a baseline",
    arguments: [
      ("31/54 i 2017", Baseline.measured(.ratio(31, 54), on: .last(of: 2017))),
      ("59 % i 2016", .measured(.amount(Amount(59)), on: .last(of: 2016))),
      ("59 pr. 31. december 2016", .measured(.amount(Amount(59)), on: .last(of: 2016))),
      ("etableres i 2018", .pending(by: .last(of: 2018))),
      ("etableres ved udgangen af 2018", .pending(by: .last(of: 2018))),
      ("Mangler", .missing),
    ])
  func aBaselineIsRead(_ text: String, _ baseline: Baseline) throws {
    #expect(try BaselinePhrase.read(text, unit: .percent) == baseline)
  }

  @Test(
    "is no baseline", arguments: ["59", "etableres", "31/ i 2017", "i 2017", "1/2/3 i 2017", ""])
  func whatIsNoBaselineIsRefused(_ text: String) {
    #expect(throws: PhraseMistake.self) { try BaselinePhrase.read(text, unit: .percent) }
  }

  @Test(
    "a tally",
    arguments: [
      ("seneste", Tally.latest), ("sum pr. år", .sum(per: .year)),
      ("Sum pr. kvartal", .sum(per: .quarter)),
      ("hidtil pr. halvår", .toDate(per: .halfYear)),
      ("gennemsnit i hele perioden", .average(per: .plan)),
      ("sum, periode mangler", .sum(per: nil)), ("hidtil , periode mangler", .toDate(per: nil)),
    ])
  func aTallyIsRead(_ text: String, _ tally: Tally) {
    #expect(Tally(phrase: text) == tally)
  }

  @Test(
    "is no tally", arguments: ["sum", "sum pr. uge", "samlet pr. år", "", "seneste pr. år", "sum,"])
  func whatIsNoTallyIsRefused(_ text: String) {
    #expect(Tally(phrase: text) == nil)
  }

  @Test(
    "a way of counting",
    arguments: [
      ("fra logbogen", Counting()),
      ("fra logbogen, mærket omtalt i pressen", Counting(tag: "omtalt i pressen")),
      ("Fra logbogen,  andel mærket omtalt", Counting(.share(tag: "omtalt"))),
      ("fra logbogen, deltagere", Counting(.participants)),
      ("fra logbogen, mærket Fest, deltagere", Counting(tag: "Fest", .participants)),
      ("fra logbogen, kategori økonomi", Counting(.category("økonomi"))),
    ])
  func aWayOfCountingIsRead(_ text: String, _ counting: Counting) {
    let phrase = CountingPhrase(text)
    #expect(phrase?.measure == counting.measure)
    #expect(phrase?.tag == counting.tag)
    #expect(phrase?.activity == nil)
    #expect(CountingPhrase(counting.phrase)?.measure == counting.measure)
  }

  @Test func aCountMayNameItsActivity() {
    let text = "fra logbogen, aktivitet lektiecafe, andel mærket fuld"
    #expect(CountingPhrase(text)?.activity == "lektiecafe")
    #expect(Slug("lektiecafe").map { Counting(activity: $0, .share(tag: "fuld")).phrase } == text)
  }

  @Test(
    "is no way of counting",
    arguments: [
      "logbogen", "fra logbogen,", "fra logbogen, mærket", "fra logbogen, andel",
      "fra logbogen, andel deltagere", "fra logbogen, deltagere, kategori x",
      "fra logbogen, mærket a, mærket b", "fra logbogen, aktivitet",
    ])
  func whatIsNoWayOfCountingIsRefused(_ text: String) {
    #expect(CountingPhrase(text) == nil)
  }
}
