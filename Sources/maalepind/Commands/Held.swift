import Criteria
import Wording

/// Writes one line in the logbook from the shell, or changes one.
struct Held: Command {
  static let name = "afholdt"
  static let abstract = "Skriver én linje i logbogen."
  static let discussion = """
    Uden --dato er det i dag. Noget, der var planlagt samme dag og sted, bliver til afholdt. Ved en \
    rettelse bliver det, du ikke nævner, stående; en tom tekst ('') fjerner det.
    """

  static let activity = Argument("AKTIVITET", "Aktivitetens id eller navn.")
  static let site = Option.site("Boligområdet.")
  static let day = Option.day("dato", "Dagen; ellers i dag.")
  static let participants = Option(
    "deltagere", "Hvor mange der deltog.", value: "antal", form: "12")
  static let tags = RepeatableOption(
    "maerke", "Et mærke; kan gentages.", value: "mærke", form: "frivillig-drevet")
  static let counts = RepeatableOption(
    "antal", "Antal i en kategori, som økonomi=3; kan gentages.", value: "antal",
    form: "\"økonomi=3\"")
  static let note = Option("note", "En bemærkning.", value: "note")
  static let planned = Flag("planlagt", "Det er planlagt, ikke afholdt.")
  static let correction = Option("rettelse", "Ret den linje, der står, og hvorfor.", value: "grund")
  static let withdrawal = Option(
    "aflys", "Aflys det planlagte, eller tag linjen ud, og hvorfor.", value: "grund")
  static let line = Option(
    "linje", "Linjens id fra «maalepind logbog», når flere passer.", value: "id", form: "1f0c9a2e")
  static let user = Option.user("Hvem der skriver; ellers kontoens navn.")
  static let grammar = Grammar(
    activity, site, day, participants, tags, counts, note, planned, correction, withdrawal, line,
    user, brief: "AKTIVITET [--sted STED] [--dato DATO] [--deltagere ANTAL]")

  let given: Given

  func run() throws {
    try checkUsage()
    let user = try given.user(Self.user)
    let (archive, today) = try common.opened(forWriting: true)
    let (plan, records) = try archive.open(
      common.plan(havingActivity: given[Self.activity], in: archive, on: today), on: today)
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
    let (correction, withdrawal) = (Self.correction.written, Self.withdrawal.written)
    if given[Self.withdrawal] != nil {
      if given[Self.correction] != nil { throw .optionsExclude(correction, withdrawal) }
      if given[Self.planned] { throw .optionsExclude(withdrawal, Self.planned.written) }
    }
    try given.refuseBlank(Self.correction, Self.withdrawal, Self.line)
  }

  private var change: OccasionEntry.Change? {
    given[Self.correction].map { .corrects(reason: $0) }
      ?? given[Self.withdrawal].map { .withdraws(reason: $0) }
  }

  /// What is to be written: for a line that is changed, what it says already with what is said anew.
  private func entry(in plan: Plan, _ records: Records, today: Day) throws -> OccasionEntry {
    let activity = try plan.soleActivity(named: given[Self.activity])
    var entry = OccasionEntry(
      activity: activity.id, site: try plan.chosenSite(given[Self.site]),
      day: try given[Self.day].map { try Reading.day($0, near: today, within: plan.period) })
    entry.change = change
    entry.line = given[Self.line]
    if change != nil || entry.line != nil {
      let former: Occasion?
      do throws(OccasionProblem) {
        former = try entry.changedLine(in: records, today: today)
      } catch { throw Refusal.occasion(error, plan: plan) }
      guard let former else { return entry }
      entry = inPlace(of: former, entry)
    }
    entry.isPlanned = entry.isPlanned && change != nil || given[Self.planned]
    if let participants = given[Self.participants] {
      entry.participants = try Reading.written(participants).map {
        try TypedCounts.number($0, of: "deltagere").get()
      }
    }
    if !given[Self.tags].isEmpty { entry.tags = tags }
    let counts = given[Self.counts]
    if !counts.isEmpty {
      entry.counts = try TypedCounts.byCategory(counts.joined(separator: ",")).get()
    }
    if let note = given[Self.note] { entry.note = Reading.written(note) }
    return entry
  }

  /// What the line says, moved to the day and the site that are named; what is only planned has no numbers.
  private func inPlace(of former: Occasion, _ typed: OccasionEntry) -> OccasionEntry {
    var entry = OccasionEntry(inPlaceOf: former, change: change)
    entry.site = typed.site ?? former.site
    if typed.line != nil { entry.day = typed.day ?? former.day }
    if given[Self.planned] {
      entry.participants = nil
      entry.counts = [:]
    }
    return entry
  }

  /// The tags, which may also stand several in a text.
  private var tags: [String] {
    given[Self.tags].flatMap { $0.split(separator: ",") }.compactMap { Reading.written(String($0)) }
  }
}
