import Criteria
import Glibc
import Interface

/// The one place where this user's drafts lie: a file for each run of the program that has some, for its owner only.
/// The file of a run that is alive is locked by it; what the others hold waits to be taken over.
struct DraftFolder {
  let path: String

  /// The user's own folder, in which a file's name ends so.
  static var usual: DraftFolder { DraftFolder(path: Locations.drafts) }
  static let ending = ".kladde"

  /// The most bytes that a file of drafts has.
  private static let largest = 16 << 20

  /// A file whose run has ended, which is ours while it is open.
  final class Left: Sendable {
    fileprivate let path: String
    fileprivate let descriptor: Int32
    let file: DraftFile

    fileprivate init(path: String, descriptor: Int32, file: DraftFile) {
      (self.path, self.descriptor, self.file) = (path, descriptor, file)
    }

    /// Takes it away, as what it holds is kept elsewhere or stored.
    func remove() { unlink(path) }

    deinit { close(descriptor) }
  }

  /// Takes over what was typed in some of the plans of a database in runs that have ended. A file is left to the runs
  /// that show its plans; what one of both kinds holds for others is laid beside it first.
  func take(of database: DraftFile.Database, _ isOurs: (Slug) -> Bool) -> [Left] {
    left(for: database).files.compactMap { left in
      let ours = left.file.drafts.filter { isOurs($0.place.plan) }
      let others = left.file.drafts.filter { !isOurs($0.place.plan) }
      guard !ours.isEmpty, !others.isEmpty else { return ours.isEmpty ? nil : left }
      func lay(_ drafts: [Draft], in file: OwnDrafts) -> Bool {
        file.write(DraftFile(of: left.file.database, drafts: drafts)) == nil
      }
      guard lay(others, in: OwnDrafts(in: self)), lay(ours, in: OwnDrafts(path: left.path)),
        case .left(let own) = open(left.path)
      else { return nil }
      return own
    }
  }

  /// The files of runs that have ended, of a database, and how many others are in use or cannot be read.
  func left(for database: DraftFile.Database) -> (files: [Left], inUse: Int) {
    var (files, inUse): ([Left], Int) = ([], 0)
    for name in FolderNames.all(in: path, ending: Self.ending) {
      switch open("\(path)/\(name)") {
      case .left(let left) where left.file.database.isSame(as: database): files.append(left)
      case .inUse: inUse += 1
      case .left, .unreadable: break
      }
    }
    return (files, inUse)
  }

  /// How many drafts of runs that have ended wait for a database.
  func count(for database: DraftFile.Database) -> Int {
    left(for: database).files.reduce(0) { $0 + $1.file.drafts.count }
  }

  /// Changes the texts of a database's drafts, as when personal data are to be blanked in them.
  ///
  /// - Parameter change: the text that is to stand in the place of another; nil where it is to stay.
  /// - Returns: how many texts were changed, how many files could not be written, and how many are in use by a run of
  ///   the program that must be ended first.
  func changeTexts(
    of database: DraftFile.Database, _ change: (String) -> String?
  ) -> (changed: Int, unwritten: Int, inUse: Int) {
    let (files, inUse) = left(for: database)
    var (changed, unwritten) = (0, 0)
    for left in files {
      var file = left.file
      var count = 0
      for place in file.drafts.indices { count += file.drafts[place].changeTexts(change) }
      guard count > 0 else { continue }
      let own = OwnDrafts(path: left.path)
      if own.write(file) == nil { changed += count } else { unwritten += 1 }
    }
    return (changed, unwritten, inUse)
  }

  // MARK: Files

  /// How old a file is that was begun and never became whole, in seconds, before it is swept away.
  private static let stale = 60

  /// Takes away what a run had begun to write when it was killed.
  func sweep() {
    for name in FolderNames.all(in: path, ending: OwnDrafts.unfinished) {
      var status = stat()
      let path = "\(path)/\(name)"
      if stat(path, &status) == 0, Clock.now() - status.st_mtim.tv_sec > Self.stale { unlink(path) }
    }
  }

  private enum Opened { case left(Left), inUse, unreadable }

  /// Opens a file when no living run has it.
  private func open(_ path: String) -> Opened {
    let descriptor = Glibc.open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return .unreadable }
    // The file may have been replaced before it was locked: then it has a living owner.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, Self.isAt(path, descriptor) else {
      close(descriptor)
      return .inUse
    }
    guard let bytes = try? WholeFile.bytes(of: path, limit: Self.largest),
      let file = DraftFile(String(decoding: bytes, as: UTF8.self))
    else {
      close(descriptor)
      return .unreadable
    }
    return .left(Left(path: path, descriptor: descriptor, file: file))
  }

  private static func isAt(_ path: String, _ descriptor: Int32) -> Bool {
    var (own, there) = (stat(), stat())
    return fstat(descriptor, &own) == 0 && stat(path, &there) == 0 && own.st_ino == there.st_ino
      && own.st_dev == there.st_dev
  }
}

extension Draft {
  /// Changes each text in it, the name of what it is about too; how many were changed.
  fileprivate mutating func changeTexts(_ change: (String) -> String?) -> Int {
    var count = 0
    func changed(_ text: String) -> String {
      guard let new = change(text) else { return text }
      count += 1
      return new
    }
    name = changed(name)
    place.words = place.words.map(changed)
    texts = texts.map {
      Text(field: $0.field, text: changed($0.text), before: changed($0.before))
    }
    return count
  }
}
