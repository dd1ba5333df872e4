import Wording

/// Reads the command line, word by word: options stand anywhere, a value may be negative, and behind `--` nothing is
/// an option.
struct CommandReader {
  /// What the command line asks for.
  enum Asked {
    case command(any Command.Type, Given)
    /// The help of what is named, with the path to it.
    case help(CommandKind, path: [String])
    case version
  }

  /// What is asked for, of the commands of a group.
  ///
  /// - Parameter words: what stands behind the program's name.
  static func read(
    _ words: ArraySlice<String>, of group: any CommandGroup.Type
  ) throws(UsageProblem) -> Asked {
    let flags = words.prefix { $0 != "--" }
    var reader = Self(group)
    reader.asksForHelp = flags.contains { spellingsOfHelp.contains($0) }
    if !reader.asksForHelp, flags.contains(Grammar.version.word.written) { return .version }
    do throws(UsageProblem) { try reader.read(words) } catch {
      // Whoever asks for help is told how the command is written, if there is one.
      guard reader.asksForHelp else { throw error }
      if case .unknownCommand = error { throw error }
    }
    return try reader.asked()
  }

  /// Whether a word is an option, and neither a number below zero nor a file's `-`.
  static func isOption(_ word: String) -> Bool {
    word.first == "-" && word.count > 1 && word.dropFirst().first?.isNumber != true
  }

  /// The word that asks for help of the command behind it.
  private static let help = "help"

  private static let spellingsOfHelp = Grammar.help.word.spellings + ["-" + help]

  private var place: CommandKind
  private var given: Given
  private var asksForHelp = false

  private init(_ group: any CommandGroup.Type) {
    place = .group(group)
    given = Given([group.name], group.grammar)
  }

  private mutating func read(_ words: ArraySlice<String>) throws(UsageProblem) {
    var rest = words
    while let word = rest.popFirst() {
      if word == "--" {
        for argument in rest { try take(argument) }
        return
      }
      if !Self.isOption(word) {
        try take(word)
      } else if !Self.spellingsOfHelp.contains(word) {
        try given.take(option: word, next: &rest)
      }
    }
  }

  /// Takes a word that is no option: a command's name, or an argument of the one that is named.
  private mutating func take(_ word: String) throws(UsageProblem) {
    guard case .group(let group) = place else { return try given.take(argument: word) }
    if word == Self.help {
      asksForHelp = true
      return
    }
    guard let member = group.member(word) else {
      let known = group.members.map { $0.name }
      throw .unknownCommand(word, nearest: Nearest.name(to: word, among: known), known: known)
    }
    place = member
    switch member {
    case .command(let command): try given.enter(word, command.grammar)
    case .group(let group): try given.enter(word, group.grammar)
    }
  }

  private func asked() throws(UsageProblem) -> Asked {
    if asksForHelp { return .help(place, path: given.path) }
    let asked: any Command.Type
    switch place {
    case .command(let command): asked = command
    case .group(let group):
      guard let standard = group.standard else {
        throw .missingArgument("kommandoen", usage: group.usage(of: given.path))
      }
      asked = standard
    }
    try given.checkWhole()
    return .command(asked, given)
  }
}
