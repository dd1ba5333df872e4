import Glibc

/// Whole files.
package enum TextFile {
  /// A file's text; nil when it cannot be read.
  package static func read(_ path: String) -> String? {
    bytes(of: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A file's bytes; nil when it cannot be read.
  package static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      guard count > 0 else { return bytes }
      bytes += piece.prefix(count)
    }
  }

  /// Writes a file in a folder that is there; false when that cannot be done.
  package static func write(_ text: String, to path: String) -> Bool {
    write(Array(text.utf8), to: path)
  }

  /// Writes a file of bytes.
  package static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }

  /// Makes a folder, and those above it, where they are not there.
  package static func makeFolder(_ path: String) {
    for place in path.indices where path[place] == "/" && place > path.startIndex {
      mkdir(String(path[..<place]), 0o755)
    }
    mkdir(path, 0o755)
  }

  /// The names of what lies in a folder, in order; none when there is no such folder.
  package static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

/// A file or a folder that cannot be made or read.
package struct FileFailure: Error { package let path: String }
