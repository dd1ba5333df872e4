import Criteria
import TestSupport
import Testing

/// Goals of every year, and goals relative to the baseline.
@Suite("Hvert år, og i forhold til udgangspunktet") struct EachYearTests {
  private static func example(
    _ target: Target, _ figures: [(String, String)], tally: Tally = .sum(per: .year),
    baseline: PerSite<Baseline>? = Make.baseline("100", on: "2017-12-31"), today: String,
    plan: Plan = Make.plan(), closed: [Quarter] = [], frequency: Frequency? = .yearly
  ) -> Assessment {
    WorkedExample(
      name: "",
      indicator: Indicator(
        unit: .count(noun: "sager"), tally: tally, goal: .all(Goal(target)), baseline: baseline),
      figures: figures.map { (figure: $0.0, day: $0.1) }, today: today, verdict: .met, plan: plan,
      frequency: frequency, closedQuarters: closed
    ).assessment
  }

  @Test func withoutABaselineTheFirstYearIsNotJudged() {
    let result = Self.example(
      .fallsEachYear, [("80", "2018-12-31"), ("70", "2019-12-31")], baseline: nil,
      today: "2020-01-15")
    #expect(result.verdict == .met && result.window?.code == "2019" && result.windowsClosed == 1)
    let first = Self.example(
      .fallsEachYear, [("80", "2018-12-31")], baseline: nil, today: "2019-01-15")
    #expect(first.verdict == .undecided(.tooEarly) && first.windowsClosed == 0)
  }

  @Test func withoutABaselineAndWithoutFiguresTheyAreAwaited() {
    let result = Self.example(.risesEachYear, [], baseline: nil, today: "2022-03-01")
    #expect(result.verdict == .undecided(.awaitingFinal))
    let early = Self.example(.risesEachYear, [], baseline: nil, today: "2018-03-01")
    #expect(early.verdict == .undecided(.tooEarly))
  }

  /// 100 in 2017, and then 10 fewer in each year.
  private static let tenFewer = Target.changesEachYear(
    RelativeChange(isRise: false, .amount(Amount(10))))

  @Test(
    "A change in each year is held against the year before",
    arguments: [
      ([("90", "2018-12-31")], "2019-01-15", Verdict.met),
      ([("91", "2018-12-31")], "2019-01-15", .missed),
      ([("80", "2018-12-31"), ("70", "2019-12-31")], "2020-01-15", .met),
      ([("80", "2018-12-31"), ("71", "2019-12-31")], "2020-01-15", .missed),
    ])
  func aChangeInEachYear(figures: [(String, String)], today: String, verdict: Verdict) {
    #expect(Self.example(Self.tenFewer, figures, today: today).verdict == verdict)
    let newest = Self.example(Self.tenFewer, figures, tally: .latest, today: today)
    #expect(newest.verdict == verdict)
  }

  @Test func aYearWithoutAFigureAsksTheChangeOfBothYears() {
    func verdict(_ figure: String) -> Verdict {
      Self.example(
        Self.tenFewer, [(figure, "2019-12-31")], tally: .latest, today: "2020-01-15"
      ).verdict
    }
    #expect(verdict("80") == .met && verdict("81") == .missed)
    let percent = RelativeChange(isRise: true, .percent(Amount(10)))
    #expect(percent.target(from: 100, overYears: 2) == .atLeast(Amount(121)))
    #expect(percent.target(from: 100, overYears: 1) == .atLeast(Amount(110)))
  }

  @Test("A change of what comes in whole numbers asks a whole number")
  func wholeNumbers() {
    let more = RelativeChange(isRise: true, .percent(Amount(16)))
    #expect(more.target(from: 862, isWhole: true) == .atLeast(Amount(1000)))
    let fewer = RelativeChange(isRise: false, .percent(Amount(16)))
    #expect(fewer.target(from: 862, isWhole: true) == .atMost(Amount(724)))
  }

  @Test("What is to have changed by a year's end is asked of that year alone")
  func changedByAYear() {
    let goal = Goal(.relative(.halved), deadline: .last(of: 2020)).fitted(to: .sum(per: .year))
    #expect(goal == Goal(.relative(.halved), year: 2020))
    let whole = Goal(.relative(.halved), deadline: .last(of: 2020))
    #expect(whole.fitted(to: .sum(per: .plan)) == whole && whole.fitted(to: .latest) == whole)
  }

  @Test("A direction of sums lapses when no year has come for long")
  func oldNewsLapses() {
    func verdict(_ today: String) -> Verdict {
      Self.example(.falls(fromYear: nil), [("80", "2018-12-31")], today: today).verdict
    }
    #expect(verdict("2019-01-15") == .onTrack && verdict("2021-01-31") == .onTrack)
    #expect(verdict("2021-02-01") == .undecided(.figuresOverdue))
  }

  @Test("A baseline from long before the plan asks one year's change of its first")
  func anOldBaseline() {
    let old = Make.baseline("100", on: "2012-12-31")
    let result = Self.example(
      Self.tenFewer, [("90", "2018-12-31")], tally: .latest, baseline: old, today: "2019-01-15")
    #expect(result.verdict == .met)
  }

