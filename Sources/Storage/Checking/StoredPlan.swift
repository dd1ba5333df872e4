import Criteria

/// Everything of a plan that can be read, and what cannot.
public struct StoredPlan: Sendable {
  /// The plan.
  public var id: Slug
  /// Its revisions, the first one first.
  public var revisions: [PlanRevision] = []
  /// Its figures in the order in which they were recorded.
  public var figures: [Measurement] = []
  /// Its lines in the logbook in the order in which they were recorded.
  public var lines: [Occasion] = []
  /// What has happened to its quarters, in order.
  public var closings: [StoredClosing] = []
  /// What is written in own words, in the order in which it was recorded.
  public var narratives: [Narrative] = []
  /// How many rows of each kind cannot be read; nil where nobody knows, as the rest of them is lost.
  public var unreadable: [StoredKind: Int?] = [:]
}

/// What of a plan is stored.
public enum StoredKind: Int, Hashable, Comparable, Sendable {
  /// Revisions of the plan.
  case revisions
  /// Figures.
  case figures
  /// Lines in the logbook.
  case lines
  /// Closings and openings of quarters.
  case closings
  /// The taking away of texts.
  case removals
  /// What is written in own words.
  case narratives

  /// Whether the left kind is told of first.
  public static func < (left: StoredKind, right: StoredKind) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A closing or an opening of a quarter with what is kept of it.
public struct StoredClosing: Sendable {
  /// What happened.
  public var event: QuarterEvent
  /// The verdicts that were kept, as a JSON document; nil where there are none.
  public var verdicts: String?
  /// How many figures had been recorded; nil where it is not kept.
  public var figures: Int?
  /// How many lines had been written; nil where it is not kept.
  public var lines: Int?
}

extension Store {
  /// All plans with everything of them that can be read.
  ///
  /// - Throws: what is wrong with the database where not even the plans' names can be read.
  public func stored() throws(StorageFailure) -> [StoredPlan] {
    try reading { (connection) throws(StorageFailure) in
      try connection.plans.ids().map { StoredPlan(reading: $0, from: connection) }
    }
  }
}

extension StoredPlan {
  fileprivate init(reading id: Slug, from connection: Connection) {
    self.init(id: id)
    let all = [Cell.text(id.text), .integer(Int.max)]
    revisions = rows(
      .revisions, connection, PlanQueries.revisions, [.text(id.text)], PlanTable.revision)
    figures = rows(.figures, connection, FigureQueries.ofPlan, all, FigureTable.measurement)
    lines = rows(.lines, connection, OccasionQueries.ofPlan, all, OccasionTable.line)
    closings = rows(.closings, connection, SnapshotQueries.stored, [.text(id.text)]) {
      (row) throws(StorageFailure) in
      let event = try QuarterTable.event(&row)
      return StoredClosing(
        event: event, verdicts: row.optionalText(), figures: row.optionalInteger(),
        lines: row.optionalInteger())
    }
    narratives = rows(
      .narratives, connection, NarrativeQueries.ofPlan, [.text(id.text)], NarrativeTable.narrative)
    do throws(StorageFailure) {
      figures = try connection.figures.completed(figures, of: id)
      lines = try connection.occasions.completed(lines, of: id)
    } catch {
      // What stands in a figure's parts is only lost where they cannot be read.
      unreadable.updateValue(nil, forKey: .figures)
    }
  }

  /// The rows of a kind that can be read.
  private mutating func rows<Value>(
    _ kind: StoredKind, _ connection: Connection, _ query: String, _ cells: [Cell],
    _ read: (inout Row) throws(StorageFailure) -> Value
  ) -> [Value] {
    var values: [Value] = []
    var unreadable = 0
    do throws(StorageFailure) {
      try connection.each(query, cells) { (row) in
        do throws(StorageFailure) { values.append(try read(&row)) } catch { unreadable += 1 }
      }
      if unreadable > 0 { self.unreadable[kind] = unreadable }
    } catch { self.unreadable.updateValue(nil, forKey: kind) }
    return values
  }
}
