import Testing
import Wording

@testable import maalepind

/// Everything that the program can be asked for by name.
enum Commands {
  typealias Named = (kind: CommandKind, path: [String])

  /// The program itself, its groups, its commands, and what is done when none is named.
  static var all: [Named] { below(Maalepind.self, path: [Maalepind.name]) }

  /// The commands alone.
  static var commands: [(command: any Command.Type, path: [String])] {
    all.compactMap { named in
      guard case .command(let command) = named.kind else { return nil }
      return (command, named.path)
    }
  }

  private static func below(_ group: any CommandGroup.Type, path: [String]) -> [Named] {
    let kinds = group.members.map { $0.kind } + (group.standard.map { [$0.kind] } ?? [])
    return [(group.kind, path)]
      + kinds.flatMap { kind -> [Named] in
        let path = path + [kind.place.name]
        guard case .group(let group) = kind else { return [(kind, path)] }
        return below(group, path: path)
      }
  }

  /// What is read of a command line: the command, then each word that stands, with what was read of it; or the
  /// problem.
  static func read(_ words: [String]) -> Result<String, UsageProblem> {
    do throws(UsageProblem) {
      switch try CommandReader.read(words[...], of: Maalepind.self) {
      case .version: return .success("version")
      case .help(_, let path): return .success("help of " + path.joined(separator: " "))
      case .command(let command, let given):
        let said = command.grammar.words.compactMap { word -> String? in
          let values = given.values(of: word)
          return values.isEmpty ? nil : "\(word.name): \(values.joined(separator: " + "))"
        }
        return .success(([given.path.joined(separator: " ")] + said).joined(separator: " | "))
      }
    } catch { return .failure(error) }
  }
}
