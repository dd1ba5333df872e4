import Glibc
import Wording

/// Files that people bring.
enum WholeFile {
  /// All bytes of the file at a path. The size is asked for first, so that a file of any size costs nothing.
  ///
  /// - Parameter limit: the most bytes that are read.
  static func bytes(of path: String, limit: Int) throws(FileTrouble) -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .notFound : .unreadable(code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size > 0 else { throw .empty }
    guard status.st_size <= limit else { throw .tooBig(bytes: Int(status.st_size), limit: limit) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(code: errno) }
    defer { close(descriptor) }
    return try bytes(of: descriptor, expecting: Int(status.st_size), limit: limit)
  }

  /// All bytes that come from what is open for reading.
  ///
  /// - Parameters:
  ///   - size: how many there probably are.
  ///   - limit: the most bytes that are read.
  static func bytes(
    of descriptor: Int32, expecting size: Int = 4096, limit: Int
  ) throws(FileTrouble) -> [UInt8] {
    // One byte more than it had, so that a file that grows meanwhile is read on.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var length = 0
    while true {
      if length == bytes.count {
        guard length <= limit else { throw .tooBig(bytes: length, limit: limit) }
        bytes.append(contentsOf: repeatElement(0, count: length))
      }
      let count = bytes.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress?.advanced(by: length), $0.count - length)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(code: errno) }
      if count == 0 { break }
      length += count
    }
    guard length <= limit else { throw .tooBig(bytes: length, limit: limit) }
    bytes.removeLast(bytes.count - length)
    return bytes
  }
}
