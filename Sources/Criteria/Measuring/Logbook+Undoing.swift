extension Logbook {
  /// The line that undoes another: what that one took the place of stands again, and what was new is
  /// withdrawn. Nil when there is no line with that id.
  ///
  /// - Parameters:
  ///   - former: the id of the line that stood before; nil when the line was new.
  ///   - reason: why; never blank.
  ///   - newID: the new line's id, made by the caller.
  ///   - recordedAt: seconds since 1970-01-01 UTC.
  public func undoing(
    _ id: String, former: String?, reason: String, as newID: String, recordedBy: String,
    recordedAt: Int
  ) -> Occasion? {
    guard let line = line(id) else { return nil }
    var undone = former.flatMap(self.line) ?? line
    if former == nil || undone.state == .withdrawn {
      undone = Occasion(
        id: newID, activity: line.activity, site: line.site, day: line.day, state: .withdrawn,
        recordedBy: recordedBy, recordedAt: recordedAt)
    }
    undone.id = newID
    undone.recordedBy = recordedBy
    undone.recordedAt = recordedAt
    undone.supersedes = id
    undone.reason = reason
    return undone
  }

  /// The lines that a line came after, the newest first: what it said before it was changed.
  public func history(of line: Occasion) -> [Occasion] {
    var history: [Occasion] = []
    var next = line.supersedes
    // A line is recorded after the one that it supersedes, so the way back has an end.
    while let id = next, let former = self.line(id) {
      history.append(former)
      next = former.supersedes
    }
    return history
  }

  /// The lines that took one back, and whose place nothing has taken, in the order that they were recorded.
  public var withdrawals: [Occasion] {
    let superseded = Set(lines.compactMap(\.supersedes))
    return lines.filter { $0.state == .withdrawn && !superseded.contains($0.id) }
  }
}
