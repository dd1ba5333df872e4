/// Something that can stand on a command line, as data: the reader, the help and the refusals all follow from it.
struct Word: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// It stands or it does not.
    case flag
    /// A value follows it.
    case option
    /// It stands by itself, at its place among the others of its kind.
    case argument
  }

  let kind: Kind
  /// `antal-svar` of an option, and of an argument what it is called: `FIL`.
  let name: String
  /// What an option was called before, and may still be written as.
  var former: String?
  /// The letter that may stand for an option or a flag: `o` in `-o`.
  var letter: Character?
  /// What it says or asks for, in a sentence.
  let help: String
  /// What an option's value is called.
  var value = ""
  /// An example of an option's value, as it is written in a shell.
  var form = ""
  /// Whether it can stand several times.
  var isRepeatable = false
  /// Whether it must stand there.
  var isRequired = false

  /// As it is written, with the long name; an argument as what it is called.
  var written: String { kind == .argument ? name : "--" + name }

  /// All that it can be written as, the long name first.
  var spellings: [String] { [written] + (letter.map { ["-\($0)"] } ?? []) }

  /// Whether an option or a flag is written so.
  func isWritten(_ text: some StringProtocol) -> Bool {
    guard text.first == "-", kind != .argument else { return false }
    let rest = text.dropFirst()
    if let letter, rest.first == letter, rest.dropFirst().isEmpty { return true }
    return rest.first == "-" && [name, former].contains(String(rest.dropFirst()))
  }
}

/// A word with the type of what is read of it.
protocol Declaration: Sendable {
  var word: Word { get }
}

extension Declaration {
  /// `--antal-svar`; an argument as what it is called.
  var written: String { word.written }
}

/// An option with a value, which stands at most once.
struct Option: Declaration {
  let word: Word

  /// - Parameters:
  ///   - former: what it was called before.
  ///   - value: what the value is called in the help.
  ///   - form: an example of a value, as it is written in a shell.
  init(
    _ name: String, formerly former: String? = nil, letter: Character? = nil, _ help: String,
    value: String, form: String = "\"tekst\""
  ) {
    word = Word(
      kind: .option, name: name, former: former, letter: letter, help: help, value: value,
      form: form)
  }
}

/// An option that may stand several times, each with a value of its own.
struct RepeatableOption: Declaration {
  let word: Word

  /// The same as for an option that stands once.
  init(_ name: String, _ help: String, value: String, form: String) {
    word = Word(
      kind: .option, name: name, help: help, value: value, form: form, isRepeatable: true)
  }
}

/// An option without a value: it stands or it does not.
struct Flag: Declaration {
  let word: Word

  init(_ name: String, letter: Character? = nil, _ help: String) {
    word = Word(kind: .flag, name: name, letter: letter, help: help)
  }
}

/// An argument that must stand there.
struct Argument: Declaration {
  let word: Word

  init(_ name: String, _ help: String) {
    word = Word(kind: .argument, name: name, help: help, isRequired: true)
  }
}

/// An argument that can be left out.
struct OptionalArgument: Declaration {
  let word: Word

  init(_ name: String, _ help: String) { word = Word(kind: .argument, name: name, help: help) }
}

/// Arguments of one kind: one or more.
struct Arguments: Declaration {
  let word: Word

  init(_ name: String, _ help: String) {
    word = Word(kind: .argument, name: name, help: help, isRepeatable: true, isRequired: true)
  }
}
