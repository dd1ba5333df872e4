import Criteria
import Wording

/// Reads a plan from the values of a file. What cannot be read is told and left out, and reading goes on.
struct PlanReader {
  let mistakes: MistakeList
  var areaIDs: IdentityReader
  var activityIDs: IdentityReader
  var criterionIDs: IdentityReader
  var networkIDs: IdentityReader
  var milestoneIDs: IdentityReader
  var budgetSums = BudgetSums()
  /// Whether all areas and networks could be read, so that what is not among them is a mistake of its own.
  var areasAreSound = true

  init(mistakes: MistakeList) {
    self.mistakes = mistakes
    areaIDs = IdentityReader(mistakes: mistakes)
    activityIDs = IdentityReader(mistakes: mistakes)
    criterionIDs = IdentityReader(mistakes: mistakes)
    networkIDs = IdentityReader(mistakes: mistakes)
    milestoneIDs = IdentityReader(mistakes: mistakes)
  }

  /// The plan, or nil when it has no name or no period that can be read.
  mutating func plan(_ root: YAMLNode) -> Plan? {
    guard case .map = root.content else {
      mistakes.add(.notAPlan, at: root.place)
      return nil
    }
    guard
      let values = KeyedValues(
        root, under: PlanKey.plan.rawValue,
        known: [
          .plan, .id, .period, .sites, .words, .purpose, .goal, .parties, .staffing, .roles,
          .deadline, .holidays, .thresholds, .dataSources, .tags, .categories,
          .openQuestions, .budget, .reportingDuties, .adjustmentRule, .networks,
          .recommendations, .adjustments, .followUps, .notes, .requests, .focusAreas,
        ], mistakes: mistakes)
    else { return nil }
    let name = values.name(.plan, like: ["Helsingør Syd – Tryghed og trivsel"])
    var planIDs = IdentityReader(mistakes: mistakes)
    let id = planIDs.id(values, name: name)
    let written = period(values)
    let period = written?.period
    var plan = Plan(
      id: id ?? Self.placeholder, name: name ?? "", period: period ?? .year(1))
    plan.isPeriodMissing = written?.isMissing ?? false

    var surroundings = surroundings(values, period: period)
    let before = mistakes.count
    plan.logbook = logbookWords(values)
    let isSound = mistakes.count == before
    surroundings.logbooks = knownLogbooks(root, words: plan.logbook)
    surroundings.logbooks.wordsAreSound = surroundings.logbooks.wordsAreSound && isSound
    plan.sites = surroundings.sites
    plan.dataSources = surroundings.dataSources
    plan.words = words(values)
    plan.purpose = values.text(.purpose)
    plan.goals = values.texts(.goal)
    plan.parties = values.texts(.parties)
    plan.staffing = values.texts(.staffing)
    plan.roles = values.texts(.roles)
    plan.reportingDays = reportingDays(values) ?? plan.reportingDays
    plan.holidays = holidays(values) ?? plan.holidays
    plan.thresholds = thresholds(values) ?? plan.thresholds
    plan.openQuestions = values.texts(.openQuestions)
    plan.reportingDuties = reportingDuties(values)
    plan.adjustmentRule = adjustmentRule(values)
    let beforeAreas = mistakes.count
    plan.networks = networks(values, .networks)
    plan.focusAreas = values.items(.focusAreas, expected: .listOfKeys).compactMap {
      focusArea($0, in: surroundings)
    }
    areasAreSound = mistakes.count == beforeAreas
    // The sums and the things that are written about are known when the areas have been read.
    plan.budget = budget(values, in: surroundings)
    plan.recommendations = recommendations(values, about: plan)
    plan.adjustments = adjustments(values, about: plan)
    plan.followUps = followUps(values, about: plan)
    plan.notes = notes(values, about: plan)
    plan.requests = requests(values)
    guard id != nil, name != nil, period != nil else { return nil }
    return plan
  }

