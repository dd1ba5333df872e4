import Interface
import Synchronization

/// Keeps what is typed and not stored while the screens are open, on a thread of its own, so that no key waits for it.
final class DraftKeeper: Sendable {
  /// What was typed before, in runs of the program that have ended.
  let found: [Draft]
  /// Ready to be read when there are messages to take.
  var descriptor: Int32 { worker.descriptor }

  private let worker: Worker
  private let database: DraftFile.Database
  /// What was last asked to be kept, with when each was typed, and whether that is yet to be done.
  private let asked: Mutex<(drafts: [Draft], isNew: Bool)>
  private let files: Mutex<Files>

  /// The files, which only the thread uses.
  private struct Files: ~Copyable {
    let own: OwnDrafts
    /// Those whose drafts were taken over, until they are kept in the own one.
    var former: [DraftFolder.Left]
    /// What all of them hold.
    var lying: [Draft]
  }

  /// Takes over what was typed for a database in runs that have ended.
  ///
  /// - Parameter takesOver: false where there is no plan yet that it could have been typed for, as when the database
  ///   was moved away: it waits for it then.
  init?(databasePath: String, folder: DraftFolder = .usual, takesOver: Bool = true) {
    guard let worker = Worker() else { return nil }
    self.worker = worker
    database = DraftFile.Database(databasePath)
    folder.sweep()
    let former = takesOver ? folder.left(for: database).files : []
    var found: [Draft] = []
    for draft in former.flatMap(\.file.drafts) where !found.contains(draft) { found.append(draft) }
    // The newest last.
    found.sort { ($0.typedAt ?? 0) < ($1.typedAt ?? 0) }
    self.found = found
    asked = Mutex((found, false))
    files = Mutex(Files(own: OwnDrafts(in: folder), former: former, lying: found))
  }

  /// Sees to it that drafts are kept soon; what was typed since is stamped with the moment.
  func keep(_ drafts: [Draft], at moment: Int) {
    let isNew = asked.withLock { asked in
      let former = asked.drafts
      let stamped = drafts.map { draft in
        var draft = draft
        draft.typedAt =
          draft.typedAt ?? former.first { $0.saysTheSame(as: draft) }?.typedAt ?? moment
        return draft
      }
      guard stamped != former else { return false }
      asked = (stamped, true)
      return true
    }
    if isNew { worker.submit { [self] in write() } }
  }

  /// The messages that have come: whether drafts could be kept.
  func take() -> [Message] { worker.take() }

  /// Waits until all is kept.
  func finish() { worker.finish() }

  /// Those of some drafts that do not lie on the disk.
  func lost(of drafts: [Draft]) -> [Draft] {
    files.withLock { files in
      drafts.filter { draft in !files.lying.contains { $0.saysTheSame(as: draft) } }
    }
  }

  /// Writes what was last asked for, unless that is done. What was taken over is let go of then.
  private func write() -> Message? {
    let drafts = asked.withLock { asked in
      defer { asked.isNew = false }
      return asked.isNew ? asked.drafts : nil
    }
    guard let drafts else { return nil }
    return files.withLock { files in
      guard files.own.write(DraftFile(of: database, drafts: drafts)) == nil else {
        return .keepsDrafts(false)
      }
      for file in files.former { file.remove() }
      files.former = []
      files.lying = drafts
      return .keepsDrafts(true)
    }
  }
}
