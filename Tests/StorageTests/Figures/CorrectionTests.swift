import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Corrections")
struct CorrectionTests {
  @Test("A correction stands in place of the figure that it corrects, and both are kept")
  func supersedes() throws {
    let store = try Samples.storeWithPlan()
    let first = Samples.measurement("a")
    let correction = Samples.correction(of: "a", by: "b")
    try store.record(first, plan: Samples.plan)
    try store.record(correction, plan: Samples.plan)
    let records = try store.records(of: Samples.plan)
    #expect(records.measurements == [first, correction])
    #expect(records.series(of: first.indicator, at: first.site) == [correction])
  }

  @Test("A correction may hold for another day of the same quarter, and be corrected itself")
  func otherDay() throws {
    let store = try Samples.storeWithPlan()
    try store.record(Samples.measurement("a", day: "2019-12-31"), plan: Samples.plan)
    try store.record(Samples.correction(of: "a", by: "b", day: "2019-10-01"), plan: Samples.plan)
    try store.record(Samples.correction(of: "b", by: "c", day: "2019-11-15"), plan: Samples.plan)
    let records = try store.records(of: Samples.plan)
    #expect(
      records.series(of: Samples.measurement("a").indicator, at: Make.slug("noejsomhed")).map(
        \.id) == ["c"])
  }

  @Test("Two people cannot both correct the same figure")
  func twice() throws {
    let store = try Samples.storeWithPlan()
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    let first = Samples.correction(of: "a", by: "b")
    try store.record(first, plan: Samples.plan)
    #expect(throws: StorageFailure.alreadyCorrected(by: first)) {
      try store.record(Samples.correction(of: "a", by: "c"), plan: Samples.plan)
    }
    #expect(try store.records(of: Samples.plan).measurements.map(\.id) == ["a", "b"])
  }

  @Test("A figure for another site or another day's quarter is not corrected by it")
  func anotherFigure() throws {
    let store = try Samples.storeWithPlan()
    let first = Samples.measurement("a")
    try store.record(first, plan: Samples.plan)
    #expect(throws: StorageFailure.correctsAnother(first)) {
      try store.record(
        Samples.correction(of: "a", by: "b", site: "vapnagaard"), plan: Samples.plan)
    }
    #expect(throws: StorageFailure.correctsAnother(first)) {
      try store.record(
        Samples.correction(of: "a", by: "b", day: "2019-09-30"), plan: Samples.plan)
    }
    #expect(try store.records(of: Samples.plan).measurements == [first])
  }

  @Test("There must be a figure to correct, in the same plan")
  func nothing() throws {
    let store = try Samples.storeWithPlan()
    let other = Make.slug("hede-og-magleparken")
    try store.addRevision(
      of: other, document: "plan: x", reason: "", decidedBy: "",
      effective: Make.day("2019-01-01"),
      recordedBy: "Mette", recordedAt: 0)
    try store.record(Samples.measurement("a"), plan: other)
    for id in ["a", "z"] {
      #expect(throws: StorageFailure.nothingToCorrect(id: id)) {
        try store.record(Samples.correction(of: id, by: "b"), plan: Samples.plan)
      }
    }
    #expect(try store.records(of: Samples.plan).measurements.isEmpty)
  }

  @Test("A figure that was taken back stands no more, cannot be corrected, and can be entered anew")
  func withdrawn() throws {
    let store = try Samples.storeWithPlan()
    try store.record(Samples.measurement("a"), plan: Samples.plan)
    var withdrawal = Samples.correction(of: "a", by: "b")
    withdrawal.figure = .withdrawn
    try store.record(withdrawal, plan: Samples.plan)
    let records = try store.records(of: Samples.plan)
    #expect(records.measurements.map(\.id) == ["a", "b"])
    #expect(records.series(of: withdrawal.indicator, at: withdrawal.site).isEmpty)
    #expect(throws: StorageFailure.nothingToCorrect(id: "b")) {
      try store.record(Samples.correction(of: "b", by: "c"), plan: Samples.plan)
    }
    let anew = Samples.measurement("d")
    try store.record(anew, plan: Samples.plan)
    #expect(
      try store.records(of: Samples.plan).series(of: anew.indicator, at: anew.site) == [anew])
  }
}
