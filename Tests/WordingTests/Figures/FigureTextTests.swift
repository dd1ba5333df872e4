import Criteria
import TestSupport
import Testing

@testable import Wording

func amount(_ text: String) -> Amount {
  if case .success(let amount) = DanishNumber.read(text) { amount } else { Amount(-999_999) }
}

@Suite struct FigureTextTests {
  static let meetings = Unit.count(noun: "møder")
  static let rating = Unit.rating(steps: Unit.standardSteps)

  @Test(arguments: [
    (Figure.amount(amount("59,2")), Unit.percent, "59,2 %"),
    (.ratio(12, 18), .percent, "12 af 18 (66,7 %)"),
    (.ratio(0, 0), .percent, "0 af 0"), (.amount(amount("7")), meetings, "7 møder"),
    (.amount(amount("1")), meetings, "1 møde"), (.amount(amount("0")), meetings, "0 møder"),
    (.amount(amount("1.400.000")), .kroner, "1.400.000 kr."),
    (.amount(amount("12,5")), .hours, "12,5 timer"),
    (.amount(amount("7,2")), .measure(noun: "karakter"), "karakter 7,2"),
    (.amount(amount("104")), .measure(noun: "indeks"), "indeks 104"),
    (.amount(amount("2,5")), .measure(noun: "årsværk"), "2,5 årsværk"),
    (.amount(amount("1")), .measure(noun: "dage"), "1 dag"),
    (.amount(amount("1")), .measure(noun: "år"), "1 år"),
    (.amount(amount("1")), .hours, "1 time"), (.answer(true), .yesNo, "ja"),
    (.answer(false), .yesNo, "nej"),
    (.step(3), rating, "i nogen grad"), (.step(9), rating, "trin 9"),
    (.amount(amount("61,0")), .missing, "61,0"),
    (.notMeasured(reason: "skolen var lukket"), .percent, "ikke målt: skolen var lukket"),
  ])
  func writesFigures(figure: Figure, unit: Unit, text: String) {
    #expect(FigureText.text(figure, unit: unit, tally: .latest) == text)
  }

  @Test(
    "A figure of a plan's indicator is worded by its tally, an average as so many on so many times")
  func ofAnIndicator() throws {
    var plan = RefusalTests.plan
    let id = Make.slug("moeder")
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [
      Criterion(
        id: id, name: "Fremmøde", wording: "",
        indicators: [
          Indicator(
            unit: .count(noun: "deltagere"), tally: .average(per: .year),
            goal: .all(Goal(.atLeast(Amount(5)))))
        ])
    ]
    plan.focusAreas = [area]
    func said(_ figure: Figure) -> String {
      FigureText.text(figure, of: IndicatorID(id), in: plan)
    }
    #expect(said(.ratio(160, 20)) == "160 på 20 gange (8 i gennemsnit)")
    #expect(said(.ratio(8, 1)) == "8 på 1 gang (8 i gennemsnit)")
  }

  @Test(
    "A single one has its noun, and the plural in brackets where that does not show it",
    arguments: [
      ("møder", "møde"), ("arrangementer", "arrangement"), ("temaarrangementer", "temaarrangement"),
      ("aktiviteter", "aktivitet"), ("henvendelser", "henvendelse"), ("beboere", "beboer"),
      ("deltagere", "deltager"), ("opdateringer", "opdatering"), ("madklubber", "madklub"),
      ("lektiecaféer", "lektiecafé"), ("temaaftner", "temaaften"),
      ("børn", "barn"), ("unge", "ung"), ("tiltag", "tiltag"), ("familier", "familie"),
      ("Møder", "Møde"), ("børn og unge", "barn eller ung"),
      ("henvendelser fra kommunen", "henvendelse fra kommunen"), ("unge i job", "ung i job"),
      ("åbent hus-arrangementer", "åbent hus-arrangement"), ("blomster", nil),
      ("børn og blomster", nil), ("deltagende unge", nil),
    ] as [(String, String?)])
  func singular(plural: String, single: String?) {
    #expect(DanishNoun.singular(of: plural) == single)
    let unit = Unit.count(noun: Noun(plural))
    let text = FigureText.text(.one, unit: unit)
    #expect(text == "1 \(single ?? "(\(plural))")")
    #expect(FigureText.text(Fraction(2), unit: unit) == "2 \(plural)")
    #expect(TypedFigure.read(text, unit: unit) == .success(.amount(Amount(1))))
  }

  @Test(
    "A plan may say what a single one is called, whatever the plural shows",
    arguments: [
      ("blomster", "blomst"), ("kollegier", "kollegium"), ("deltagende unge", "deltagende ung"),
    ])
  func singularOfThePlan(plural: String, single: String) {
    let noun = Noun(plural, singular: single)
    for unit in [Unit.count(noun: noun), .measure(noun: noun)] {
      let text = FigureText.text(.one, unit: unit)
      #expect(text == "1 \(single)")
      #expect(FigureText.text(Fraction(2), unit: unit) == "2 \(plural)")
      for typed in [text, "1 \(plural)"] {
        #expect(TypedFigure.read(typed, unit: unit) == .success(.amount(Amount(1))))
      }
    }
  }

