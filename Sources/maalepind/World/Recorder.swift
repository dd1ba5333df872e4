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
  ) throws(Refusal) -> Measurement {
    let measurement: Measurement
    do throws(EntryProblem) {
      measurement = try self.measurement(of: entry, in: plan, records: records, today: today)
    } catch { throw .entry(error, plan: plan) }
    do throws(StorageFailure) {
      try archive.store.record(measurement, plan: plan.id)
    } catch { throw Refusal(error, path: archive.path, plan: plan) }
    return measurement
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
    _ measurements: [Measurement], plan: Plan, progress: @Sendable (Int) -> Void
  ) throws(Refusal) {
    do throws(StorageFailure) {
      try archive.store.record(measurements, plan: plan.id, progress: progress)
    } catch { throw Refusal(error, path: archive.path, plan: plan) }
  }

  /// Takes a figure back: the one that stood before it, if any, stands again.
  ///
  /// - Throws: why it cannot be taken back; nothing has been stored then.
  func undo(
    figure id: String, former: String?, plan: Plan, records: Records
  ) throws(Refusal) -> Measurement {
    let measurement: Measurement
    do throws(UndoProblem) {
      measurement = try records.undoing(
        id, former: former, reason: StoredWords.undone, as: Identifier.make(), recordedBy: user,
        recordedAt: Clock.now())
    } catch { throw .undo(error, plan: plan) }
    do throws(StorageFailure) {
      try archive.store.record(measurement, plan: plan.id)
    } catch {
      switch error {
      case .alreadyCorrected(let other): throw .undo(.supersededMeanwhile(other), plan: plan)
      case .quarterClosed(let closed): throw .undo(.quarterClosed(closed), plan: plan)
      default: throw Refusal(error, path: archive.path, plan: plan)
      }
    }
    return measurement
  }

  /// Records a line in the logbook.
  ///
  /// - Throws: why it cannot be written; nothing has been stored then.
  func record(
    _ entry: OccasionEntry, plan: Plan, records: Records, today: Day
  ) throws(Refusal) -> Occasion {
    let line: Occasion
    do throws(OccasionProblem) {
      line = try entry.occasion(
        in: plan, records: records, today: today, id: Identifier.make(), recordedBy: user,
        recordedAt: Clock.now())
    } catch { throw .occasion(error, plan: plan) }
    try store(line, plan: plan)
    return line
  }

  /// Undoes a line in the logbook: what it took the place of stands again.
  ///
  /// - Throws: why it cannot be undone; nothing has been stored then.
  func undo(
    line id: String, former: String?, plan: Plan, records: Records
  ) throws(Refusal) -> Occasion {
    let undone = records.logbook.undoing(
      id, former: former, reason: StoredWords.undone, as: Identifier.make(), recordedBy: user,
      recordedAt: Clock.now())
    guard let undone else { throw .unexpected("ingen linje har id \(id)") }
    try store(undone, plan: plan)
    return undone
  }

  private func store(_ line: Occasion, plan: Plan) throws(Refusal) {
    do throws(StorageFailure) {
      try archive.store.record(line, plan: plan.id)
    } catch {
      if case .quarterClosed(let closed) = error {
        throw .occasion(.quarterClosed(closed), plan: plan)
      }
      throw Refusal(error, path: archive.path, plan: plan)
    }
  }
}
