import Glibc

/// The signals that are not to end the program.
enum Signals {
  /// From now on a reader that has gone and a file that has become too large are failures of a write, which are told as
  /// such, and signals without a meaning here do nothing.
  static func ignoreThoseThatEndNothing() {
    for number in [SIGPIPE, SIGXFSZ, SIGUSR1, SIGUSR2] { signal(number, SIG_IGN) }
  }

  /// Ends the program as one ends whose reader has gone: without a word, and so that a shell can tell.
  static func endWithoutReader() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(128 + SIGPIPE)
  }
}
