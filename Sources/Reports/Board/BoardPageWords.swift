import Criteria
import Wording

/// What a board is told, in words.
enum BoardPageWords {
  static let front = "Hvor planen står"
  static let more = "Mere om, hvor planen står"
  static let areas = "Alle kriterier, område for område"
  static let followed = "Hvad der følges, område for område"
  static let years = "Alle kriterier, år for år"

  static let decisions = "Aftalt sidst, og til beslutning"

  // MARK: The four questions of the front

  static let needsAttention = "Kræver opmærksomhed"
  static let nothingNeedsAttention = "Intet kræver opmærksomhed."
  static let asAgreed = "Går som aftalt"
  static let nothingAsAgreed = "Intet kriterium er opfyldt eller følger planen endnu."
  static let toDecide = "Til beslutning"

  /// A criterion with its part and its site: `Ugentlig hjælp, Nøjsomhed`.
  static func name(_ criterion: Criterion, _ status: IndicatorStatus, in plan: Plan) -> String {
    let site = status.site.map { ", \(PlanNames.site($0, plan))" } ?? ""
    return self.name(criterion, status) + site
  }

  // MARK: What has changed

  static func changed(since closing: QuarterClosing?) -> String {
    guard let closing else { return "Ændret siden sidst" }
    let day = closing.judgesTheEnd ? "" : ", pr. \(DanishDay.text(closing.judgedOn))"
    return "Ændret siden sidst (lukningen af \(DanishQuarter.text(closing.quarter))\(day))"
  }

  static let neverClosed = "Intet kvartal er lukket endnu, så der er ikke noget at sammenligne med."
  static let noneBefore =
    "Intet kvartal var lukket før dette, så der er ikke noget at sammenligne med."
  static let unchanged = "Intet er ændret siden."

  /// In which way something stands otherwise: `bedre`, `nyt år`.
  static func kind(_ change: VerdictChange) -> String {
    switch change.kind {
    case .better: "bedre"
    case .worse: "dårligere"
    case .newlyMet: "nyt: opfyldt"
    case .newlyMissed: "nyt: ikke opfyldt"
    case .newlyJudged: "kan nu vurderes"
    case .noLongerJudged: "kan ikke længere vurderes"
    case .added: "nyt kriterium"
    case .removed: "taget ud"
    case .sameVerdict: "nyt tal"
    case .newWindow: SpanWords.new(change.after?.assessment.window?.length ?? .year)
    case .goalChanged: "målet er ændret"
    }
  }

  /// What stands before a change: `▲ → ●`, and `nyt år` where two verdicts cannot be compared.
  static func lead(_ change: VerdictChange) -> Report.Text {
    guard let before = change.before, let after = change.after,
      ![.newWindow, .goalChanged].contains(change.kind)
    else { return Report.Text(Standing(.change(change.kind), kind(change))) }
    let sign = Report.Text(sign: after.assessment.sign)
    guard change.kind != .sameVerdict else { return sign }
    return Report.Text(sign: before.assessment.sign) + Report.Text(" → ") + sign
  }

  /// What a change is in few words: `59,8 % → 61,0 %`, `2019 opfyldt, før 2018 opfyldt`.
  static func fact(_ change: VerdictChange) -> String {
    guard change.kind != .newWindow else {
      let (before, after) = (change.before?.assessment, change.after?.assessment)
      return [after, before].compactMap { $0 }.map(windowVerdict).joined(separator: ", før ")
    }
    let figures = [change.before, change.after].map { status in
      status.flatMap { FigureText.now($0.assessment, unit: $0.indicator.unit) }
    }
    guard let now = figures[1] else { return figures[0] ?? "" }
    return figures[0].map { $0 == now ? now : "\($0) → \(now)" } ?? now
  }

  /// The same with its site before it, if it has one: `Nøjsomhed 59,8 % → 61,0 %`.
  static func factAtSite(_ change: VerdictChange, in plan: Plan) -> String {
    let site = (change.after ?? change.before)?.site
    return (site.map { "\(PlanNames.site($0, plan)) " } ?? "") + fact(change)
  }

  /// Whether two changes are of parts or sites of the same criterion, and alike.
  static func areAlike(_ one: VerdictChange, _ other: VerdictChange) -> Bool {
    one.criterion.id == other.criterion.id && lead(one) == lead(other)
  }

  /// New figures that changed no verdict: `9 nye tal ændrer ingen status`.
  static func sameVerdicts(_ count: Int) -> String {
    "\(DanishNoun.count(count, "nyt tal", "nye tal")) ændrer ingen status"
  }

  private static func windowVerdict(_ assessment: Assessment) -> String {
    let word = VerdictWords.word(assessment.verdict)
    return assessment.window.map { "\(DanishWindow.short($0)) \(word)" } ?? word
  }

  /// What has changed: `Trygge beboere i Nøjsomhed: 59,8 % → 61,0 %, ▲ bagud → ● følger planen`.
  static func text(_ change: VerdictChange, in plan: Plan) -> Report.Text {
    let named = change.after ?? change.before
    let name =
      named.map { self.name(change.criterion, $0) + PlanNames.place($0.site, plan) }
      ?? change.criterion.name
    let (before, after) = (change.before, change.after)
    let facts = [
      moved(before.flatMap(figure), after.flatMap(figure)),
      moved(before.map(standing), after.map(standing)),
    ].compactMap { $0 }
    return facts.enumerated().reduce(Report.Text(name)) { text, fact in
      text + Report.Text(fact.offset == 0 ? ": " : ", ") + fact.element
    }
  }

