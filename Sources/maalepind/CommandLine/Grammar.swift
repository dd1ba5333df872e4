/// How a command is written: what can stand behind its name.
struct Grammar: Sendable {
  /// The command's own, in the help's order.
  let own: [Word]
  /// The command's arguments, in the order in which they stand.
  let arguments: [Word]
  /// What most people need of it, behind the command's name: `ID VÆRDI [--sted STED]`.
  private let brief: String?

  /// - Parameter brief: what most people need of it; its arguments where nothing is said.
  init(_ declarations: any Declaration..., brief: String? = nil) {
    own = declarations.map(\.word)
    arguments = own.filter { $0.kind == .argument }
    self.brief = brief
  }

  /// What can be looked up about every command.
  static let help = Flag("help", letter: "h", "Vis denne hjælp.")
  static let version = Flag("version", "Vis versionen.")
  static let standing = [version.word, help.word]

  /// The command's own and what every command takes.
  var words: [Word] { own + CommonOptions.words }

  /// The option or the flag that is written so.
  func option(_ text: some StringProtocol) -> Word? {
    own.first { $0.isWritten(text) } ?? CommonOptions.words.first { $0.isWritten(text) }
      ?? Self.standing.first { $0.isWritten(text) }
  }

  /// All that an option can be written as, for one who has written another.
  var spellings: [String] {
    words.filter { $0.kind != .argument }.flatMap(\.spellings) + [Self.help.word.written]
  }

  /// How the command is written, in short.
  func usage(of path: [String]) -> String {
    (path + (brief.map { [$0] } ?? arguments.map(\.inBrief))).joined(separator: " ")
  }
}

extension Word {
  /// An argument as it is written in short.
  fileprivate var inBrief: String { isRequired ? name : "[\(name)]" }
}
