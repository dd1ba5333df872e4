import Glibc

/// The database's file and folder, before SQLite sees them.
///
/// An existing file is only looked at and never opened here: closing it again would drop the locks that
/// another connection of this program holds on it.
struct DatabaseFile {
  let path: String

  /// SQLite's smallest page, in bytes.
  private static let smallestDatabase = 512

  var directory: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Where a file of a name lies in the same folder.
  func beside(_ name: String) -> String { (directory == "/" ? "" : directory) + "/" + name }

  /// Whether files can be made in the folder.
  var isDirectoryWritable: Bool { access(directory, W_OK) == 0 }

  /// Whether something is written that does not stand in the file itself yet, but in SQLite's log.
  var hasUnfinishedWrites: Bool { hasFilledLog || Self.isFilled(journal) }

  /// Whether something stands in SQLite's log.
  var hasFilledLog: Bool { Self.isFilled(log) }

  /// Whether nothing stands in the file; also where it cannot be seen.
  var isEmpty: Bool { !Self.isFilled(path) }

  /// Whether it is too small to be a database.
  var holdsNoPage: Bool { (stamp?.size ?? 0) < Self.smallestDatabase }

  private static func isFilled(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size > 0
  }

  /// SQLite's log of what does not stand in the file itself yet.
  var log: String { path + "-wal" }

  /// The files that SQLite may keep beside it while somebody writes.
  var besides: [String] { [log, journal, path + "-shm"] }

  /// What stood in the file before a write that is not done, where it is kept without a log.
  var journal: String { path + "-journal" }

  /// One of the files beside it that is there and may not be written.
  private var obstacle: String? {
    besides.first { access($0, F_OK) == 0 && access($0, W_OK) != 0 }
  }

  /// What tells one state of a file from another.
  struct Stamp: Hashable, Sendable {
    let device, inode: UInt
    let size, seconds, nanoseconds: Int

    func isSameFile(as other: Stamp) -> Bool { device == other.device && inode == other.inode }
  }

  /// The file's present state; nil when it cannot be seen.
  var stamp: Stamp? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Stamp(
      device: status.st_dev, inode: status.st_ino, size: Int(status.st_size),
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
  }

  /// Sets the file's time, which a `DatabaseWatch` elsewhere sees. What SQLite writes it sees as well, but
  /// before others can read it.
  func announceChange() { utimensat(AT_FDCWD, path, nil, 0) }

  /// Sees to it that what was named in the folder is so after a power failure too, where the disk can promise that.
  func settleDirectory() {
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Makes sure that the file can be read, and that it is more than an empty file: that one holds nothing, whatever
  /// lies beside it, and is not to become a database because somebody looks.
  func prepareForReading() throws(StorageFailure) {
    guard try exists() else { throw .missing(path: path) }
    guard !isEmpty else { throw .missing(path: path) }
    guard access(path, R_OK) == 0 else { throw .cannotOpen(path: path, code: errno) }
  }

  /// Makes sure that the file can be written; makes it and its folder, for their owner only, where there is none.
  func prepareForWriting() throws(StorageFailure) {
    if try !exists() { try create() }
    guard access(path, R_OK) == 0 else { throw .cannotOpen(path: path, code: errno) }
    guard access(path, W_OK) == 0, isDirectoryWritable else { throw .readOnly(path: path) }
    if let obstacle { throw .notWritableBeside(path: path, file: obstacle) }
  }

  /// Whether this program's user may write it, and all that lies beside it.
  var isWritable: Bool {
    access(path, W_OK) == 0 && isDirectoryWritable && obstacle == nil
  }

  private var isLink: Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The file that a path leads to, through links; nil where there is none.
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether there is anything at a path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// What lies in a folder, by name; nothing where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  private func exists() throws(StorageFailure) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      switch errno {
      case ENOENT where isLink: throw .danglingLink(path: path)
      case ENOENT, ENOTDIR: return false
      default: throw .cannotOpen(path: path, code: errno)
      }
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    // SQLite takes a file of a few bytes for an empty one, and would write over it.
    guard status.st_size == 0 || status.st_size >= Self.smallestDatabase else {
      throw .notADatabase(path: path)
    }
    return true
  }

  private func create() throws(StorageFailure) {
    try makeDirectory(directory)
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { return }
      throw .cannotOpen(path: path, code: errno)
    }
    close(file)
  }

  func makeDirectory(_ directory: String) throws(StorageFailure) {
    var status = stat()
    if stat(directory, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .missingDirectory(path: path) }
      return
    }
    let parent = DatabaseFile(path: directory).directory
    if parent != directory { try makeDirectory(parent) }
    guard mkdir(directory, 0o700) == 0 || errno == EEXIST else {
      throw .missingDirectory(path: path)
    }
  }
}
