import Criteria
import Interface
import Synchronization

/// Keeps what is typed and not stored while the screens are open, on a thread of its own, so that no key waits for it.
final class DraftKeeper: Sendable {
  /// Ready to be read when there are messages to take.
  var descriptor: Int32 { worker.descriptor }

  private let worker: Worker
  private let folder: DraftFolder
  private let database: DraftFile.Database
  /// What was last asked to be kept, with when each was typed, and whether that is yet to be done.
  private let asked: Mutex<(drafts: [Draft], isNew: Bool)>
  private let files: Mutex<Files>

  /// The files, which only the thread uses.
  private struct Files: ~Copyable {
    let own: OwnDrafts
    /// Those whose drafts were taken over, until they are kept in the own one.
    var former: [DraftFolder.Left] = []
    /// What all of them hold.
    var lying: [Draft] = []
  }

  /// Keeps what is typed for a database.
  init?(databasePath: String, folder: DraftFolder = .usual) {
    guard let worker = Worker() else { return nil }
    self.worker = worker
    self.folder = folder
    database = DraftFile.Database(databasePath)
    folder.sweep()
    asked = Mutex(([], false))
    files = Mutex(Files(own: OwnDrafts(in: folder)))
  }

  /// Takes over what was typed in some plans in runs that have ended, the newest last. What was typed in other plans
  /// waits for a run that shows them.
  func takeOver(_ isOurs: (Slug) -> Bool) -> [Draft] {
    files.withLock { files in
      let former = folder.take(of: database, isOurs)
      var found: [Draft] = []
      for draft in former.flatMap(\.file.drafts) where !found.contains(draft) {
        found.append(draft)
      }
      found.sort { ($0.typedAt ?? 0) < ($1.typedAt ?? 0) }
      files.former += former
      files.lying += found
      asked.withLock { $0.drafts += found }
      return found
    }
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
    files.withLock { files in
      // Asked here, so that nothing is let go of that was taken over meanwhile.
      let drafts = asked.withLock { asked in
        defer { asked.isNew = false }
        return asked.isNew ? asked.drafts : nil
      }
      guard let drafts else { return nil }
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
