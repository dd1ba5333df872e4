import Criteria
import Testing

@testable import Wording

@Suite struct WhyTests {
  func b(_ t: String) -> Baseline { .measured(.amount(amount(t)), on: .last(of: 2016)) }
  let events = Unit.count(noun: "arrangementer")
  let year = Tally.sum(per: .year)
  let four = Goal(.atLeast(Amount(4)))
  let summer = Holidays([
    Period(Day(2019, 1, 1) ?? .first(of: 2019), Day(2019, 2, 11) ?? .first(of: 2019)) ?? .year(2019)
  ])

  @Test func tellsOfALevelOnItsPath() {
    let told = WhyCase(
      goal: Goal(.atLeast(Amount(65))), baseline: b("59,2"),
      figures: [WhyCase.percent("61,0", on: "2019-12-31")], today: "2020-01-15")
    #expect(
      told.why.sentences == [
        "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,2 % i 2016.",
        "Det nyeste tal er 61,0 % pr. 31. december 2019.",
        "61,0 % er ikke mindst 65 %, så målet er ikke nået endnu.",
        "Efter planen går tallet jævnt fra 59,2 % 1. januar 2018 til 65 % 31. december 2021; 31. december 2019 var 729 af de 1.460 dage gået, og tallet skulle være 62,1 %.",
        "Af de 5,8 procentpoint fra udgangspunkt til mål er 1,8 nået: 1,8 / 5,8 = 31,03 %.",
        "Efter planen skulle 2,896 være nået: 2,896 / 5,8 = 49,93 %.",
        "31,03 % / 49,93 % = 62,15 % af det aftalte tempo.",
        "Fra 85 % følges planen, fra 60 % er det bagud, og under 60 % langt bagud.",
        "Derfor: bagud i forhold til den aftalte plan.",
      ])
  }

  @Test func tellsOfASmallSample() {
    let told = WhyCase(
      goal: Goal(.atLeast(Amount(65))), baseline: b("59,2"),
      figures: [WhyCase.percent("60,0", on: "2019-12-31", n: 293)], today: "2020-01-15")
    #expect(
      told.why.sentences == [
        "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,2 % i 2016.",
        "Det nyeste tal er 60,0 % pr. 31. december 2019, med 293 svar.",
        "60,0 % er ikke mindst 65 %, så målet er ikke nået endnu.",
        "Efter planen går tallet jævnt fra 59,2 % 1. januar 2018 til 65 % 31. december 2021; 31. december 2019 var 729 af de 1.460 dage gået, og tallet skulle være 62,1 %.",
        "Af de 5,8 procentpoint fra udgangspunkt til mål er 0,8 nået: 0,8 / 5,8 = 13,79 %.",
        "Efter planen skulle 2,896 være nået: 2,896 / 5,8 = 49,93 %.",
        "13,79 % / 49,93 % = 27,62 % af det aftalte tempo.",
        "Fra 85 % følges planen, fra 60 % er det bagud, og under 60 % langt bagud.",
        "Afstanden er 2,1 procentpoint, og med så mange svar er usikkerheden ±5,6 procentpoint, så forskellen ligger inden for usikkerheden.",
        "Forskellen ligger inden for usikkerheden, så det kaldes bagud og ikke langt bagud.",
        "Derfor: bagud i forhold til den aftalte plan.",
      ])
  }

  @Test func tellsOfTheWrongWay() {
    let told = WhyCase(
      goal: Goal(.atLeast(Amount(65))), baseline: b("59,2"),
      figures: [WhyCase.percent("58,0", on: "2018-12-31")], today: "2019-01-15")
    #expect(
      told.why.sentences == [
        "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,2 % i 2016.",
        "Det nyeste tal er 58,0 % pr. 31. december 2018.",
        "58,0 % er ikke mindst 65 %, så målet er ikke nået endnu.",
        "Efter planen går tallet jævnt fra 59,2 % 1. januar 2018 til 65 % 31. december 2021; 31. december 2018 var 364 af de 1.460 dage gået, og tallet skulle være 60,6 %.",
        "Af de 5,8 procentpoint fra udgangspunkt til mål er intet nået, for tallet har flyttet sig 1,2 den forkerte vej: -1,2 / 5,8 = -20,69 %.",
        "Efter planen skulle 1,446 være nået: 1,446 / 5,8 = 24,93 %.",
        "-20,69 % / 24,93 % = -82,99 % af det aftalte tempo.",
        "Fra 85 % følges planen, fra 60 % er det bagud, og under 60 % langt bagud.",
        "Mindre end en tredjedel af vejen skulle være gået endnu, så det kaldes bagud og ikke langt bagud.",
        "Derfor: bagud i forhold til den aftalte plan.",
        "Bemærk: tallet er under udgangspunktet.",
      ])
  }

  @Test func tellsOfAFinalFigureThatIsAwaited() {
    let told = WhyCase(
      goal: Goal(.atLeast(Amount(65))), baseline: b("59,2"),
      figures: [WhyCase.percent("64,0", on: "2019-12-31")], today: "2022-01-15")
    #expect(
      told.why.sentences == [
        "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,2 % i 2016.",
        "Fristen, 31. december 2021, er passeret, så det nyeste tal fra året op til den afgør det.",
        "Det nyeste tal er 64,0 % pr. 31. december 2019.",
        "Derfor kan det ikke vurderes: fristen er passeret, og der er intet tal fra det sidste år op til den; registrer slutmålingen.",
        "Bemærk: der skulle være kommet et nyere tal.",
      ])
  }

  @Test func tellsOfALevelToBeHeld() {
    let told = WhyCase(
      goal: Goal(.holdOrRise), baseline: b("77,6"),
      figures: [WhyCase.percent("77,5", on: "2019-12-31")], today: "2020-01-15")
    #expect(
      told.why.sentences == [
        "Målet er, at tallet fastholdes eller stiger frem til 31. december 2021; udgangspunktet var 77,6 % i 2016.",
        "Det nyeste tal er 77,5 % pr. 31. december 2019.",
        "Det er 0,1 procentpoint under udgangspunktet på 77,6 %.",
        "Det opfylder ikke målet.",
        "Derfor: faldet, og dermed bagud i forhold til den aftalte plan.",
        "Bemærk: tallet er under udgangspunktet.",
      ])
  }

  @Test func tellsOfAChangeWithinTheUncertainty() {
    let told = WhyCase(
      goal: Goal(.holdOrRise), baseline: b("77,6"),
      figures: [WhyCase.percent("77,5", on: "2019-12-31", n: 300)], today: "2020-01-15")
    #expect(
      told.why.sentences == [
        "Målet er, at tallet fastholdes eller stiger frem til 31. december 2021; udgangspunktet var 77,6 % i 2016.",
        "Det nyeste tal er 77,5 % pr. 31. december 2019, med 300 svar.",
        "Det er 0,1 procentpoint under udgangspunktet på 77,6 %.",
        "Det opfylder ikke målet.",
        "Afstanden er 0,1 procentpoint, og med så mange svar er usikkerheden ±4,7 procentpoint, så forskellen ligger inden for usikkerheden.",
        "Derfor: fastholdt.",
        "Bemærk: forskellen er så lille, at den kan være tilfældig.",
        "Bemærk: tallet er under udgangspunktet.",
      ])
  }

  @Test func tellsOfACountThatIsOneShort() {
    let told = WhyCase(
      unit: events, tally: year, goal: four, figures: WhyCase.counts([1, 0, 0]), today: "2019-10-10"
    )
    #expect(
      told.why.sentences == [
        "Målet er mindst 4 arrangementer pr. år.",
        "Det gælder 2019, som løber til og med 31. december 2019.",
        "Tallene lægges sammen: 1 + 0 + 0 = 1 arrangement.",
        "Det nyeste tal er fra 30. september 2019.",
        "1 arrangement er ikke mindst 4 arrangementer, så målet er ikke nået endnu.",
        "273 af 365 dage er gået, så der skulle være 4 × 273 / 365 = 2,99, rundet ned til 2.",
        "1 / 2 = 50 % af det, der skulle være nu.",
        "Fra 85 % følges planen, fra 60 % er det bagud, og under 60 % langt bagud.",
        "Der mangler kun én, så det kaldes bagud og ikke langt bagud.",
        "Derfor: bagud i forhold til den aftalte plan (2019).",
      ])
  }

  @Test func tellsOfAFigureThatIsOverdue() {
    let told = WhyCase(
      unit: events, tally: year, goal: four, figures: WhyCase.counts([2]), today: "2019-08-10")
    #expect(
      told.why.sentences == [
        "Målet er mindst 4 arrangementer pr. år.",
        "Det gælder 2019, som løber til og med 31. december 2019.",
        "Der er indberettet 2 arrangementer.",
        "Det nyeste tal er fra 31. marts 2019.",
        "2 arrangementer er ikke mindst 4 arrangementer, så målet er ikke nået endnu.",
        "90 af 365 dage er gået, så der skulle være 4 × 90 / 365 = 0,99, rundet ned til 0.",
        "Det næste tal skulle være her senest 31. juli 2019, men er ikke kommet.",
        "Derfor kan det ikke vurderes (2019): det næste tal er ikke kommet i tide; registrer det, eller skriv «ikke målt» og hvorfor.",
      ])
  }

  @Test func tellsOfACeiling() {
    let told = WhyCase(
      unit: events, tally: year, goal: Goal(.atMost(Amount(8))), figures: WhyCase.counts([4]),
      today: "2019-04-10")
    #expect(
      told.why.sentences == [
        "Målet er højst 8 arrangementer pr. år.",
        "Det gælder 2019, som løber til og med 31. december 2019.",
        "Der er indberettet 4 arrangementer.",
        "Det nyeste tal er fra 31. marts 2019.",
        "4 arrangementer er højst 8 arrangementer, så grænsen holder.",
        "90 af 365 dage er gået, så der må højst være 8 × 90 / 365 = 1,97, rundet op til 2.",
        "Grænsen nu er 2, men der er 4: 2 / 4 = 50 %.",
        "Fra 85 % følges planen, fra 60 % er det bagud, og under 60 % langt bagud.",
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
        "Målet er mindst 10 henvendelser pr. uge.",
        "Det gælder 1. halvår 2019, som er slut og gjort op.",
        "Tallene lægges sammen: 80 + 101 = 181 henvendelser.",
        "Der er gået 19,857 åbne uger, så der skulle være 10 × 19,857 = 198,57, rundet ned til 198.",
        "Det svarer til 9,12 pr. uge til og med 30. juni 2019.",
        "De 181 henvendelser er under 198, så målet holder ikke.",
        "Af de afsluttede halvår er målet nået i 0 af 1.",
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
        "Målet er mindst 60 % pr. år.",
        "Det gælder 2019, som løber til og med 31. december 2019.",
        "Tallene lægges sammen, før andelen regnes ud: 17 af 30 er 56,7 %.",
        "Det nyeste tal er fra 30. juni 2019.",
        "56,7 % er ikke mindst 60 %, så målet er ikke nået endnu.",
        "56,7 % / 60 % = 94 % af målet.",
        "Det skal holde nu: fra 85 % er det bagud, og under 85 % langt bagud.",
        "Derfor: bagud i forhold til den aftalte plan (2019).",
      ])
  }

  @Test func tellsOfDoneTooLate() {
    let told = WhyCase(
      unit: .yesNo, goal: Goal(.done, deadline: .last(of: 2018)),
      figures: [("2019-02-01", .answer(true), nil)], today: "2019-03-01")
    #expect(
      told.why.sentences == [
        "Målet er, at det er udført senest 31. december 2018.",
        "Fristen, 31. december 2018, er passeret.",
        "Det nyeste svar er ja, pr. 1. februar 2019.",
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
        "Målet er mindst «i høj grad» senest 31. december 2021.",
        "Den nyeste vurdering er «i nogen grad», pr. 1. februar 2019.",
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
        "Det nyeste tal er 1 arrangement pr. 31. marts 2019.",
        "Derfor kan det ikke vurderes: aftalen giver intet måltal; bestyrelsen må fastsætte et; tallene registreres og vises imens.",
      ])
  }

  @Test func tellsOfAGoalDownwards() {
    let told = WhyCase(
      unit: .count(noun: "lejemål"), goal: Goal(.lessThan(Amount(13))),
      baseline: .measured(.amount(amount("18")), on: .last(of: 2016)),
      figures: [WhyCase.percent("15", on: "2019-12-31")], today: "2020-01-15")
    #expect(
      told.why.sentences == [
        "Målet er under 13 lejemål senest 31. december 2021; udgangspunktet var 18 lejemål i 2016.",
        "Det nyeste tal er 15 lejemål pr. 31. december 2019.",
        "15 lejemål er ikke under 13 lejemål, så målet er ikke nået endnu.",
        "Efter planen går tallet jævnt fra 18 lejemål 1. januar 2018 til 13 lejemål 31. december 2021; 31. december 2019 var 729 af de 1.460 dage gået, og tallet skulle være 15,5 lejemål.",
        "Af de 5 lejemål fra udgangspunkt til mål er 3 nået: 3 / 5 = 60 %.",
        "Efter planen skulle 2,4966 være nået: 2,4966 / 5 = 49,932 %.",
        "60 % / 49,932 % = 120,16 % af det aftalte tempo.",
        "Fra 85 % følges planen, fra 60 % er det bagud, og under 60 % langt bagud.",
        "Derfor: følger planen.",
      ])
  }
}
