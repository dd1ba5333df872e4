import Criteria
import TestSupport
import Testing

@testable import Wording

/// Whole accounts of counts, rates and shares in their windows.
@Suite struct WhyWindowTests {
  @Test("What is left is spread over the quarters, and in the last one it is what is left")
  func whatIsLeft() {
    func left(on today: String) -> [String] {
      WhyCase(
        unit: .count(noun: "unge"), tally: .sum(per: .year), goal: Goal(.atLeast(Amount(20))),
        figures: WhyCase.counts([4, 4, 4]), today: today
      ).why.outlook
    }
    #expect(left(on: "2019-09-30") == ["For at nå målet skal der komme 4 unge pr. kvartal."])
    #expect(left(on: "2019-10-01") == ["Der mangler 8 unge inden 31. december 2019."])
    let level = WhyCase(
      goal: Goal(.atLeast(Amount(65))),
      baseline: .measured(.amount(amount("59,2")), on: .last(of: 2016)),
      figures: [WhyCase.percent("61,0", on: "2020-12-31")], today: "2021-12-15")
    #expect(
      level.why.outlook.last
        == "For at nå målet skal tallet stige 4,0 procentpoint inden 31. december 2021.")
  }

  @Test(
    "A figure that does not satisfy its goal lies under it or over it",
    arguments: [
      (Target.atLeast(Amount(20)), 18, "18 unge er færre end de aftalte 20"),
      (.atLeast(Amount(1)), 0, "0 unge er færre end 1 ung"),
      (.moreThan(Amount(20)), 18, "18 unge er færre end 20 unge"),
      (.moreThan(Amount(20)), 20, "20 unge er ikke over 20 unge"),
      (.atMost(Amount(20)), 25, "25 unge er flere end de aftalte 20"),
    ])
  func short(goal: Target, count: Int, said: String) {
    let told = WhyCase(
      unit: .count(noun: "unge"), tally: .sum(per: .year), goal: Goal(goal),
      figures: WhyCase.counts([count, 0, 0, 0]), today: "2020-02-01",
      closed: Set((1...4).map { Make.quarter(2019, $0) })
    ).why.sentences
    #expect(told.contains { $0.hasPrefix(said + ", så ") }, "\(told)")
  }

  let events = Unit.count(noun: "arrangementer")
  let year = Tally.sum(per: .year)
  let four = Goal(.atLeast(Amount(4)))
  let summer = Holidays([
    Period(Day(2019, 1, 1) ?? .first(of: 2019), Day(2019, 2, 11) ?? .first(of: 2019)) ?? .year(2019)
  ])

  @Test func tellsOfACountThatIsOneShort() {
    let told = WhyCase(
      unit: events, tally: year, goal: four, figures: WhyCase.counts([1, 0, 0]), today: "2019-10-10"
    )
    #expect(
      told.why.sentences == [
        "1 arrangement til og med 30. september 2019, hvor der skulle være 2.",
        "Målet er mindst 4 arrangementer pr. år.",
        "Vurderingen gælder 2019, som løber til og med 31. december 2019.",
        "Tallene lægges sammen: 1 + 0 + 0 = 1 arrangement.",
        "Det nyeste tal er fra 30. september 2019.",
        "1 arrangement er færre end de aftalte 4, så målet er ikke nået endnu.",
        "Til og med 30. september 2019 er 273 af 365 dage gået, så der skulle være 4 × 273 / 365 = 2,99, rundet ned til 2.",
        "1 / 2 = 50 % af det, der skulle være nu.",
        "85 % og derover: følger planen. 60-85 %: bagud. Under 60 %: langt bagud.",
        "Der mangler kun én, så det kaldes bagud og ikke langt bagud.",
        "Derfor: bagud i forhold til den aftalte plan (2019).",
      ])
  }

  @Test func tellsOfAFigureThatIsOverdue() {
    let told = WhyCase(
      unit: events, tally: year, goal: four, figures: WhyCase.counts([2]), today: "2019-08-10")
    #expect(
      told.why.sentences == [
        "2 arrangementer hidtil i 2019 mod mindst 4 arrangementer; tal mangler.",
        "Målet er mindst 4 arrangementer pr. år.",
        "Vurderingen gælder 2019, som løber til og med 31. december 2019.",
        "2. kvartal 2019: tal mangler. Kvartalet er ikke lukket, og tallet er ikke kommet; derfor siger vi ikke, at det går godt. Der er målt i 1 af 2 kvartaler, 90 af 181 dage.",
        "Der er indberettet 2 arrangementer.",
        "Det nyeste tal er fra 31. marts 2019.",
        "2 arrangementer er færre end de aftalte 4, så målet er ikke nået endnu.",
        "Til og med 31. marts 2019 er 90 af 365 dage gået, så der skulle være 4 × 90 / 365 = 0,99, rundet ned til 0.",
        "Derfor kan det ikke vurderes (2019): tallet for 2. kvartal 2019 er ikke kommet i tide; registrer det, eller skriv «ikke målt» og hvorfor.",
      ])
  }

  @Test(arguments: [
    // Its time has not passed, and it goes as planned.
    (
      2, "2019-07-20",
      "2. kvartal 2019: ikke kommet endnu. Der er målt i 1 af 2 kvartaler, 90 af 181 dage."
    ),
    // Its time has passed, but the goal is reached all the same.
    (
      5, "2019-08-10",
      "2. kvartal 2019: tal mangler. Der er målt i 1 af 2 kvartaler, 90 af 181 dage."
    ),
  ])
  func saysOnlyOfAVerdictThatIsWithheldWhyItIs(count: Int, today: String, sentence: String) {
    let told = WhyCase(
      unit: events, tally: year, goal: four, figures: WhyCase.counts([count]), today: today)
    #expect(told.assessment.verdict == (count < 4 ? .onTrack : .met))
    #expect(told.why.sentences.contains(sentence), "\(told.why.sentences)")
  }

  @Test func aWindowThatWasClosedWithoutAFigureIsNotSaidToBeReported() {
    let told = WhyCase(
      unit: events, tally: year, goal: four, today: "2020-02-10",
      closed: Set((1...4).map { Make.quarter(2019, $0) }), period: .year(2019)
    ).why.sentences
    #expect(
      told.contains("Der er ikke indberettet noget; der er regnet med 0 arrangementer."), "\(told)")
    #expect(told.contains("Der er regnet til og med 31. december 2019."), "\(told)")
    #expect(!told.contains { $0.hasPrefix("Det nyeste tal er") }, "\(told)")
  }

  @Test func aShareOfTooFewSaysOfHowMany() {
    let told = WhyCase(
      tally: year, goal: Goal(.atLeast(Amount(60))), figures: [("2019-03-31", .ratio(3, 4), nil)],
      today: "2019-04-10", period: Make.period("2019-01-01", "2021-12-31")
    ).why.sentences
    #expect(
      told.last
        == "Derfor kan det ikke vurderes (2019): andelen er endnu kun af 4; den vurderes, når den er af mindst 5."
    )
  }

  @Test func tellsOfACeiling() {
    let told = WhyCase(
      unit: events, tally: year, goal: Goal(.atMost(Amount(8))), figures: WhyCase.counts([4]),
      today: "2019-04-10")
    #expect(
      told.why.sentences == [
        "4 arrangementer til og med 31. marts 2019, hvor der højst må være 2.",
        "Målet er højst 8 arrangementer pr. år.",
        "Vurderingen gælder 2019, som løber til og med 31. december 2019.",
        "Der er indberettet 4 arrangementer.",
        "Det nyeste tal er fra 31. marts 2019.",
        "4 arrangementer er højst 8 arrangementer, så grænsen er overholdt.",
        "Til og med 31. marts 2019 er 90 af 365 dage gået, så der må højst være 8 × 90 / 365 = 1,97, rundet op til 2.",
        "Grænsen nu er 2, men der er 4: 2 / 4 = 50 %.",
        "85 % og derover: følger planen. 60-85 %: bagud. Under 60 %: langt bagud.",
        "Derfor: langt bagud i forhold til den aftalte plan (2019).",
      ])
  }

  @Test func tellsOfARateWithHolidays() {
    let told = WhyCase(
      unit: .count(noun: "henvendelser"), tally: .sum(per: .halfYear),
      goal: Goal(.atLeast(Amount(10)), rate: .perWeek), figures: WhyCase.counts([80, 101]),
      today: "2019-07-10", holidays: summer)
    #expect(
      told.why.sentences == [
        "181 henvendelser i 1. halvår 2019, hvor der skulle være 198.",
        "Målet er mindst 10 henvendelser pr. uge.",
        "Vurderingen gælder 1. halvår 2019, som er afsluttet og opgjort.",
        "Tallene lægges sammen: 80 + 101 = 181 henvendelser.",
        "Til og med 30. juni 2019 er der gået 139 åbne dage / 7 = 19,86 uger, så der skulle være 10 × 19,86 = 198,6, rundet ned til 198.",
        "Det svarer til 181 / 19,86 = 9,1 henvendelser pr. uge.",
        "Kvartal for kvartal blev målet nået i 1 af 2 kvartaler.",
        "181 henvendelser er under 198, så målet er ikke nået.",
        "Derfor: ikke opfyldt (1. halvår 2019).",
      ])
  }

  @Test func tellsOfSharesPooled() {
    let told = WhyCase(
      tally: year, goal: Goal(.atLeast(Amount(60))),
      figures: [("2019-03-31", .ratio(12, 18), nil), ("2019-06-30", .ratio(5, 12), nil)],
      today: "2019-07-10")
    #expect(
      told.why.sentences == [
        "56,7 % hidtil i 2019 mod mindst 60 %.",
        "Målet er mindst 60 % pr. år.",
        "Vurderingen gælder 2019, som løber til og med 31. december 2019.",
        "Tallene lægges sammen, før andelen regnes ud: 17 af 30 er 56,7 %.",
        "Det nyeste tal er fra 30. juni 2019.",
        "56,7 % er under 60 %, så målet er ikke nået endnu.",
        "100 × 17 / 30 / 60 = 94 % af målet.",
        "Målet gælder allerede nu. 85 % og derover: bagud. Under 85 %: langt bagud.",
        "Derfor: bagud i forhold til den aftalte plan (2019).",
      ])
  }
}
