import Criteria
import Storage
import Synchronization
import Wording

/// The copies that the program makes by itself: one a day of each database that it has written in.
enum KeptCopies {
  /// The databases that this run of the program may have written in; nil while nobody is to copy them.
  private static let opened = Mutex<[Archive]?>(nil)

  /// From now on databases that are opened for writing are copied when all is done.
  static func begin() { opened.withLock { $0 = [] } }

  /// Remembers a database that was opened for writing.
  static func watch(_ archive: Archive) { opened.withLock { $0?.append(archive) } }

  /// Makes the day's copy of each that was written in. What is done is done all the same where a copy cannot be made.
  ///
  /// - Returns: what to say of those that cannot be made.
  static func keep() -> [String] {
    // They are let go of, so that they are closed when the program ends.
    let archives = opened.withLock { opened in
      defer { opened = nil }
      return opened ?? []
    }
    return archives.filter(\.store.hasWritten).compactMap { keep($0, today: Clock.today()) }
  }

  /// Makes the day's copy, unless it is there; what to say when it cannot be made.
  static func keep(_ archive: Archive, today: Day) -> String? {
    do throws(StorageFailure) {
      try CopySet(of: archive.path).keep(archive.store, today: today)
      return nil
    } catch { return CopyText.notKept(error, of: archive.path) }
  }
}
