import Glibc

/// The file of drafts of this run of the program. It is whole at any moment, and locked as long as the run lives, so
/// that no other takes it over.
final class OwnDrafts {
  /// How the name of a file ends that is not whole yet.
  static let unfinished = ".kladde.ny"

  private let path: String
  /// The file as it was last written, which holds the lock.
  private var descriptor: Int32?

  init(path: String) { self.path = path }

  /// A file of its own in a folder.
  convenience init(in folder: DraftFolder) {
    self.init(path: "\(folder.path)/\(Identifier.make())\(DraftFolder.ending)")
  }

  deinit { if let descriptor { close(descriptor) } }

  /// Puts a text in the place of what was written before, without waiting for the disk: it is there when the program
  /// ends, however it does.
  ///
  /// - Returns: the system's error number, or nil when it is done; what was written before stands then.
  func write(_ file: DraftFile) -> Int32? {
    guard !file.drafts.isEmpty else {
      remove()
      return nil
    }
    Locations.makeFolder(of: path)
    let draft = "\(path).ny"
    unlink(draft)
    let new = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard new >= 0 else { return errno }
    // It is locked before anybody can find it.
    flock(new, LOCK_EX | LOCK_NB)
    guard let code = NewFile.write(file.text, to: new) ?? (rename(draft, path) == 0 ? nil : errno)
    else {
      if let descriptor { close(descriptor) }
      descriptor = new
      return nil
    }
    close(new)
    unlink(draft)
    return code
  }

  private func remove() {
    guard let descriptor else { return }
    unlink(path)
    close(descriptor)
    self.descriptor = nil
  }
}