  @Test func writesAnAverage() {
    #expect(
      FigureText.text(.ratio(126, 14), unit: .count(noun: "deltagere"), tally: .average(per: .year))
        == "126 på 14 gange (9 i gennemsnit)")
  }

  @Test(arguments: [
    (Fraction(1700, 30), Unit.percent, "56,7 %"), (Fraction(61), .percent, "61,0 %"),
    (Fraction(6125, 100), .percent, "61,25 %"), (Fraction(7), meetings, "7 møder"),
    (Fraction(28, 3), meetings, "9,3 møder"), (Fraction(3), rating, "i nogen grad"),
    (Fraction(5, 2), rating, "2,5"), (Fraction(1), .yesNo, "ja"),
    (Fraction(12345, 10), .kroner, "1.234,5 kr."),
  ])
  func writesValues(value: Fraction, unit: Unit, text: String) {
    #expect(FigureText.text(value, unit: unit) == text)
  }

  @Test(arguments: [
    (Fraction(1, 2), Unit.percent, DifferenceText.Room.sentence, "+0,5 procentpoint"),
    (Fraction(-1, 10), .percent, .column, "−0,1 pct.point"),
    (Fraction(-1, 10), .percent, .narrow, "−0,1 pp."),
    (Fraction(1, 3000), .percent, .narrow, "+0,0003 pp."),
    (Fraction(0), .percent, .sentence, "uændret"),
    (Fraction(-3), meetings, .sentence, "−3 møder"), (Fraction(3), meetings, .narrow, "+3"),
    (Fraction(-1), rating, .sentence, "−1 trin"), (Fraction(1000), .kroner, .narrow, "+1.000 kr."),
  ])
  func writesChanges(change: Fraction, unit: Unit, room: DifferenceText.Room, text: String) {
    #expect(DifferenceText.change(change, unit: unit, room: room) == text)
  }

  @Test func saysWhatIsLeft() {
    #expect(DifferenceText.missing(Fraction(10, 3), unit: .percent) == "mangler 3,3 pp.")
  }

  @Test(arguments: [
    (Target.atLeast(amount("65")), Unit.percent, Tally.latest, "mindst 65 %", "mindst 65 %"),
    (.moreThan(amount("60")), .percent, .sum(per: .year), "over 60 %", "over 60 % pr. år"),
    (.atMost(amount("86")), meetings, .latest, "højst 86", "højst 86 møder"),
    (
      .between(amount("5"), amount("10")), .count(noun: "deltagere"), .average(per: .year),
      "5-10 i gennemsnit",
      "i gennemsnit 5-10 deltagere pr. gang (opgjort år for år)"
    ),
    (.between(amount("5"), amount("10")), .percent, .latest, "5-10 %", "5-10 %"),
    (.between(amount("-5"), amount("10")), .missing, .latest, "−5 til 10", "−5 til 10"),
    (.atLeast(amount("4")), meetings, .sum(per: .year), "mindst 4 pr. år", "mindst 4 møder pr. år"),
    (
      .atLeast(amount("4")), meetings, .toDate(per: .plan), "mindst 4 i alt",
      "mindst 4 møder i hele perioden"
    ),
    (.holdOrRise, .percent, .latest, "fastholdes", "fastholdes eller stiger"),
    (.holdOrFall, .percent, .latest, "fastholdes el. falder", "fastholdes eller falder"),
    (.rises(fromYear: 2018), .percent, .sum(per: .year), "stiger", "stiger fra 2018"),
    (.falls(fromYear: nil), .percent, .latest, "falder", "falder"),
    (.fallsEachYear, meetings, .sum(per: .year), "falder hvert år", "falder hvert år"),
    (
      .changesEachYear(RelativeChange(isRise: true, .amount(Amount(1)))), .percent, .latest,
      "+1 pp. hvert år", "stiger med 1 procentpoint hvert år"
    ),
    (
      .changesEachYear(RelativeChange(isRise: false, .percent(Amount(10)))), meetings, .latest,
      "−10 % hvert år", "falder med 10 % hvert år"
    ),
    (
      .relative(RelativeChange(isRise: false, .amount(Amount(5)))), meetings, .latest, "5 færre",
      "5 færre"
    ),
    (.othersLevel("Danmark", .atMost), .percent, .latest, "højst som Danmark", "højst som Danmark"),
    (.relative(.halved), meetings, .latest, "halveres", "halveres"),
    (.relative(.doubled), .percent, .latest, "fordobles", "fordobles"),
    (
      .relative(RelativeChange(isRise: false, .percent(Amount(20)))), meetings, .latest,
      "20 % færre", "20 % færre"
    ),
    (
      .relative(RelativeChange(isRise: false, .percent(Amount(20)))), .kroner, .latest,
      "20 % lavere", "20 % lavere"
    ),
    (
      .relative(RelativeChange(isRise: true, .amount(Amount(5)))), .percent, .latest,
      "5 procentpoint højere", "5 procentpoint højere"
    ),
    (.done, .yesNo, .latest, "udført", "udført"),
    (.doneEachYear, .yesNo, .latest, "udført hvert år", "udført hvert år"),
    (.holdsTrue, .yesNo, .latest, "ja", "ja"),
    (.atLeastStep(4), rating, .latest, "mindst i høj grad", "mindst i høj grad"),
    (.missing, meetings, .sum(per: .year), "måltal mangler", "måltallet mangler i aftalen"),
  ])
  func writesGoals(target: Target, unit: Unit, tally: Tally, short: String, long: String) {
    #expect(GoalText.short(Goal(target), unit: unit, tally: tally) == short)
    #expect(GoalText.long(Goal(target), unit: unit, tally: tally) == long)
  }

  @Test(arguments: [
    (Tally.sum(per: .year), Rate?.none, "mindst 4 i 2019", "mindst 4 møder i 2019"),
    (.sum(per: nil), nil, "mindst 4 i 2019", "mindst 4 møder i 2019"),
    (
      .toDate(per: .halfYear), nil, "mindst 4 pr. halvår i 2019", "mindst 4 møder pr. halvår i 2019"
    ),
    (
      .average(per: .year), nil, "mindst 4 i gennemsnit i 2019",
      "i gennemsnit mindst 4 møder pr. gang i 2019"
    ),
    (
      .average(per: .quarter), nil, "mindst 4 i gennemsnit i 2019",
      "i gennemsnit mindst 4 møder pr. gang i 2019 (opgjort kvartal for kvartal)"
    ),
    (.sum(per: .year), .perWeek, "mindst 4 pr. uge i 2019", "mindst 4 møder pr. uge i 2019"),
  ])
  func writesGoalsForOneYear(tally: Tally, rate: Rate?, short: String, long: String) {
    let goal = Goal(.atLeast(Amount(4)), rate: rate, year: 2019)
    #expect(GoalText.short(goal, unit: Self.meetings, tally: tally) == short)
    #expect(GoalText.long(goal, unit: Self.meetings, tally: tally) == long)
    #expect(
      GoalText.long(
        goal, unit: Self.meetings, tally: tally, deadline: goal.lastDay ?? .last(of: 2021))
        == long)
    #expect(GoalText.tight(short, width: 14, isASCII: false).hasPrefix("≥ 4 "))
  }

  @Test func writesRatesAndDeadlines() {
    let rate = Goal(.atLeast(amount("10")), rate: .perWeek)
    #expect(
      GoalText.short(rate, unit: .count(noun: "henvendelser"), tally: .sum(per: .halfYear))
        == "mindst 10 pr. uge")
    #expect(
      GoalText.long(
        Goal(.atLeast(amount("65"))), unit: .percent, tally: .latest, deadline: .last(of: 2021))
        == "mindst 65 % senest 31. december 2021")
    #expect(
      GoalText.long(
        rate, unit: .count(noun: "møder"), tally: .sum(per: .year), deadline: .last(of: 2021))
        == "mindst 10 møder pr. uge")
  }

  @Test func writesWhatStandsBehindATally() {
    var tallied = WhyCase(
      tally: .sum(per: .year), goal: Goal(.atLeast(Amount(60))),
      figures: [("2019-06-30", .ratio(17, 30), nil)], today: "2019-07-10"
    ).assessment.current
    #expect(tallied.map { FigureText.text($0, unit: .percent) } == "56,7 % (17 af 30)")
    let unit = Unit.count(noun: "møder")
    let rate = Goal(.atLeast(Amount(1)), rate: .perWeek)
    let judged = WhyCase(
      unit: unit, tally: .sum(per: .year), goal: rate, figures: WhyCase.counts([10]),
      today: "2019-04-10"
    ).assessment
    tallied = judged.current
    #expect(
      tallied.map { FigureText.text($0, unit: unit, rate: rate.rate) } == "0,8 møder pr. uge")
    #expect(tallied.map { FigureText.text($0, unit: unit) } == "0,8 møder")
    #expect(FigureText.now(judged, unit: unit) == "0,8")
  }

  @Test(arguments: [
    (64_967, "64,97 %"), (64_999_9, "64,9999 %"), (65_000, "65,0 %"), (61_000, "61,0 %"),
  ])
  func whatIsNowIsNeverRoundedOntoTheGoal(thousandths: Int, text: String) {
    let decimals = thousandths > 100_000 ? 4 : 3
    var assessment = Assessment(verdict: .behind, reasoning: Reasoning(.levelOnPath))
    assessment.goal = Goal(.atLeast(Amount(65)))
    assessment.current =
      WhyCase(
        goal: Goal(.atLeast(Amount(65))),
        figures: [
          (
            "2019-12-31",
            .amount(Amount(significand: Int64(thousandths), decimals: decimals) ?? Amount(0)), nil
          )
        ], today: "2020-01-15"
      ).assessment.current
    #expect(FigureText.now(assessment, unit: .percent) == text)
  }
}
