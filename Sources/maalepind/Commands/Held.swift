import ArgumentParser
import Criteria
import Wording

/// Writes one line in the logbook from the shell, or changes one.
struct Held: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "afholdt", abstract: "Skriver én linje i logbogen.",
    discussion: """
      Uden --dato er det i dag. Noget, der var planlagt samme dag og sted, bliver til afholdt. Ved en \
      rettelse bliver det, du ikke nævner, stående; en tom tekst ('') fjerner det.
      """)

  @Argument(help: ArgumentHelp("Aktivitetens id eller navn.", valueName: "AKTIVITET"))
  var activity: String

  @Option(help: ArgumentHelp("Boligområdet.", valueName: "sted"))
  var sted: String?

  @Option(help: ArgumentHelp("Dagen; ellers i dag.", valueName: "dato"))
  var dato: String?

  @Option(help: ArgumentHelp("Hvor mange der deltog.", valueName: "antal"))
  var deltagere: String?

  @Option(help: ArgumentHelp("Et mærke; kan gentages.", valueName: "mærke"))
  var maerke: [String] = []

  @Option(
    help: ArgumentHelp("Antal i en kategori, som økonomi=3; kan gentages.", valueName: "antal"))
  var antal: [String] = []

  @Option(help: ArgumentHelp("En bemærkning.", valueName: "note"))
  var note: String?

  @Flag(help: "Det er planlagt, ikke afholdt.")
  var planlagt = false

  @Option(help: ArgumentHelp("Ret den linje, der står, og hvorfor.", valueName: "grund"))
  var rettelse: String?

  @Option(
    help: ArgumentHelp("Aflys det planlagte, eller tag linjen ud, og hvorfor.", valueName: "grund"))
  var aflys: String?

  @Option(
    help: ArgumentHelp("Linjens id fra «maalepind logbog», når flere passer.", valueName: "id"))
  var linje: String?

  @Option(help: ArgumentHelp("Hvem der skriver; ellers kontoens navn.", valueName: "navn"))
  var bruger: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    try checkUsage()
    let user = try Reading.user(bruger)
    let (archive, today) = try common.opened(forWriting: true)
    let (plan, records) = try archive.open(
      common.plan(havingActivity: activity, in: archive, on: today), on: today)
    let entry = try entry(in: plan, records, today: today)
    let before = Rollup(plan: plan, records: records, asOf: today)
    let line = try Recorder(archive: archive, user: user).record(
      entry, plan: plan, records: records, today: today)
    let after = Rollup(plan: plan, records: records.adding(line), asOf: today)
    Output.warn(of: entry.texts)
    Output.done(
      LogbookText.recorded(
        line, former: line.supersedes.flatMap(records.logbook.line),
        others: records.logbook.held(besides: line).count, in: plan,
        moves: after.moves(since: before)))
  }

  private func checkUsage() throws(UsageProblem) {
    if rettelse != nil, aflys != nil { throw .optionsExclude("--rettelse", "--aflys") }
    if aflys != nil, planlagt { throw .optionsExclude("--aflys", "--planlagt") }
    try Reading.refuseBlank(["--rettelse": rettelse, "--aflys": aflys, "--linje": linje])
  }

  private var change: OccasionEntry.Change? {
    rettelse.map { .corrects(reason: $0) } ?? aflys.map { .withdraws(reason: $0) }
  }

  /// What is to be written: for a line that is changed, what it says already with what is said anew.
  private func entry(in plan: Plan, _ records: Records, today: Day) throws -> OccasionEntry {
    let activity = try plan.soleActivity(named: activity)
    var entry = OccasionEntry(
      activity: activity.id, site: try plan.chosenSite(sted),
      day: try dato.map { try Reading.day($0, near: today, within: plan.period) })
    entry.change = change
    entry.line = linje
    if change != nil || linje != nil {
      let former: Occasion?
      do throws(OccasionProblem) {
        former = try entry.changedLine(in: records, today: today)
      } catch { throw Refusal.occasion(error, plan: plan) }
      guard let former else { return entry }
      entry = inPlace(of: former, entry)
    }
    entry.isPlanned = entry.isPlanned && change != nil || planlagt
    if let deltagere {
      entry.participants = try Reading.written(deltagere).map {
        try TypedCounts.number($0, of: "deltagere").get()
      }
    }
    if !maerke.isEmpty { entry.tags = tags }
    if !antal.isEmpty {
      entry.counts = try TypedCounts.byCategory(antal.joined(separator: ",")).get()
    }
    if let note { entry.note = Reading.written(note) }
    return entry
  }

  /// What the line says, moved to the day and the site that are named; what is only planned has no numbers.
  private func inPlace(of former: Occasion, _ typed: OccasionEntry) -> OccasionEntry {
    var entry = OccasionEntry(inPlaceOf: former, change: change)
    entry.site = typed.site ?? former.site
    if linje != nil { entry.day = typed.day ?? former.day }
    if planlagt {
      entry.participants = nil
      entry.counts = [:]
    }
    return entry
  }

  /// The tags, which may also stand several in a text.
  private var tags: [String] {
    maerke.flatMap { $0.split(separator: ",") }.compactMap { Reading.written(String($0)) }
  }
}
