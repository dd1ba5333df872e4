import Criteria
import Interchange
import Interface
import TestSupport
import Testing

@testable import Storage
@testable import maalepind

/// What is read of the database between a key and its answer.
@Suite struct WayToDiskTests {
  private let today = Day.last(of: 2019)
  private let count = Count()
  private let trial: Trial
  private let desk: Desk

  init() throws {
    trial = try Trial(plans: PlanCache(reader: count.read))
    try trial.revise(TrialPlan(safe: 70), from: Make.day("2019-06-01"))
    desk = Desk(archive: trial.archive, plan: trial.plan, asked: today, user: "Mette")
  }

  private func figure(for day: Day) throws -> Effect {
    var entry = FigureEntry(
      indicator: try #require(IndicatorID("moeder")), site: nil, figure: .amount(Amount(3)))
    entry.day = day
    return .record(entry, token: 1)
  }

  private func line(on day: Day) throws -> Effect {
    .write(OccasionEntry(activity: try #require(Slug("cafe")), day: day), token: 2)
  }

  private func request(_ supplier: String) -> PlanEdit {
    .adding(.request(FigureRequest(to: supplier, for: Quarter(containing: today), on: today)))
  }

  private func records(_ message: Message?) -> Records? {
    switch message {
    case .recorded(_, let records, _), .wrote(_, _, let records, _),
      .edited(_, _, _, let records, _), .closed(_, _, _, let records, _),
      .reopened(_, _, let records, _), .loaded(_, let records, _),
      .overtaken(_, let records, _):
      records
    default: nil
    }
  }

  @Test("A plan is read once a revision, whatever is done in it")
  func readsAPlanOnce() throws {
    for quarter in 0..<4 {
      _ = try #require(records(desk.answer(figure(for: Make.day("2018-03-31") + 92 * quarter))))
      _ = try #require(records(desk.answer(line(on: Make.day("2019-02-01") + quarter))))
    }
    #expect(count.value == 2)
    for supplier in ["politiet", "skolen"] {
      guard case .edited? = desk.answer(.edit(request(supplier), token: 3)) else {
        Issue.record("\(supplier) was not asked")
        continue
      }
    }
    _ = desk.answer(.reload)
    _ = desk.answer(.readHistory(token: 4))
    #expect(count.value == 2)
  }

  @Test("What is recorded is no reason to look at the revisions again")
  func recordsWithoutRevisions() throws {
    _ = desk.answer(try figure(for: Make.day("2018-03-31")))
    let before = count.value
    // Put in past the store, so that nothing tells of it: who looks at the revisions would read it.
    let unseen = PlanRevision(
      plan: trial.plan, number: 0, document: TrialPlan(safe: 66).text, reason: "x",
      decidedBy: "x", effective: Make.day("2018-02-01"), recordedBy: "x", recordedAt: 0)
    _ = try trial.archive.store.use { (connection) throws(StorageFailure) in
      try connection.plans.add(unseen, after: nil)
    }
    _ = try #require(records(desk.answer(figure(for: Make.day("2018-06-30")))))
    _ = try #require(records(desk.answer(line(on: Make.day("2019-02-01")))))
    #expect(count.value == before)
    _ = try #require(records(desk.answer(.edit(request("politiet"), token: 3))))
    #expect(count.value > before)
  }

  @Test("Plans that are gone through aside are not kept")
  func aside() throws {
    let before = count.value
    for _ in 0..<2 { _ = try trial.archive.aside.plan(trial.plan, on: today) }
    #expect(count.value == before + 2)
  }

  @Test("What was just written is not read again, unless somebody else has written too")
  func keepsWhatItWrote() throws {
    _ = desk.answer(try figure(for: Make.day("2018-03-31")))
    // Put in past the store, so that nothing tells of it: who reads everything again would see it.
    var unseen = try #require(try trial.archive.store.records(of: trial.plan).measurements.first)
    unseen.id = "unseen"
    unseen.day = Make.day("2018-06-30")
    try trial.archive.store.use { [unseen, plan = trial.plan] (connection) throws(StorageFailure) in
      var recording = try FigureRecording(connection, plan: plan)
      try recording.record(unseen)
    }
    let answers = [
      desk.answer(try figure(for: Make.day("2018-09-30"))),
      desk.answer(try line(on: Make.day("2019-02-01"))),
      desk.answer(.edit(request("politiet"), token: 3)),
    ]
    for answer in answers {
      #expect(try #require(records(answer)).measurements.count == 2)
    }
    // Somebody else writes as well.
    let other = Desk(
      archive: try Archive(path: trial.archive.path), plan: trial.plan, asked: today, user: "Åse")
    _ = other.answer(try figure(for: Make.day("2018-12-31")))
    #expect(records(desk.answer(try line(on: Make.day("2019-02-02"))))?.measurements.count == 4)
  }

  @Test("Who looks is answered with what a colleague wrote, and with nothing where nobody has")
  func looks() throws {
    _ = desk.answer(try figure(for: Make.day("2018-03-31")))
    #expect(desk.look() == nil)
    let other = Desk(
      archive: try Archive(path: trial.archive.path), plan: trial.plan, asked: today, user: "Åse")
    _ = other.answer(try figure(for: Make.day("2018-06-30")))
    guard case .loaded(_, let records, _)? = desk.look() else {
      Issue.record("nothing was read")
      return
    }
    #expect(records.measurements.map(\.recordedBy) == ["Mette", "Åse"])
    #expect(desk.look() == nil)
    let portfolio = Desk(archive: trial.archive, plan: nil, asked: today)
    _ = other.answer(try figure(for: Make.day("2018-09-30")))
    #expect(portfolio.look() == .changedElsewhere)
  }

  @Test("Every answer is what a program that begins now would read")
  func answersWhatIsThere() throws {
    let lineID = try #require(
      {
        if case .wrote(let line, _, _, _)? = desk.answer(try line(on: today)) {
          line.id
        } else {
          nil
        }
      }())
    let effects: [Effect] = [
      try figure(for: Make.day("2018-03-31")), try figure(for: Make.day("2018-03-31")),
      .edit(request("politiet"), token: 5), .undoLine(id: lineID, former: nil, token: 6),
      .closeQuarter(Quarter(containing: Make.day("2019-09-30")), token: 7),
      try figure(for: Make.day("2019-09-30")),
      .reopenQuarter(Quarter(containing: Make.day("2019-09-30")), reason: "glemt", token: 8),
      .reload,
    ]
    for effect in effects {
      let answer = desk.answer(effect)
      let read = try Archive(path: trial.archive.path).open(trial.plan, on: today)
      #expect(records(answer) == read.records, "\(effect): \(String(describing: answer))")
    }
  }
}
