/// Why the screens cannot be shown. Nothing has been changed on the terminal then.
public enum TerminalFailure: Error, Hashable, Sendable {
  /// Input or output is no terminal but a pipe or a file.
  case notATerminal
  /// The environment says nothing of which terminal it is (`TERM`).
  case termMissing
  /// The system knows no terminal by this name.
  case termUnknown(String)
  /// The terminal by this name cannot put its cursor anywhere, so no screen can be drawn.
  case termDumb(String)
  /// The system refused, with its error number.
  case system(Int32)
}
