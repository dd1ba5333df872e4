import Criteria
import Glibc

/// The copies that the program keeps of a database by itself: at most one a day, in a folder beside it. Of
/// `maalepind.sqlite` they are `maalepind-kopier/maalepind-2026-11-30.sqlite` and so on.
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
    /// Where it lies.
    public let path: String
  }

  /// The copies of the database at a path; of one that a link leads to they lie beside it and not beside the link.
  public init(of path: String) {
    let file = DatabaseFile(path: DatabaseFile.resolved(path) ?? path)
    database = file.path
    let whole = String(file.path.split(separator: "/").last ?? "")
    name = whole.hasSuffix(Self.ending) ? String(whole.dropLast(Self.ending.count)) : whole
    folder = (file.directory == "/" ? "" : file.directory) + "/\(name)-kopier"
  }

  /// The copies that are there, the newest first. Whatever else lies in the folder is none.
  public var copies: [Copy] { Self.files(in: folder).compactMap(day).sorted(by: >).map(copy) }

  /// Where all copies lie: those that the program keeps, and databases that copies have taken the place of.
  public var everyCopy: [String] {
    let directory = DatabaseFile(path: database).directory
    let formers = Self.files(in: directory)
      .filter { $0.hasPrefix("\(name)-\(Self.former)") && $0.hasSuffix(Self.ending) }
      .sorted()
    return copies.map(\.path) + formers.map { (directory == "/" ? "" : directory) + "/" + $0 }
  }

  private static func files(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var files: [String] = []
    while let entry = readdir(stream) {
      files.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return files
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

  private func copy(of day: Day) -> Copy {
    Copy(day: day, path: "\(folder)/\(name)-\(day)\(Self.ending)")
  }

  private func day(of file: String) -> Day? {
    guard file.hasPrefix(name + "-"), file.hasSuffix(Self.ending) else { return nil }
    return Day(iso: String(file.dropFirst(name.count + 1).dropLast(Self.ending.count)))
  }

  /// Makes the day's copy where it is not there yet, and then takes away those that are no longer kept. Of a damaged
  /// database none is made, and none is taken away.
  ///
  /// - Returns: whether a copy was made.
  /// - Throws: as `Store.copy(to:)`.
  @discardableResult
  public func keep(_ store: Store, today: Day) throws(StorageFailure) -> Bool {
    let copy = copy(of: today)
    if DatabaseFile.exists(copy.path) { return false }
    if mkdir(folder, 0o700) == 0 {
      if isShared { chmod(folder, 0o770) }
    } else if errno != EEXIST {
      throw .cannotOpen(path: copy.path, code: errno)
    }
    do throws(StorageFailure) {
      try store.copy(to: copy.path)
    } catch {
      // Another program of the same user was first.
      if case .alreadyThere = error { return false }
      throw error
    }
    if isShared { chmod(copy.path, 0o660) }
    let copies = copies
    let kept = KeptDays().among(Set(copies.map(\.day)), today: today)
    for copy in copies where !kept.contains(copy.day) { unlink(copy.path) }
    return true
  }
}
