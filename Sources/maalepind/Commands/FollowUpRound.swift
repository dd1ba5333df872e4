import Canvas
import Criteria
import Interface
import Wording

/// Opens the screens on the quarter's round.
struct FollowUpRound: Command {
  static let name = "opfoelgning"
  static let abstract = "Åbner kvartalsopfølgningen: indtast kvartalets tal."
  static let quarter = Option.quarter("Kvartalet, som 2019K4.")
  static let user = Option.user("Hvem der skriver; ellers kontoens navn.")
  static let grammar = Grammar(quarter, user, brief: "[--kvartal KVARTAL]")

  let given: Given

  func run() throws {
    let quarter = try given[Self.quarter].map(Reading.quarter)
    let user = try given.user(Self.user)
    try Screens.show(common, user: user, needsPlan: true) { state, plan in
      guard let quarter else { return state.openRound() }
      do throws(EntryProblem) { try state.openRound(of: quarter) } catch {
        throw Refusal.entry(error, plan: plan)
      }
    }
  }
}
