import CZip
import Glibc
import Wording

/// The files that are packed in an office file. How much of them is unpacked is bounded, whatever they say of
/// themselves.
final class PackedParts {
  private let archive: OpaquePointer
  /// How many bytes may be unpacked yet.
  private var room: Int

  /// - Parameter room: the most that is unpacked of all of them together, in bytes.
  /// - Throws: `damaged`.
  init(_ bytes: [UInt8], room: Int) throws(WorkbookTrouble) {
    self.room = room
    // The library frees it with the archive.
    let copy = malloc(max(1, bytes.count))
    copy?.copyMemory(from: bytes, byteCount: bytes.count)
    guard let copy, let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil)
    else { throw .damaged }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      throw .damaged
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  /// What a file holds; nil where there is none of that name.
  ///
  /// - Throws: `locked`, `damaged` or `tooBig`.
  func bytes(of name: String) throws(WorkbookTrouble) -> [UInt8]? {
    let place = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    guard place >= 0 else { return nil }
    guard let file = zip_fopen_index(archive, zip_uint64_t(place), 0) else {
      switch zip_error_code_zip(zip_get_error(archive)) {
      case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: throw .locked
      default: throw .damaged
      }
    }
    defer { zip_fclose(file) }
    var all: [UInt8] = []
    var some = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(zip_fread(file, &some, zip_uint64_t(some.count)))
      guard count >= 0 else { throw .damaged }
      guard count > 0 else { return all }
      room -= count
      guard room >= 0 else { throw .tooBig }
      all += some.prefix(count)
    }
  }

  /// A file of XML; nil where there is none of that name.
  ///
  /// - Throws: as `bytes`.
  func xml(_ name: String) throws(WorkbookTrouble) -> XmlPart? {
    guard let bytes = try bytes(of: name) else { return nil }
    return try XmlPart(bytes)
  }
}
