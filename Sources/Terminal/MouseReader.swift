import Canvas

/// Makes clicks of presses and releases.
struct MouseReader {
  /// What a terminal says of its mouse.
  struct Report: Hashable {
    /// The button: 0 to 2, with 4, 8 and 16 for Shift, Alt and Ctrl, 64 and 65 for the wheel.
    var button: Int
    /// The cell.
    var position: Position
    /// Whether it was pressed, not let go.
    var isPress: Bool
  }

  /// Two clicks within this time are a double click.
  static let doubleClick = Duration.milliseconds(400)

  private var pressed: Position?
  private var clicked: (position: Position, at: ContinuousClock.Instant)?

  /// The event that a report completes, if any.
  mutating func event(
    of report: Report, at now: ContinuousClock.Instant = ContinuousClock.now
  ) -> Event? {
    switch (report.button & ~0b11100, report.isPress) {
    case (64, true): return .mouse(Mouse(.wheelUp, at: report.position))
    case (65, true): return .mouse(Mouse(.wheelDown, at: report.position))
    case (0, true):
      pressed = report.position
      return nil
    case (0, false):
      defer { pressed = nil }
      // A pull from one place to another selects text, and is no click.
      guard pressed == report.position else { return nil }
      if let last = clicked, last.position == report.position, now - last.at < Self.doubleClick {
        clicked = nil
        return .mouse(Mouse(.doubleClick, at: report.position))
      }
      clicked = (report.position, now)
      return .mouse(Mouse(.click, at: report.position))
    default: return nil
    }
  }
}
