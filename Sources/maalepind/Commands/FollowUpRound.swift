import Canvas
import ArgumentParser
import Criteria
import Interface
import Wording

/// Opens the screens on the quarter's round.
struct FollowUpRound: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opfoelgning", abstract: "Åbner kvartalsopfølgningen: tast kvartalets tal.")

  @Option(help: ArgumentHelp("Kvartalet, som 2019K4.", valueName: "kvartal"))
  var kvartal: String?

  @Option(help: ArgumentHelp("Hvem der skriver; ellers kontoens navn.", valueName: "navn"))
  var bruger: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let quarter = try kvartal.map(Reading.quarter)
    let user = try Reading.user(bruger)
    try Screens.show(common, user: user, needsPlan: true) { state, plan in
      guard let quarter else { return state.openRound() }
      do throws(EntryProblem) { try state.openRound(of: quarter) } catch {
        throw Refusal.entry(error, plan: plan)
      }
    }
  }
}
