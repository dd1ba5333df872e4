import Criteria
import Wording

/// What the board view says.
enum BoardWords {
  // MARK: The pages

  static let front = "Hvor planen står"
  static let continued = "fortsat"

  /// Which page it is: `side 2 af 9`.
  static func page(_ number: Int, of count: Int) -> String { "side \(number) af \(count)" }

  static func turning(_ number: Int, of count: Int, seconds: Int) -> String {
    "bladrer selv hvert \(DanishNumber.text(seconds)). sekund, \(page(number, of: count))"
  }

  static func asOf(_ day: Day) -> String { "pr. \(DanishDay.text(day))" }

  // MARK: What has changed

  static func changed(since closing: QuarterClosing?) -> String {
    guard let closing else { return "Ændret siden sidst" }
    return "Ændret siden \(DanishQuarter.text(closing.quarter)), "
      + "som stod sådan pr. \(DanishDay.text(closing.asOf))"
  }

  static let neverClosed =
    "Intet kvartal er lukket endnu, så der er ikke noget at sammenligne med."
  static let noneBefore =
    "Intet kvartal var lukket før dette, så der er ikke noget at sammenligne med."
  static let unchanged = "Alt står, som det gjorde dengang."

  static func kind(_ kind: VerdictChange.Kind) -> String {
    switch kind {
    case .better: "bedre"
    case .worse: "dårligere"
    case .newlyMet: "nu opfyldt"
    case .newlyMissed: "nu ikke opfyldt"
    case .newlyJudged: "kan nu vurderes"
    case .noLongerJudged: "vurderes ikke nu"
    case .added: "nyt kriterium"
    case .removed: "taget ud"
    case .sameVerdict: "nyt tal"
    }
  }

  /// What has changed: `Trygge beboere i Nøjsomhed: 59,8 % → 61,0 %, ▲ bagud → ● følger planen`.
  static func text(_ change: VerdictChange, in plan: Plan, symbols: SymbolSet) -> String {
    let named = change.after ?? change.before
    let name =
      named.map { self.name(change.criterion, $0) + PlanNames.place($0.site, plan) }
      ?? change.criterion.name
    func verdict(_ status: IndicatorStatus?) -> String? {
      status.map {
        "\(symbols.mark($0.assessment.verdict)) \(VerdictWords.full($0.assessment))"
      }
    }
    func figure(_ status: IndicatorStatus?) -> String? {
      status.flatMap { status in
        status.assessment.current.map {
          FigureText.text($0, unit: status.indicator.unit, rate: status.assessment.goal?.rate)
        }
      }
    }
    let facts = [
      moved(figure(change.before), figure(change.after)),
      moved(verdict(change.before), verdict(change.after)),
    ].compactMap { $0 }
    return facts.isEmpty ? name : "\(name): \(facts.joined(separator: ", "))"
  }

  private static func name(_ criterion: Criterion, _ status: IndicatorStatus) -> String {
    status.id.part == nil
      ? criterion.name : "\(criterion.name): \(status.indicator.name ?? status.id.description)"
  }

  private static func moved(_ before: String?, _ after: String?) -> String? {
    guard let before, let after, before != after else { return after ?? before }
    return "\(before) → \(after)"
  }

  // MARK: What was agreed, and what is to be decided

  static let agreed = "Aftalt sidst"
  static let nothingAgreed = "Der er ikke aftalt nogen opfølgning."

  static func toDecide(_ words: Words) -> String {
    "Det skal \(words.decidingBody) tage stilling til"
  }

  static func nothingToDecide(_ words: Words) -> String {
    "Ingen indstillinger eller justeringer venter på \(words.decidingBody)."
  }

  static func openQuestions(_ count: Int) -> String {
    "Aftalen lader \(DanishNumber.text(count)) spørgsmål stå \(count == 1 ? "åbent" : "åbne"); "
      + (count == 1 ? "det" : "de") + " står til sidst."
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

  static func names(_ criteria: [Criterion]) -> String {
    criteria.map(\.name).joined(separator: ", ")
  }

  static func late(_ count: Int) -> String {
    "\(DanishNumber.text(count)) ting skulle være sket nu."
  }

  // MARK: The pages after the first

  /// The goal that all sites of a criterion have: `mål: mindst 65 %`.
  static func goal(_ text: String) -> String { "mål: \(text)" }

  static let followUp = "Opfølgning"
  static let noFollowUp = "Der er ikke aftalt nogen opfølgning på kriteriet."
  static let questions = "Åbne spørgsmål"

  /// An open question, and what it is about: `Ugentlig hjælp: Er det 10 forskellige beboere?`
  static func question(_ text: String, about name: String) -> String { "\(name): \(text)" }

  static let emptyArea =
    "Indsatsområdet har ingen kriterier, og der følges ikke andet i det."

  // MARK: What has just come

  /// What a colleague has just recorded: `Nyt kl. 10.42: Trygge beboere, Nøjsomhed 62,0 %: ▲ bagud`.
  ///
  /// - Parameters:
  ///   - status: how it stands now; nil when it is not shown.
  ///   - others: how many figures came with it.
  static func news(
    _ measurement: Measurement, _ status: IndicatorStatus?, others: Int, in plan: Plan,
    symbols: SymbolSet
  ) -> String {
    let time = DanishMoment.time(Moment(secondsSince1970: measurement.recordedAt))
    let site = measurement.site.map { ", \(PlanNames.site($0, plan))" } ?? ""
    let figure =
      switch measurement.figure {
      case .withdrawn: "taget tilbage"
      case .notMeasured: "ikke målt"
      default: FigureText.text(measurement.figure, of: measurement.indicator, in: plan)
      }
    let verdict =
      status.map {
        ": \(symbols.mark($0.assessment.verdict)) \(VerdictWords.full($0.assessment))"
      } ?? ""
    return
      "Nyt kl. \(time): \(PlanNames.indicator(measurement.indicator, plan))\(site) \(figure)\(verdict)"
      + more(others)
  }

  static func news(_ occasion: Occasion, others: Int, in plan: Plan) -> String {
    let time = DanishMoment.time(Moment(secondsSince1970: occasion.recordedAt))
    return
      "Nyt kl. \(time): \(PlanNames.logbook(occasion.activity, plan)), \(DanishDay.text(occasion.day))"
      + more(others)
  }

  private static func more(_ count: Int) -> String {
    count == 0 ? "" : " (og \(DanishNumber.text(count)) mere)"
  }

  static func quarters(closed: [Quarter], reopened: [Quarter]) -> String? {
    let said =
      closed.map { "\(DanishQuarter.text($0)) er lukket" }
      + reopened.map { "\(DanishQuarter.text($0)) er åbent igen" }
    return said.isEmpty ? nil : "Nyt: \(DanishList.text(said))."
  }

  static let planChanged = "Nyt: planen er ændret."
}
