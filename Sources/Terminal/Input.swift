import Glibc
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

/// Why there is no more to come.
public enum Ending: Hashable, Sendable {
  /// The window or the connection is closed.
  case hangup
  /// Somebody asked the program to end (TERM).
  case terminated
  /// Another program said to stop (INT).
  case interrupted

  /// The status that a shell expects of a program that ended so.
  public var exitStatus: Int32 {
    switch self {
    case .hangup: 128 + SIGHUP
    case .terminated: 128 + SIGTERM
    case .interrupted: 128 + SIGINT
    }
  }
}
