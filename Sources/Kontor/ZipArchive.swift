import CZip
import Glibc
import Reports

/// Packs the files of an office file into one.
enum ZipArchive {
  /// What went wrong, in the library's own words.
  struct Failure: Error {
    let said: String
  }

  /// The packed file.
  ///
  /// - Throws: `Failure`.
  static func bytes(of package: OfficePackage) throws(Failure) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw failure(&error) }
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      throw failure(&error)
    }
    // The archive frees its source when it is closed, and what is written is read after that.
    zip_source_keep(target)
    for part in package.parts {
      guard add(part, to: archive) else {
        let said = String(cString: zip_strerror(archive))
        zip_discard(archive)
        throw Failure(said: said)
      }
    }
    guard zip_close(archive) == 0 else {
      let said = String(cString: zip_strerror(archive))
      zip_discard(archive)
      throw Failure(said: said)
    }
    return try read(target)
  }

  /// Adds a file as if written on the first day that such archives know, so that the same report is the same file.
  private static func add(_ part: OfficePackage.Part, to archive: OpaquePointer) -> Bool {
    // The library frees it with the archive.
    let copy = malloc(max(1, part.bytes.count))
    copy?.copyMemory(from: part.bytes, byteCount: part.bytes.count)
    guard let copy,
      let source = zip_source_buffer(archive, copy, zip_uint64_t(part.bytes.count), 1)
    else { return false }
    let place = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard place >= 0 else {
      zip_source_free(source)
      return false
    }
    let number = zip_uint64_t(place)
    return zip_file_set_dostime(archive, number, 0, firstDay, 0) == 0
      && zip_set_file_compression(archive, number, ZIP_CM_DEFLATE, 9) == 0
  }

  /// 1 January 1980 as archives write days.
  private static let firstDay: zip_uint16_t = 1 << 5 | 1

  private static func read(_ source: OpaquePointer) throws(Failure) -> [UInt8] {
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    guard zip_source_stat(source, &facts) == 0, zip_source_open(source) == 0 else {
      throw Failure(said: String(cString: zip_error_strerror(zip_source_error(source))))
    }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(facts.size))
    let count = bytes.withUnsafeMutableBytes {
      zip_source_read(source, $0.baseAddress, zip_uint64_t($0.count))
    }
    guard count == Int64(bytes.count) else { throw Failure(said: "it could not be read again") }
    return bytes
  }

  private static func failure(_ error: inout zip_error_t) -> Failure {
    Failure(said: String(cString: zip_error_strerror(&error)))
  }
}
