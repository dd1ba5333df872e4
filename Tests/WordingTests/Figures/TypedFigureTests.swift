import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite struct TypedFigureTests {
  static let meetings = Unit.count(noun: "møder")
  static let rating = Unit.rating(steps: Unit.standardSteps)
  static let average = Tally.average(per: .year)

  @Test(arguments: [
    ("61,4", Unit.percent, Figure.amount(amount("61,4"))),
    (" 61,4 % ", .percent, .amount(amount("61,4"))),
    ("61,4%", .percent, .amount(amount("61,4"))), ("61 procent", .percent, .amount(amount("61"))),
    ("12/18", .percent, .ratio(12, 18)), ("12 / 18", .percent, .ratio(12, 18)),
    ("12 af 18", .percent, .ratio(12, 18)),
    ("12 ud af 18", .percent, .ratio(12, 18)), ("1.200/1.800", .percent, .ratio(1200, 1800)),
    ("12 af 18 (66,7 %)", .percent, .ratio(12, 18)), ("7", meetings, .amount(amount("7"))),
    ("7 Møder", meetings, .amount(amount("7"))),
    ("1.400.000 kr.", .kroner, .amount(amount("1.400.000"))),
    ("kr. 500", .kroner, .amount(amount("500"))), ("500,-", .kroner, .amount(amount("500"))),
    ("7,2", .measure(noun: "karakter"), .amount(amount("7,2"))),
    ("karakter 7,2", .measure(noun: "karakter"), .amount(amount("7,2"))),
    ("2,5 årsværk", .measure(noun: "årsværk"), .amount(amount("2,5"))),
    ("1 dag", .measure(noun: "dage"), .amount(amount("1"))),
    ("12,5 timer", .hours, .amount(amount("12,5"))), ("ja", .yesNo, .answer(true)),
    ("J", .yesNo, .answer(true)),
    ("n", .yesNo, .answer(false)), ("Nej", .yesNo, .answer(false)),
    ("i nogen grad", rating, .step(3)),
    ("I Nogen", rating, .step(3)), ("høj", rating, .step(4)), ("s", rating, .step(1)),
    ("4", rating, .step(4)),
    ("31/54", .missing, .ratio(31, 54)), ("ja", .missing, .answer(true)),
    ("31", .missing, .amount(amount("31"))),
    ("ikke målt: skolen lukket", .percent, .notMeasured(reason: "skolen lukket")),
    ("-3,5", .kroner, .amount(amount("-3,5"))),
  ])
  func reads(text: String, unit: Unit, figure: Figure) {
    #expect(TypedFigure.read(text, unit: unit) == .success(figure))
  }

  @Test func readsAnAverage() {
    for text in ["126/14", "126 på 14 gange", "126 på 14 gange (9 i gennemsnit)"] {
      #expect(
        TypedFigure.read(text, unit: .count(noun: "deltagere"), tally: Self.average)
          == .success(.ratio(126, 14)))
    }
  }

  @Test(arguments: [
    ("", Unit.percent, TypedFigureProblem.empty(.percent, .latest)),
    ("59.2", .percent, .number(.pointForComma("59.2", meant: "59,2"))),
    ("ja", .percent, .wrongForm("ja", .percent, .latest)),
    ("12/18", meetings, .wrongForm("12/18", meetings, .latest)),
    ("7 %", meetings, .wrongForm("7 %", meetings, .latest)),
    ("7", .yesNo, .wrongForm("7", .yesNo, .latest)),
    ("12,5/18", .percent, .partNotWhole("12,5/18")), ("-1/18", .percent, .partNotWhole("-1/18")),
    ("12/", .percent, .partNotWhole("12/")), ("1/2/3", .percent, .partNotWhole("1/2/3")),
    ("1/9999999999", .percent, .tooLarge("1/9999999999")),
    ("12 af 18 (70 %)", .percent, .partNotWhole("12 af 18 (70 %)")),
    ("i", rating, .severalSteps("i", ["i mindre grad", "i nogen grad", "i høj grad"])),
    ("meget", rating, .notAStep("meget", Unit.standardSteps)),
    ("5", rating, .notAStep("5", Unit.standardSteps)),
    ("ikke målt", .percent, .reasonMissing), ("%", .percent, .wrongForm("%", .percent, .latest)),
  ])
  func refuses(text: String, unit: Unit, problem: TypedFigureProblem) {
    #expect(TypedFigure.read(text, unit: unit) == .failure(problem))
    #expect(problem.sentence.hasSuffix("."))
  }

  @Test func saysWhichFormIsRight() {
    #expect(
      TypedFigureProblem.wrongForm("ja", .percent, .latest).sentence
        == "«ja» passer ikke til enheden «procent»; skriv en procent som 61,4 eller en andel som 12/18."
    )
    #expect(
      TypedFigureProblem.number(.pointForComma("59.2", meant: "59,2")).sentence
        == "«59.2» kan misforstås; skriv 59,2 med komma (punktum står kun ved tusinder, som i 1.741)."
    )
  }

  @Test func readingBackAShownFigureGivesTheSame() {
    var numbers = Dice()
    let units: [Unit] = [.percent, Self.meetings, .kroner, .hours, .missing]
    for _ in 0..<5_000 {
      let unit = units[Int.random(in: 0..<units.count, using: &numbers)]
      let amount = Amount(
        significand: .random(in: 0...10_000_000, using: &numbers),
        decimals: .random(in: 0...3, using: &numbers))
      let ratio = Figure.ratio(
        .random(in: 0...5_000, using: &numbers), .random(in: 0...5_000, using: &numbers))
      for figure in [amount.map { .amount($0) } ?? ratio, unit == .percent ? ratio : .answer(true)]
      where unit == .percent || unit == .missing || figure != .answer(true) {
        for text in [
          FigureText.text(figure, unit: unit, tally: .latest), FigureText.short(figure, unit: unit),
          FigureText.typed(figure, unit: unit),
        ] {
          #expect(TypedFigure.read(text, unit: unit) == .success(figure))
        }
      }
    }
    for step in 1...4 {
      let text = FigureText.text(.step(step), unit: Self.rating, tally: .latest)
      #expect(TypedFigure.read(text, unit: Self.rating) == .success(.step(step)))
    }
  }
}
