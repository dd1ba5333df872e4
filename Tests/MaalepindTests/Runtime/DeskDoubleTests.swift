import Criteria
import Interface
import InterfaceSupport
import TestSupport
import Testing

@testable import maalepind

/// The desk that the screens' tests are played on answers as the real one does, but for ids and times.
@Suite struct DeskDoubleTests {
  private let trial: Trial
  private let desk: Desk
  private let today = Day.last(of: 2019)
  private let quarter = Quarter(containing: Make.day("2019-09-30"))

  init() throws {
    trial = try Trial()
    desk = Desk(archive: trial.archive, plan: trial.plan, asked: today, user: "Åse")
  }

  @Test("Whatever reaches the plan and its records is answered alike")
  func answersAlike() throws {
    let first = try #require(try answer(figure(for: Make.day("2018-03-31")))?.figure)
    let written = try #require(try answer(line(on: Make.day("2019-02-01")))?.line)
    var change = OccasionEntry(inPlaceOf: written, change: .corrects(reason: "talt om"))
    change.day = Make.day("2019-02-02")
    var correction = try figureEntry(for: Make.day("2018-03-31"))
    correction.correctionReason = "talt om"
    let edit = PlanEdit.adding(
      .request(FigureRequest(to: "politiet", for: Quarter(containing: today), on: today)))
    _ = try answer(figure(for: Make.day("2018-03-31")))
    _ = try answer(figure(for: today + 1))
    let corrected = try #require(try answer(.record(correction, token: 2))?.figure)
    _ = try answer(.undoFigure(id: first.id, former: nil, token: 3))
    _ = try answer(.undoFigure(id: corrected.id, former: first.id, token: 3))
    let changed = try #require(try answer(.write(change, token: 4))?.line)
    _ = try answer(.undoLine(id: written.id, former: nil, token: 5))
    _ = try answer(.undoLine(id: changed.id, former: written.id, token: 5))
    guard case .edited(_, let inverse, _, _, _)? = try answer(.edit(edit, token: 6)) else {
      Issue.record("it was not made")
      return
    }
    _ = try answer(.edit(edit, token: 7))
    _ = try answer(.edit(inverse, token: 8))
    _ = try answer(.closeQuarter(Quarter(containing: today).next, token: 9))
    _ = try answer(.closeQuarter(quarter, token: 10))
    _ = try answer(figure(for: Make.day("2019-09-30")))
    _ = try answer(line(on: Make.day("2019-09-01")))
    _ = try answer(.reopenQuarter(quarter, reason: "", token: 11))
    _ = try answer(.reopenQuarter(quarter, reason: "glemt", token: 12))
    _ = try answer(figure(for: Make.day("2019-09-30")))
  }

  /// What the desk answers to an effect, which is what its double answers on what was there before.
  private func answer(
    _ effect: Effect, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Message? {
    let (plan, records) = try trial.archive.open(trial.plan, on: today)
    let expected = desk.answer(effect)
    let double = DeskDouble(plan: plan, records: records, today: today).answer(effect)
    #expect(
      double?.unstamped(after: records) == expected?.unstamped(after: records), "\(effect)",
      sourceLocation: sourceLocation)
    return expected
  }

  private func figureEntry(for day: Day) throws -> FigureEntry {
    var entry = FigureEntry(
      indicator: try #require(IndicatorID("moeder")), site: nil, figure: .amount(Amount(3)))
    entry.day = day
    return entry
  }

  private func figure(for day: Day) throws -> Effect {
    .record(try figureEntry(for: day), token: 1)
  }

  private func line(on day: Day) throws -> Effect {
    .write(OccasionEntry(activity: try #require(Slug("cafe")), day: day), token: 1)
  }
}

extension Message {
  fileprivate var figure: Measurement? {
    if case .recorded(let figure, _, _) = self { figure } else { nil }
  }

  fileprivate var line: Occasion? {
    if case .wrote(let line, _, _, _) = self { line } else { nil }
  }

  /// The same without what no two writings have in common: the id of what is new since some records, and
  /// when it was written.
  fileprivate func unstamped(after former: Records) -> Message {
    switch self {
    case .recorded(let figure, let records, let token):
      .recorded(figure.unstamped, records.unstamped(after: former), token: token)
    case .overtaken(let sentence, let records, let token):
      .overtaken(sentence, records.unstamped(after: former), token: token)
    case .wrote(let line, let plan, let records, let token):
      .wrote(line.unstamped, plan: plan, records.unstamped(after: former), token: token)
    case .edited(let edit, let inverse, let plan, let records, let token):
      .edited(edit, inverse: inverse, plan, records.unstamped(after: former), token: token)
    case .closed(let quarter, let missing, let plan, let records, let token):
      .closed(
        quarter, missing: missing, plan, records.unstamped(after: former), token: token)
    case .reopened(let quarter, let plan, let records, let token):
      .reopened(quarter, plan, records.unstamped(after: former), token: token)
    default: self
    }
  }
}

extension Measurement {
  fileprivate var unstamped: Measurement {
    var figure = self
    (figure.id, figure.recordedAt) = ("", 0)
    return figure
  }
}

extension Occasion {
  fileprivate var unstamped: Occasion {
    var line = self
    (line.id, line.recordedAt) = ("", 0)
    return line
  }
}

extension Records {
  fileprivate func unstamped(after former: Records) -> Records {
    var records = Records(
      measurements.map { former.measurement($0.id) == nil ? $0.unstamped : $0 },
      closedQuarters: closedQuarters,
      logbook: Logbook(
        logbook.lines.map { former.logbook.line($0.id) == nil ? $0.unstamped : $0 }))
    records.formerGoals = formerGoals
    records.closings = closings.map { closing in
      former.closings.contains(closing)
        ? closing
        : QuarterClosing(
          quarter: closing.quarter, asOf: closing.asOf, recordedBy: "", recordedAt: 0,
          measurements: closing.measurements)
    }
    return records
  }
}
