import Criteria
import Glibc
import Interchange
import Wording

/// Plan files on the disk.
extension PlanFile {
  /// A plan file that was read: the text as it was, and the plan in it.
  struct Read {
    var document: String
    var plan: Plan
  }

  /// Reads the plan file at a path.
  ///
  /// - Throws: `Refusal.planFile` when it cannot be read, or `PlanFileMistakes` with every mistake in it.
  static func load(_ path: String) throws -> Read {
    let bytes = try bytes(of: path)
    let plan = try read(bytes: bytes, name: path).get()
    return Read(document: String(decoding: bytes, as: UTF8.self), plan: plan)
  }

  /// The size is asked for before anything is read, so that a file of any size costs nothing.
  private static func bytes(of path: String) throws(Refusal) -> [UInt8] {
    func refusal(_ trouble: PlanFileTrouble) -> Refusal { .planFile(path: path, trouble) }
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw refusal(errno == ENOENT || errno == ENOTDIR ? .notFound : .unreadable(code: errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw refusal(.notAFile) }
    guard status.st_size > 0 else { throw refusal(.empty) }
    guard status.st_size <= largestSize else {
      throw refusal(.tooBig(bytes: Int(status.st_size), limit: largestSize))
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw refusal(.unreadable(code: errno)) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: largestSize + 1)
    var length = 0
    while length < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: length), $0.count - length)
      }
      guard count >= 0 else { throw refusal(.unreadable(code: errno)) }
      if count == 0 { break }
      length += count
    }
    guard length <= largestSize else { throw refusal(.tooBig(bytes: length, limit: largestSize)) }
    bytes.removeLast(bytes.count - length)
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
      throw refusal(.notText)
    }
    return bytes
  }
}
