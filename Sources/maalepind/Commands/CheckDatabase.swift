import ArgumentParser
import Criteria
import Storage

/// Looks whether all in the database is as it should be.
struct CheckDatabase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tjek", abstract: "Ser efter, om alt i databasen er, som det skal være.",
    discussion: """
      Filen, hver plan, hvert tal, logbogen og de lukkede kvartaler ses igennem, og hver fejl står på en linje med, \
      hvad der kan gøres. Intet ændres. En planfil ses igennem med «maalepind plan tjek FIL».
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    let path = Locations.database(common.data)
    let account = try Checkup(path).account(of: path)
    if account.faults.isEmpty { return try Output.line(account.sum) }
    try Output.lines(account.faults)
    Output.errorLine(account.sum)
    throw ExitCode(1)
  }
}
