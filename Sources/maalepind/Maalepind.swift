import ArgumentParser
import Glibc
import Wording

/// The program: a command, or the screens when none is given.
@main
struct Maalepind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "maalepind",
    abstract: "Følger succeskriterierne i en boligsocial helhedsplan.",
    discussion: """
      Uden en kommando åbner skærmbillederne. Databasen vælges med --data eller MAALEPIND_DATA, \
      planen med --plan, og --pr viser det, som det så ud en bestemt dag.
      """,
    version: "1.0",
    subcommands: [
      Screens.self, Demo.self, Board.self, Status.self, Register.self, FollowUpRound.self,
      Close.self, Reopen.self, Held.self, LogbookLines.self, HistoryLines.self, Forms.self,
      ImportFigures.self, ExportFigures.self, Plans.self, CopyDatabase.self,
      CheckDatabase.self, RestoreDatabase.self, RemoveText.self,
    ],
    defaultSubcommand: Screens.self)

  static func main() {
    Output.keepStreamsApart()
    Signals.ignoreThoseThatEndNothing()
    var arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try WrittenArguments.check()
      arguments = try WrittenArguments.ordered(arguments)
      var command = try parseAsRoot(arguments)
      KeptCopies.begin()
      defer { Output.errorLines(KeptCopies.keep()) }
      try command.run()
    } catch let refusal as any Refusing {
      Output.refuse(refusal)
    } catch let code as ExitCode {
      // What was wrong has been said already.
      exit(withError: code)
    } catch {
      let code = exitCode(for: error)
      guard code != .success else { help(error, asked: arguments) }
      Output.refuse(UsageProblem(parserMessage: message(for: error), arguments: arguments))
    }
  }

  /// Prints the help or the version that was asked for. The parser also answers with help where a command is left
  /// out, which is refused like any other usage that is wrong.
  private static func help(_ answer: any Error, asked arguments: [String]) -> Never {
    let asking: Set = ["--help", "-h", "help", "-help", "--version"]
    guard arguments.contains(where: asking.contains) else {
      let usage = CommandNames.line(for: arguments)
      Output.refuse(UsageProblem.missingArgument(HelpText.command, usage: usage))
    }
    do {
      try Output.text(HelpText.danish(fullMessage(for: answer)) + "\n")
      exit(withError: ExitCode.success)
    } catch {
      Output.refuse(error.refusing)
    }
  }
}
