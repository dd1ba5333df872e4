import Glibc
import Synchronization

/// Tells when somebody may have written to a database, without asking for it again and again.
///
/// Add `descriptor` to a `poll` for `POLLIN`; when it is ready, call `drain()`, and when that says so, ask
/// `Store.hasChangedElsewhere()`: one's own writing wakes the watch too. Nothing happens while nobody
/// writes. On a network drive the system tells only of what this machine writes.
public final class DatabaseWatch: Sendable {
  /// Ready to be read when something has happened to the database.
  public let descriptor: Int32
  private let folder: String
  /// The names of the file and of its log.
  private let names: [String]
  private let ofFolder: Int32
  /// The watches on the file and its log, by name; those that are not there have none.
  private let ofFiles: Mutex<[String: Int32]>

  /// How often one draining reads, so that a folder in which much happens holds nothing up.
  private static let mostReads = 16

  /// Watches the database at a path, which must be there.
  ///
  /// - Throws: `missing` or `cannotOpen` when it cannot be watched.
  public init(path: String) throws(StorageFailure) {
    // The log lies beside the file itself, not beside a link to it.
    guard let resolved = DatabaseFile.resolved(path) else { throw .missing(path: path) }
    let file = DatabaseFile(path: resolved)
    let name = file.path.split(separator: "/").last.map(String.init) ?? ""
    names = [name, name + "-wal"]
    folder = file.directory
    ofFiles = Mutex([:])
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else {
      ofFolder = -1
      throw .cannotOpen(path: path, code: errno)
    }
    // What others write in the folder is none of the database's: only what comes and goes there is told.
    let comingAndGoing = IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE
    ofFolder = inotify_add_watch(descriptor, folder, UInt32(comingAndGoing))
    // `deinit` closes the descriptor, also when this throws.
    guard ofFolder >= 0 else { throw .cannotOpen(path: path, code: errno) }
    watchFiles()
  }

  deinit { close(descriptor) }

  /// Watches the file and the log that are there now, and none that were there before.
  private func watchFiles() {
    let changes = UInt32(IN_MODIFY | IN_ATTRIB | IN_CLOSE_WRITE)
    ofFiles.withLock { watches in
      for name in names {
        let new = inotify_add_watch(descriptor, "\(folder)/\(name)", changes)
        if let old = watches[name], old != new { inotify_rm_watch(descriptor, old) }
        watches[name] = new >= 0 ? new : nil
      }
    }
  }

  /// Empties the descriptor, and tells whether anything in it was about the database. Never waits; what it leaves keeps
  /// the descriptor ready.
  public func drain() -> Bool {
    var found = Found()
    let size = 4096
    withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { buffer in
      for _ in 0..<Self.mostReads {
        guard let start = buffer.baseAddress else { return }
        let count = read(descriptor, start, size)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        look(at: UnsafeRawBufferPointer(start: start, count: count), &found)
      }
    }
    if found.hasComeOrGone { watchFiles() }
    return found.isAboutDatabase
  }

  /// What some events tell.
  private struct Found {
    var isAboutDatabase = false
    /// Whether the file or its log may be another.
    var hasComeOrGone = false
  }

  private func look(at events: UnsafeRawBufferPointer, _ found: inout Found) {
    let header = MemoryLayout<inotify_event>.size
    var offset = 0
    while offset + header <= events.count {
      let event = events.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      let end = min(offset + header + Int(event.len), events.count)
      let isLost = event.mask & UInt32(IN_Q_OVERFLOW) != 0
      if isLost || event.wd == ofFolder {
        let name = events[offset + header..<end].prefix { $0 != 0 }
        if isLost || names.contains(String(decoding: name, as: UTF8.self)) {
          found = Found(isAboutDatabase: true, hasComeOrGone: true)
        }
      } else if event.mask & UInt32(IN_IGNORED) == 0 {
        found.isAboutDatabase = true
      }
      offset = end
    }
  }
}
