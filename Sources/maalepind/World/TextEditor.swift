import Glibc
import Wording

/// The text editor that somebody uses besides, as `$VISUAL` or `$EDITOR` says. What is written in it stands in a file of
/// its own until it is kept.
enum TextEditor {
  /// What came of it.
  enum Outcome {
    /// The text as it was left, and the file that it stands in, which is to be let go when it is kept.
    case written(String, file: String)
    /// The editor said that it is not to be used, or could not be begun.
    case failed
  }

  /// The command that begins it; nil where none is set and the usual ones are not there.
  private static var command: String? {
    for name in ["VISUAL", "EDITOR"] {
      if let value = getenv(name).map({ String(cString: $0) }), !value.trimmed.isEmpty {
        return value
      }
    }
    return ["nano", "vi"].first { program in
      ["/usr/bin", "/bin", "/usr/local/bin"].contains { access("\($0)/\(program)", X_OK) == 0 }
    }
  }

  /// Lets somebody write on a text in the terminal, which is to be left to the editor meanwhile.
  ///
  /// - Throws: `Refusal.noEditor`, `Refusal.cannotWrite`, or what reading the file again throws.
  static func edit(_ text: String) throws -> Outcome {
    guard let command else { throw Refusal.noEditor }
    var path = Array("\(OtherProgram.folder)/maalepind-tekst-XXXXXX.txt".utf8CString)
    let file = mkstemps(&path, 4)
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard file >= 0 else { throw Refusal.cannotWrite(path: OtherProgram.folder, code: errno) }
    let problem = NewFile.write(text.isEmpty ? "" : text + "\n", to: file)
    close(file)
    if let problem {
      unlink(name)
      throw Refusal.cannotWrite(path: name, code: problem)
    }
    // The editor's own options may stand beside its name.
    guard try OtherProgram.runInTerminal(["/bin/sh", "-c", "\(command) \"$1\"", "sh", name]) else {
      unlink(name)
      return .failed
    }
    do throws(FileTrouble) {
      let bytes = try WholeFile.bytes(of: name, limit: mostBytes)
      guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
      return .written(text, file: name)
    } catch {
      if error == .empty { return .written("", file: name) }
      throw Refusal.ownText(path: name, error)
    }
  }

  /// Lets the file go in which a text stood that is kept.
  static func forget(_ file: String) { unlink(file) }

  /// Far more than a text may have.
  static let mostBytes = 1 << 20
}