  private static func figure(_ status: IndicatorStatus) -> Report.Text? {
    FigureText.current(status.assessment, unit: status.indicator.unit).map { Report.Text($0) }
  }

  private static func standing(_ status: IndicatorStatus) -> Report.Text {
    Report.Text(Standing(status.assessment.sign, VerdictWords.full(status.assessment)))
  }

  private static func name(_ criterion: Criterion, _ status: IndicatorStatus) -> String {
    status.id.part == nil
      ? criterion.name : "\(criterion.name): \(status.indicator.name ?? status.id.description)"
  }

  private static func moved(_ before: Report.Text?, _ after: Report.Text?) -> Report.Text? {
    guard let before, let after, before != after else { return after ?? before }
    return before + Report.Text(" → ") + after
  }

  // MARK: What was agreed, and what is to be decided

  static let agreed = "Aftalt sidst"
  static let nothingAgreed = "Der er ikke aftalt nogen opfølgning."

  static func nothingToDecide(_ words: Words) -> String {
    "Ingen indstillinger eller justeringer venter på \(words.decidingBody)."
  }

  /// What the agreement does not say of a criterion, as questions: `Temaaftner: pr. år eller samlet?`
  ///
  /// - Parameter isWhole: whether all of it is asked; else the first.
  static func decision(_ missing: BoardBriefing.MissingDecision, isWhole: Bool = true) -> String {
    let asked = isWhole ? missing.reasons : Array(missing.reasons.prefix(1))
    let questions = asked.map(question).joined(separator: " ")
    return "\(missing.criterion.name): \(questions.prefix(1).lowercased())\(questions.dropFirst())"
  }

  private static func question(_ reason: Undecided) -> String {
    switch reason {
    case .scopeMissing: "Hvert område eller samlet?"
    case .windowMissing: "Pr. år eller samlet?"
    case .unitMissing: "Hvad måles det i?"
    case .goalMissing: "Hvad er måltallet?"
    case .seriesBreak: "Er tallene sammenlignelige?"
    default: "\(VerdictWords.reason(reason).capitalizedFirst)?"
    }
  }

  /// How many verdicts wait for a decision: `afgør 2 vurderinger`.
  static func decides(_ verdicts: Int) -> String {
    "afgør \(DanishNoun.count(verdicts, "vurdering", "vurderinger"))"
  }

  /// Questions about something: `4 om hele planen`.
  static func questions(_ count: Int, about name: String) -> String {
    "\(DanishNumber.text(count)) om \(name)"
  }

  static let wholePlan = "hele planen"

  /// What is proposed or was decided, and its name: `indstilling: Flere midler til fællesspisning`.
  static func recommendation(_ name: String) -> String { "Indstilling: \(name)" }

  static func decided(_ decided: BoardBriefing.Decided) -> String {
    switch decided {
    case .recommendation(let recommendation): self.recommendation(recommendation.name)
    case .adjustment(let adjustment): self.adjustment(adjustment.name)
    }
  }

  static func adjustment(_ name: String) -> String { "Justering: \(name)" }

  /// The other questions, and how many there are: `Andre spørgsmål, som aftalen lader stå åbne (26)`.
  static func otherQuestions(_ count: Int) -> String {
    "Andre spørgsmål, som aftalen lader stå åbne (\(DanishNumber.text(count)))"
  }

  // MARK: What cannot be judged

  static let undecided = "Kan ikke vurderes, og hvorfor"
  static let allJudged = "Alle kriterier kan vurderes."

  /// A reason with the number of criteria: `afgrænsning mangler (2)`.
  static func reason(_ group: BoardBriefing.UndecidedGroup) -> String {
    "\(VerdictWords.reason(group.reason)) (\(DanishNumber.text(group.criteria.count)))"
  }

  static func late(_ count: Int) -> String {
    "\(DanishNumber.text(count)) ting skulle være sket inden nu."
  }

  // MARK: The pages after the first

  /// What the marks of the history are of.
  static func history(areYears: Bool, runs: Bool) -> String {
    (areYears ? "Status ved udgangen af hvert år" : "Status ved udgangen af hvert kvartal")
      + (runs ? areYears ? "; i det løbende år nu" : "; i det løbende kvartal nu" : "")
  }

  static let noYears = "Planens periode er ikke begyndt."

  /// How many parts and sites there was no room for: `og 3 andre, som står under h`.
  static func others(_ count: Int) -> String {
    count == 1 ? "… og 1 til; tryk h" : "… og \(DanishNumber.text(count)) til; tryk h"
  }

  static let followUp = "Opfølgning"
  static let noFollowUp = "Der er ikke aftalt nogen opfølgning på kriteriet."
  static let questions = "Åbne spørgsmål"

  static let emptyArea = "Indsatsområdet har ingen kriterier, og der følges ikke andet i det."
}