  /// The plan's name and period, with all else passed over.
  func head(_ root: YAMLNode) -> PlanHead? {
    let known: [PlanKey] = [.plan, .id, .period]
    guard
      let values = KeyedValues(
        root, under: PlanKey.plan.rawValue, known: known, mistakes: mistakes),
      let name = values.name(.plan, like: []), let period = period(values)
    else { return nil }
    return PlanHead(name: name, period: period.isMissing ? nil : period.period)
  }

  /// Stands for an id that could not be read, in a plan that is never given out.
  static let placeholder = Slug(number: 0)

  private func period(_ values: KeyedValues) -> PeriodPhrase? {
    guard let text = values.name(.period, like: PeriodPhrase.forms) else { return nil }
    do throws(PhraseMistake) {
      return try PeriodPhrase(text)
    } catch {
      mistakes.add(error.kind, at: values.value(.period)?.place ?? values.place)
      return nil
    }
  }

  private func words(_ values: KeyedValues) -> Words {
    var words = Words()
    guard let node = values.value(.words),
      let values = KeyedValues(
        node, under: PlanKey.words.rawValue, known: [.decidingBody, .leader, .funder],
        mistakes: mistakes)
    else { return words }
    words.decidingBody = values.line(.decidingBody) ?? words.decidingBody
    words.leader = values.line(.leader) ?? words.leader
    words.funder = values.text(.funder)?.singleLine
    return words
  }

  private func reportingDays(_ values: KeyedValues) -> Int? {
    let forms = ["31 dage"]
    guard let node = values.value(.deadline, like: forms),
      let text = values.scalar(node, of: .deadline)
    else { return nil }
    let pieces = text.folded.split(separator: " ")
    if let days = pieces.first?.wholeNumber(mostDigits: 3), (1...366).contains(days),
      pieces.dropFirst().allSatisfy({ $0 == "dage" || $0 == "dag" }), pieces.count <= 2
    {
      return days
    }
    mistakes.add(
      .unreadable(
        key: PlanKey.deadline.rawValue, found: text,
        forms: ["et antal dage fra 1 til 366, som «31 dage»"]), at: node.place)
    return nil
  }

  /// The holidays that are written, or nil when none are.
  func holidays(_ values: KeyedValues) -> Holidays? {
    guard values.has(.holidays) else { return nil }
    let periods = values.items(.holidays, expected: .textOrList).compactMap { item -> Period? in
      guard let text = values.scalar(item, of: .holidays), !item.saysMissing else { return nil }
      switch DanishPeriod.read(text) {
      case .success(let period): return period
      case .failure(let problem):
        mistakes.add(.period(key: PlanKey.holidays.rawValue, problem), at: item.place)
        return nil
      }
    }
    return Holidays(periods)
  }

  private func thresholds(_ values: KeyedValues) -> Thresholds? {
    guard let node = values.value(.thresholds),
      let written = KeyedValues(
        node, under: PlanKey.thresholds.rawValue, known: [.onTrack, .behind], mistakes: mistakes)
    else { return nil }
    let usual = Thresholds()
    guard let onTrack = share(written, .onTrack, otherwise: usual.onTrack),
      let behind = share(written, .behind, otherwise: usual.behind)
    else { return nil }
    let thresholds = Thresholds(onTrack: onTrack, behind: behind)
    guard thresholds.behind > 0, thresholds.behind <= thresholds.onTrack, thresholds.onTrack <= 1
    else {
      mistakes.add(.thresholdsOutOfOrder, at: node.place)
      return nil
    }
    return thresholds
  }

  private func share(_ values: KeyedValues, _ key: PlanKey, otherwise usual: Fraction) -> Fraction?
  {
    guard values.has(key) else { return usual }
    guard let node = values.value(key, like: ["0,85"]), let text = values.scalar(node, of: key)
    else { return nil }
    switch DanishNumber.read(text) {
    case .success(let amount): return amount.value
    case .failure(let problem):
      mistakes.add(.number(key: key.rawValue, problem), at: node.place)
      return nil
    }
  }
}
