import Testing

@testable import maalepind

/// What all commands declare.
@Suite struct GrammarTests {
  @Test(
    "Each option is in its command's help, says what it is for, and has an example of its value")
  func options() {
    for (command, path) in Commands.commands {
      let lines = HelpText.lines(of: command.kind, path: path, width: 200)
      for word in command.grammar.words {
        let name = word.kind == .argument ? "  <\(word.name)>" : word.written
        #expect(
          lines.contains { $0.hasPrefix("  ") && $0.contains(name) && $0.hasSuffix(word.help) },
          "\(path): \(word)")
        #expect(word.help.hasSuffix("."), "\(path): \(word)")
        guard word.kind == .option else { continue }
        #expect(!word.form.isEmpty && !word.value.isEmpty, "\(path): \(word)")
        let given = [word.written, word.form]
        let needed = command.grammar.arguments.filter(\.isRequired).map(\.name)
        #expect(
          throws: Never.self, "\(path): \(word)",
          performing: { try Commands.read(path.dropFirst() + needed + given).get() })
      }
    }
  }

  @Test("What most people need of a command is what it declares, and all that it must have")
  func brief() {
    for (command, path) in Commands.commands {
      let words = command.grammar.words
      let usage = command.grammar.usage(of: path)
      var rest = usage.split(separator: " ").dropFirst(path.count).map { piece in
        String(piece.filter { !"[]".contains($0) })
      }[...]
      while let piece = rest.popFirst() {
        guard let word = words.first(where: { $0.spellings.contains(piece) }) else {
          Issue.record("\(usage): \(piece) is not declared")
          continue
        }
        if word.kind == .option { #expect(rest.popFirst() == word.value.uppercased(), "\(usage)") }
      }
      for word in command.grammar.arguments where word.isRequired {
        #expect(usage.split(separator: " ").contains { $0 == word.name }, "\(usage)")
      }
    }
  }

  @Test("No name says two things, and each argument has its place")
  func names() {
    var kinds: [String: Word.Kind] = [:]
    for (command, path) in Commands.commands {
      let words = command.grammar.words + Grammar.standing
      let spellings = words.flatMap(\.spellings)
      #expect(Set(spellings).count == spellings.count, "\(path)")
      // An option that stands before the command is read before it is known which command it is.
      for word in words where word.kind != .argument {
        #expect(kinds.updateValue(word.kind, forKey: word.name) ?? word.kind == word.kind)
      }
      let arguments = command.grammar.arguments
      #expect(arguments.dropLast().allSatisfy { !$0.isRepeatable }, "\(path)")
      #expect(arguments.drop(while: \.isRequired).allSatisfy { !$0.isRequired }, "\(path)")
    }
    let paths = Commands.all.map(\.path)
    #expect(Set(paths).count == paths.count && !paths.contains { $0.last == "help" })
  }
}
