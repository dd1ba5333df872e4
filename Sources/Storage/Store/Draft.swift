import Glibc

/// A file that is written beside the one that it is to become, and has no name that anybody would look for until it is
/// whole. It is for its owner only, and gone when it did not come to anything; what a killed program left of one is gone
/// with the next.
struct Draft: ~Copyable {
  let path: String
  private let target: String
  /// What its name has before six letters that chance gives.
  private static let mark = "-ufaerdig-"
  /// How long nobody has written in one that is left over, in seconds.
  private static let age = 3600
  private let descriptor: Int32

  /// An empty draft of what is to become the file at a path.
  ///
  /// - Throws: `missingDirectory` or `cannotOpen`, with that path.
  init(of target: String) throws(StorageFailure) {
    Self.clearLeftovers(beside: target)
    var template = Array("\(target)\(Self.mark)XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .missingDirectory(path: target) }
      throw .cannotOpen(path: target, code: errno)
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    self.target = target
  }

  deinit {
    close(descriptor)
    for path in [path] + DatabaseFile(path: path).besides { unlink(path) }
  }

  /// Takes away what is left of this user's drafts in a folder that nobody has written in for a while.
  private static func clearLeftovers(beside target: String) {
    let folder = DatabaseFile(path: target).directory
    for name in DatabaseFile.names(in: folder) where isDraft(name) {
      let path = folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        status.st_uid == geteuid(), status.st_mtim.tv_sec < time(nil) - age
      else { continue }
      unlink(path)
    }
  }

  /// Whether a file of that name is a draft, or lies beside one.
  private static func isDraft(_ name: String) -> Bool {
    let parts = name.split(separator: "-").map(String.init)
    let endings = ["journal", "wal", "shm"]
    let isBeside = parts.last.map(endings.contains) == true
    let own = isBeside ? parts.dropLast() : parts[...]
    guard let letters = own.last, own.count > 2, own[own.count - 2] == "ufaerdig" else {
      return false
    }
    return letters.utf8.count == 6
  }

  /// Fills it with a database as it is at one moment, and makes sure that it came out whole.
  func fill(
    from connection: Connection, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StorageFailure) {
    do throws(StorageFailure) {
      guard ftruncate(descriptor, 0) == 0 else { throw .cannotOpen(path: path, code: errno) }
      let copy = try Connection(path: path, mode: .readWrite, busyTimeout: .zero)
      try connection.backUp(to: copy, progress: progress)
      // A file that is all there is, without a log beside it.
      try copy.run("PRAGMA journal_mode = DELETE")
      if try !copy.quickFaults().isEmpty { throw .copyUnsound(path: target) }
    } catch {
      throw error.about(target, insteadOf: path)
    }
  }

  /// Sees to it that it is on the disk, and not only on its way there.
  func settle() throws(StorageFailure) {
    guard fsync(descriptor) == 0 else { throw .cannotOpen(path: target, code: errno) }
  }

  /// Puts it in the place of the file that it is a draft of, for whoever that was for.
  func replace() throws(StorageFailure) {
    var status = stat()
    if stat(target, &status) == 0 {
      // Who owns it can only be kept by those who may give files away.
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      fchmod(descriptor, status.st_mode & 0o777)
    }
    try settle()
    guard rename(path, target) == 0 else { throw .cannotOpen(path: target, code: errno) }
    DatabaseFile(path: target).settleDirectory()
  }

  /// Gives it its name without replacing another file, also on disks that know no links.
  func publish() throws(StorageFailure) {
    try settle()
    if link(path, target) != 0 {
      if errno == EEXIST || DatabaseFile.exists(target) { throw .alreadyThere(path: target) }
      guard rename(path, target) == 0 else { throw .cannotOpen(path: target, code: errno) }
    }
    DatabaseFile(path: target).settleDirectory()
  }
}

extension StorageFailure {
  /// The same of the file that somebody has named, where it is of the draft of it.
  func about(_ target: String, insteadOf draft: String) -> StorageFailure {
    switch self {
    case .diskFull(draft): .diskFull(path: target)
    // What is not known to be on the disk is thrown away with the draft.
    case .cannotOpen(draft, let code), .writeFault(draft, let code), .uncertain(draft, let code):
      .cannotOpen(path: target, code: code)
    case .readOnly(draft): .cannotOpen(path: target, code: EACCES)
    case .damaged(draft, _), .notADatabase(draft), .readFault(draft, _), .other(draft, _, _, _),
      .locked(draft):
      .copyUnsound(path: target)
    default: self
    }
  }
}
