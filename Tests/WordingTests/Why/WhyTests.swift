import Criteria
import Testing

@testable import Wording

/// Whole accounts of answers, ratings and of what is lacking.
@Suite struct WhyTests {
  let events = Unit.count(noun: "arrangementer")
  let year = Tally.sum(per: .year)

  @Test func tellsOfDoneTooLate() {
    let told = WhyCase(
      unit: .yesNo, goal: Goal(.done, deadline: .last(of: 2018)),
      figures: [("2019-02-01", .answer(true), nil)], today: "2019-03-01")
    #expect(
      told.why.sentences == [
        "Svaret er ja pr. 1. februar 2019, men fristen var 31. december 2018.",
        "Målet er, at det er udført senest 31. december 2018.",
        "Fristen, 31. december 2018, er passeret.",
        "Derfor: ikke opfyldt.",
        "Bemærk: det blev gjort, men efter fristen.",
      ])
  }

  @Test func tellsOfARating() {
    let told = WhyCase(
      unit: .rating(steps: Unit.standardSteps), goal: Goal(.atLeastStep(4)),
      figures: [("2019-02-01", .step(3), nil)], today: "2019-03-01")
    #expect(
      told.why.sentences == [
        "Vurderingen er «i nogen grad» pr. 1. februar 2019 mod mindst «i høj grad».",
        "Målet er mindst «i høj grad» senest 31. december 2021.",
        "Det er 1 trin under «i høj grad».",
        "Det opfylder ikke målet.",
        "Derfor: bagud i forhold til den aftalte plan.",
      ])
  }

  @Test func tellsOfABaselineThatIsOverdue() {
    let told = WhyCase(
      goal: Goal(.rises(fromYear: nil)), baseline: .pending(by: .last(of: 2018)),
      today: "2019-03-01")
    #expect(
      told.why.sentences == [
        "Udgangspunkt mangler.",
        "Målet er, at tallet stiger fra udgangspunktet til 31. december 2021.",
        "Derfor kan det ikke vurderes: udgangspunktet skulle være målt senest 31. december 2018, men mangler; mål det, og skriv det i planen.",
      ])
  }

  @Test func tellsOfAMissingGoal() {
    let told = WhyCase(
      unit: events, tally: year, goal: Goal(.missing), figures: WhyCase.counts([1]),
      today: "2019-07-10")
    #expect(
      told.why.sentences == [
        "Måltal mangler.",
        "Det nyeste tal er 1 arrangement pr. 31. marts 2019.",
        "Derfor kan det ikke vurderes: aftalen giver intet måltal; bestyrelsen skal fastsætte et. Tallene registreres og vises imens.",
      ])
  }
}
