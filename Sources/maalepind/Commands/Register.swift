import Criteria
import Storage
import Wording

/// Records one figure from the shell.
struct Register: Command {
  static let name = "registrer"
  static let abstract = "Registrerer ét tal."
  static let discussion = """
    Et tal skrives 61,4 · 12/18 · ja · nej · i nogen grad. En del af et kriterium skrives ID.DEL. En rettelse \
    beholder antal svar, kilde, note og dokumentation, medmindre andet skrives; en tom tekst ('') fjerner dem.
    """

  static let criterion = Argument("ID", "Kriteriets id.")
  static let value = OptionalArgument("VÆRDI", "Tallet.")
  static let notMeasured = Option("ikke-maalt", "Der er ikke målt, og hvorfor.", value: "grund")
  static let site = Option.site("Boligområdet.")
  static let day = Option.day("dato", "Den dag, tallet gælder for.")
  static let quarter = Option.quarter("Det kvartal, tallet indberettes i, som 2019K4.")
  static let source = Option("kilde", "Hvor tallet er fra.", value: "kilde")
  static let note = Option("note", "En bemærkning.", value: "note")
  static let evidence = Option(
    "dokumentation", formerly: "bilag", "Et link eller en henvisning til det, der viser tallet.",
    value: "link")
  static let correction = Option("rettelse", "Ret det tal, der står, og hvorfor.", value: "grund")
  static let sampleSize = Option(
    "antal-svar", "Hvor mange der svarede, når tallet er en andel.", value: "antal", form: "293")
  static let user = Option.user("Hvem der registrerer; ellers kontoens navn.")
  static let grammar = Grammar(
    criterion, value, notMeasured, site, day, quarter, source, note, evidence, correction,
    sampleSize, user, brief: "ID VÆRDI [--sted STED] [--dato DATO]")

  let given: Given

  func run() throws {
    let (value, notMeasured) = (given[Self.value], given[Self.notMeasured])
    guard value == nil || notMeasured == nil else {
      throw UsageProblem.optionsExclude(Self.value.written, Self.notMeasured.written)
    }
    guard value != nil || notMeasured != nil else {
      throw UsageProblem.missingArgument("en \(Self.value.written)", usage: given.usage)
    }
    try given.refuseBlank(Self.notMeasured, Self.correction)
    let user = try given.user(Self.user)
    let (archive, today) = try common.opened(forWriting: true)
    let (plan, records) = try archive.open(
      common.plan(havingCriterion: given[Self.criterion], in: archive, on: today), on: today)
    let entry = try entry(in: plan, today: today)
    let before = Rollup(plan: plan, records: records, asOf: today)
    let recorder = Recorder(archive: archive, user: user)
    let measurement = try recorder.checked(entry, plan: plan, records: records, today: today)
    guard try isAgreed(measurement, plan: plan, records: records) else {
      Output.errorLine(RecordedText.declined)
      throw ExitCode(1)
    }
    try recorder.record([measurement], plan: plan)
    let after = Rollup(plan: plan, records: records.adding(measurement), asOf: today)
    Output.warn(of: EntryText.allCases.compactMap { entry.texts[$0] })
    Output.done(
      RecordedText.lines(measurement, in: plan, records: records, before: before, after: after))
  }

  /// Whether a figure that may be a slip of the fingers is right: as is answered on a terminal; without one it is
  /// told.
  private func isAgreed(_ measurement: Measurement, plan: Plan, records: Records) throws -> Bool {
    guard let indicator = plan.indicator(measurement.indicator)?.indicator else { return true }
    let doubts = records.doubts(about: measurement, of: indicator, in: plan)
    guard !doubts.isEmpty else { return true }
    let question = DoubtText.question(doubts, about: measurement, in: plan)
    if Asking.isPossible { return try Asking.isYes(to: question) }
    Output.errorLine(RecordedText.note(question))
    return true
  }

  private func entry(in plan: Plan, today: Day) throws -> FigureEntry {
    let criterion = given[Self.criterion]
    guard let id = IndicatorID(criterion) else {
      throw Refusal.entry(.unknownIndicator(criterion), plan: plan)
    }
    if let problem = plan.problemOfTyping(id) { throw Refusal.entry(problem, plan: plan) }
    let indicator = plan.indicator(id)?.indicator
    let site = try site(of: indicator, id, in: plan)
    let (figure, breakdown) = try figure(of: indicator)
    var entry = FigureEntry(indicator: id, site: site, figure: figure)
    entry.breakdown = breakdown
    entry.day = try given[Self.day].map {
      try Reading.day($0, near: today, within: plan.period.upTo(today))
    }
    entry.quarter = try given[Self.quarter].map(Reading.quarter)
    entry.source = Remark(written: given[Self.source])
    entry.note = Remark(written: given[Self.note])
    entry.evidence = Remark(written: given[Self.evidence])
    entry.correctionReason = given[Self.correction]
    entry.sampleSize = try sample()
    return entry
  }

  private func sample() throws(TypedCountProblem) -> Remark<Int> {
    switch Remark(written: given[Self.sampleSize]) {
    case .said(let text): .said(try TypedCounts.number(text, of: "svar").get())
    case .absent: .absent
    case .unsaid: .unsaid
    }
  }

  /// An unknown criterion is refused as such, whatever figure stands beside it.
  private func figure(of indicator: Indicator?) throws -> (Figure, Remark<Breakdown>) {
    if let reason = given[Self.notMeasured] { return (.notMeasured(reason: reason), .unsaid) }
    guard let indicator, let value = given[Self.value] else {
      return (.notMeasured(reason: ""), .unsaid)
    }
    return try TypedFigure.readParted(value, unit: indicator.unit, tally: indicator.tally).get()
  }

  private func site(of indicator: Indicator?, _ id: IndicatorID, in plan: Plan) throws -> Slug? {
    guard let name = given[Self.site] else { return nil }
    if let site = plan.site(named: name) { return site.id }
    guard let indicator else { return nil }
    let sites = indicator.judgedSites(in: plan).compactMap { $0 }.compactMap(plan.site)
    throw Refusal.entry(
      .siteNotMeasured(id, site: name, sites: sites.isEmpty ? plan.sites : sites), plan: plan)
  }
}
