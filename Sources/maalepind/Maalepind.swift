import Glibc
import Wording

/// The program: a command, or the screens when none is given.
@main
enum Maalepind: CommandGroup {
  static let name = "maalepind"
  static let abstract = "Følger succeskriterierne i en boligsocial helhedsplan."
  static let discussion = """
    Uden en kommando åbner skærmbillederne. Databasen vælges med --data eller MAALEPIND_DATA, \
    planen med --plan, og --pr viser det, som det så ud en bestemt dag.
    """
  static let members: [any CommandPlace.Type] = [
    Demo.self, Board.self, Status.self, Register.self, FollowUpRound.self, Close.self, Reopen.self,
    Held.self, LogbookLines.self, HistoryLines.self, Forms.self, ImportFigures.self,
    ExportFigures.self, Reporting.self, Plans.self, CopyDatabase.self, CheckDatabase.self,
    RestoreDatabase.self,
    RemoveText.self,
  ]
  static var standard: (any Command.Type)? { Screens.self }

  private static let version = "1.0"

  static func main() {
    Output.keepStreamsApart()
    Signals.ignoreThoseThatEndNothing()
    do {
      try WrittenArguments.check()
      switch try CommandReader.read(CommandLine.arguments.dropFirst(), of: Self.self) {
      case .version: try Output.line(version)
      case .help(let kind, let path):
        try Output.lines(HelpText.lines(of: kind, path: path, width: Output.columns()))
      case .command(let command, let given):
        KeptCopies.begin()
        defer { Output.errorLines(KeptCopies.keep()) }
        try command.init(given: given).run()
      }
    } catch let code as ExitCode {
      // What was wrong has been said already.
      exit(code.number)
    } catch {
      Output.refuse(error.refusing)
    }
  }
}
