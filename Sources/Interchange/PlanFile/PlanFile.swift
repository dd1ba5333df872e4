import Criteria
import Wording

/// The plan file: a plan as YAML in the users' own words (plan-file.md).
public enum PlanFile {
  /// The largest file that is read, in bytes: 1 MiB. Ask before a file is loaded into memory.
  public static let largestSize = YAMLDocument.largestSize

  /// Reads a plan.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is; any bytes at all are answered with a plan or with mistakes.
  ///   - name: the file's name as the user gave it, repeated in every mistake.
  /// - Returns: the plan, or every mistake in the file. Nothing is to be imported from a file with one.
  public static func read(bytes: [UInt8], name: String) -> Result<Plan, PlanFileMistakes> {
    let document = YAMLDocument(bytes)
    let mistakes = MistakeList()
    for fault in document.faults { mistakes.add(PlanMistake.Kind(fault.problem), at: fault.place) }
    var plan: Plan?
    if let root = document.root {
      plan = PlanReader(root, mistakes: mistakes).readPlan()
    }
    if let found = PlanFileMistakes(mistakes.sorted(file: name)) { return .failure(found) }
    guard let plan else {
      let unknown = PlanMistake(file: name, line: 1, column: 1, what: .notAPlan)
      return .failure(PlanFileMistakes(first: unknown))
    }
    return .success(plan)
  }

  /// Writes a plan as a file that reads to the same plan. The ids are always written, and texts are folded
  /// at about a hundred characters, so that a leader can read it and a colleague compare it.
  public static func write(_ plan: Plan) -> String {
    var lines = YAMLLines()
    FileTables.plan.write(plan, to: &lines, plan)
    return lines.text
  }
}

/// Every mistake in a plan file, in the order of the file; there is at least one.
public struct PlanFileMistakes: Error, Hashable, Sendable {
  /// The mistakes by line and column, never empty.
  public let mistakes: [PlanMistake]

  init?(_ mistakes: [PlanMistake]) {
    guard !mistakes.isEmpty else { return nil }
    self.mistakes = mistakes
  }

  init(first: PlanMistake) { mistakes = [first] }

  /// The mistakes as they are printed, a line each.
  public var text: String { mistakes.map(\.text).joined(separator: "\n") }
}

extension PlanMistake.Kind {
  /// What is wrong with a file as YAML, as a mistake in a plan.
  init(_ problem: YAMLFault.Problem) {
    self =
      switch problem {
      case .tooLarge(let bytes): .tooLarge(bytes: bytes, limit: YAMLDocument.largestSize)
      case .empty: .empty
      case .notUTF8: .notUTF8
      case .controlSign: .syntax(.controlCharacter)
      case .aliasOrAnchor(let text): .aliasOrAnchor(text)
      case .tag(let text): .tag(text)
      case .tooDeep: .nestedTooDeep(limit: YAMLDocument.deepestNesting)
      case .severalDocuments: .severalDocuments
      case .duplicateKey(let key, let line): .duplicateKey(key, firstLine: line)
      case .tab: .syntax(.tab)
      case .unclosedQuote: .syntax(.unclosedQuote)
      case .unclosedBracket: .syntax(.unclosedBracket)
      case .colonInText: .syntax(.colonInText)
      case .indentation: .syntax(.indentation)
      case .specialSign(let sign): .syntax(.specialSign(sign))
      case .compositeKey, .missingColon, .unreadable: .syntax(.other)
      }
  }
}
