import Criteria
import Glibc
import Storage
import Wording

/// A file that holds no database, although copies are kept of the one that was there: nobody is to begin all over in it.
struct LostDatabase: Refusing {
  private let path: String
  private let isEmpty: Bool
  /// How many; nil where they cannot be seen from here.
  private let copies: Int?

  /// The file at a path, where it is there and empty; nil where it is not, or there is no copy.
  init?(emptied path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size == 0 else {
      return nil
    }
    self.init(path, isEmpty: true)
  }

  /// The file at a path, which holds something else; nil where there is no copy.
  init?(overwritten path: String) { self.init(path, isEmpty: false) }

  private init?(_ path: String, isEmpty: Bool) {
    let set = CopySet(of: path)
    let copies = set.areHidden ? nil : set.copies.count
    guard copies != 0 else { return nil }
    self.path = path
    self.isEmpty = isEmpty
    self.copies = copies
  }

  var sentence: String {
    let what = "Filen \(Quote.path(path)) er \(isEmpty ? "tom" : "ikke en database")"
    guard let copies else {
      return what
        + ", og kopierne kan ikke ses herfra; bed den, der skriver i databasen, om at hente en frem."
    }
    return what + ", men der er \(DanishNoun.count(copies, "kopi", "kopier")) af databasen; "
      + "«maalepind gendan» viser \(copies == 1 ? "den" : "dem")."
  }
}
