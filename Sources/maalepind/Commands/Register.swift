import ArgumentParser
import Criteria
import Storage
import Wording

/// Records one figure from the shell.
struct Register: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registrer", abstract: "Registrerer ét tal.",
    discussion: """
      Et tal skrives 61,4 · 12/18 · ja · nej · i nogen grad. En del af et kriterium skrives ID.DEL. En rettelse \
      beholder antal svar, kilde, note og bilag, medmindre andet skrives; en tom tekst ('') fjerner dem.
      """)

  @Argument(help: ArgumentHelp("Kriteriets id.", valueName: "ID"))
  var criterion: String

  @Argument(help: ArgumentHelp("Tallet.", valueName: "VÆRDI"))
  var value: String?

  @Option(help: ArgumentHelp("Der er ikke målt, og hvorfor.", valueName: "grund"))
  var ikkeMaalt: String?

  @Option(help: ArgumentHelp("Boligområdet.", valueName: "sted"))
  var sted: String?

  @Option(help: ArgumentHelp("Den dag, tallet gælder for.", valueName: "dato"))
  var dato: String?

  @Option(
    help: ArgumentHelp("Det kvartal, tallet indberettes i, som 2019K4.", valueName: "kvartal"))
  var kvartal: String?

  @Option(help: ArgumentHelp("Hvor tallet er fra.", valueName: "kilde"))
  var kilde: String?

  @Option(help: ArgumentHelp("En bemærkning.", valueName: "note"))
  var note: String?

  @Option(help: ArgumentHelp("Et link eller en henvisning.", valueName: "bilag"))
  var bilag: String?

  @Option(help: ArgumentHelp("Ret det tal, der står, og hvorfor.", valueName: "grund"))
  var rettelse: String?

  @Option(help: ArgumentHelp("Hvor mange der svarede, når tallet er en andel.", valueName: "antal"))
  var antalSvar: String?

  @Option(help: ArgumentHelp("Hvem der registrerer; ellers kontoens navn.", valueName: "navn"))
  var bruger: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    guard value == nil || ikkeMaalt == nil else {
      throw UsageProblem.optionsExclude("VÆRDI", "--ikke-maalt")
    }
    guard value != nil || ikkeMaalt != nil else {
      throw UsageProblem.missingArgument("en VÆRDI", usage: Usage.registering)
    }
    try Reading.refuseBlank(["--ikke-maalt": ikkeMaalt, "--rettelse": rettelse])
    let user = try Reading.user(bruger)
    let (archive, today) = try common.opened(forWriting: true)
    let (plan, records) = try archive.open(
      common.plan(havingCriterion: criterion, in: archive, on: today), on: today)
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
    guard let id = IndicatorID(criterion) else {
      throw Refusal.entry(.unknownIndicator(criterion), plan: plan)
    }
    if let problem = plan.problemOfTyping(id) { throw Refusal.entry(problem, plan: plan) }
    let indicator = plan.indicator(id)?.indicator
    let site = try site(of: indicator, id, in: plan)
    let (figure, breakdown) = try figure(of: indicator)
    var entry = FigureEntry(indicator: id, site: site, figure: figure)
    entry.breakdown = breakdown
    entry.day = try dato.map { try Reading.day($0, near: today, within: plan.period.upTo(today)) }
    entry.quarter = try kvartal.map(Reading.quarter)
    entry.source = Remark(written: kilde)
    entry.note = Remark(written: note)
    entry.evidence = Remark(written: bilag)
    entry.correctionReason = rettelse
    entry.sampleSize = try sample()
    return entry
  }

  private func sample() throws(TypedCountProblem) -> Remark<Int> {
    switch Remark(written: antalSvar) {
    case .said(let text): .said(try TypedCounts.number(text, of: "svar").get())
    case .absent: .absent
    case .unsaid: .unsaid
    }
  }

  /// An unknown criterion is refused as such, whatever figure stands beside it.
  private func figure(of indicator: Indicator?) throws -> (Figure, Remark<Breakdown>) {
    if let reason = ikkeMaalt { return (.notMeasured(reason: reason), .unsaid) }
    guard let indicator, let value else { return (.notMeasured(reason: ""), .unsaid) }
    return try TypedFigure.readParted(value, unit: indicator.unit, tally: indicator.tally).get()
  }

  private func site(of indicator: Indicator?, _ id: IndicatorID, in plan: Plan) throws -> Slug? {
    guard let sted else { return nil }
    if let site = plan.site(named: sted) { return site.id }
    guard let indicator else { return nil }
    let sites = indicator.judgedSites(in: plan).compactMap { $0 }.compactMap(plan.site)
    throw Refusal.entry(
      .siteNotMeasured(id, site: sted, sites: sites.isEmpty ? plan.sites : sites), plan: plan)
  }
}
