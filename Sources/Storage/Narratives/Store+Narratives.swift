import Criteria

extension Store {
  /// Records what somebody has written in own words.
  ///
  /// The same may be recorded again, as after an answer that was lost: it is accepted and stands once.
  ///
  /// - Throws: `unknownPlan`; `narrativeOvertaken` when another stands where this one belongs than the one that it takes
  ///   the place of, or has its id; `recordedMeanwhile` when none does; or what is wrong with the database.
  public func record(_ narrative: Narrative, plan: Slug) throws(StorageFailure) {
    try writing { (connection) throws(StorageFailure) in
      try connection.narratives.record(narrative, plan: plan)
    }
  }
}
