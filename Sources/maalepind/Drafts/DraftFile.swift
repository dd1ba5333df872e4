import Criteria
import Glibc
import Interface

/// What one run of the program keeps of what is typed and not stored, as a text: a line for each thing, its words with
/// tabs between.
struct DraftFile: Equatable {
  /// The database that it was typed for.
  var database: Database
  var drafts: [Draft]

  /// A database, by its path and by what the system knows the file by, so that it is found again when it was moved.
  struct Database: Equatable {
    /// The path, without links.
    let path: String
    /// Device and inode; nil while there is no file.
    let file: String?

    /// The database at a path.
    init(_ path: String) {
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      self.path = Self.resolved(path) ?? Self.resolved(folder).map { "\($0)/\(name)" } ?? path
      file = Self.file(path)
    }

    fileprivate init(path: String, file: String?) { (self.path, self.file) = (path, file) }

    /// Whether it is the same one: what stands there now, or the same file, which has been moved since.
    func isSame(as other: Database) -> Bool {
      if path == other.path { return true }
      return file != nil && file == other.file && Self.file(path) != file
    }

    private static func resolved(_ path: String) -> String? {
      guard let resolved = realpath(path, nil) else { return nil }
      defer { free(resolved) }
      return String(cString: resolved)
    }

    private static func file(_ path: String) -> String? {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      return "\(status.st_dev):\(status.st_ino)"
    }
  }

  init(of database: Database, drafts: [Draft]) { (self.database, self.drafts) = (database, drafts) }

  // MARK: As a text

  private static let heading = ["maalepind-kladder", "1"]

  var text: String {
    var lines = [Self.heading, ["database", database.path, database.file ?? ""]]
    for draft in drafts {
      lines.append(
        ["kladde", draft.place.plan.text, draft.place.kind.rawValue] + draft.place.words)
      lines.append([
        "om", draft.name, draft.field, draft.typedAt.map { "\($0)" } ?? "", draft.former ?? "",
        draft.refusal ?? "", draft.isSent ? "sendt" : "",
      ])
      lines += draft.texts.map { ["felt", $0.field, $0.text, $0.before] }
    }
    return lines.map { $0.map(Self.escaped).joined(separator: "\t") + "\n" }.joined()
  }

  /// Reads what `text` wrote; nil when it is something else, or of a later version of the program.
  init?(_ text: String) {
    var lines = text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.unescaped)
    }[...]
    guard lines.popFirst() == Self.heading, let named = lines.popFirst(), named.count == 3,
      named[0] == "database"
    else { return nil }
    database = Database(path: named[1], file: named[2].isEmpty ? nil : named[2])
    drafts = []
    while let place = lines.popFirst() {
      guard place.count > 2, place[0] == "kladde", let plan = Slug(place[1]),
        let kind = DraftPlace.Kind(rawValue: place[2]), let about = lines.popFirst(),
        about.count == 7, about[0] == "om"
      else { return nil }
      var draft = Draft(
        at: DraftPlace(plan: plan, kind: kind, words: Array(place[3...])), named: about[1],
        texts: [], field: about[2], former: about[4].isEmpty ? nil : about[4],
        typedAt: Int(about[3]), refusal: about[5].isEmpty ? nil : about[5],
        isSent: about[6] == "sendt")
      while let line = lines.first, line.count == 4, line[0] == "felt" {
        draft.texts.append(Draft.Text(field: line[1], text: line[2], before: line[3]))
        lines.removeFirst()
      }
      drafts.append(draft)
    }
  }

  /// A word that neither a tab nor the end of a line stands in.
  private static func escaped(_ word: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar {
      case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
      case "\t": escaped.append(contentsOf: "\\t".unicodeScalars)
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\r": escaped.append(contentsOf: "\\r".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func unescaped(_ word: Substring) -> String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in word.unicodeScalars {
      if isEscaped {
        text.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
