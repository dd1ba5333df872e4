import Glibc
import TestSupport
import Testing

/// What disks do to databases.
enum Damage {
  /// Overwrites a part of a database's file where rows stand, as a disk that fails.
  static func overwritePages(of path: String) throws {
    var bytes = TextFile.bytes(of: path) ?? []
    for place in (bytes.count * 2 / 3)..<(bytes.count * 5 / 6) { bytes[place] = 0xA5 }
    let file = open(path, O_WRONLY)
    defer { close(file) }
    try #require(pwrite(file, bytes, bytes.count, 0) == bytes.count)
  }
}
