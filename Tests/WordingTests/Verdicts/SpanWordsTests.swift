import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite struct SpanWordsTests {
  static func quarter(_ year: Int, _ number: Int, _ state: OwedSpan.State = .missing) -> OwedSpan {
    OwedSpan(period: Make.quarter(year, number).period, length: .quarter, state: state)
  }

  static func half(_ year: Int, _ number: Int) -> OwedSpan {
    let period =
      number == 1
      ? Make.period("\(year)-01-01", "\(year)-06-30")
      : Make.period("\(year)-07-01", "\(year)-12-31")
    return OwedSpan(period: period, length: .halfYear, state: .missing)
  }

  static func year(_ year: Int) -> OwedSpan {
    OwedSpan(period: .year(year), length: .year, state: .missing)
  }

  static let cut = OwedSpan(
    period: Make.period("2018-08-01", "2018-09-30"), length: .quarter, state: .missing)

  @Test(arguments: [
    ([quarter(2018, 4)], "4. kvartal 2018"),
    ([quarter(2018, 2), quarter(2018, 3)], "2. og 3. kvartal 2018"),
    ([quarter(2018, 1), quarter(2018, 2), quarter(2018, 4)], "1., 2. og 4. kvartal 2018"),
    ([quarter(2018, 4), quarter(2019, 1)], "4. kvartal 2018 og 1. kvartal 2019"),
    (
      [quarter(2018, 3), quarter(2018, 4), quarter(2019, 1), quarter(2019, 2)],
      "3. og 4. kvartal 2018 og 1. og 2. kvartal 2019"
    ),
    (
      [quarter(2018, 4), quarter(2019, 1), quarter(2020, 1)],
      "4. kvartal 2018, 1. kvartal 2019 og 1. kvartal 2020"
    ),
    ((1...4).map { quarter(2018, $0) } + [quarter(2019, 1)], "5 kvartaler"),
    ([cut], "3. kvartal 2018"),
    ([half(2018, 1)], "1. halvår 2018"), ([half(2018, 1), half(2018, 2)], "1. og 2. halvår 2018"),
    ([half(2018, 2), half(2019, 1)], "2. halvår 2018 og 1. halvår 2019"),
    ((2010...2012).flatMap { [half($0, 1), half($0, 2)] }, "6 halvår"),
    ([year(2018)], "2018"), ([year(2018), year(2020)], "2018 og 2020"),
    ((2014...2018).map(year), "5 år"),
  ])
  func namesSpans(spans: [OwedSpan], names: String) {
    #expect(SpanWords.names(spans) == names)
  }

  @Test func everyStateHasAWordOfItsOwn() {
    let words = OwedSpan.State.allCases.map(SpanWords.state)
    #expect(Set(words).count == words.count)
    #expect(
      Set(words).isSuperset(of: [
        "målt", "ikke målt", "lukket uden tal", "tal mangler", "ikke fulgt her",
      ]))
  }

  static func window(
    _ year: Int, _ verdict: Verdict, isDecided: Bool, sum: Fraction? = nil, gaps: [OwedSpan] = []
  ) -> WindowVerdict {
    let window = Window.all(.year, of: .year(year))[0]
    var item = WindowVerdict(window: window, verdict: verdict, isDecided: isDecided, sum: sum)
    item.gaps = gaps
    return item
  }

  static func standing(_ windows: [WindowVerdict], place: Int = 0) -> Assessment {
    var assessment = Assessment(
      verdict: windows[place].verdict, reasoning: Reasoning(.windowCount))
    assessment.goal = Goal(.atLeast(Amount(4)))
    assessment.windows = windows
    assessment.window = windows[place].window
    return assessment
  }

  static let met = window(2019, .met, isDecided: true, sum: 4)

  @Test(
    arguments: [
      ([met], nil),
      ([met, window(2020, .undecided(.tooEarly), isDecided: false)], nil),
      (
        [met, window(2020, .undecided(.tooEarly), isDecided: false, sum: 0)],
        "2020 er begyndt: 0 hidtil"
      ),
      (
        [met, window(2020, .undecided(.awaitingFinal), isDecided: false, sum: 3)],
        "2020 afventer årets sidste tal"
      ),
      ([met, window(2020, .undecided(.noBasis), isDecided: false)], "2020: intet grundlag"),
      (
        [
          met, window(2020, .undecided(.noBasis), isDecided: false),
          window(2021, .undecided(.awaitingFinal), isDecided: false),
        ], "2021 afventer årets sidste tal"
      ),
      (
        [
          met,
          window(
            2020, .undecided(.tooEarly), isDecided: false, sum: 0,
            gaps: [quarter(2020, 1), quarter(2020, 2)]),
        ], "tal mangler for 1. og 2. kvartal 2020"
      ),
      // What has ended is not said to have begun.
      ([met, window(2020, .met, isDecided: true, sum: 4)], "2020: opfyldt"),
    ] as [([WindowVerdict], String?)])
  func tellsOfLaterWindows(windows: [WindowVerdict], words: String?) {
    #expect(
      SpanWords.later(Self.standing(windows), unit: .count(noun: "møder")) == words)
  }

  @Test func tellsOfAWindowThatIsReachedWhileItRunsWhereOthersWereNot() {
    let missed = (2018...2020).map { Self.window($0, .missed, isDecided: true) }
    let open = Self.window(2021, .met, isDecided: false)
    #expect(
      SpanWords.reached(Self.standing(missed + [open], place: 3)) == "nået i 2021; 0 af 3 år før")
    #expect(
      SpanWords.reached(
        Self.standing([Self.met, Self.window(2020, .met, isDecided: false)], place: 1))
        == "nået i 2020; 1 af 1 år før")
    #expect(SpanWords.reached(Self.standing([open])) == nil)
    #expect(SpanWords.reached(Self.standing([Self.met])) == nil)
    #expect(SpanWords.reached(Self.standing([missed[0], missed[1]], place: 1)) == nil)
  }

  @Test func whatWasClosedWithoutAFigureIsNotMeasured() {
    let coverage = Coverage(counted: 3, owed: 4, length: .quarter, openDays: 273, allOpenDays: 365)
    #expect(SpanWords.coverage(coverage) == "målt i 3 af 4 kvartaler")
    #expect(
      SpanWords.coverage(
        Coverage(counted: 0, owed: 1, length: .quarter, openDays: 0, allOpenDays: 90))
        == "målt i 0 af 1 kvartal")
    var own = Self.met
    own.spans = [Self.quarter(2019, 2, .neverReported), Self.quarter(2019, 3, .notMeasured)]
    var assessment = Self.standing([own])
    #expect(SpanWords.coverage(assessment) == nil)
    assessment.coverage = coverage
    #expect(SpanWords.coverage(assessment) == "målt i 2 af 4 kvartaler")
    // Where fewer are better it did not count as 0, and is not among the three.
    assessment.goal = Goal(.atMost(Amount(4)))
    #expect(SpanWords.coverage(assessment) == "målt i 3 af 4 kvartaler")
    assessment.goal = Goal(.atLeast(Amount(4)))
    assessment.reasoning.rule = .windowFigure
    #expect(SpanWords.coverage(assessment) == "målt i 3 af 4 kvartaler")
  }
}
