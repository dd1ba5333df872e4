import Criteria
import TestSupport
import Testing

@testable import Wording

/// What is not nothing never reads as 0, wherever it stands.
@Suite struct NeverZeroTests {
  static let units: [Unit] = [.percent, .count(noun: "beboere"), .kroner, .hours, .missing]

  /// A number that may be very small, of either sign.
  static func small(_ numbers: inout Dice) -> Fraction {
    let size = Int128(1 + numbers.below(999)), places = numbers.below(9)
    let whole = Fraction(numbers.once(in: 2) ? -size : size, .powerOfTen(places))
    return whole / Fraction(1 + numbers.below(40))
  }

  /// Whether a digit other than 0 stands in a text.
  static func tells(_ text: String) -> Bool { text.contains { ("1"..."9").contains($0) } }

  @Test func ofNumbersAndValues() {
    var numbers = Dice()
    for _ in 0..<4_000 {
      let value = Self.small(&numbers)
      let places = numbers.below(4)
      var texts = [DanishNumber.shortest(value, mostDecimals: places)]
      texts.append(Rounding.percent(value, decimals: places))
      texts.append(Rounding.percent(value, apartFrom: [Fraction(85, 100)]))
      for unit in Self.units {
        texts += [
          FigureText.text(value, unit: unit), FigureText.text(value, unit: unit, decimals: places),
          FigureText.short(value, unit: unit),
          FigureText.short(value, unit: unit, decimals: places),
          DifferenceText.size(value, unit: unit),
          DifferenceText.change(value, unit: unit, room: .narrow),
        ]
      }
      for text in texts { #expect(Self.tells(text), "\(value): \(text)") }
    }
  }

  @Test func ofAssessedFigures() {
    var numbers = Dice()
    for _ in 0..<1_000 {
      let value = Self.small(&numbers).magnitude
      var assessment = WhyCase(
        unit: .count(noun: "beboere"), tally: .sum(per: .year),
        goal: Goal(.atLeast(Amount(5)), rate: numbers.once(in: 2) ? .perWeek : nil),
        figures: WhyCase.counts([1]), today: "2019-04-10"
      ).assessment
      assessment.current?.value = value
      for unit in Self.units {
        let texts = [
          FigureText.now(assessment, unit: unit), FigureText.current(assessment, unit: unit),
        ].compactMap { $0 }
        #expect(texts.count == 2)
        for text in texts { #expect(Self.tells(text), "\(value): \(text)") }
      }
    }
  }

  @Test func ofTheLeast() {
    let least = Fraction(1, .powerOfTen(11))
    #expect(FigureText.text(least, unit: .hours, decimals: 1) == "0,00000000001 timer")
    #expect(Rounding.percent(least, decimals: 0) == "0,000000001 %")
  }

  @Test func ofRatios() {
    #expect(
      FigureText.text(.ratio(1, 5_000), unit: .percent, tally: .latest) == "1 af 5.000 (0,02 %)")
    #expect(
      FigureText.text(.ratio(0, 5_000), unit: .percent, tally: .latest) == "0 af 5.000 (0,0 %)")
    #expect(
      FigureText.text(.ratio(1, 300), unit: .count(noun: "unge"), tally: .average(per: .year))
        .hasSuffix("(0,003 i gennemsnit)"))
  }

  /// One resident in half a year reads alike in all places.
  @Test func oneResidentInHalfAYear() throws {
    let unit = Unit.count(noun: "beboere")
    let item = WhyCase(
      unit: unit, tally: .sum(per: .year), goal: Goal(.atLeast(Amount(1)), rate: .perWeek),
      figures: WhyCase.counts([0, 1]), today: "2019-07-10")
    #expect(FigureText.now(item.assessment, unit: unit) == "0,04")
    #expect(FigureText.current(item.assessment, unit: unit) == "0,04 beboere pr. uge (1 af 25)")
    let told = item.why.sentences
    #expect(told.contains("Det svarer til 1 / 25,86 = 0,04 beboere pr. uge."), "\(told)")
    #expect(told[0] == "1 beboer til og med 30. juni 2019, hvor der skulle være 25.")
  }
}
