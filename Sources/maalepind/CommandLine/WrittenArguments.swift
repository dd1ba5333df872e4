import Glibc
import Wording

/// The command line as people write it, made into what the parser reads: common options stand before the
/// command or behind it, and a value may be negative.
enum WrittenArguments {
  /// The same arguments in the parser's order.
  ///
  /// - Throws: `UsageProblem.repeatedOption`, since the parser would take the last of two without a word.
  static func ordered(_ arguments: [String]) throws -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    var rest = arguments[..<end]
    var kept: [String] = []
    var common: [String] = []
    var negative: [String] = []
    var seen: Set<String> = []
    while let first = rest.popFirst() {
      let name = String(first.prefix { $0 != "=" })
      guard let option = Usage.valuedOptions.first(where: { $0 == name }) else {
        if isNegative(first) { negative.append(first) } else { kept.append(first) }
        continue
      }
      guard seen.insert(option).inserted || Usage.repeatableOptions.contains(option) else {
        throw UsageProblem.repeatedOption(option)
      }
      var unit = [first]
      if name == first, let next = rest.first, isNegative(next) || !next.hasPrefix("-") {
        rest = rest.dropFirst()
        unit = isNegative(next) ? ["\(name)=\(next)"] : [first, next]
      }
      if Usage.commonOptions.contains(option) { common += unit } else { kept += unit }
    }
    let values = negative + arguments[end...].dropFirst()
    let hasValues = end < arguments.endIndex || !values.isEmpty
    return kept + common + (hasValues ? ["--"] + values : [])
  }

  /// Whether it is a number below zero, and no option.
  private static func isNegative(_ text: String) -> Bool {
    text.hasPrefix("-") && text.dropFirst().first?.isNumber == true
  }
}

extension WrittenArguments {
  /// Makes sure that what was written, and where the database lies, can be read as it is: a name in other signs than
  /// UTF-8 would become that of another file.
  ///
  /// - Throws: `UsageProblem.notUTF8`.
  static func check() throws(UsageProblem) {
    let names = ["MAALEPIND_DATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"]
    let variables = names.map { (name) -> UnsafeMutablePointer<CChar>? in getenv(name) }
    let written = (0..<Int(CommandLine.argc)).map { CommandLine.unsafeArgv[$0] }
    for case let text? in written + variables where String(validatingCString: text) == nil {
      throw .notUTF8(String(cString: text))
    }
  }
}
