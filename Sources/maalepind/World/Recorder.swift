import Criteria
import Storage
import Wording

/// Records figures and lines in the logbook: gives them id, name and time, checks them against the plan, and
/// stores them.
struct Recorder: Sendable {
  let archive: Archive
  let user: String

  /// Records an entry.
  ///
  /// - Throws: why it cannot be recorded; nothing has been stored then.
  func record(
    _ entry: FigureEntry, plan: Plan, records: Records, today: Day
  ) throws -> Measurement {
    let measurement = try checked(entry, plan: plan, records: records, today: today)
    try record([measurement], plan: plan)
    return measurement
  }

  /// The measurement of an entry, as `measurement` has it.
  ///
  /// - Throws: why it cannot be recorded, as it is told.
  func checked(
    _ entry: FigureEntry, plan: Plan, records: Records, today: Day
  ) throws -> Measurement {
    do throws(EntryProblem) {
      return try measurement(of: entry, in: plan, records: records, today: today)
    } catch { throw Refusal.entry(error, plan: plan) }
  }

  /// The signed measurement of an entry, which is not stored yet.
  ///
  /// - Throws: why it cannot be recorded.
  func measurement(
    of entry: FigureEntry, in plan: Plan, records: Records, today: Day
  ) throws(EntryProblem) -> Measurement {
    try entry.measurement(
      in: plan, records: records, today: today, id: Identifier.make(), recordedBy: user,
      recordedAt: Clock.now())
  }

  /// Stores measurements, all of them or none.
  ///
  /// - Parameter progress: told now and then how many have been stored.
  func record(
    _ measurements: [Measurement], plan: Plan, progress: @Sendable (Int) -> Void = { _ in }
  ) throws {
    do throws(StorageFailure) {
      try archive.store.record(measurements, plan: plan.id, progress: progress)
    } catch {
      switch error {
      case .alreadyRecorded(let other): throw Refusal.entry(.alreadyRecorded(other), plan: plan)
      case .alreadyCorrected(let other): throw Refusal.correctedMeanwhile(other, plan: plan)
      default: throw error
      }
    }
  }

  /// Takes a figure back: the one that stood before it, if any, stands again.
  ///
  /// - Throws: why it cannot be taken back; nothing has been stored then.
  func undo(
    figure id: String, former: String?, plan: Plan, records: Records
  ) throws -> Measurement {
    do {
      let measurement = try records.undoing(
        id, former: former, reason: StoredWords.undone, as: Identifier.make(), recordedBy: user,
        recordedAt: Clock.now())
      try archive.store.record(measurement, plan: plan.id)
      return measurement
    } catch let problem as UndoProblem {
      throw Refusal.undo(problem, plan: plan)
    } catch StorageFailure.alreadyCorrected(let other) {
      throw Refusal.undo(.supersededMeanwhile(other), plan: plan)
    } catch StorageFailure.quarterClosed(let closed) {
      throw Refusal.undo(.quarterClosed(closed), plan: plan)
    }
  }

  /// Records a line in the logbook.
  ///
  /// - Throws: why it cannot be written; nothing has been stored then.
  func record(
    _ entry: OccasionEntry, plan: Plan, records: Records, today: Day
  ) throws -> Occasion {
    do {
      let line = try entry.occasion(
        in: plan, records: records, today: today, id: Identifier.make(), recordedBy: user,
        recordedAt: Clock.now())
      return try store(line, plan: plan)
    } catch let problem as OccasionProblem { throw Refusal.occasion(problem, plan: plan) }
  }

  /// Undoes a line in the logbook: what it took the place of stands again.
  ///
  /// - Throws: why it cannot be undone; nothing has been stored then.
  func undo(
    line id: String, former: String?, plan: Plan, records: Records
  ) throws -> Occasion {
    let undone = records.logbook.undoing(
      id, former: former, reason: StoredWords.undone, as: Identifier.make(), recordedBy: user,
      recordedAt: Clock.now())
    guard let undone else { throw Refusal.unexpected("ingen linje har id \(id)") }
    return try store(undone, plan: plan)
  }

  /// Keeps a text in own words.
  ///
  /// - Throws: why it cannot be kept; nothing has been stored then.
  func record(
    _ entry: NarrativeEntry, plan: Plan, records: Records, today: Day
  ) throws -> Narrative {
    do {
      let narrative = try entry.narrative(
        in: plan, records.narratives, today: today, id: Identifier.make(), recordedBy: user,
        recordedAt: Clock.now())
      try archive.store.record(narrative, plan: plan.id)
      return narrative
    } catch let problem as NarrativeProblem {
      throw Refusal.narrative(problem, plan: plan)
    } catch StorageFailure.narrativeOvertaken(let other) {
      throw Refusal.narrative(.overtaken(other), plan: plan)
    }
  }

  private func store(_ line: Occasion, plan: Plan) throws -> Occasion {
    do {
      try archive.store.record(line, plan: plan.id)
      return line
    } catch StorageFailure.quarterClosed(let closed) {
      throw Refusal.occasion(.quarterClosed(closed), plan: plan)
    }
  }
}
