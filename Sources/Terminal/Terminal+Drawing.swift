import CNcurses
import Canvas

extension Terminal {
  /// Shows a screen: only what differs from the one before is sent, in one piece.
  public func draw(_ screen: Grid) {
    guard isUp, screen != shown else { return }
    let size = size
    let former = shown?.size == screen.size ? shown : nil
    if former == nil { werase(window) }
    for row in 0..<min(screen.size.rows, size.rows) {
      let cells = screen.row(row)
      if let former, former.row(row) == cells { continue }
      let painted = brush.paint(cells, columns: size.columns)
      curses_put_cells(window, Int32(row), 0, painted, Int32(painted.count))
    }
    curs_set(screen.showsCursor && screen.cursor != nil ? 1 : 0)
    let place = screen.cursor ?? Position(row: 0, column: 0)
    wmove(
      window, Int32(min(max(0, place.row), size.rows - 1)),
      Int32(min(max(0, place.column), size.columns - 1)))
    wnoutrefresh(window)
    update()
    shown = screen
  }

  /// Draws all of the last screen again, as after another program wrote on the terminal.
  public func redraw() {
    guard isUp else { return }
    clearok(curses_current_window(), true)
    wnoutrefresh(window)
    update()
  }

  func update() {
    send("\u{1B}[?2026h")
    doupdate()
    send("\u{1B}[?2026l")
  }
}
