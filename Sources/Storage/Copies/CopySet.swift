import Criteria
import Glibc

/// The copies that are kept of a database in a folder beside it: one a day that the program makes by itself, and those
/// that somebody has asked for, which stay. Of `maalepind.sqlite` they are `maalepind-kopier/maalepind-2026-11-30.sqlite`
/// and `maalepind-kopier/maalepind-2026-11-30-2.sqlite`.
public struct CopySet: Sendable {
  /// The folder; it is made with the first copy, for those who may write the database.
  public let folder: String
  private let name: String
  private let database: String
  private static let ending = ".sqlite"
  private static let former = "foer-gendannelse-"

  /// A copy that is kept.
  public struct Copy: Hashable, Sendable {
    /// The day that it was made on.
    public let day: Day
    /// 1 for the one that the program made by itself, from 2 on for those that were asked for.
    public let number: Int
    /// Where it lies.
    public let path: String
  }

  /// The copies of the database at a path; of one that a link leads to they lie beside it and not beside the link.
  public init(of path: String) {
    let file = DatabaseFile(path: DatabaseFile.resolved(path) ?? path)
    database = file.path
    let whole = String(file.path.split(separator: "/").last ?? "")
    name = whole.hasSuffix(Self.ending) ? String(whole.dropLast(Self.ending.count)) : whole
    folder = file.beside("\(name)-kopier")
  }

  /// The copies that are there, the newest first. Whatever else lies in the folder is none.
  public var copies: [Copy] {
    DatabaseFile.names(in: folder).compactMap(copy(of:)).sorted {
      ($0.day, $0.number) > ($1.day, $1.number)
    }
  }

  /// Whether there is a folder of copies that this program's user may not look in; then none is listed.
  public var areHidden: Bool {
    access(folder, F_OK) == 0 && access(folder + "/.", R_OK | X_OK) != 0 && errno == EACCES
  }

  /// Where all copies lie: those that are kept, and databases that copies have taken the place of.
  public var everyCopy: [String] {
    copies.map(\.path) + neighbours { $0.hasPrefix("\(name)-\(Self.former)") }
  }

  /// What else in the database's own folder is named as a database is.
  public var besides: [String] {
    let known = Set(everyCopy + [database])
    return neighbours { _ in true }.filter { !known.contains($0) }
  }

  /// What lies in the database's own folder and is named as a database is.
  private func neighbours(_ isMeant: (String) -> Bool) -> [String] {
    let file = DatabaseFile(path: database)
    return DatabaseFile.names(in: file.directory)
      .filter { $0.hasSuffix(Self.ending) && isMeant($0) }.sorted().map(file.beside)
  }

  /// Where a database is kept that a copy takes the place of: beside it, under a name that is free.
  public func nameOfFormer(on today: Day) -> String {
    let beginning = String(folder.dropLast("kopier".count)) + "\(Self.former)\(today)"
    let names = sequence(first: 1) { $0 + 1 }.lazy.map { number in
      beginning + (number == 1 ? "" : "-\(number)") + Self.ending
    }
    return names.first { !DatabaseFile.exists($0) } ?? beginning
  }

  /// Whether the database's group may write it, and so its copies.
  private var isShared: Bool {
    DatabaseFile(path: database).mode.map { $0 & 0o060 == 0o060 } ?? false
  }

  private func copy(_ day: Day, _ number: Int = 1) -> Copy {
    let ending = (number == 1 ? "" : "-\(number)") + Self.ending
    return Copy(day: day, number: number, path: "\(folder)/\(name)-\(day)\(ending)")
  }

  /// The copy whose file has a name; nil where it is none.
  private func copy(of file: String) -> Copy? {
    guard file.hasPrefix(name + "-"), file.hasSuffix(Self.ending) else { return nil }
    let text = file.dropFirst(name.count + 1).dropLast(Self.ending.count)
    if let day = Day(iso: String(text)) { return self.copy(day) }
    guard let dash = text.lastIndex(of: "-"), let day = Day(iso: String(text[..<dash])),
      let number = Int(text[text.index(after: dash)...])
    else { return nil }
    let copy = self.copy(day, number)
    return number > 1 && copy.path.hasSuffix("/" + file) ? copy : nil
  }

  /// Makes the day's copy where it is not there yet, and then takes away those that are no longer kept. Of a damaged
  /// database none is made, and none is taken away.
  ///
  /// - Returns: whether a copy was made.
  /// - Throws: as `Store.copy(to:)`.
  @discardableResult
  public func keep(_ store: Store, today: Day) throws(StorageFailure) -> Bool {
    let copy = self.copy(today)
    if DatabaseFile.exists(copy.path) { return false }
    do throws(StorageFailure) {
      try make(copy, of: store)
    } catch {
      // Another program of the same user was first.
      if case .alreadyThere = error { return false }
      throw error
    }
    let copies = copies.filter { $0.number == 1 }
    let kept = KeptDays().among(Set(copies.map(\.day)), today: today)
    for copy in copies where !kept.contains(copy.day) { unlink(copy.path) }
    return true
  }

  /// Makes a copy that somebody has asked for, beside those that are there.
  ///
  /// - Throws: as `Store.copy(to:)`.
  public func take(_ store: Store, today: Day) throws(StorageFailure) -> Copy {
    var copy = self.copy(today, (copies.filter { $0.day == today }.map(\.number).max() ?? 1) + 1)
    while true {
      do throws(StorageFailure) {
        try make(copy, of: store)
        return copy
      } catch {
        guard case .alreadyThere = error else { throw error }
        copy = self.copy(today, copy.number + 1)
      }
    }
  }

  private func make(_ copy: Copy, of store: Store) throws(StorageFailure) {
    if mkdir(folder, 0o700) == 0 {
      if isShared { chmod(folder, 0o770) }
    } else if errno != EEXIST {
      throw .cannotOpen(path: copy.path, code: errno)
    }
    try store.copy(to: copy.path)
    if isShared { chmod(copy.path, 0o660) }
  }
}
