import Canvas

/// What the loop wakes for.
public enum Input: Hashable, Sendable {
  /// A key, the mouse, a paste or a new size.
  case event(Event)
  /// One of the other descriptors that were waited for has something to read, or is closed.
  case ready(Int32)
  /// There is no more to come: save nothing by asking, put the terminal back and leave.
  case ended(Ending)
}

/// Why there is no more to come, by the number of the signal that says so.
public enum Ending: Int32, Hashable, Sendable, CaseIterable {
  /// The window or the connection is closed (HUP).
  case hangup = 1
  /// Somebody asked the program to end (TERM).
  case terminated = 15
  /// Another program said to stop (INT).
  case interrupted = 2

  /// The status that a shell expects of a program that ended so.
  public var exitStatus: Int32 { 128 + rawValue }
}
