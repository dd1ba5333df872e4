import Criteria
import Interchange
import Wording

/// Plan files on the disk.
extension PlanFile {
  /// A plan file that was read: the text as it was, and the plan in it.
  struct Read {
    let document: String
    let plan: Plan
    /// What in it may tell who somebody is.
    let doubts: [PlanMistake]

    /// The program's own text of a plan.
    init(document: String, plan: Plan) {
      (self.document, self.plan, doubts) = (document, plan, [])
    }

    init(_ bytes: [UInt8], name: String) throws(PlanFileMistakes) {
      document = String(decoding: bytes, as: UTF8.self)
      let found = PlanFile.faultyTexts(in: document, name: name)
      do throws(PlanFileMistakes) {
        plan = try PlanFile.read(bytes: bytes, name: name).get()
      } catch { throw error.joined(with: found.refused) }
      if let refused = found.refused { throw refused }
      doubts = found.doubtful
    }
  }

  /// Reads the plan file at a path.
  ///
  /// - Throws: `Refusal.planFile` when it cannot be read, or `PlanFileMistakes` with every mistake in it.
  static func load(_ path: String) throws -> Read {
    let bytes: [UInt8]
    do throws(FileTrouble) {
      bytes = try WholeFile.bytes(of: path, limit: largestSize)
      guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
        throw .notText
      }
    } catch { throw Refusal.planFile(path: path, error) }
    return try Read(bytes, name: path)
  }
}

extension PlanFileMistakes: Refusing {
  /// That the file is not taken in, and how many mistakes are in it.
  public var sentence: String {
    Refusal.planFile(path: mistakes.first?.file ?? "", .hasMistakes(mistakes.count)).sentence
  }
}
