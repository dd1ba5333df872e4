import Criteria
import Interface
import Wording

/// A desk without a disk: answers what reaches a plan and its records as the program's own desk does
/// (`DeskDoubleTests`), in the name of Åse, and always with the same ids and times.
public struct DeskDouble {
  private let plan: Plan
  private let records: Records
  private let today: Day

  /// - Parameter today: the day that it is.
  public init(plan: Plan, records: Records, today: Day) {
    self.plan = plan
    self.records = records
    self.today = today
  }

  /// The answer to an effect; nil where it does not reach what is open.
  public func answer(_ effect: Effect) -> Message? {
    do { return try perform(effect) } catch {
      let sentence =
        (error as? any RefusingInPlan)?.sentence(in: plan) ?? error.refusing.sentence
      return .failed(sentence, token: effect.token)
    }
  }

  private func perform(_ effect: Effect) throws -> Message? {
    switch effect {
    case .record(let entry, let token):
      let id = "00000000-0000-4000-9000-\(token + 100_000_000_000)"
      do throws(EntryProblem) {
        let figure = try entry.measurement(
          in: plan, records: records, today: today, id: id, recordedBy: "Åse",
          recordedAt: 1_579_000_000)
        return .recorded(figure, records.adding(figure), token: token)
      } catch {
        switch error {
        case .alreadyRecorded, .nothingToCorrect:
          return .overtaken(error.sentence(in: plan), records, token: token)
        default: throw error
        }
      }
    case .undoFigure(let id, let former, let token):
      let figure = try records.undoing(
        id, former: former, reason: StoredWords.undone,
        as: "00000000-0000-4000-9000-\(token + 100_000_000_000)", recordedBy: "Åse",
        recordedAt: 1_579_100_000)
      return .recorded(figure, records.adding(figure), token: token)
    case .write(let entry, let token):
      return wrote(
        try entry.occasion(
          in: plan, records: records, today: today, id: Self.id(token), recordedBy: "Åse",
          recordedAt: 1_579_000_000), token)
    case .undoLine(let id, let former, let token):
      if let later = records.logbook.lines.first(where: { $0.supersedes == id }) {
        throw Refusal.lineChangedMeanwhile(by: later.recordedBy)
      }
      return records.logbook.undoing(
        id, former: former, reason: StoredWords.undone, as: Self.id(token), recordedBy: "Åse",
        recordedAt: 1_579_000_000
      ).map { wrote($0, token) }
    case .writeText(let entry, let token):
      do throws(NarrativeProblem) {
        let narrative = try entry.narrative(
          in: plan, records.narratives, today: today, id: Self.id(token), recordedBy: "Åse",
          recordedAt: 1_579_000_000)
        var now = records
        now.narratives = now.narratives.adding(narrative)
        return .wroteText(narrative, plan: plan.id, now, token: token)
      } catch {
        guard case .overtaken = error else { throw error }
        return .overtaken(error.sentence(in: plan), records, token: token)
      }
    case .suggestTexts(let half, let token):
      return .suggested(
        [
          .section(.cooperation): "[Skriv her: samarbejdet]",
          .section(.budget): "Der er budgetteret med 100.000 kr.\nDer er brugt 40.000 kr.",
        ], half, plan: plan.id, token: token)
    case .edit(let edit, let token):
      try edit.check(in: plan, records: records, today: today)
      let (edited, inverse) = try edit.applied(to: plan, inForceFrom: today)
      var now = records
      now.formerGoals += FormerGoal.between(plan, edited, effective: edit.adjustsFrom ?? today)
      return .edited(edit, inverse: inverse, edited, now, token: token)
    case .closeQuarter(let quarter, let token):
      try plan.checkClosing(of: quarter, records: records, on: today)
      let open = plan.quartersToClose(upTo: quarter, records: records)
      let missing = Rollup(plan: plan, records: records, asOf: today)
        .gaps(in: open, records: records).reduce(0) { $0 + $1.missing }
      let now = open.reduce(records) { $0.closing($1, on: today) }
      return .closed(open, missing: missing, plan, now, token: token)
    case .reopenQuarter(let quarter, let reason, let token):
      try plan.checkReopening(of: quarter, reason: reason, records: records)
      var now = records
      now.closedQuarters.remove(quarter)
      return .reopened(quarter, plan, now, token: token)
    default: return nil
    }
  }

  private func wrote(_ line: Occasion, _ token: Int) -> Message {
    .wrote(line, plan: plan.id, records.adding(line), token: token)
  }

  private static func id(_ token: Int) -> String {
    "\(token + 10_000_000)-0000-4000-9000-000000000000"
  }
}

extension Records {
  /// The same records with a quarter closed by Mette on a day.
  public func closing(_ quarter: Quarter, on day: Day) -> Records {
    var records = self
    records.closedQuarters.insert(quarter)
    records.closings.append(
      QuarterClosing(
        quarter: quarter, asOf: day, recordedBy: "Mette", recordedAt: day.number * 86_400 + 36_000,
        measurements: measurements.count))
    return records
  }
}
