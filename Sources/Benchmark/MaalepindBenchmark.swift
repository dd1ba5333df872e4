import Glibc

/// Measures the program and others like it, and makes what it is measured on.
@main enum MaalepindBenchmark {
  static func main() {
    do {
      let words = Array(CommandLine.arguments.dropFirst())
      guard let name = words.first, let command = Command(rawValue: name) else {
        throw Trouble.unknownCommand(words.first)
      }
      let options = try Options(Array(words.dropFirst()), known: command.options)
      switch command {
      case .screens: try ScreensReport.run(options)
      case .generate: try Generator.run(options)
      case .growth: try GrowthReport.run(options)
      case .instructions: try InstructionsGuard.run(options)
      }
    } catch {
      Say.errorLine("maalepind-benchmark: \(error)")
      exit(error is Trouble ? 1 : 70)
    }
  }
}
