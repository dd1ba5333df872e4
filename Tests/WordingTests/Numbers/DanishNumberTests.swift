import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite struct DanishNumberTests {
  @Test("A number below zero is shown with a minus, and with a hyphen where it is typed again")
  func minus() throws {
    let number = amount("-3,5")
    #expect(DanishNumber.text(number) == "−3,5" && DanishNumber.typed(number) == "-3,5")
    for text in [DanishNumber.text(number), DanishNumber.typed(number)] {
      #expect(try DanishNumber.read(text).get() == number)
    }
    #expect(FigureText.typed(.amount(number), unit: .kroner) == "-3,5")
    #expect(GoalText.plain(.between(number, amount("10")), unit: .missing) == "-3,5 til 10")
    #expect(DanishNumber.withHyphen("−3,5 %, 5-10") == "-3,5 %, 5-10")
    #expect(["-", "−", "–", "—"].allSatisfy(TypedFigure.isDash) && !TypedFigure.isDash("-3"))
  }

  @Test(arguments: [
    ("59,2", 592, 1), ("61,0", 610, 1), ("1.741", 1741, 0), ("1741", 1741, 0),
    ("1.741,50", 174_150, 2), ("1.400.000", 1_400_000, 0), ("-3,5", -35, 1), ("−3,5", -35, 1),
    ("– 3,5", -35, 1), ("  7\u{A0}", 7, 0), ("0,000001", 1, 6), ("007", 7, 0), (",5", 5, 1),
    ("0", 0, 0), ("12 500", 12_500, 0), ("12.500", 12_500, 0), ("12\u{A0}500", 12_500, 0),
    ("12\u{202F}500", 12_500, 0), ("1 741 000,5", 17_410_005, 1), ("-1 741", -1741, 0),
    ("999.999.999.999.999", 999_999_999_999_999, 0),
    ("999.999.999,999999", 999_999_999_999_999, 6),
  ])
  func reads(text: String, significand: Int, decimals: Int) {
    let amount = Amount(significand: Int64(significand), decimals: decimals)
    #expect(DanishNumber.read(text) == amount.map { .success($0) })
  }

  @Test(arguments: [
    ("59.2", "59,2"), ("1.74", "1,74"), ("0.741", "0,741"), ("1741.000", "1741,000"),
    ("1,741.50", "1.741,50"), ("-59.2", "-59,2"), ("1.7412", "1,7412"),
  ])
  func asksAboutAPoint(text: String, meant: String) {
    #expect(DanishNumber.read(text) == .failure(.pointForComma(text, meant: meant)))
  }

  @Test(arguments: [
    ("", NumberProblem.empty), (" \u{A0} ", .empty), ("otte", .notANumber("otte")),
    ("5,", .notANumber("5,")), ("1,2,3", .notANumber("1,2,3")), ("1.74.2", .notANumber("1.74.2")),
    ("-", .notANumber("-")), ("--5", .notANumber("--5")), (",", .notANumber(",")),
    ("1 2500", .notANumber("1 2500")),
    ("12 50", .notANumber("12 50")), ("1 234.567", .notANumber("1 234.567")),
    ("0 741", .notANumber("0 741")), ("1741 000", .notANumber("1741 000")),
    ("12  500", .notANumber("12  500")), ("5, 5", .notANumber("5, 5")),
    ("5,123 456", .notANumber("5,123 456")), ("12 - 500", .notANumber("12 - 500")),
    ("1\n741", .notANumber("1\n741")), ("٣", .notANumber("٣")), ("1e5", .notANumber("1e5")),
    (".5.", .notANumber(".5.")), ("1.", .notANumber("1.")),
    ("0,1234567", .tooManyDecimals("0,1234567")),
    ("1.999.999.999.999.999", .tooManyDigits("1.999.999.999.999.999")),
    ("99999999999999999999999999", .tooManyDigits("99999999999999999999999999")),
  ])
  func refuses(text: String, problem: NumberProblem) {
    #expect(DanishNumber.read(text) == .failure(problem))
  }

  @Test func readingBackWhatIsWrittenGivesTheSame() throws {
    var numbers = Dice()
    for _ in 0..<20_000 {
      let size = Int64.random(in: 0...15, using: &numbers)
      let limit = (0..<size).reduce(Int64(1)) { power, _ in power * 10 } - 1
      let amount = try #require(
        Amount(
          significand: .random(in: -limit...limit, using: &numbers),
          decimals: .random(in: 0...Amount.mostDecimals, using: &numbers)))
      let text = DanishNumber.text(amount)
      for mark in [".", " ", "\u{A0}", "\u{202F}"] {
        let spaced = String(text.map { $0 == "." ? Character(mark) : $0 })
        #expect(DanishNumber.read(spaced) == .success(amount), "\(spaced)")
      }
    }
  }

  @Test func randomTextNeverCrashes() {
    var dice = Dice()
    let signs = Array("0123456789.,  -−–%k\u{A0}\u{202F}\u{2009}\n\u{301}½٣")
    for _ in 0..<20_000 {
      let text = String((0..<dice.below(20)).map { _ in signs[dice.below(signs.count)] })
      guard case .success(let amount) = DanishNumber.read(text) else { continue }
      #expect(DanishNumber.read(DanishNumber.text(amount)) == .success(amount), "\(text)")
    }
  }

  @Test(arguments: [
    (Fraction(1200, 18), 1, "66,7"), (Fraction(-1, 8), 2, "−0,13"), (Fraction(1, 3), 0, "0"),
    (Fraction(-1, 1000), 1, "0,0"), (Fraction(1741), 0, "1.741"), (Fraction(3485, 2), 1, "1.742,5"),
    (Fraction(59_95, 100), 1, "60,0"), (Fraction(1, 3), 40, "0,333333333333333333"),
  ])
  func rounds(value: Fraction, decimals: Int, text: String) {
    #expect(DanishNumber.text(value, decimals: decimals) == text)
  }

  @Test(arguments: [
    (Fraction(9), "9"), (Fraction(19, 2), "9,5"), (Fraction(2, 3), "0,67"),
    (Fraction(5, 1000), "0,01"),
    (Fraction(1, 1000), "0,001"), (Fraction(-1, 3_000), "−0,0003"), (.zero, "0"),
  ])
  func writesNoMoreDecimalsThanNeeded(value: Fraction, text: String) {
    #expect(DanishNumber.shortest(value, mostDecimals: 2) == text)
  }
}
