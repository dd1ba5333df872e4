import Glibc

/// Whole files and folders.
enum Files {
  static func bytes(of path: String) throws(Trouble) -> [UInt8] {
    guard let file = fopen(path, "r") else { throw .noFile(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      guard count > 0 else { return bytes }
      bytes += piece.prefix(count)
    }
  }

  static func text(of path: String) throws(Trouble) -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  static func write(_ text: String, to path: String) throws(Trouble) {
    try write(Array(text.utf8), to: path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws(Trouble) {
    guard let file = fopen(path, "w") else { throw .noFile(path) }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else { throw .noFile(path) }
  }

  static func copy(_ path: String, to other: String) throws(Trouble) {
    try write(try bytes(of: path), to: other)
  }

  /// Makes a folder, and those above it, where they are not there.
  static func makeFolder(_ path: String) {
    for place in path.indices where path[place] == "/" && place > path.startIndex {
      mkdir(String(path[..<place]), 0o755)
    }
    mkdir(path, 0o755)
  }

  /// Removes a file, or a folder with all that is in it.
  static func delete(_ path: String) {
    // A link goes as a link: what it leads to stays.
    if remove(path) == 0 { return }
    for name in names(in: path) { delete("\(path)/\(name)") }
    remove(path)
  }

  /// What lies in a folder, in order.
  static func names(in folder: String) -> [String] {
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
