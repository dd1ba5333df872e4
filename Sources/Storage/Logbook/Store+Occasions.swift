import Criteria

extension Store {
  /// Records a line in the logbook, or one that takes another's place.
  ///
  /// The same line may be recorded again, as after an answer that was lost: it is accepted and stands once.
  ///
  /// - Throws: `unknownPlan`; `quarterClosed` for the quarter of its day, or of the day of the line that it
  ///   takes the place of; `noLineToSupersede`, `supersedesAnother` or `alreadySuperseded` for that line;
  ///   `lineIDTaken` when another line has the id; or what is wrong with the database.
  public func record(_ line: Occasion, plan: Slug) throws(StorageFailure) {
    try record([line], plan: plan)
  }

  /// Records lines in the logbook, all of them or none.
  ///
  /// - Throws: as `record` of one, for the first that cannot be recorded.
  public func record(_ lines: [Occasion], plan: Slug) throws(StorageFailure) {
    guard !lines.isEmpty else { return }
    try writing { (connection) throws(StorageFailure) in
      for line in lines { try connection.occasions.record(line, plan: plan) }
    }
  }
}
