import Criteria
import Interchange
import TestSupport
import Testing

@testable import Storage
@testable import maalepind

/// A database of its own with the trial plan in it, gone when the test is.
final class Trial {
  let archive: Archive
  let plan: Slug
  private let folder: TemporaryFolder

  init(plans: PlanCache = PlanCache()) throws {
    folder = try TemporaryFolder()
    archive = try Archive(path: folder.file("x.sqlite"), plans: plans)
    plan = try #require(Slug(TrialPlan.id))
    try revise(TrialPlan(), from: .first(of: 2018))
  }

  /// Adds a revision of the plan that is in force from a day.
  func revise(_ edition: TrialPlan, from day: Day) throws {
    _ = try PlanFile.read(bytes: Array(edition.text.utf8), name: "x").get()
    try archive.store.addRevision(
      of: plan, document: edition.text, reason: "Justering", decidedBy: "bestyrelsen",
      effective: day, recordedBy: "Mette", recordedAt: 0)
  }

  /// Makes a change as it is made on a day; what takes it back.
  @discardableResult
  func edit(_ edit: PlanEdit, on today: Day, by user: String = "Mette") throws -> PlanEdit {
    try archive.edit(
      plan, by: edit, records: archive.store.records(of: plan), from: today, user: user)
  }

  /// Records a figure as it is done on a day.
  @discardableResult
  func record(
    _ id: String, _ figure: Figure, site: String? = nil, for day: Day? = nil,
    correcting reason: String? = nil, on today: Day
  ) throws -> Measurement {
    var entry = FigureEntry(
      indicator: try #require(IndicatorID(id)), site: site.flatMap { Slug($0) }, figure: figure)
    entry.day = day
    entry.correctionReason = reason
    let (plan, records) = try archive.open(self.plan, on: today)
    return try Recorder(archive: archive, user: "Mette").record(
      entry, plan: plan, records: records, today: today)
  }
}
