import Criteria
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

  private static func bytes(of path: String) throws(Refusal) -> [UInt8] {
    do throws(FileTrouble) {
      let bytes = try WholeFile.bytes(of: path, limit: largestSize)
      guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
        throw .notText
      }
      return bytes
    } catch { throw .planFile(path: path, error) }
  }
}
