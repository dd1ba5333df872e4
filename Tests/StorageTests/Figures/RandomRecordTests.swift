import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Random recordings")
struct RandomRecordTests {
  @Test("Whatever comes, what was accepted is read back and one figure stands at most")
  func model() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed of the random recordings: \(seed)")
    var random = Dice(seed: seed)
    let folder = try TemporaryFolder()
    var accepted: [Measurement] = []
    do {
      let store = try Store(path: folder.file("x.sqlite"), access: .readWrite)
      try Samples.addPlan(to: store)
      for number in 0..<400 {
        let measurement = Self.measurement(number, after: accepted, using: &random)
        let isAllowed = Self.isAllowed(measurement, after: accepted)
        do throws(StorageFailure) {
          try store.record(measurement, plan: Samples.plan)
          accepted.append(measurement)
          #expect(isAllowed, "seed \(seed), recording \(number)")
        } catch {
          #expect(!isAllowed, "seed \(seed), recording \(number): \(error)")
        }
      }
      #expect(try store.records(of: Samples.plan) == Records(accepted), "seed \(seed)")
    }
    let reopened = try Store(path: folder.file("x.sqlite"), access: .readOnly)
    #expect(try reopened.records(of: Samples.plan) == Records(accepted), "seed \(seed)")
    #expect(try reopened.integrityCheck() == [])
    #expect(accepted.count > 50 && accepted.count < 400, "seed \(seed)")
  }

  /// The rule in other words than the store's.
  private static func isAllowed(_ measurement: Measurement, after held: [Measurement]) -> Bool {
    let records = Records(held)
    let standing = records.standing(
      for: measurement.indicator, at: measurement.site, in: Quarter(containing: measurement.day))
    return measurement.correction?.supersedes == standing?.id
  }

  private static func measurement(
    _ number: Int, after held: [Measurement], using random: inout Dice
  ) -> Measurement {
    var measurement = Measurement(
      id: "id-\(number)",
      indicator: IndicatorID(
        Make.slug(["a", "b"].randomElement(using: &random) ?? "a"),
        part: Bool.random(using: &random) ? Make.slug("del") : nil),
      site: Bool.random(using: &random) ? Make.slug("vapnagaard") : nil,
      day: Make.day("2018-01-01") + Int.random(in: 0..<1461, using: &random),
      quarter: Make.quarter(
        Int.random(in: 2018...2022, using: &random), Int.random(in: 1...4, using: &random)),
      figure: figure(using: &random), recordedBy: text(using: &random) + "x",
      recordedAt: Int.random(in: Int.min...Int.max, using: &random))
    if Bool.random(using: &random) {
      measurement.sampleSize = Int.random(in: 1...Measurement.largestSample, using: &random)
    }
    if case .amount(let whole) = measurement.figure, whole.value >= 21 {
      measurement.breakdown = try? Breakdown(
        (0..<Int.random(in: 0...3, using: &random)).map {
          Breakdown.Part("\($0)' æ", Int.random(in: 0...7, using: &random))
        })
    }
    if Bool.random(using: &random) { measurement.source = text(using: &random) }
    if Bool.random(using: &random) { measurement.note = text(using: &random) }
    if Bool.random(using: &random) { measurement.evidence = text(using: &random) }
    if let corrected = held.randomElement(using: &random),
      Int.random(in: 0..<3, using: &random) == 0
    {
      measurement.correction = Correction(
        supersedes: corrected.id, reason: text(using: &random) + "!")
      if Int.random(in: 0..<4, using: &random) == 0 {
        (measurement.figure, measurement.breakdown) = (.withdrawn, nil)
      }
      if Int.random(in: 0..<4, using: &random) > 0 {
        measurement.indicator = corrected.indicator
        measurement.site = corrected.site
        let quarter = Quarter(containing: corrected.day).period
        measurement.day = quarter.first + Int.random(in: 0..<quarter.dayCount, using: &random)
      }
    }
    return measurement
  }

  private static func figure(using random: inout Dice) -> Figure {
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      let largest = Amount.largestSignificand
      return .amount(
        Make.amount(
          Int64.random(in: -largest...largest, using: &random),
          Int.random(in: 0...Amount.mostDecimals, using: &random)))
    case 1:
      return .ratio(
        Int.random(in: 0...Figure.largestCount, using: &random),
        Int.random(in: 0...Figure.largestCount, using: &random))
    case 2: return .answer(Bool.random(using: &random))
    case 3: return .step(Int.random(in: 1...9, using: &random))
    default: return .notMeasured(reason: text(using: &random) + ".")
    }
  }

  private static func text(using random: inout Dice) -> String {
    let signs: [Character] = [
      "a", "æ", "ø", "å", "Å", "'", "\"", ";", "\0", "\n", "%", "$", "1", "🙂", "e\u{301}",
    ]
    return String(
      (0..<Int.random(in: 0...12, using: &random)).map { _ in
        signs.randomElement(using: &random) ?? "a"
      })
  }
}
