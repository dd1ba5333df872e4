import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite struct WhyUndecidedTests {
  @Test(arguments: Undecided.allCases)
  func saysWhatIsMissingAndWhatSettlesIt(reason: Undecided) {
    let indicator = Indicator(
      unit: .percent, goal: .all(Goal(.holdOrRise)), baseline: .all(.pending(by: .last(of: 2018))))
    let plan = Plan(id: Make.slug("plan"), name: "Plan", period: .year(2018))
    let verdict = Verdict.undecided(reason)
    let assessment = Assessment(
      verdict: verdict,
      reasoning: Reasoning(.precondition, [.conclusion(verdict, isProvisional: false)]))
    let sentences = Why(assessment, of: indicator, at: nil, in: plan).sentences
    #expect(sentences.count == 2)
    for sentence in sentences { expectReadable(sentence) }
    #expect(sentences[1].hasPrefix("Derfor kan det ikke vurderes: "))
    #expect(sentences[1].hasSuffix("."))
    if reason.group == .decisionMissing { #expect(sentences[1].contains("bestyrelsen skal")) }
  }

  @Test func accountsForEveryMissingDecisionAndSaysOnceThatFiguresAreKept() throws {
    let item = WhyCase(
      unit: .missing, tally: .sum(per: nil), goal: Goal(.missing),
      figures: WhyCase.counts([3]), today: "2019-07-10", scope: .missing)
    let told = item.why.sentences
    #expect(
      told[0]
        == "Måltal mangler; uafklaret: hvert område eller samlet? Uafklaret: pr. år eller samlet? "
        + "Måleenhed mangler.")
    let last = try #require(told.last)
    for asked in ["intet måltal", "hvilke boligområder", "hvilken periode", "hvad der skal måles"] {
      #expect(last.contains(asked), "\(last)")
    }
    #expect(last.split(separator: "Desuden: ").count == 4)
    #expect(last.split(separator: "Tallene registreres og vises imens.").count == 1)
    #expect(last.hasSuffix(" Tallene registreres og vises imens."))
  }

  /// The verdicts that cannot be given are not given in the middle of the account either.
  @Test(arguments: [
    WhyCase(
      unit: .count(noun: "møder"), tally: .sum(per: .year),
      goal: Goal(.atLeast(Amount(10)), rate: .perWeek),
      figures: [
        ("2018-03-31", .amount(amount("130")), nil), ("2018-12-31", .amount(amount("130")), nil),
      ], today: "2019-03-15"),
    WhyCase(
      unit: .count(noun: "møder"), tally: .sum(per: .year), goal: Goal(.atMost(Amount(1))),
      figures: WhyCase.counts([0, 0, 0]), today: "2020-02-10",
      closed: Set((1...4).map { Make.quarter(2019, $0) })),
    WhyCase(
      goal: Goal(.atLeast(Amount(65))),
      baseline: .measured(.amount(amount("59,2")), on: .last(of: 2016)),
      figures: [WhyCase.percent("66", on: "2018-03-31")], today: "2020-07-01"),
    WhyCase(
      unit: .count(noun: "møder"), tally: .sum(per: .year), goal: Goal(.atLeast(Amount(4))),
      figures: WhyCase.counts([1, 0, 0]), today: "2020-01-15"),
  ])
  func neverSaysBothThatAGoalIsReachedAndThatItCannotBeJudged(item: WhyCase) throws {
    let told = item.why.sentences
    #expect(told.contains { $0.hasPrefix("Med de tal, der er kommet, er ") }, "\(told)")
    #expect(told.contains { $0.hasPrefix("Derfor kan det ikke vurderes") })
    let isAwaiting = item.assessment.verdict == .undecided(.awaitingFinal)
    #expect(
      isAwaiting == told.contains { $0.contains("som er afsluttet, men ikke opgjort.") }, "\(told)")
    for word in ["målet er nået.", "målet er ikke nået.", "målet er ikke nået endnu.", "grænsen"] {
      let said = told.filter { !$0.hasPrefix(RuleWords.lapsed) }
      #expect(!said.contains { $0.contains(word) }, "\(told)")
    }
  }

  @Test func whatIsNotDueSaysHowFarItIs() {
    let item = WhyCase(
      unit: .count(noun: "fraflytninger"),
      goal: Goal(.atMost(Amount(4000)), deadline: .last(of: 2020)),
      figures: [("2018-12-31", .amount(amount("6635")), nil)], today: "2019-01-10")
    #expect(
      item.why.sentences.last
        == "Derfor kan det ikke vurderes: fristen, 31. december 2020, er ikke passeret; der er 2.635 "
        + "fraflytninger til målet.")
  }

  @Test func aYearThatHasNotBegunIsNotHeldAgainstABaseline() {
    let item = WhyCase(
      unit: .count(noun: "møder"), tally: .sum(per: .year),
      goal: Goal(.atLeast(Amount(4)), year: 2019), today: "2018-06-15")
    #expect(
      item.why.sentences.last
        == "Derfor kan det ikke vurderes: det, der skal vurderes, begynder først 1. januar 2019.")
  }

  @Test func aFinalFigureThatHasNotComeIsAskedForThoughThereIsAnEarlierOne() {
    var source = DataSource(id: Make.slug("kilde"), name: "Kilde")
    source.frequency = .quarterly
    let item = WhyCase(
      goal: Goal(.atLeast(Amount(65))),
      baseline: .measured(.amount(amount("59,2")), on: .last(of: 2016)),
      figures: [WhyCase.percent("66", on: "2021-06-30")], today: "2022-01-15", source: source)
    #expect(
      item.why.sentences.last
        == "Derfor kan det ikke vurderes: fristen er passeret, men tallet for 4. kvartal 2021 er ikke kommet; "
        + "registrer det, eller skriv «ikke målt» og hvorfor.")
  }

  @Test func saysThatItIsThePlansPeriodThatIsMissing() {
    var plan = Plan(id: Make.slug("plan"), name: "Plan", period: .year(2018))
    plan.isPeriodMissing = true
    let verdict = Verdict.undecided(.windowMissing)
    let assessment = Assessment(
      verdict: verdict,
      reasoning: Reasoning(.precondition, [.conclusion(verdict, isProvisional: false)]))
    let indicator = Indicator(unit: .percent, goal: .all(Goal(.atLeast(Amount(65)))))
    #expect(
      Why(assessment, of: indicator, at: nil, in: plan).sentences == [
        "Periode uafklaret.",
        "Derfor kan det ikke vurderes: aftalen giver ingen periode at holde tallene op mod; bestyrelsen skal "
          + "fastsætte den. Tallene registreres og vises imens.",
      ])
  }

  @Test func namesTheYearOfASeriesBreak() {
    var source = DataSource(id: Make.slug("kilde"), name: "Kilde")
    source.seriesBreaks = [2017, 2019]
    let item = WhyCase(
      goal: Goal(.holdOrRise),
      baseline: .measured(.amount(amount("77,6")), on: .last(of: 2016)),
      figures: [WhyCase.percent("77,0", on: "2019-12-31")], today: "2020-01-15", source: source)
    #expect(item.assessment.verdict == .undecided(.seriesBreak))
    #expect(item.why.sentences.last?.contains("skiftet metode i 2019") == true)
  }
}
