import Canvas
import Criteria
import Interface
import Wording

/// The board view: read-only down to the database, and itself when a colleague records something.
struct Board: Command {
  static let name = "bestyrelse"
  static let abstract = "Viser bestyrelsen planens status side for side; intet kan ændres."
  static let quarter = Option.closedQuarter
  static let seconds = Option(
    "sekunder", "Lad siderne skifte af sig selv efter så mange sekunder.", value: "antal",
    form: "15")
  static let grammar = Grammar(quarter, seconds, brief: "[--kvartal KVARTAL] [--sekunder ANTAL]")

  let given: Given

  func run() throws {
    let seconds = try given[Self.seconds].map(Reading.seconds)
    if let quarter = given[Self.quarter] {
      try Screens.show(
        common.closedQuarter(quarter), common, theme: .highContrast, opening: Archive.looking
      ) { $0.openBoard(turningEvery: seconds) }
    } else {
      try Screens.show(common, user: nil, asksForSymbols: true, theme: .highContrast) { state, _ in
        state.openBoard(turningEvery: seconds)
      }
    }
  }
}
