import Criteria

/// What stands first in a plan file: enough to tell plans apart in a list, and found without reading the rest.
public struct PlanHead: Hashable, Sendable {
  /// The plan's name.
  public let name: String
  /// The plan's first to last day; nil where the agreement gives none.
  public let period: Period?
}

extension PlanFile {
  /// Reads the name and the period of a plan file that was free of mistakes, or gives nil when they do not
  /// stand among its first keys: then the whole plan must be read.
  public static func head(of document: String) -> PlanHead? {
    var missing: Set<String> = [PlanKey.plan.rawValue, PlanKey.period.rawValue]
    var rest = document.utf8[...]
    for _ in 0..<mostLinesOfHead {
      let line = rest.prefix { $0 != newLine }
      if let first = line.first, first != space, first != comment {
        // Both values have been read to their end where the next key begins.
        if missing.isEmpty { return read(document.utf8[..<line.startIndex]) }
        missing.remove(String(Substring(line.prefix { $0 != colon })))
      }
      guard line.endIndex < rest.endIndex else {
        return missing.isEmpty ? read(document.utf8[...]) : nil
      }
      rest = rest[rest.index(after: line.endIndex)...]
    }
    return nil
  }

  private static let mostLinesOfHead = 60
  private static let (newLine, space, comment, colon) = (
    UInt8(ascii: "\n"), UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: ":")
  )

  private static func read(_ beginning: Substring.UTF8View) -> PlanHead? {
    YAMLDocument(Array(beginning)).root.flatMap {
      PlanReader($0, mistakes: MistakeList(isSilent: true)).head()
    }
  }
}
