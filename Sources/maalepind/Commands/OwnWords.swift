import Criteria
import Glibc
import Reports
import Wording

/// The secretariat's own words for the report of a half-year.
struct OwnWords: Command {
  static let name = "tekst"
  static let abstract =
    "Sekretariatets egne ord til halvårets rapport: viser dem, eller gemmer nye."
  static let discussion = """
    EMNE er samlet, samarbejde, tiltag, kriterier, afvigelser, budget, fremad eller en aktivitet; uden det vises, hvad \
    der er skrevet. Med --ret åbnes den editor, som VISUAL eller EDITOR nævner, med det, der står, eller det, tallene \
    og logbogen siger. Det, der stod før, bliver i historikken.
    """
  static let topic = OptionalArgument("EMNE", "Hvad teksten handler om.")
  static let half = Option(
    "halvaar", "Halvåret, som 2019-2; ellers det nyeste, der er slut.", value: "halvår",
    form: "2019-2")
  static let edits = Flag("ret", "Skriv i en editor.")
  static let source = Option(
    "fra", "Gem teksten i filen; - er det, der kommer ind.", value: "fil", form: "tekst.txt")
  static let ended = Flag("afsluttet", "Aktiviteten er afsluttet.")
  static let removes = Flag("slet", "Tag teksten ud igen.")
  static let user = Option.user("Hvem der skriver; ellers kontoens navn.")
  static let grammar = Grammar(
    topic, half, edits, source, ended, removes, user,
    brief: "[EMNE] [--halvaar HALVÅR] [--ret] [--fra FIL] [--slet]")

  let given: Given

  private var writes: Bool {
    given[Self.edits] || given[Self.source] != nil || given[Self.removes] || given[Self.ended]
  }

  func run() throws {
    try checkUsage()
    let user = try given.user(Self.user)
    let (archive, today) = try common.opened(forWriting: writes)
    let (plan, records) = try archive.open(archive.chosenPlan(common.plan), on: today)
    let half =
      try given[Self.half].map(Reading.halfYear) ?? plan.halfYearToReport(on: today)
    guard let topic = try given[Self.topic].map({ try plan.narrativeTopic(named: $0) }) else {
      try HalfYearReport.check(half, of: plan, today: today)
      return try Output.lines(OwnWordsText.list(half, of: plan, records.narratives))
    }
    let place = NarrativePlace(half, topic)
    let newest = records.narratives.newest(at: place)
    func suggestion() throws -> String {
      try archive.halfYear(half, of: plan, records, on: today).suggestion(for: topic)
    }
    guard writes else {
      guard let standing = records.narratives.standing(at: place) else {
        try Output.text(suggestion() + "\n")
        return Output.done(OwnWordsText.suggested)
      }
      try Output.text(
        standing.text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { String($0).shown + "\n" }.joined())
      return Output.done(NarrativeWords.signature(standing).capitalizedFirst + ".")
    }
    var entry = NarrativeEntry(
      at: place, text: newest?.text ?? "", isEnded: given[Self.ended] || newest?.isEnded == true,
      former: newest?.id)
    if given[Self.removes] { (entry.text, entry.isEnded) = ("", false) }
    if let source = given[Self.source] { entry.text = try Self.text(from: source) }
    var file: String?
    if given[Self.edits] {
      let begun = records.narratives.standing(at: place)?.text
      switch try TextEditor.edit(try begun ?? suggestion()) {
      case .written(let text, let name): (entry.text, file) = (text, name)
      case .failed: throw Refusal.editorFailed
      }
    }
    do {
      let narrative = try Recorder(archive: archive, user: user).record(
        entry, plan: plan, records: records, today: today)
      if let file { TextEditor.forget(file) }
      Output.warn(of: [entry.text])
      Output.done(NarrativeWords.recorded(narrative, in: plan))
    } catch Refusal.narrative(.unchanged, let plan) {
      if let file { TextEditor.forget(file) }
      throw Refusal.narrative(.unchanged, plan: plan)
    } catch {
      // What was written is not to be lost.
      if let file { Output.errorLine(OwnWordsText.kept(in: file)) }
      throw error
    }
  }

  private func checkUsage() throws(UsageProblem) {
    let ways = [
      given[Self.edits] ? Self.edits.written : nil,
      given[Self.source] != nil ? Self.source.written : nil,
      given[Self.removes] ? Self.removes.written : nil,
    ].compactMap { $0 }
    if ways.count > 1 { throw .optionsExclude(ways[0], ways[1]) }
    if given[Self.removes], given[Self.ended] {
      throw .optionsExclude(Self.removes.written, Self.ended.written)
    }
    if writes, given[Self.topic] == nil {
      throw .missingArgument("EMNE", usage: "maalepind rapport tekst EMNE --ret")
    }
    try given.refuseBlank(Self.source)
  }

  private static func text(from source: String) throws -> String {
    do throws(FileTrouble) {
      let bytes =
        source == "-"
        ? try WholeFile.bytes(of: STDIN_FILENO, limit: TextEditor.mostBytes)
        : try WholeFile.bytes(of: source, limit: TextEditor.mostBytes)
      guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
      return text
    } catch { throw Refusal.ownText(path: source, error) }
  }
}

extension Plan {
  /// What a text is about that is called so: a part of the report, or an activity.
  fileprivate func narrativeTopic(named text: String) throws -> NarrativeTopic {
    if let section = NarrativeSection.named(text) { return .section(section) }
    return .activity(try soleActivity(named: text).id)
  }
}

/// What is said of own words on the command line.
enum OwnWordsText {
  static let suggested =
    "Sådan følger det af tal, logbog og notater; «--ret» eller «--fra FIL» gemmer dine egne ord i stedet."

  static func kept(in file: String) -> String {
    "Det, du skrev, står i \(Quote.path(file)); gem det med «--fra \(file)», når det er rettet."
  }

  /// A line per topic: what is written, by whom, or that nothing is.
  static func list(_ half: HalfYear, of plan: Plan, _ written: Narratives) -> [String] {
    func line(_ topic: NarrativeTopic, _ word: String) -> String {
      let name = NarrativeWords.name(topic, in: plan)
      let standing = written.standing(at: NarrativePlace(half, topic))
      let said =
        standing.map { "\(NarrativeWords.length($0.text)), \(NarrativeWords.signature($0))" }
        ?? "af tallene"
      var ended: String?
      if case .activity(let id) = topic {
        ended = written.ended(id, by: half).map(NarrativeWords.ended)
      }
      return "\(name): \([said, ended].compactMap { $0 }.joined(separator: ", ")) [\(word)]"
    }
    return ["\(plan.name), tekster til \(DanishHalfYear.text(half))"]
      + NarrativeSection.allCases.map { line(.section($0), $0.word) }
      + plan.activities.map { line(.activity($0.id), $0.id.text) }
  }
}
