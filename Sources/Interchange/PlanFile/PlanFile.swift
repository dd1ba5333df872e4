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
    let (plan, _, mistakes) = parts(of: bytes)
    if let plan, mistakes.count == 0 { return .success(plan) }
    if mistakes.count == 0 { mistakes.add(.notAPlan, at: .start) }
    return .failure(PlanFileMistakes(mistakes: mistakes.sorted(file: name)))
  }

  /// What can be read of a plan that once was free of mistakes: a criterion that cannot be is left out.
  ///
  /// - Returns: nil when nothing can.
  public static func salvage(bytes: [UInt8]) -> Plan? {
    let (plan, part, _) = parts(of: bytes)
    return [plan, part].compactMap { $0 }.first { $0.id != .placeholder }
  }

  /// The plan, as much of it as was read where it could not be, and what is wrong.
  private static func parts(of bytes: [UInt8]) -> (plan: Plan?, part: Plan?, MistakeList) {
    let document = YAMLDocument(bytes)
    let mistakes = MistakeList()
    for fault in document.faults { mistakes.add(fault.problem, at: fault.place) }
    let reader = document.root.map { PlanReader($0, mistakes: mistakes) }
    return (reader?.readPlan(), reader?.plan, mistakes)
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

  /// The mistakes as they are printed, a line each, and how many more there are.
  public var lines: [String] {
    mistakes.prefix(MistakeWords.mostShown).map(\.text)
      + MistakeWords.more(mistakes.count - MistakeWords.mostShown)
  }
}
