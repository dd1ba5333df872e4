import Criteria
import TestSupport
import Testing

@testable import Reports

/// What holds of every half-year's report, whatever the plan and whatever was recorded.
@Suite struct HalfYearPropertyTests {
  @Test("Numbers agree, come from somewhere, and gaps are counted", arguments: 0..<60)
  func random(round: Int) {
    let seed = UInt64(round) + 20_200_115
    var dice = Dice(seed: seed)
    let id = Checkout.planIDs[dice.below(Checkout.planIDs.count)]
    let today = Make.day("2017-02-01") + dice.below(1_500)
    var plan = ReportPlan.real(id, on: today).plan
    if dice.once(in: 2) { plan = ExampleHalfYear.adding(to: plan) }
    // The newest that is over, the one that runs, or an older one.
    let newest = plan.halfYearToReport(on: today)
    let half = dice.one(of: newest, newest, newest.next, newest.previous, newest.previous.previous)
    guard half.period.first <= today, half.period.intersection(plan.period) != nil else { return }
    plan.notes += (0..<dice.below(6)).map { number in
      Note(
        on: half.period.first + dice.below(200),
        kind: NoteKind.allCases[dice.below(NoteKind.allCases.count)],
        text: "Note \(number) <&|;=", topic: Self.topic(in: plan, &dice))
    }
    let measurements = ExampleMeasurements.quarterly(in: plan, upTo: today).filter { _ in
      !dice.once(in: 4)
    }
    let records = Records(measurements, logbook: Self.logbook(of: plan, around: half, &dice))
    let sample = HalfYearSample(plan, records, today: today, half: half)
    let report = sample.report
    let text = report.text
    for wrong in ["1 beboere", "1 deltagere", "1 gange", "én gange", "0 deltagere", "1 kriterier"] {
      #expect(!Self.holds(text, wrong), "seed \(seed): \(wrong)")
    }
    for run in report.runs where run.content == .words {
      #expect(!run.words.contains { $0.isNumber }, "seed \(seed): \(run.words)")
    }
    #expect(
      report.gaps == text.split(separator: "[Skriv her: ", omittingEmptySubsequences: false).count
        - 1)
    #expect(report.notices.contains { $0.hasPrefix("Udkast") } == (report.gaps > 0))
    OriginCheck.check(report, sample.judged, sample)
  }

  /// Whether a text holds another as words of its own, and not as the end of a greater number.
  private static func holds(_ text: String, _ words: String) -> Bool {
    var rest = text[...]
    while let range = rest.firstRange(of: words) {
      let before = rest[..<range.lowerBound].last
      if before.map({ !$0.isNumber && $0 != "," && $0 != "." }) ?? true { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }

  private static func topic(in plan: Plan, _ dice: inout Dice) -> RecommendationTopic {
    let criteria = plan.placedCriteria
    if dice.once(in: 2), !criteria.isEmpty {
      return .criterion(criteria[dice.below(criteria.count)].criterion.id)
    }
    guard !plan.activities.isEmpty, dice.once(in: 2) else { return .plan }
    return .activity(plan.activities[dice.below(plan.activities.count)].id)
  }

  private static func logbook(of plan: Plan, around half: HalfYear, _ dice: inout Dice) -> Logbook {
    guard !plan.activities.isEmpty else { return Logbook() }
    return Logbook(
      (0..<dice.below(40)).map { number in
        var line = Occasion(
          id: "\(number)", activity: plan.activities[dice.below(plan.activities.count)].id,
          site: plan.sites.isEmpty || dice.once(in: 3)
            ? nil : plan.sites[dice.below(plan.sites.count)].id,
          day: half.period.first - 30 + dice.below(400), state: dice.once(in: 4) ? .planned : .held,
          recordedBy: "Mette", recordedAt: 0)
        if !dice.once(in: 4) { line.participants = dice.below(4) }
        return line
      })
  }
}
