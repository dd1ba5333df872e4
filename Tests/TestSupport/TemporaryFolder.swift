import Glibc

/// A folder of its own for a test, gone when the test is.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// A short path: a socket in it has at most 108 bytes.
  package init() throws {
    var template = Array("/tmp/maalepind-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw FileFailure(path: "/tmp") }
    path = String(cString: made)
  }

  deinit { Self.delete(path) }

  private static func delete(_ path: String) {
    // A link goes as a link: what it leads to stays.
    if remove(path) == 0 { return }
    for name in TextFile.names(in: path) { delete("\(path)/\(name)") }
    remove(path)
  }

  /// What lies in the folder, by name.
  package func names() -> [String] { TextFile.names(in: path) }

  /// The path of a file in the folder.
  package func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  package func write(_ bytes: [UInt8], to name: String) throws {
    guard TextFile.write(bytes, to: file(name)) else { throw FileFailure(path: file(name)) }
  }

  /// The bytes of a file.
  package func read(_ name: String) throws -> [UInt8] {
    guard let bytes = TextFile.bytes(of: file(name)) else { throw FileFailure(path: file(name)) }
    return bytes
  }
}
