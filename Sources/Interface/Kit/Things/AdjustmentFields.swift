import Criteria
import Wording

/// The form that proposes a change of what is agreed about an indicator: its fields, and what is read from them.
struct AdjustmentFields {
  let plan: Plan
  let subject: Subject
  /// The adjustment that is changed, while it waits; nil when one is proposed.
  let former: Adjustment?
  private let criterion: Criterion
  private let indicator: Indicator

  init?(_ context: FormContext) {
    plan = context.plan
    former = context.subject.thing?[Followed.adjustments]
    let adjusted = former.map { Subject(id: $0.indicator, site: $0.site) }
    guard let subject = adjusted ?? context.subject.adjusted,
      let (criterion, indicator) = plan.indicator(subject.id)
    else { return nil }
    self.subject = subject
    self.criterion = criterion
    self.indicator = indicator
  }

  /// What it is about, as it is named in the plan.
  var name: String { name(at: former?.site ?? subject.site) }

  private func name(at site: Slug?) -> String {
    let part = indicator.name.map { ": \($0)" } ?? ""
    return criterion.name + part + (site.map { ", \(PlanNames.site($0, plan))" } ?? "")
  }

  /// What is agreed now.
  var agreed: String { AdjustmentFormWords.agreed(indicator, at: subject.site, in: plan) }

  // MARK: - The fields

  var fields: [FormField] {
    func day(_ day: Day?) -> String { day.map(DanishDay.short) ?? "" }
    let unit = indicator.unit
    let goal = former?.goal?.after ?? indicator.goal.value(at: subject.site)
    var fields: [FormField] = []
    if sites.count > 1 {
      let chosen = former.map(\.site)
      fields.append(
        .choice(.site, among: sites, chosen: chosen) { site in
          site.map { PlanNames.site($0, plan) } ?? AdjustmentFormWords.everywhere
        })
    }
    if let goal {
      fields.append(.choice(.goal, among: kinds, chosen: GoalKind(goal.target), named: \.name))
      if kinds.contains(where: \.takesLevel) {
        fields.append(.text(.level, TypedGoal.level(goal.target, unit: unit)))
      }
      if indicator.tally == .latest || goal.deadline != nil {
        fields.append(.text(.deadline, day(goal.deadline)))
      }
    }
    if takesBaseline {
      let baseline = former?.baseline?.after ?? indicator.baseline?.value(at: subject.site)
      var (level, measured) = ("", "")
      if case .measured(let figure, let date)? = baseline {
        (level, measured) = (indicator.text(figure), day(date))
      }
      fields += [.text(.baseline, level), .text(.measured, measured)]
    }
    if indicator.unit == .missing { fields.append(.text(.unit, former?.unit?.phrase ?? "")) }
    if indicator.scope == .missing {
      fields.append(
        .choice(.scope, among: scopes, chosen: former?.scope) { AdjustmentWords.text($0, in: plan) }
      )
    }
    if indicator.tally.isWindowMissing {
      fields.append(
        .choice(.window, among: windows, chosen: former?.window) { window in
          window.map(DanishWindow.per) ?? AdjustmentFormWords.missing
        })
    }
    if !criterion.openQuestions.isEmpty {
      fields += [
        .choice(.question, among: questions, chosen: former?.settled?.question) {
          $0 ?? AdjustmentFormWords.noQuestion
        }, .text(.settlement, former?.settled?.answer ?? ""),
      ]
    }
    fields += [
      .text(.reason, former?.reason ?? ""), .text(.effective, day(former?.effective)),
      .text(.decider, former?.deciders.first ?? plan.words.decidingBody),
    ]
    if !plan.adjustmentRule.alsoApproves.isEmpty {
      fields.append(
        .choice(
          .approver, [AdjustmentFormWords.nobodyElse, approver],
          chosen: former?.deciders.count ?? 1 > 1 ? 1 : 0))
    }
    fields.append(.text(.decided))
    return fields
  }

  /// Where it can be adjusted: for all and for each, where one value is agreed for all; else only where one is.
  private var sites: [Slug?] {
    let judged = indicator.judgedSites(in: plan)
    guard judged.count > 1 else { return [nil] }
    var isForAll = true
    if case .each = indicator.goal { isForAll = false }
    if case .each? = indicator.baseline { isForAll = false }
    return isForAll ? [nil] + judged : [subject.site]
  }

  private var kinds: [GoalKind] {
    let target = indicator.goal.value(at: subject.site)?.target ?? .missing
    let kinds = GoalKind.all(for: indicator.unit, standing: GoalKind(target))
    return kinds.contains(GoalKind(target)) ? kinds : [GoalKind(target)] + kinds
  }

