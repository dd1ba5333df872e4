import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Figures")
struct FigureTests {
  static let figures: [Figure] = [
    .amount(Make.amount(610, 1)), .amount(Make.amount(0, 0)),
    .amount(Make.amount(-35, 6)),
    .amount(Make.amount(Amount.largestSignificand, 6)),
    .amount(Make.amount(-Amount.largestSignificand, 0)),
    .ratio(12, 18), .ratio(0, 0), .ratio(Figure.largestCount, Figure.largestCount),
    .answer(true), .answer(false), .step(1), .step(4),
    .notMeasured(reason: "Spørgeskemaet kom ikke ud; «æøå»\n'; DROP TABLE measurement; --"),
  ]

  @Test("Every kind of figure is read back as it was recorded", arguments: figures)
  func roundTrip(figure: Figure) throws {
    let store = try Samples.storeWithPlan()
    let measurement = Samples.measurement("a", figure: figure)
    try store.record(measurement, plan: Samples.plan)
    #expect(try store.records(of: Samples.plan).measurements == [measurement])
  }

  @Test("Every field is read back as it was recorded")
  func everyField() throws {
    let store = try Samples.storeWithPlan()
    var full = Samples.measurement("a")
    full.indicator = IndicatorID(Make.slug("lektiecafe"), part: Make.slug("ugentlig"))
    full.breakdown = Samples.partedMeasurement("a").breakdown
    full.sampleSize = 293
    full.source = "Rigspolitiet"
    full.note = ""
    full.evidence = "https://example.dk/æ?ø=å"
    try store.record(full, plan: Samples.plan)
    var corrected = full
    corrected.id = "b"
    corrected.note = "Rettet"
    corrected.correction = Correction(supersedes: "a", reason: "Ombyttede tal")
    try store.record(corrected, plan: Samples.plan)
    let planWide = Samples.measurement("c", site: nil)
    try store.record(planWide, plan: Samples.plan)
    #expect(try store.records(of: Samples.plan).measurements == [full, corrected, planWide])
  }

  @Test("Many figures are recorded together, or none of them")
  func many() throws {
    let store = try Samples.storeWithPlan()
    let first = (0..<100).map { Samples.measurement("\($0)", round: $0) }
    try store.record(first, plan: Samples.plan)
    #expect(try store.records(of: Samples.plan).measurements == first)
    try store.record([], plan: Samples.plan)

    let others = (100..<120).map { Samples.measurement("\($0)", round: $0) }
    let taken = Samples.measurement("x", round: 7)
    #expect(throws: StorageFailure.alreadyRecorded(first[7])) {
      try store.record(others + [taken], plan: Samples.plan)
    }
    #expect(try store.records(of: Samples.plan).measurements == first)
    // Two for the same quarter stand against each other within what is recorded as well.
    #expect(throws: StorageFailure.self) {
      try store.record(
        [Samples.measurement("y", round: 130), Samples.measurement("z", round: 130)],
        plan: Samples.plan)
    }
    #expect(try store.records(of: Samples.plan).measurements == first)
  }

  @Test("A figure for a plan that is not held is refused")
  func unknownPlan() throws {
    let store = try Store.inMemory()
    #expect(throws: StorageFailure.unknownPlan(Samples.plan)) {
      try store.record(Samples.measurement("a"), plan: Samples.plan)
    }
  }

  @Test("The same measurement may come twice and stands once")
  func repeated() throws {
    let store = try Samples.storeWithPlan()
    let measurement = Samples.measurement("a")
    try store.record(measurement, plan: Samples.plan)
    try store.record(measurement, plan: Samples.plan)
    try store.close(Make.quarter(2020, 1), plan: Samples.plan, by: "Mette", at: 1)
    try store.record(measurement, plan: Samples.plan)
    #expect(try store.records(of: Samples.plan).measurements == [measurement])
    #expect(throws: StorageFailure.idTaken(measurement)) {
      try store.record(Samples.measurement("a", day: "2019-03-31"), plan: Samples.plan)
    }
  }

  @Test(
    "One figure stands for an indicator, a site and the quarter of a day",
    arguments: ["2019-10-01", "2019-12-31"])
  func oneStands(day: String) throws {
    let store = try Samples.storeWithPlan()
    let first = Samples.measurement("a", day: "2019-11-30")
    try store.record(first, plan: Samples.plan)
    #expect(throws: StorageFailure.alreadyRecorded(first)) {
      try store.record(Samples.measurement("b", day: day), plan: Samples.plan)
    }
    #expect(try store.records(of: Samples.plan).measurements == [first])
  }

  @Test("Another quarter, site, part or plan is another figure")
  func othersStandBeside() throws {
    let store = try Samples.storeWithPlan()
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    try store.record(Samples.measurement("b", day: "2020-01-01"), plan: Samples.plan)
    try store.record(Samples.measurement("c", day: "2019-09-30"), plan: Samples.plan)
    try store.record(Samples.measurement("d", site: "vapnagaard"), plan: Samples.plan)
    try store.record(Samples.measurement("e", site: nil), plan: Samples.plan)
    var part = Samples.measurement("f")
    part.indicator = IndicatorID(part.indicator.criterion, part: Make.slug("ugentlig"))
    try store.record(part, plan: Samples.plan)
    let other = Make.slug("hede-og-magleparken")
    try store.addRevision(
      of: other, document: "plan: x", reason: "", decidedBy: "styregruppen",
      effective: Make.day("2019-01-01"), recordedBy: "Mette", recordedAt: 0)
    try store.record(Samples.measurement("g"), plan: other)
    #expect(
      try store.records(of: Samples.plan).measurements.map(\.id) == ["a", "b", "c", "d", "e", "f"])
    #expect(try store.records(of: other).measurements.map(\.id) == ["g"])
  }

  @Test("A plan-wide figure stands once as well")
  func planWideStandsOnce() throws {
    let store = try Samples.storeWithPlan()
    let first = Samples.measurement("a", site: nil)
    try store.record(first, plan: Samples.plan)
    #expect(throws: StorageFailure.alreadyRecorded(first)) {
      try store.record(Samples.measurement("b", site: nil), plan: Samples.plan)
    }
  }
}
