import Criteria
import TestSupport
import Testing

@testable import Wording

/// Whoever checks the sentences by hand, with the rounded numbers that stand in them, reaches the verdict.
@Suite struct WhyByHandTests {
  /// The three numbers of `31 % / 50 % = 62 % af det aftalte tempo.`
  static func division(in sentences: [String]) -> [Fraction]? {
    guard let sentence = sentences.first(where: { $0.hasSuffix(" % af det aftalte tempo.") }) else {
      return nil
    }
    let numbers = sentence.split(separator: " ").compactMap { number(String($0)) }
    return numbers.count == 3 ? numbers : nil
  }

  /// A number as it is shown, which may have more decimals than one that can be typed.
  static func number(_ text: String) -> Fraction? {
    let pieces = text.split(separator: ",")
    let digits = pieces.joined().filter { $0 != "." }
    guard (1...2).contains(pieces.count), let whole = Int128(digits) else { return nil }
    return Fraction(whole, .powerOfTen(pieces.count == 2 ? pieces[1].count : 0))
  }

  /// The seed 88220 shows shares with seven decimals.
  @Test(arguments: [88_220, UInt64.random(in: 1...1_000_000)])
  func aLevelOnItsPath(seed: UInt64) throws {
    var numbers = Dice(seed: seed)
    var checked = 0
    for _ in 0..<800 {
      let baseline = Fraction(Int128.random(in: 100...900, using: &numbers), 10)
      let goal = Int.random(in: 10...99, using: &numbers)
      guard Fraction(goal) != baseline else { continue }
      // Half of the paces lie close to a threshold.
      let thresholds = [Fraction(60, 100), Fraction(85, 100)]
      let near = Fraction(Int128.random(in: -60...60, using: &numbers), 10_000)
      let far = Fraction(Int128.random(in: -500...1500, using: &numbers), 1_000)
      let pace = Bool.random(using: &numbers) ? thresholds[goal % 2] + near : far
      let days = Int.random(in: 1...1400, using: &numbers)
      let due = (Fraction(goal) - baseline) * Fraction(Int128(days), 1460)
      let figure = (baseline + pace * due).rounded(toDecimals: 3)
      let item = WhyCase(
        goal: Goal(Fraction(goal) > baseline ? .atLeast(Amount(goal)) : .atMost(Amount(goal))),
        baseline: .measured(
          .amount(amount(DanishNumber.text(baseline, decimals: 1))), on: .last(of: 2016)),
        figures: [
          WhyCase.percent(
            DanishNumber.text(figure, decimals: 3), on: "\(Day.first(of: 2018) + days)")
        ], today: "2021-12-01")
      let assessment = item.assessment
      let sentences = item.why.sentences
      guard let division = Self.division(in: sentences) else {
        #expect(assessment.pace == nil || !sentences.contains { $0.contains("aftalte tempo") })
        continue
      }
      checked += 1
      let isSoftened = sentences.contains { $0.hasPrefix("Mindre end en tredjedel") }
      let byHand: Verdict =
        division[2] >= 85
        ? .onTrack : division[2] >= 60 || isSoftened ? .behind : .farBehind
      #expect(byHand == assessment.verdict, "\(sentences)")
      let quotient = division[0] / division[1] * 100
      #expect((quotient - division[2]).magnitude <= Fraction(1, 2), "\(sentences)")
    }
    #expect(checked > 250)
  }

  @Test func aRateNeverLooksLikeItsThresholdWhenItIsNot() {
    var numbers = Dice()
    let threshold = Fraction(85, 100)
    for _ in 0..<5_000 {
      let share = Fraction(
        Int128.random(in: 8_400_000...8_600_000, using: &numbers), 10_000_000)
      let text = Rounding.percent(share, apartFrom: [threshold])
      let shown = Self.number(String(text.dropLast(2))) ?? .zero
      #expect((shown < 85) == (share < threshold), "\(share) \(text)")
    }
    #expect(Rounding.percent(Fraction(8496, 10000), apartFrom: [threshold]) == "84,96 %")
    #expect(Rounding.percent(threshold, apartFrom: [threshold]) == "85 %")
  }

  @Test func aPooledShareIsNeverRoundedOntoItsGoal() {
    let item = WhyCase(
      tally: .sum(per: .year), goal: Goal(.atLeast(Amount(60))),
      figures: [("2019-06-30", .ratio(5_999, 10_000), nil), ("2019-03-31", .ratio(1, 3), nil)],
      today: "2019-07-10")
    let told = item.why.sentences
    #expect(told.contains { $0.contains("6.000 af 10.003 er 59,98 %") }, "\(told)")
    #expect(!told.contains { $0.contains("60,0 %") })
  }

  @Test func aYearThatIsComparedIsAddedUpFirst() {
    let item = WhyCase(
      unit: .count(noun: "besøg"), tally: .sum(per: .year), goal: Goal(.rises(fromYear: 2018)),
      figures: WhyCase.counts([1, 2, 1, 1], year: 2018) + WhyCase.counts([2, 1, 1, 2]),
      today: "2020-01-15")
    let told = item.why.sentences
    #expect(told.contains("Tallene lægges sammen: 2 + 1 + 1 + 2 = 6 besøg."), "\(told)")
    #expect(told.contains("Det nyeste tal er fra 31. december 2019."), "\(told)")
    #expect(
      told.contains { $0.contains("Det er 1 besøg over udgangspunktet på 5 besøg") }, "\(told)")
  }

  @Test func aShareThatIsATotalSoFarIsNotAddedUp() {
    let item = WhyCase(
      tally: .toDate(per: .year), goal: Goal(.atLeast(Amount(60))),
      figures: [("2019-03-31", .ratio(12, 18), nil), ("2019-06-30", .ratio(17, 30), nil)],
      today: "2019-07-10")
    #expect(
      item.why.sentences.contains("Tallet er opgjort løbende og er nu 17 af 30, 56,7 %."),
      "\(item.why.sentences)")
  }

  @Test func squareRootsAreRight() {
    #expect(Rounding.squareRoot(4) == 2)
    #expect(Rounding.squareRoot(0) == 0)
    #expect(Rounding.squareRoot(2).rounded(toDecimals: 5) == Fraction(141_421, 100_000))
  }
}
