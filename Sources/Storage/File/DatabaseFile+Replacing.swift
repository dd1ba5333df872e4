import Glibc

extension DatabaseFile {
  /// Makes sure that another file may be put in its place.
  func prepareForReplacing() throws(StorageFailure) {
    guard let mode = mode, mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard isWritable else { throw .readOnly(path: path) }
  }

  /// Makes the folder that it is to lie in, and those above it, where they are not there.
  func makeDirectory() throws(StorageFailure) { try makeDirectory(directory) }

  /// What kind of file it is and who may do what with it; nil when it is not there.
  var mode: mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode : nil
  }

  /// Gives the file a second name, so that it is there when another takes its first, and leaves no log at the first.
  ///
  /// - Parameter withLog: whether something may stand in its log alone, which is then kept with it.
  func keep(as name: String, withLog: Bool) throws(StorageFailure) {
    try Self.second(name, for: path)
    let kept = DatabaseFile(path: name)
    for (path, name) in [(log, kept.log), (journal, kept.journal)] where withLog {
      if Self.exists(path) { try Self.second(name, for: path) }
    }
    settleDirectory()
    removeBesides()
  }

  /// Takes away what SQLite keeps beside it.
  func removeBesides() { for path in besides { unlink(path) } }

  /// A second name for a file, or where the disk knows no such thing a second file.
  private static func second(_ name: String, for path: String) throws(StorageFailure) {
    if link(path, name) == 0 { return }
    if errno == EEXIST { throw .alreadyThere(path: name) }
    try copyBytes(of: path, to: name)
  }

  private static func copyBytes(of path: String, to name: String) throws(StorageFailure) {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw .cannotOpen(path: path, code: errno) }
    defer { close(source) }
    let copy = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard copy >= 0 else { throw .cannotOpen(path: name, code: errno) }
    defer { close(copy) }
    var offset: off_t = 0
    var copied = 1
    while copied > 0 { copied = sendfile(copy, source, &offset, 1 << 20) }
    guard copied == 0, fsync(copy) == 0 else {
      let code = errno
      unlink(name)
      throw .cannotOpen(path: name, code: code)
    }
  }
}
