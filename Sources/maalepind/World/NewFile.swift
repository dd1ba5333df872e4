import Glibc
import Wording

/// Files that the program makes.
enum NewFile {
  /// Writes text to a file that is not there yet.
  ///
  /// - Throws: `Refusal.fileThere`, so that nothing is ever overwritten, or `Refusal.cannotWrite`.
  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Writes bytes to a file that is not there yet.
  ///
  /// - Throws: `Refusal.fileThere`, so that nothing is ever overwritten, or `Refusal.cannotWrite`.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? Refusal.fileThere(path: path) : .cannotWrite(path: path, code: errno)
    }
    if let code = write(bytes, to: descriptor) {
      close(descriptor)
      unlink(path)
      throw Refusal.cannotWrite(path: path, code: code)
    }
    guard close(descriptor) == 0 else { throw Refusal.cannotWrite(path: path, code: errno) }
  }

  /// Writes text to a file, in the place of what it held: at every moment it is whole, the old or the new.
  ///
  /// - Throws: `Refusal.cannotWrite`; then the file is as it was.
  static func replace(_ path: String, with text: String) throws {
    try replace(path, with: Array(text.utf8))
  }

  /// Writes bytes to a file, in the place of what it held: at every moment it is whole, the old or the new.
  ///
  /// - Throws: `Refusal.cannotWrite`; then the file is as it was.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    let own = "\(path).\(getpid()).ny"
    do { try write(bytes, to: own) } catch Refusal.cannotWrite(_, let code) {
      throw Refusal.cannotWrite(path: path, code: code)
    }
    guard rename(own, path) == 0 else {
      let code = errno
      unlink(own)
      throw Refusal.cannotWrite(path: path, code: code)
    }
  }

  /// Writes text to what is open for writing.
  ///
  /// - Returns: the system's error number, or nil when all was written.
  static func write(_ text: String, to descriptor: Int32) -> Int32? {
    write(Array(text.utf8), to: descriptor)
  }

  /// Writes bytes to what is open for writing.
  ///
  /// - Returns: the system's error number, or nil when all was written.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return errno }
      rest = rest.dropFirst(written)
    }
    return nil
  }
}
