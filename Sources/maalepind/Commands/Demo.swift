import Canvas
import Criteria
import Interchange
import Interface
import Wording

/// The screens on a throw-away copy of Helsingør Syd with example figures.
struct Demo: Command {
  static let name = "demo"
  static let abstract = "Prøv programmet på Helsingør Syd med eksempeltal."
  static let grammar = Grammar()

  let given: Given

  /// The day that the demo looks as of when none is asked for: the middle of the agreement.
  private static let day = Day.last(of: 2019) + 15

  /// Stores all of the demo as of a day; its plan's id.
  static func fill(_ archive: Archive, on day: Day) throws -> Slug {
    let decided = try DemoDecisions.decided()
    let agreed = decided.signed.plan
    try DemoDecisions.adopt(decided, in: archive, on: day)
    try archive.store.record(DemoFigures.measurements(for: agreed, upTo: day), plan: agreed.id)
    try archive.store.record(DemoLogbook.lines(for: agreed, on: day), plan: agreed.id)
    try DemoDecisions.close(agreed.id, in: archive, by: day)
    return agreed.id
  }

  func run() throws { try Self.show(common) }

  /// Shows the demo until it is left.
  static func show(_ common: CommonOptions) throws {
    try Runtime.checkTerminal()
    let asked = try common.asOf()
    let day = asked.isAsked ? asked.day : Self.day
    let archive = try Archive.inMemory()
    let id = try fill(archive, on: day)
    let (plan, records) = try archive.open(id, on: day)
    let desk = Desk(archive: archive, plan: plan.id, asked: day)
    var runtime = try Runtime(
      desk: desk, asksForSymbols: true,
      state: State(
        size: Size(columns: 80, rows: 24), plan: plan, records: records, today: day, isAsOf: true,
        isDemo: true))
    if case .ends(let code) = runtime.run(), code != 0 { throw ExitCode(code) }
  }
}
