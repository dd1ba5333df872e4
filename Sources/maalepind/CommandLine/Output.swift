import Criteria
import Glibc
import Wording

/// What commands print. Every text is written at once, so that what stands on the two streams comes in the
/// order in which it was said, and what cannot be written is known.
enum Output {
  /// Prints what was asked for, as a line.
  ///
  /// - Throws: `Refusal.cannotPrint`, on a full disk or a closed stream.
  static func line(_ text: String) throws { try lines([text]) }

  /// Prints what was asked for, as lines.
  ///
  /// - Throws: `Refusal.cannotPrint`, on a full disk or a closed stream.
  static func lines(_ lines: [String]) throws { try text(joined(lines)) }

  /// What stands in a line can neither act on the terminal nor begin another line.
  private static func joined(_ lines: [String]) -> String {
    lines.map { $0.shown + "\n" }.joined()
  }

  /// Prints what was asked for as it is, which nothing hidden may stand in, without a line's end of its own.
  ///
  /// - Throws: `Refusal.cannotPrint`, on a full disk or a closed stream.
  static func text(_ text: String) throws { try bytes(Array(text.utf8)) }

  /// Prints what was asked for, which nothing hidden may stand in.
  ///
  /// - Throws: `Refusal.cannotPrint`, on a full disk or a closed stream.
  static func bytes(_ bytes: [UInt8]) throws {
    if let code = NewFile.write(bytes, to: STDOUT_FILENO) {
      throw Refusal.cannotPrint(code: code, isDone: false)
    }
  }

  /// Writes what was asked for to a new file, or prints it where none is named.
  ///
  /// - Throws: `Refusal.fileThere`, `Refusal.cannotWrite` or `Refusal.cannotPrint`.
  static func text(_ text: String, to file: String?) throws {
    guard let file else { return try self.text(text) }
    try NewFile.write(text, to: file)
  }

  /// Writes a document that is kept as it is to a new file, or prints it, which on a terminal is to show its lines.
  ///
  /// - Throws: `Refusal.fileThere`, `Refusal.cannotWrite` or `Refusal.cannotPrint`.
  static func document(_ document: String, to file: String?) throws {
    guard file == nil, isatty(STDOUT_FILENO) == 1 else { return try text(document, to: file) }
    try lines(
      document.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    )
  }

  /// Prints what has been done. It is done even where that cannot be printed, so this is no failure; a reader who has
  /// gone needs no telling.
  static func done(_ lines: String...) { done(lines) }

  /// Prints what has been done, as lines.
  static func done(_ lines: [String]) {
    guard let code = NewFile.write(joined(lines), to: STDOUT_FILENO), code != EPIPE else { return }
    errorLine(Refusal.cannotPrint(code: code, isDone: true).sentence)
  }

  /// Prints a line where errors are read.
  static func errorLine(_ text: String) { errorLines([text]) }

  /// Prints lines where errors are read.
  static func errorLines(_ lines: [String]) { errorText(joined(lines)) }

  /// Says what in some texts may tell who somebody is; they are taken in all the same.
  static func warn(of texts: [String]) {
    for found in PersonalData.doubtful(in: texts) { errorLine(found.warning()) }
  }

  /// Says where in a plan file something may tell who somebody is.
  static func warn(of doubts: [PlanMistake]) {
    errorLines(
      doubts.prefix(MistakeWords.mostShown).map(\.text)
        + MistakeWords.moreDoubtful(doubts.count - MistakeWords.mostShown))
  }

  /// Prints a text where errors are read, without a line's end of its own.
  static func errorText(_ text: String) { _ = NewFile.write(text, to: STDERR_FILENO) }

  /// How many columns there are to write in: as many as the terminal has, and 80 where there is none.
  static func columns(of stream: Int32 = STDOUT_FILENO) -> Int {
    var size = winsize()
    return ioctl(stream, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Says in one sentence why the program stops, and stops with its exit code. Where the reader has gone it stops
  /// without a word.
  static func refuse(_ refusal: any Refusing) -> Never {
    if case .cannotPrint(EPIPE, false)? = refusal as? Refusal { Signals.endWithoutReader() }
    errorLine(refusal.sentence)
    exit(refusal.exitCode)
  }

  /// Sees to it that no file is opened as number 0, 1 or 2 where a stream was closed from the start: what is
  /// printed would end up in the database. Reading and writing these fails as before.
  static func keepStreamsApart() {
    for (stream, wrongWay) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ] where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", wrongWay)
    }
  }
}
