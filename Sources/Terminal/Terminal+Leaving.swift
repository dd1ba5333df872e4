import CNcurses
import CTerminalGuard
import Glibc
import Canvas

extension Terminal {
  /// Turns the mouse on or off; while it is off the terminal's own selecting of text works.
  public func setMouse(_ wanted: Bool) {
    mouse = wanted
    if isUp { send(wanted ? Self.mouseOn : Self.mouseOff) }
  }

  /// Puts the terminal back, stops the program as the shell's Ctrl-Z does, and then draws all again.
  public func suspend() {
    guard isUp else { return }
    leave()
    terminal_guard_stop()
    resume()
  }

  /// Puts the terminal back for as long as another program uses it, and then draws all again.
  public func lent<Value>(to use: () throws -> Value) rethrows -> Value {
    guard isUp else { return try use() }
    leave()
    defer { resume() }
    return try use()
  }

  /// Takes the terminal over again, whatever others have done with it meanwhile.
  func resume() {
    guard isUp else { return }
    terminal_guard_rearm()
    log?.begin()
    reset_prog_mode()
    takeSize()
    redraw()
    announce()
  }

  private func leave() {
    send("\u{1B}[?2026l" + Self.mouseOff + "\u{1B}[?2004l")
    endwin()
    terminal_guard_settle()
  }

  /// Puts the terminal back for good, as it was; a second time does nothing.
  public func restore() {
    guard isUp else { return }
    leave()
    isUp = false
    terminal_guard_keep_error(-1)
    terminal_guard_remove()
    log?.end()
    keyboard.close()
    delscreen(curses)
    fclose(streams.input)
    fclose(streams.output)
  }
}
