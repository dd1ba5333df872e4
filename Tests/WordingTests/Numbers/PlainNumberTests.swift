import Criteria
import Testing
import Wording

/// Numbers for other programs.
@Suite struct PlainNumberTests {
  @Test(
    "As many decimals as it needs, six at most, halves away from zero",
    arguments: [
      (Fraction(592, 10), "59.2"), (Fraction(9, 29), "0.310345"), (Fraction(2, 3), "0.666667"),
      (Fraction(-1, 3), "-0.333333"), (Fraction(61), "61"), (.zero, "0"),
      (Fraction(1, 10_000_000), "0"), (Fraction(-1, 10_000_000), "0"),
      (Fraction(5, 10_000_000), "0.000001"), (Fraction(-5, 10_000_000), "-0.000001"),
      (Fraction(1, 10), "0.1"), (Fraction(85, 100), "0.85"), (Fraction(1_741_500, 1000), "1741.5"),
      (Fraction(999_999_999_999_999), "999999999999999"),
    ])
  func text(value: Fraction, text: String) { #expect(PlainNumber.text(value) == text) }
}
