import Glibc

extension Store {
  /// Writes a complete copy of the database as it is at one moment to a file that is not there yet. Others may
  /// go on reading and writing meanwhile; a copy that is interrupted leaves nothing under that name.
  ///
  /// - Throws: `alreadyThere`, `missingDirectory`, `cannotOpen`, `diskFull`, each with the copy's path; or what
  ///   is wrong with the database.
  public func copy(to path: String) throws(StorageFailure) {
    if DatabaseFile.exists(path) { throw .alreadyThere(path: path) }
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw .missingDirectory(path: path) }
      throw .cannotOpen(path: path, code: errno)
    }
    defer { Glibc.close(descriptor) }
    let draft = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { unlink(draft) }
    do throws(StorageFailure) {
      try use { (connection) throws(StorageFailure) in
        try connection.run("VACUUM INTO $1", [.text(draft)])
      }
    } catch {
      if case .diskFull = error { throw .diskFull(path: path) }
      throw error
    }
    guard fsync(descriptor) == 0 else { throw .cannotOpen(path: path, code: errno) }
    try publish(draft, as: path)
  }

  /// Gives the draft its name without replacing another file, also on disks that know no links.
  private func publish(_ draft: String, as path: String) throws(StorageFailure) {
    if link(draft, path) == 0 { return }
    if errno == EEXIST || DatabaseFile.exists(path) { throw .alreadyThere(path: path) }
    guard rename(draft, path) == 0 else { throw .cannotOpen(path: path, code: errno) }
  }
}
