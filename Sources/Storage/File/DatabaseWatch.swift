import Glibc

/// Tells when somebody may have written to a database, without asking for it again and again.
///
/// Add `descriptor` to a `poll` for `POLLIN`; when it is ready, call `drain()`, and when that says so, ask
/// `Store.hasChangedElsewhere()`: one's own writing wakes the watch too. Nothing happens while nobody
/// writes. On a network drive the system tells only of what this machine writes.
public final class DatabaseWatch: Sendable {
  /// Ready to be read when something has happened in the database's folder.
  public let descriptor: Int32
  private let names: Set<String>

  /// Watches the database at a path, which must be there.
  ///
  /// - Throws: `missing` or `cannotOpen` when it cannot be watched.
  public init(path: String) throws(StorageFailure) {
    // The log lies beside the file itself, not beside a link to it.
    guard let resolved = DatabaseFile.resolved(path) else { throw .missing(path: path) }
    let file = DatabaseFile(path: resolved)
    let name = file.path.split(separator: "/").last.map(String.init) ?? ""
    names = [name, name + "-wal"]
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw .cannotOpen(path: path, code: errno) }
    // That it is moved away or deleted is told as well.
    let changes =
      IN_MODIFY | IN_ATTRIB | IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE
    guard inotify_add_watch(descriptor, file.directory, UInt32(changes)) >= 0 else {
      // `deinit` closes the descriptor, also when this throws.
      throw .cannotOpen(path: path, code: errno)
    }
  }

  deinit { close(descriptor) }

  /// Empties the descriptor, and tells whether anything in it was about the database. Never waits.
  public func drain() -> Bool {
    var isAboutDatabase = false
    let size = 4096
    withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { buffer in
      while let start = buffer.baseAddress {
        let count = read(descriptor, start, size)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        if concerns(UnsafeRawBufferPointer(start: start, count: count)) { isAboutDatabase = true }
      }
    }
    return isAboutDatabase
  }

  /// Whether any of the events is about the database, or events were lost.
  private func concerns(_ events: UnsafeRawBufferPointer) -> Bool {
    let header = MemoryLayout<inotify_event>.size
    var offset = 0
    while offset + header <= events.count {
      let event = events.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      let end = min(offset + header + Int(event.len), events.count)
      let name = events[offset + header..<end].prefix { $0 != 0 }
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0
        || names.contains(String(decoding: name, as: UTF8.self))
      {
        return true
      }
      offset = end
    }
    return false
  }
}
