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
    let checkup = try Checkup(path)
    if checkup.faults.isEmpty, let holdings = checkup.holdings {
      let copy = CopySet(of: path).copies.first?.day
      let line = CheckText.sound(
        holdings, closedQuarters: checkup.closedQuarters, newestCopy: copy)
      return try Output.line(line)
    }
    try Output.lines(Array(checkup.faults.prefix(CheckText.mostShown)))
    Output.errorLine(CheckText.summary(checkup.faults.count))
    throw ExitCode(1)
  }
}
