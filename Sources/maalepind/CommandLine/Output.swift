import Glibc
import Wording

/// What commands print.
enum Output {
  /// Prints a line.
  static func line(_ text: String) { print(text) }

  /// Prints text as it is, without a line's end of its own.
  static func text(_ text: String) { print(text, terminator: "") }

  /// Prints a line where errors are read.
  static func errorLine(_ text: String) { fputs(text + "\n", Self.errors) }

  /// Says in one sentence why the program stops, and stops with its exit code.
  static func refuse(_ refusal: Refusal) -> Never {
    fflush(nil)
    errorLine(refusal.sentence)
    exit(refusal.exitCode)
  }

  private static var errors: UnsafeMutablePointer<FILE>? { fdopen(dup(STDERR_FILENO), "w") }
}
