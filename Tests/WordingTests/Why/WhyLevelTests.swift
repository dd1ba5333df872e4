import Criteria
import Testing

@testable import Wording

/// Whole accounts of levels on their path and of what is to be held.
@Suite struct WhyLevelTests {
  func b(_ t: String) -> Baseline { .measured(.amount(amount(t)), on: .last(of: 2016)) }

  @Test func tellsOfALevelOnItsPath() {
    let told = WhyCase(
      goal: Goal(.atLeast(Amount(65))), baseline: b("59,2"),
      figures: [WhyCase.percent("61,0", on: "2019-12-31")], today: "2020-01-15")
    #expect(
      told.why.sentences == [
        "61,0 % mod 62,1 %, som planen siger nu: 31 % af vejen er nået, 50 % var aftalt.",
        "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,2 % i 2016.",
        "Det nyeste tal er 61,0 % pr. 31. december 2019.",
        "61,0 % er under 65 %, så målet er ikke nået endnu.",
        "Efter planen går tallet jævnt fra 59,2 % 1. januar 2018 til 65 % 31. december 2021; 31. december 2019 var 729 af de 1.460 dage imellem gået, så tallet skulle være 59,2 + 5,8 × 729 / 1.460 = 62,1 %.",
        "Af de 5,8 procentpoint fra udgangspunkt til mål er 1,8 nået: 1,8 / 5,8 = 31 %.",
        "Efter planen skulle 62,1 − 59,2 = 2,9 være nået: 2,9 / 5,8 = 50 %.",
        "1,8 / 2,9 = 62 % af det aftalte tempo.",
        "85 % og derover: følger planen. 60-85 %: bagud. Under 60 %: langt bagud.",
        "Derfor: bagud i forhold til den aftalte plan.",
      ])
  }

  @Test("A level that no path leads to holds until its day, and not only on it")
  func tellsOfALevelThatMustHold() {
    let told = WhyCase(
      goal: Goal(.atLeast(Amount(80))), figures: [WhyCase.percent("68,0", on: "2019-12-31")],
      today: "2020-01-15")
    #expect(told.why.sentences.contains("Målet er mindst 80 % frem til 31. december 2021."))
    #expect(
      told.why.sentences.contains(
        "Målet gælder allerede nu. 85 % og derover: bagud. Under 85 %: langt bagud."))
  }

  @Test func tellsOfASmallSample() {
    let told = WhyCase(
      goal: Goal(.atLeast(Amount(65))), baseline: b("59,2"),
      figures: [WhyCase.percent("60,0", on: "2019-12-31", n: 293)], today: "2020-01-15")
    #expect(
      told.why.sentences == [
        "60,0 % mod 62,1 %, som planen siger nu: 14 % af vejen er nået, 50 % var aftalt.",
        "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,2 % i 2016.",
        "Det nyeste tal er 60,0 % pr. 31. december 2019, med 293 svar.",
        "60,0 % er under 65 %, så målet er ikke nået endnu.",
        "Efter planen går tallet jævnt fra 59,2 % 1. januar 2018 til 65 % 31. december 2021; 31. december 2019 var 729 af de 1.460 dage imellem gået, så tallet skulle være 59,2 + 5,8 × 729 / 1.460 = 62,1 %.",
        "Af de 5,8 procentpoint fra udgangspunkt til mål er 0,8 nået: 0,8 / 5,8 = 14 %.",
        "Efter planen skulle 62,1 − 59,2 = 2,9 være nået: 2,9 / 5,8 = 50 %.",
        "0,8 / 2,9 = 28 % af det aftalte tempo.",
        "85 % og derover: følger planen. 60-85 %: bagud. Under 60 %: langt bagud.",
        "Usikkerheden er 1,96 × √(60 × 40 / 293) = 5,6 procentpoint, og afstanden er 2,1, så forskellen ligger inden for usikkerheden.",
        "Forskellen er så lille, at den kan skyldes, hvem der tilfældigt blev spurgt. Derfor kaldes det bagud og ikke langt bagud.",
        "Derfor: bagud i forhold til den aftalte plan.",
      ])
  }

  @Test func tellsOfTheWrongWay() {
    let told = WhyCase(
      goal: Goal(.atLeast(Amount(65))), baseline: b("59,2"),
      figures: [WhyCase.percent("58,0", on: "2018-12-31")], today: "2019-01-15")
    #expect(
      told.why.sentences == [
        "58,0 % mod 60,65 %, som planen siger nu: tallet har flyttet sig den forkerte vej, 25 % var aftalt.",
        "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,2 % i 2016.",
        "Det nyeste tal er 58,0 % pr. 31. december 2018.",
        "58,0 % er under 65 %, så målet er ikke nået endnu.",
        "Efter planen går tallet jævnt fra 59,2 % 1. januar 2018 til 65 % 31. december 2021; 31. december 2018 var 364 af de 1.460 dage imellem gået, så tallet skulle være 59,2 + 5,8 × 364 / 1.460 = 60,65 %.",
        "Af de 5,8 procentpoint fra udgangspunkt til mål er intet nået, for tallet har flyttet sig 1,2 den forkerte vej: −1,2 / 5,8 = −21 %.",
        "Efter planen skulle 60,65 − 59,2 = 1,45 være nået: 1,45 / 5,8 = 25 %.",
        "−1,2 / 1,45 = −83 % af det aftalte tempo.",
        "85 % og derover: følger planen. 60-85 %: bagud. Under 60 %: langt bagud.",
        "Efter planen skulle under en tredjedel af vejen være nået endnu, så det kaldes bagud og ikke langt bagud.",
        "Derfor: bagud i forhold til den aftalte plan.",
      ])
  }

  @Test func tellsOfAFinalFigureThatIsAwaited() {
    let told = WhyCase(
      goal: Goal(.atLeast(Amount(65))), baseline: b("59,2"),
      figures: [WhyCase.percent("64,0", on: "2019-12-31")], today: "2022-01-15")
    #expect(
      told.why.sentences == [
        "64,0 % pr. 31. december 2019 mod mindst 65 %; afventer slutmåling.",
        "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,2 % i 2016.",
        "Fristen, 31. december 2021, er passeret, så det nyeste tal fra året op til den afgør det.",
        "Det nyeste tal er 64,0 % pr. 31. december 2019.",
        "Derfor kan det ikke vurderes: fristen er passeret, og der er intet tal fra det sidste år op til den; registrer slutmålingen.",
      ])
  }

  @Test func tellsOfALevelToBeHeld() {
    let told = WhyCase(
      goal: Goal(.holdOrRise), baseline: b("77,6"),
      figures: [WhyCase.percent("77,5", on: "2019-12-31")], today: "2020-01-15")
    #expect(
      told.why.sentences == [
        "77,5 % pr. 31. december 2019 mod 77,6 % ved udgangspunktet.",
        "Målet er, at tallet fastholdes eller stiger frem til 31. december 2021; udgangspunktet var 77,6 % i 2016.",
        "Det nyeste tal er 77,5 % pr. 31. december 2019.",
        "Det er 0,1 procentpoint under udgangspunktet på 77,6 %.",
        "Det opfylder ikke målet.",
        "77,5 % / 77,6 % = 99,9 % af udgangspunktet.",
        "Målet gælder allerede nu. 85 % og derover: bagud. Under 85 %: langt bagud.",
        "Derfor: faldet, og dermed bagud i forhold til den aftalte plan.",
      ])
  }

  @Test func tellsOfAChangeWithinTheUncertainty() {
    let told = WhyCase(
      goal: Goal(.holdOrRise), baseline: b("77,6"),
      figures: [WhyCase.percent("77,5", on: "2019-12-31", n: 300)], today: "2020-01-15")
    #expect(
      told.why.sentences == [
        "77,5 % pr. 31. december 2019 mod 77,6 % ved udgangspunktet.",
        "Målet er, at tallet fastholdes eller stiger frem til 31. december 2021; udgangspunktet var 77,6 % i 2016.",
        "Det nyeste tal er 77,5 % pr. 31. december 2019, med 300 svar.",
        "Det er 0,1 procentpoint under udgangspunktet på 77,6 %.",
        "Usikkerheden er 1,96 × √(77,5 × 22,5 / 300) = 4,7 procentpoint, og afstanden er 0,1, så forskellen ligger inden for usikkerheden.",
        "Derfor: fastholdt, inden for usikkerheden.",
        "Forskellen er så lille, at den kan skyldes, hvem der tilfældigt blev spurgt.",
      ])
  }

  @Test func tellsOfAGoalDownwards() {
    let told = WhyCase(
      unit: .count(noun: "lejemål"), goal: Goal(.lessThan(Amount(13))),
      baseline: .measured(.amount(amount("18")), on: .last(of: 2016)),
      figures: [WhyCase.percent("15", on: "2019-12-31")], today: "2020-01-15")
    #expect(
      told.why.sentences == [
        "15 lejemål mod 15,5 lejemål, som planen siger nu: 60 % af vejen er nået, 50 % var aftalt.",
        "Målet er under 13 lejemål senest 31. december 2021; udgangspunktet var 18 lejemål i 2016.",
        "Det nyeste tal er 15 lejemål pr. 31. december 2019.",
        "15 lejemål er flere end 13 lejemål, så målet er ikke nået endnu.",
        "Efter planen går tallet jævnt fra 18 lejemål 1. januar 2018 til 13 lejemål 31. december 2021; 31. december 2019 var 729 af de 1.460 dage imellem gået, så tallet skulle være 18 − 5 × 729 / 1.460 = 15,5 lejemål.",
        "Af de 5 lejemål fra udgangspunkt til mål er 3 nået: 3 / 5 = 60 %.",
        "Efter planen skulle 18 − 15,5 = 2,5 være nået: 2,5 / 5 = 50 %.",
        "3 / 2,5 = 120 % af det aftalte tempo.",
        "85 % og derover: følger planen. 60-85 %: bagud. Under 60 %: langt bagud.",
        "Derfor: følger planen.",
      ])
  }
}
