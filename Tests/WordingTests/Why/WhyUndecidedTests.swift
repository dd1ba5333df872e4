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
    #expect(sentences.count == 1)
    #expect(sentences[0].hasPrefix("Derfor kan det ikke vurderes: "))
    #expect(sentences[0].hasSuffix("."))
    if reason.group == .decisionMissing { #expect(sentences[0].contains("bestyrelsen må")) }
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
        "Derfor kan det ikke vurderes: aftalen giver ingen periode at holde tallene op mod; bestyrelsen må "
          + "fastsætte den; tallene registreres og vises imens."
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
