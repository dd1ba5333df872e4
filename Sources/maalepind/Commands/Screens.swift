import ArgumentParser
import Criteria
import Interface
import Storage
import Wording

/// The screens on the database: what the program does when no command is given.
struct Screens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skaerme", abstract: "Åbner skærmbillederne (også uden en kommando).",
    shouldDisplay: false)

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (day, isAsked) = try common.asOf()
    // Asked before anything is opened or made.
    try Runtime.checkTerminal()
    let path = Locations.database(common.data)
    let (archive, isReadOnly) = try Self.open(path)
    let ids = try archive.planIDs()
    // Of several plans one is chosen on the screen, in the portfolio.
    let id = ids.count != 1 && common.plan == nil ? nil : try archive.chosenPlan(common.plan)
    let holding = try id.map { (id) throws(Refusal) in try archive.open(id, on: day) }
    let offers = ids.isEmpty ? Offer.all() : []
    let desk = Desk(archive: archive, plan: id, asked: isAsked ? day : nil, offers: offers)
    let opensPortfolio = holding == nil && !ids.isEmpty
    let first = opensPortfolio ? desk.list() : nil
    var runtime = try Runtime(desk: desk, databasePath: path) { size, symbols in
      guard let (plan, records) = holding else {
        return State(
          size: size, today: day, symbols: symbols, isAsOf: isAsked, isReadOnly: isReadOnly,
          offers: offers.map(\.shown), opensPortfolio: opensPortfolio)
      }
      return State(
        size: size, plan: plan, records: records, today: day, symbols: symbols, isAsOf: isAsked,
        isReadOnly: isReadOnly)
    }
    switch runtime.run(first: first) {
    case .ends(let code): if code != 0 { throw ExitCode(code) }
    case .opensDemo: try Demo(common: common).run()
    }
  }

  /// Opens for writing where that is allowed, else for looking only.
  private static func open(_ path: String) throws(Refusal) -> (Archive, isReadOnly: Bool) {
    do throws(Refusal) {
      return (try Archive(path: path), false)
    } catch {
      guard case .database(_, .readOnly) = error else { throw error }
      return (try Archive(path: path, access: .readOnly), true)
    }
  }
}
