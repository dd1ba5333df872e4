import Criteria
import Wording

/// What a board is told, in words.
enum BoardPageWords {
  static let front = "Hvor planen står"

  // MARK: What has changed

  static func changed(since closing: QuarterClosing?) -> String {
    guard let closing else { return "Ændret siden sidst" }
    if closing.judgesTheEnd {
      return "Ændret siden udgangen af \(DanishQuarter.text(closing.quarter))"
    }
    return "Ændret siden \(DanishQuarter.text(closing.quarter)), "
      + "som stod sådan pr. \(DanishDay.text(closing.judgedOn))"
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

  static func openQuestions(_ count: Int) -> String {
    "Aftalen lader \(DanishNumber.text(count)) spørgsmål stå "
      + (count == 1 ? "åbent; det" : "åbne; de") + " står til sidst."
  }

  static let allQuestions = "Spørgsmål, som aftalen lader stå åbne"
  static let wholePlan = "Hele planen"

  /// What is proposed or was decided, and its name: `indstilling: Flere midler til fællesspisning`.
  static func recommendation(_ name: String) -> String { "Indstilling: \(name)" }

  static func adjustment(_ name: String) -> String { "Justering: \(name)" }

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

  static let followUp = "Opfølgning"
  static let noFollowUp = "Der er ikke aftalt nogen opfølgning på kriteriet."
  static let questions = "Åbne spørgsmål"

  static let emptyArea = "Indsatsområdet har ingen kriterier, og der følges ikke andet i det."
}
