import Criteria

extension Store {
  /// Records a figure, or a correction of one.
  ///
  /// The same measurement may be recorded again, as after a lost answer: it is accepted and stands once.
  ///
  /// - Throws: `unknownPlan`; `quarterClosed` for the reporting quarter; `alreadyRecorded` when a figure
  ///   stands for the same indicator, site and day's quarter and is not the one corrected;
  ///   `nothingToCorrect`, `correctsAnother`, `alreadyCorrected` for a correction; `idTaken` when another
  ///   measurement has the id; or what is wrong with the database.
  public func record(_ measurement: Measurement, plan: Slug) throws(StorageFailure) {
    try record([measurement], plan: plan)
  }

  /// Records figures and corrections, all of them or none.
  ///
  /// - Parameter progress: told now and then how many have been recorded.
  /// - Throws: as `record` of one, for the first that cannot be recorded.
  public func record(
    _ measurements: [Measurement], plan: Slug, progress: @Sendable (Int) -> Void = { _ in }
  ) throws(StorageFailure) {
    guard !measurements.isEmpty else { return }
    try writing { (connection) throws(StorageFailure) in
      func recordAll() throws(StorageFailure) {
        var recording = try FigureRecording(connection, plan: plan)
        for (index, measurement) in measurements.enumerated() {
          try recording.record(measurement)
          if index & 63 == 63 { progress(index + 1) }
        }
      }
      try measurements.count == 1 ? recordAll() : connection.holdingPages(recordAll)
    }
  }

  /// Everything recorded for a plan, as it is at one moment, or as it was when its history had come to a
  /// point; empty when the plan is not held.
  public func records(
    of plan: Slug, upTo point: HistoryPoint? = nil
  ) throws(StorageFailure) -> Records {
    let point = point ?? .end
    return try reading { (connection) throws(StorageFailure) in
      let events = try connection.quarters.events(of: plan, upTo: point.quarterEvent)
      return try Self.records(of: plan, upTo: point, after: events, connection)
    }
  }

  static func records(
    of plan: Slug, upTo point: HistoryPoint, after events: [QuarterEvent], _ connection: Connection
  ) throws(StorageFailure) -> Records {
    let (figures, sequences) = try connection.figures.all(of: plan, upTo: point.measurement)
    var records = Records(
      figures, closedQuarters: QuarterTable.closed(after: events),
      logbook: Logbook(try connection.occasions.all(of: plan, upTo: point.occasion)))
    records.closings = try connection.snapshots.closings(
      of: plan, upTo: point.quarterEvent, among: sequences)
    records.narratives = Narratives(try connection.narratives.all(of: plan))
    return records
  }
}
