import Criteria

/// What `update` asks the world to do. Effects run in order on one storage thread; the answer comes back
/// as a message, perhaps late, perhaps a failure.
public enum Effect: Hashable, Sendable {
  /// Record a figure.
  case record(Measurement, token: Int)
  /// Read the plan and its records anew.
  case reload
  /// Draw everything again, as after another program wrote on the terminal.
  case redraw
  /// Put the program in the background (Ctrl-Z of other programs), where the terminal can.
  case suspend
  /// Turn the mouse on or off.
  case setMouse(Bool)
  /// Leave the program.
  case quit
}