  @Test func aChangeFromTheBaselineInAYearAsksOnlyThatYear() {
    var example = WorkedExample(
      name: "",
      indicator: Indicator(
        unit: .count(noun: "sager"), tally: .sum(per: .year),
        goal: .all(Goal(.relative(.halved), year: 2020)),
        baseline: Make.baseline("100", on: "2017-12-31")),
      figures: [("90", "2018-12-31"), ("80", "2019-12-31"), ("50", "2020-12-31")],
      today: "2019-02-01", verdict: .met, frequency: .yearly)
    #expect(example.assessment.verdict == .undecided(.notBegun))
    example.today = "2021-01-15"
    let result = example.assessment
    #expect(result.verdict == .met && result.windows.map(\.window.code) == ["2020"])
  }

  @Test func aLevelNeedsNoBaselineThatTheAgreementDoesNotGive() {
    let missing = WorkedExample(
      name: "",
      indicator: Indicator(
        unit: .percent, goal: .all(Goal(.atLeast(Amount(50)), deadline: .last(of: 2020))),
        baseline: .all(.missing)), figures: [("45", "2020-12-31")], today: "2021-01-15",
      verdict: .missed)
    #expect(missing.assessment.verdict == .missed)
  }

  @Test func theSameAsTheYearBeforeHasNotFallen() {
    let same = [("80", "2018-12-31"), ("80", "2019-12-31")]
    #expect(Self.example(.fallsEachYear, same, today: "2020-01-15").verdict == .missed)
    #expect(Self.example(.risesEachYear, same, today: "2020-01-15").verdict == .missed)
  }

  @Test func theNewestEarlierYearWithAFigureIsTheReference() {
    let figures = [("80", "2018-12-31"), ("-", "2019-12-31"), ("79", "2020-12-31")]
    let result = Self.example(.fallsEachYear, figures, today: "2021-01-15")
    #expect(result.verdict == .met && result.windowsMet == 2 && result.windowsClosed == 2)
    #expect(
      result.windows.map(\.verdict).prefix(3) == [.met, .undecided(.notMeasured), .met])
  }

  @Test func ofALatestFigureTheNewestOfTheYearCounts() {
    let figures = [("90", "2018-03-31"), ("80", "2018-09-30"), ("85", "2019-06-30")]
    let result = Self.example(.fallsEachYear, figures, tally: .latest, today: "2020-02-15")
    #expect(result.verdict == .missed && result.window?.code == "2019" && result.windowsMet == 1)
  }

  @Test func aYearThatThePlanCutsIsNotCompared() {
    let plan = Make.plan("2018-08-01")
    let figures = [("30", "2018-12-31"), ("60", "2019-12-31")]
    let result = Self.example(.fallsEachYear, figures, today: "2020-01-15", plan: plan)
    // 60 is held against the baseline's 100, as the five months of 2018 are no year.
    #expect(result.verdict == .met && result.windowsClosed == 1)
    #expect(result.windows.first?.verdict == .undecided(.notMeasured))
  }

  @Test func aQuarterThatWasClosedWithoutAFigureIsNotCompared() {
    let figures = [("20", "2018-03-31"), ("20", "2018-06-30"), ("20", "2018-12-31")]
    let result = Self.example(
      .fallsEachYear, figures, today: "2019-02-15", closed: WorkedExample.year(2018),
      frequency: .quarterly)
    #expect(result.verdict == .undecided(.notMeasured))
  }

  @Test func whatDoesNotMoveTheBaselineIsNoGoal() {
    let zero = Make.baseline("0", on: "2017-12-31")
    for change in [RelativeChange.halved, .doubled] {
      let result = Self.example(
        .relative(change), [("1", "2018-12-31")], tally: .latest, baseline: zero,
        today: "2019-01-15")
      #expect(result.verdict == .undecided(.goalMissing))
    }
  }

  @Test func untilTheBaselineIsThereItIsPending() {
    let pending = PerSite<Baseline>.all(.pending(by: Make.day("2018-12-31")))
    func verdict(_ today: String) -> Verdict {
      Self.example(.relative(.halved), [], tally: .latest, baseline: pending, today: today).verdict
    }
    #expect(verdict("2018-06-01") == .undecided(.baselinePending))
    #expect(verdict("2019-01-01") == .undecided(.baselineOverdue))
  }

  @Test func bothTheNumberAndWhatWasAgreedAreKept() {
    let change = RelativeChange(isRise: false, .percent(Amount(20)))
    let result = Self.example(
      .relative(change), [("90", "2018-12-31")], tally: .latest, today: "2019-01-15")
    #expect(result.goal?.target == .atMost(Amount(80)) && result.relative == .relative(change))
  }

  @Test func percentagePointsAreAdded() {
    let change = RelativeChange(isRise: true, .amount(Amount(5)))
    #expect(change.target(from: Fraction(602, 10)) == .atLeast(Make.amount("65.2")))
    #expect(
      RelativeChange(isRise: false, .percent(Amount(20))).target(from: 17)
        == .atMost(Make.amount("13.6")))
    #expect(RelativeChange.doubled.target(from: 12) == .atLeast(Amount(24)))
  }
}
