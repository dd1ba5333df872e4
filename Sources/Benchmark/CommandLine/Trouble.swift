/// Why something could not be measured or made.
enum Trouble: Error, Equatable, CustomStringConvertible {
  case unknownCommand(String?)
  case unknownOption(String)
  case missingValue(String, String)
  case noNumber(String, String)
  case noProgram(String)
  case noFile(String)
  case noTerminal
  case notStarted(String, String)
  case notSeen(String, in: String, String)
  case failed(String, status: Int32, String)
  case tooSlow(String)
  case noCount(String)
  case notAsRecorded([String])

  var description: String {
    switch self {
    case .unknownCommand(let name):
      """
      \(name.map { "there is no «\($0)»" } ?? "say what to do"):
      \(Command.allCases.map { "  " + $0.usage }.joined(separator: "\n"))
      """
    case .unknownOption(let name): "there is no option «\(name)» here"
    case .missingValue(let name, let form): "write \(name) \(form)"
    case .noNumber(let name, let text): "\(name) is a whole number of 1 or more, not «\(text)»"
    case .noProgram(let path):
      "there is no program at \(path); build it: swift build -c release --product maalepind"
    case .noFile(let path): "\(path) cannot be read or written"
    case .noTerminal: "the system gives no terminal"
    case .notStarted(let name, let reason): "\(name) cannot be started: \(reason)"
    case .notSeen(let text, let name, let shown):
      "«\(text)» is not seen in \(name), which shows: \(shown)"
    case .failed(let command, let status, let output):
      "\(command) ended with \(status): \(output)"
    case .tooSlow(let command): "\(command) did not end in time"
    case .noCount(let name): "valgrind did not say how many instructions \(name) took"
    case .notAsRecorded(let names): "not as recorded: \(names.joined(separator: ", "))"
    }
  }
}
