import Glibc
import Testing

/// Texts kept as files beside the tests. `MAALEPIND_GOLDEN=write` writes them anew.
package struct GoldenFolder {
  private let path: String

  /// - Parameter name: the folder's name below `Tests`.
  package init(_ name: String) { path = Checkout.tests + "/" + name }

  private static var isWritten: Bool {
    getenv("MAALEPIND_GOLDEN").map { String(cString: $0) } == "write"
  }

  /// Compares a text with the file of that name.
  package func check(
    _ shown: String, _ name: String, _ location: SourceLocation = #_sourceLocation
  ) {
    let file = "\(path)/\(name)"
    if Self.isWritten {
      TextFile.makeFolder(
        file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
          .joined(separator: "/"))
      #expect(TextFile.write(shown, to: file), "cannot write \(file)", sourceLocation: location)
      return
    }
    guard let kept = TextFile.read(file) else {
      Issue.record("no golden file \(file)", sourceLocation: location)
      return
    }
    let isKept = kept.utf8.elementsEqual(shown.utf8)
    #expect(isKept, "\(name):\n\(Self.difference(kept, shown))", sourceLocation: location)
  }

  /// Compares texts with all the files that the folder holds.
  package func checkAll(
    _ shown: [(name: String, text: String)], _ location: SourceLocation = #_sourceLocation
  ) {
    for text in shown { check(text.text, text.name, location) }
    let names = Set(shown.map(\.name))
    #expect(names.count == shown.count, "two texts have one name", sourceLocation: location)
    for name in TextFile.names(in: path) where !names.contains(name) {
      Issue.record("\(path)/\(name) is not shown any more", sourceLocation: location)
    }
  }

  /// The lines that differ, the kept above the shown.
  private static func difference(_ kept: String, _ shown: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = shown.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(old.count, new.count)).compactMap { line in
      let before = line < old.count ? String(old[line]) : "(no line)"
      let after = line < new.count ? String(new[line]) : "(no line)"
      return before == after ? nil : "line \(line + 1)\n  kept  \(before)\n  shown \(after)"
    }.joined(separator: "\n")
  }
}
