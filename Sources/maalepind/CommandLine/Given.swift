import Wording

/// What was written on the command line, as the command's grammar reads it.
struct Given: Sendable {
  /// The command that is named, with the program and the groups that lead to it.
  private(set) var path: [String]
  private var grammar: Grammar
  private var options: [(word: Word, spelling: String, value: String)] = []
  private var arguments: [String] = []

  init(_ path: [String], _ grammar: Grammar) {
    self.path = path
    self.grammar = grammar
  }

  /// How the command is written, in short.
  var usage: String { grammar.usage(of: path) }

  /// The option's value; nil where it does not stand.
  subscript(option: Option) -> String? { values(of: option.word).first }

  /// The option's values, in the order in which they stand.
  subscript(option: RepeatableOption) -> [String] { values(of: option.word) }

  /// Whether the flag stands.
  subscript(flag: Flag) -> Bool { !values(of: flag.word).isEmpty }

  /// The argument, without which the command is not run.
  subscript(argument: Argument) -> String {
    guard let value = values(of: argument.word).first else {
      preconditionFailure("\(argument.written) is read, and is not in the command's grammar")
    }
    return value
  }

  /// The argument; nil where it does not stand.
  subscript(argument: OptionalArgument) -> String? { values(of: argument.word).first }

  /// The arguments, one at least.
  subscript(arguments: Arguments) -> [String] { values(of: arguments.word) }

  /// All that was written of a word, in the order in which it stands. A flag that stands has an empty text.
  func values(of word: Word) -> [String] {
    guard word.kind == .argument else {
      return options.filter { $0.word.name == word.name }.map(\.value)
    }
    guard let place = grammar.arguments.firstIndex(where: { $0.name == word.name }) else {
      return []
    }
    return Array(arguments.dropFirst(place).prefix(word.isRepeatable ? .max : 1))
  }
}

/// What the reader puts in it, word by word.
extension Given {
  /// Goes on to what is named; the options before it must be its options too.
  mutating func enter(_ name: String, _ grammar: Grammar) throws(UsageProblem) {
    path.append(name)
    self.grammar = grammar
    for option in options where grammar.option(option.spelling) == nil {
      throw unknown(option.spelling)
    }
  }

  /// Takes an argument, where there is room for one more.
  mutating func take(argument: String) throws(UsageProblem) {
    guard arguments.count < grammar.arguments.count || grammar.arguments.last?.isRepeatable == true
    else { throw .unexpectedArgument(argument, usage: usage) }
    arguments.append(argument)
  }

  /// Takes an option as it is written, with its value behind the equals sign or as the next of the words.
  mutating func take(
    option text: String, next: inout ArraySlice<String>
  ) throws(UsageProblem) {
    let pieces = text.utf8.split(
      separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    let spelling = String(Substring(pieces[0]))
    let joined = pieces.count > 1 ? String(Substring(pieces[1])) : nil
    guard let word = grammar.option(spelling) else { throw unknown(spelling) }
    if word.kind == .flag {
      if let joined { throw .valueNotTaken(option: spelling, found: joined) }
      options.append((word, spelling, ""))
      return
    }
    if !word.isRepeatable, let first = options.first(where: { $0.word.name == word.name }) {
      throw first.spelling == spelling
        ? .repeatedOption(spelling) : .optionsExclude(first.spelling, spelling)
    }
    if joined == nil, let value = next.first, !CommandReader.isOption(value) {
      next.removeFirst()
      options.append((word, spelling, value))
    } else if let joined, !joined.isEmpty {
      options.append((word, spelling, joined))
    } else {
      throw Self.missing(word, spelling)
    }
  }

  /// Makes sure that every argument that must stand there does.
  func checkWhole() throws(UsageProblem) {
    let missing = grammar.arguments.dropFirst(arguments.count).first { $0.isRequired }
    if let missing { throw .missingArgument(missing.name, usage: usage) }
  }

  /// Refuses options with nothing to say behind them.
  func refuseBlank(_ refused: Option...) throws(UsageProblem) {
    for option in options
    where Reading.written(option.value) == nil
      && refused.contains(where: { $0.word.name == option.word.name })
    {
      throw Self.missing(option.word, option.spelling)
    }
  }

  private static func missing(_ option: Word, _ spelling: String) -> UsageProblem {
    .missingValue(option: spelling, form: "\(spelling) \(option.form)")
  }

  private func unknown(_ spelling: String) -> UsageProblem {
    let known = grammar.spellings
    return .unknownOption(
      spelling, nearest: Nearest.name(to: spelling, among: known), known: known)
  }
}
