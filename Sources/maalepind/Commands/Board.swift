import Canvas
import ArgumentParser
import Criteria
import Interface
import Wording

/// The board view: read-only down to the database, and itself when a colleague records something.
struct Board: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bestyrelse",
    abstract: "Viser bestyrelsen, hvor planen står, side for side; intet kan ændres.")

  @Option(
    help: ArgumentHelp(
      "Vis et kvartal, som det så ud, da det blev lukket, som 2019K4.", valueName: "kvartal"))
  var kvartal: String?

  @Option(
    help: ArgumentHelp(
      "Lad siderne skifte af sig selv efter så mange sekunder.", valueName: "antal"))
  var sekunder: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let seconds = try sekunder.map(Reading.seconds)
    if let kvartal {
      try Screens.show(
        common.closedQuarter(kvartal), common, theme: .highContrast, opening: Archive.looking
      ) { $0.openBoard(turningEvery: seconds) }
    } else {
      try Screens.show(common, user: nil, asksForSymbols: true, theme: .highContrast) { state, _ in
        state.openBoard(turningEvery: seconds)
      }
    }
  }
}
