import Criteria
import TestSupport
import Testing

extension WorkedExample {
  static let all = levels + counts + windows + silences + logbooks
}

@Suite("De gennemregnede eksempler") struct WorkedExampleTests {
  @Test(arguments: WorkedExample.all)
  func example(_ example: WorkedExample) {
    let result = example.assessment
    #expect(result.verdict == example.verdict, "\(result.reasoning)")
    #expect(result.isProvisional == example.isProvisional)
    if let progress = example.progress { #expect(result.progress == progress) }
    if let expected = example.expected { #expect(result.expected == expected) }
    if let pace = example.pace {
      #expect(result.pace?.rounded(toDecimals: 4) == Make.amount(pace).value)
    }
    if let window = example.window { #expect(result.window?.code == window) }
    if let sum = example.sum { #expect(result.windowSum == Fraction(sum)) }
    if let expected = example.windowExpected {
      #expect(result.windowExpected == Fraction(expected))
    }
    if let met = example.met { #expect(result.windowsMet == met) }
    if let closed = example.closed { #expect(result.windowsClosed == closed) }
    if let current = example.current {
      #expect(result.current?.value.rounded(toDecimals: 1) == Make.amount(current).value)
    }
    if let notes = example.notes { #expect(result.notes.isSuperset(of: notes)) }
    if let spans = example.spans {
      let told = result.spans.filter { result.window?.period.contains($0.period.last) ?? false }
      #expect(Dictionary(uniqueKeysWithValues: told.map { ($0.code, $0.state) }) == spans)
    }
  }

  @Test func theMarginOf293IsFiveAndAHalf() {
    let example = WorkedExample.levels[4].assessment
    for case .margin(_, let squared, let distance, let within) in example.reasoning.steps {
      // 5.61 ± 0.005, squared.
      #expect(
        squared > Fraction(5605 * 5605, 1_000_000) && squared < Fraction(5615 * 5615, 1_000_000))
      #expect(distance.rounded(toDecimals: 2) == Fraction(210, 100))
      #expect(within)
      return
    }
    Issue.record("no margin in the reasoning")
  }

  @Test func aPaceOfExactlyTheThresholdIsOnTrack() {
    // Half of the way is expected on the day; 42.5 of a hundred is exactly 0.85 of it.
    let plan = Make.plan("2018-01-01", "2018-12-31")
    let indicator = Indicator(
      unit: .percent, goal: .all(Goal(.atLeast(Amount(100)))),
      baseline: Make.baseline("0", on: "2017-12-31"))
    func verdict(_ figure: String) -> Verdict {
      assess(
        indicator, id: Make.id, at: nil,
        records: Records([Make.measurement(figure, on: "2018-07-02")]), plan: plan,
        today: Make.day("2018-07-03")
      ).verdict
    }
    #expect(verdict("42.5") == .onTrack)
    #expect(verdict("42.499999") == .behind)
  }
}
