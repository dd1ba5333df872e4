/// Where columns stand: a slot for each window, in it a column for each series, and space around them.
struct ColumnSlots: Hashable, Sendable {
  let windows: Int
  let series: Int
  /// The cells in all.
  let room: Int
  /// How wide a column is.
  let width: Int
  /// How far a window's columns lie from one another.
  let gap: Int

  /// Nil where there is not room for a column of every series in every window.
  init?(windows: Int, series: Int, room: Int) {
    guard windows > 0, series > 0 else { return nil }
    (self.windows, self.series, self.room) = (windows, series, room)
    let slot = room / windows
    gap = series > 1 ? 1 : 0
    let gaps = (series - 1) * gap
    guard slot - 1 - gaps >= series else { return nil }
    width = min(max(1, (slot - max(1, slot * 2 / 5) - gaps) / series), 9)
  }

  /// The cells of a window.
  func slot(_ window: Int) -> Range<Int> {
    (window * room / windows)..<((window + 1) * room / windows)
  }

  /// The cells of a column; the slot's first cell is left free.
  func column(_ window: Int, _ place: Int) -> Range<Int> {
    let slot = slot(window)
    let used = series * width + (series - 1) * gap
    let first = slot.lowerBound + max(1, (slot.count - used + 1) / 2) + place * (width + gap)
    return first..<(first + width)
  }
}
