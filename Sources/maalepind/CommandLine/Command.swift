/// What can be named on the command line: a command, or a group of commands.
protocol CommandPlace: SendableMetatype {
  static var name: String { get }
  /// What it does, in a sentence.
  static var abstract: String { get }
  /// What else its help says; nothing when it is empty.
  static var discussion: String { get }
  /// Which of the two it is.
  static var kind: CommandKind { get }
}

extension CommandPlace {
  static var discussion: String { "" }
}

/// A command, or a group of commands.
enum CommandKind: Sendable {
  case command(any Command.Type)
  case group(any CommandGroup.Type)

  /// It as what can be named.
  var place: any CommandPlace.Type {
    switch self {
    case .command(let command): command
    case .group(let group): group
    }
  }
}

/// A command: how it is written, and what it does with what was written.
protocol Command: CommandPlace {
  /// How it is written.
  static var grammar: Grammar { get }
  /// What was written.
  var given: Given { get }

  init(given: Given)

  /// Does it. What it throws is told as a refusal; `ExitCode` where all has been said.
  func run() throws
}

extension Command {
  static var kind: CommandKind { .command(self) }

  /// What was written of what every command takes.
  var common: CommonOptions { CommonOptions(given) }
}

/// A command that only leads on to others.
protocol CommandGroup: CommandPlace {
  /// In the help's order.
  static var members: [any CommandPlace.Type] { get }
  /// What is done when none of them is named; nil where one must be.
  static var standard: (any Command.Type)? { get }
}

extension CommandGroup {
  static var kind: CommandKind { .group(self) }

  static var standard: (any Command.Type)? { nil }

  /// How it is written as long as none of its commands is named.
  static var grammar: Grammar { standard?.grammar ?? Grammar() }

  /// The one of that name.
  static func member(_ name: String) -> CommandKind? {
    if let standard, standard.name == name { return standard.kind }
    return members.first { $0.name == name }?.kind
  }

  /// How it is written, in short.
  static func usage(of path: [String]) -> String {
    (path + [members.map { $0.name }.joined(separator: "|")]).joined(separator: " ")
  }
}

/// Ends the program with that code, without a word more.
struct ExitCode: Error {
  let number: Int32

  init(_ number: Int32) { self.number = number }
}