  private var scopes: [Scope] { [.missing, .planWide] + (plan.sites.isEmpty ? [] : [.everySite]) }
  private var windows: [WindowLength?] { [nil] + WindowLength.allCases }
  private var questions: [String?] { [nil] + criterion.openQuestions }

  /// Whether it can start from a baseline; where none is agreed, only one for all can be.
  private var takesBaseline: Bool {
    if indicator.baseline != nil { return true }
    return indicator.unit != .yesNo && indicator.tally == .latest && sites.count == 1
      && sites[0] == nil
  }

  private var approver: String { plan.words.funder ?? StoredWords.funder }

  // MARK: - What is read from them

  /// Reads an adjustment, which may still be refused; nil when a field cannot be read.
  func read(_ reader: inout FormReader) -> Adjustment? {
    let form = reader.form
    let site = form.chosen(.site).map { sites[min($0, sites.count - 1)] } ?? sites[0]
    let decided = reader.day(.decided, or: .none)
    let effective = reader.day(.effective, or: .today)
    let deadline = plan.period.last
    reader.hints[.deadline] = FieldWords.usual(deadline)
    reader.hints[.decided] = AdjustmentFormWords.onlyProposedHint
    reader.hints[.measured] = FieldWords.mayBeEmpty
    reader.hints[.baseline] = FieldWords.mayBeEmpty
    reader.hints[.unit] = AdjustmentFormWords.unitHint
    let unit = unit(&reader)
    let goal = goal(&reader, at: site, unit: unit ?? indicator.unit)
    let baseline = baseline(&reader, at: site, unit: unit ?? indicator.unit)
    let typed = form.text(.decider)
    let deciders = [typed] + (form.chosen(.approver) == 1 ? [approver] : [])
    let name = name(at: site)
    let id = former?.id ?? plan.freshID(naming: name, besides: plan.adjustments.map(\.id))
    guard let effective, reader.problems.isEmpty else { return nil }
    var adjustment = Adjustment(
      id: id, name: name, of: subject.id, at: site, because: form.text(.reason),
      proposed: former?.proposed ?? min(decided ?? reader.today, reader.today),
      effective: effective, deciders: deciders)
    adjustment.goal = goal
    adjustment.baseline = baseline
    adjustment.unit = unit
    if let chosen = form.chosen(.scope), scopes[chosen] != .missing {
      adjustment.scope = scopes[chosen]
    }
    adjustment.window = form.chosen(.window).flatMap { windows[$0] }
    adjustment.settled = form.chosen(.question).flatMap { questions[$0] }.map {
      SettledQuestion($0, answer: form.text(.settlement))
    }
    if let decided {
      adjustment.decisions = [
        RecommendationDecision(.adopted, on: decided, because: adjustment.reason)
      ]
    }
    return adjustment
  }

  /// A unit that the agreement does not give, when one is typed.
  private func unit(_ reader: inout FormReader) -> Unit? {
    let text = reader.form.text(.unit)
    guard !text.isEmpty else { return nil }
    if let unit = Unit(phrase: text), unit != .missing { return unit }
    reader.problems[.unit] = AdjustmentFormWords.unitWrong
    return nil
  }

  private func goal(_ reader: inout FormReader, at site: Slug?, unit: Unit) -> Change<Goal>? {
    guard let former = indicator.goal.value(at: site ?? subject.site),
      let chosen = reader.form.chosen(.goal)
    else { return nil }
    var goal = former
    if reader.form.has(.deadline) { goal.deadline = reader.day(.deadline, or: .none) }
    let kind = kinds[min(chosen, kinds.count - 1)]
    reader.hints[.level] =
      kind.takesLevel ? unit == .missing ? "" : unit.name : AdjustmentFormWords.noLevel
    switch TypedGoal.read(reader.form.text(.level), as: kind, unit: unit, former: former.target) {
    case .success(let target):
      goal.target = target
      goal = goal.fitted(to: indicator.tally)
    case .failure(let problem): reader.problems[.level] = problem.sentence
    }
    return goal == former ? nil : Change(from: former, to: goal)
  }

  private func baseline(
    _ reader: inout FormReader, at site: Slug?, unit: Unit
  ) -> Change<Baseline>? {
    guard takesBaseline else { return nil }
    let former = indicator.baseline?.value(at: site ?? subject.site)
    let text = reader.form.text(.baseline)
    let day = reader.day(.measured, or: .none)
    let read = { TypedFigure.read($0, unit: unit, tally: indicator.tally) }
    guard let figure = reader.problems.read(.baseline, text, read, \.sentence) else { return nil }
    guard let day else {
      if reader.problems[.measured] == nil {
        reader.problems[.measured] = AdjustmentFormWords.measuredMissing
      }
      return nil
    }
    let baseline = Baseline.measured(figure, on: day)
    return baseline == former ? nil : Change(from: former, to: baseline)
  }
}
