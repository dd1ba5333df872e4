import Glibc
import Wording

/// The command line and what else is written for the program, before anything is read of it.
enum WrittenArguments {
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
