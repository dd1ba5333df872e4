import Criteria
import TestSupport

/// Makes plans that a file can hold: every kind of goal, unit, tally, scope and baseline, and texts with
/// the signs that YAML has a meaning for.
struct RandomPlan {
  var random: Dice
  private var used: Set<Slug> = []

  init(seed: UInt64) { random = Dice(seed: seed) }

  mutating func plan() -> Plan {
    let first = Day.first(of: 2010 + random.below(10)) + random.below(200)
    let period = Period(first, first + 400 + random.below(1500)) ?? .year(2018)
    var plan = Plan(id: id(), name: line(), period: period)
    if random.once(in: 3) { plan.masterPlan = masterPlan() }
    plan.isPeriodMissing = random.once(in: 6)
    for _ in 0..<random.below(4) {
      let name = line()
      if !plan.sites.contains(where: { $0.name.lowercased() == name.lowercased() }) {
        plan.sites.append(Site(id: id(), name: name, residents: residents()))
      }
    }
    plan.words = random.once(in: 3) ? Words() : Words(decidingBody: line(), leader: line())
    if random.once(in: 2) { plan.words.funder = line() }
    plan.purpose = random.once(in: 2) ? text() : nil
    plan.goals = texts()
    plan.parties = lines()
    plan.staffing = texts()
    plan.roles = texts()
    plan.reportingDays = 1 + random.below(366)
    if random.once(in: 3) {
      plan.followedFrom = plan.quarters[random.below(plan.quarters.count)]
    }
    plan.holidays = random.once(in: 2) ? Holidays() : holidays(in: period)
    if random.once(in: 3) {
      plan.thresholds = Thresholds(onTrack: Fraction(9, 10), behind: Fraction(1, 8))
    }
    for _ in 0..<random.below(3) { plan.dataSources.append(source()) }
    plan.openQuestions = texts()
    if random.once(in: 2) { plan.logbook = logbookWords() }
    for _ in 0..<random.below(3) { plan.focusAreas.append(area(in: plan)) }
    addFollowing(to: &plan)
    return plan
  }

  private mutating func masterPlan() -> MasterPlan {
    let name = line()
    let own = id()
    return MasterPlan(id: random.once(in: 2) ? own : Slug(naming: name) ?? own, name: name)
  }

  private mutating func residents() -> [ResidentCount] {
    var day = Day.first(of: 2015)
    return (0..<random.below(3)).map { _ in
      day = random.once(in: 2) ? .last(of: day.year + 1) : day + 1 + random.below(500)
      return ResidentCount(random.one(of: 0, random.below(3_000), Figure.largestCount), on: day)
    }
  }

  private mutating func source() -> DataSource {
    var source = DataSource(id: id(), name: line())
    source.deliveredBy = random.once(in: 2) ? nil : line()
    source.frequency = random.one(of: nil, .quarterly, .halfYearly, .yearly)
    source.deliveryDay = random.one(
      of: nil, DayOfYear(month: 1 + random.below(12), day: 1 + random.below(28)),
      DayOfYear(month: 12, day: 31))
    for _ in 0..<random.below(3) { source.skippedYears.insert(2000 + random.below(30)) }
    for _ in 0..<random.below(2) { source.seriesBreaks.insert(2000 + random.below(30)) }
    return source
  }

  private mutating func area(in plan: Plan) -> FocusArea {
    var area = FocusArea(id: id(), name: line())
    area.purpose = random.once(in: 2) ? text() : nil
    area.goals = texts()
    area.targetGroup = random.once(in: 2) ? text() : nil
    area.openQuestions = texts()
    for _ in 0..<random.below(3) { area.criteria.append(criterion(in: plan)) }
    for _ in 0..<random.below(3) {
      var activity = Activity(id: id(), name: line())
      activity.content = random.once(in: 2) ? text() : nil
      activity.purpose = random.once(in: 2) ? text() : nil
      activity.goals = texts()
      activity.targetGroup = random.once(in: 2) ? text() : nil
      activity.roles = texts()
      activity.openQuestions = texts()
      if random.once(in: 2) { activity.logbook = logbookWords() }
      for _ in 0..<random.below(3) {
        var criterion = criterion(in: plan)
        for index in criterion.indicators.indices where random.once(in: 2) {
          criterion.indicators[index].counting = counting(
            of: criterion.indicators[index], words: plan.logbook.adding(activity.logbook),
            activity: activity.id)
        }
        activity.criteria.append(criterion)
      }
      area.activities.append(activity)
    }
    return area
  }

  private mutating func logbookWords() -> LogbookWords {
    var taken: Set<Slug> = []
    func isNew(_ word: String) -> Bool {
      word.count <= Occasion.longestWord && !word.contains(",")
        && Slug(naming: word).map { taken.insert($0).inserted } ?? false
    }
    var words = LogbookWords(tags: (0..<random.below(4)).map { _ in line() }.filter(isNew))
    taken = []
    for _ in 0..<random.below(3) {
      let name = line()
      let categories = (0...random.below(3)).map { _ in line() }.filter(isNew)
      guard !categories.isEmpty, !words.groups.contains(where: { $0.name == name }) else {
        continue
      }
      words.groups.append(CategoryGroup(name: name, categories: categories))
    }
    return words
  }

  /// A way of being counted that goes with the unit and the tally; nil where there is none.
  private mutating func counting(of indicator: Indicator, words: LogbookWords, activity: Slug)
    -> Counting?
  {
    let tag = words.tags.isEmpty ? "x: y" : words.tags[random.below(words.tags.count)]
    let categories = words.categories
    let category: Counting.Measure? =
      categories.isEmpty ? nil : .category(categories[random.below(categories.count)])
    var counting = Counting(activity: random.once(in: 2) ? activity : nil)
    if random.once(in: 3) { counting.tag = tag }
    switch (indicator.unit, indicator.tally) {
    case (.percent, .sum): counting.measure = .share(tag: tag)
    case (.count, .sum):
      counting.measure = random.one(of: .occasions, .participants, category ?? .occasions)
    case (.count, .average):
      counting.measure = random.one(of: .participants, category ?? .participants)
    default: return nil
    }
    return counting
  }

  private mutating func criterion(in plan: Plan) -> Criterion {
    var indicators = [indicator(in: plan)]
    if random.once(in: 3) {
      for _ in 0..<random.below(3) { indicators.append(indicator(in: plan)) }
      for index in indicators.indices {
        indicators[index].part = id()
        indicators[index].name = line()
      }
    }
    var criterion = Criterion(
      id: id(), name: line(), wording: random.once(in: 4) ? "" : text(), indicators: indicators)
    if indicators[0].part != nil { criterion.metWhen = random.one(of: .all, .one) }
    criterion.number =
      random.once(in: 2)
      ? nil
      : CriterionNumber(
        random.one(
          of: "\(random.below(1000))", "\(random.below(1000)).\(random.below(100))",
          "\(random.below(1000))\(random.one(of: "a", "B", "æ"))",
          random.one(of: "A", "VIII", "å.1-2b")))
    criterion.label = random.once(in: 2) ? nil : line()
    criterion.openQuestions = texts()
    return criterion
  }

  private mutating func holidays(in period: Period) -> Holidays {
    Holidays(
      (0...random.below(2)).compactMap { _ in
        let first = period.first + random.below(300)
        return Period(first, first + random.below(40))
      })
  }

  // MARK: - Ids and texts

  mutating func id() -> Slug {
    while true {
      let letters = (0...random.below(12)).map { _ in
        random.one(of: "a", "b", "ae", "oe", "7", "0", "z")
      }
      if let slug = Slug(naming: letters.joined() + (random.once(in: 2) ? "-x" : "")),
        used.insert(slug).inserted
      {
        return slug
      }
    }
  }

  private static let words = [
    "Nøjsomhed", "på", "æblegrød", "og", "59,2%", "#", "-", ":", "at:", "”deres", "hverdag”", "{a}",
    "[b]",
    "*", "&x", "!nej", "|", ">", "'", "\"", "mangler", "ja", "null", "~", "2016", "@", "`", "%",
    "\\", "?",
    "Ålborg", "samlet", "---", "...", "kr.", "\u{2028}", "👩‍👩‍👧", "i", "til", ",", "e\u{301}",
  ]

  /// A text on one line.
  mutating func line() -> String {
    var pieces = ["Navn"]
    if random.once(in: 3) { pieces = [] }
    for _ in 0...random.below(5) { pieces.append(word()) }
    let line = pieces.joined(separator: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return line.isEmpty || Slug(naming: line) == nil ? "Navn \(random.below(1000))" : line
  }

  /// A text of any length, sometimes of several lines.
  mutating func text() -> String {
    var text = line()
    for _ in 0..<random.below(30) {
      text += (random.once(in: 12) ? "\n" : " ") + word()
      if random.once(in: 40) { text += "\n\n  " + word() }
    }
    // A reader takes away what cannot be seen at the ends.
    return text.split(separator: "", omittingEmptySubsequences: true).joined()
      .trimmingEnds()
  }

  private mutating func word() -> String { Self.words[random.below(Self.words.count)] }

  mutating func lines() -> [String] { (0..<random.below(4)).map { _ in line() } }
  mutating func texts() -> [String] { (0..<random.below(4)).map { _ in text() } }
}

extension String {
  fileprivate func trimmingEnds() -> String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "tekst" }
    return String(self[first...last])
  }
}

// MARK: - Indicators

extension RandomPlan {
  mutating func indicator(in plan: Plan) -> Indicator {
    let unit = unit()
    let tally = tally(of: unit)
    let scope = scope(in: plan)
    let sites = sites(of: scope, in: plan)
    var indicator = Indicator(
      unit: unit, tally: tally, goal: .all(Goal(.missing)), scope: scope)
    let goal = goal(unit, tally, in: plan)
    indicator.goal = each(sites) { $0.timed(goal, tally, in: plan) }
    if goal.target.needsBaseline || random.once(in: 2) {
      let before = plan.period.first - 1 - random.below(500)
      indicator.baseline = each(sites) { $0.baseline(unit, tally, on: before) }
      if case .atLeast = goal.target, tally == .latest, random.once(in: 2) {
        indicator.interimTargets = each(sites) { $0.interimTargets(in: plan) }
      }
    }
    if !plan.dataSources.isEmpty, random.once(in: 2) {
      indicator.dataSource = each(sites) { $0.sourceID(in: plan) }
    }
    if goal.target.others != nil || random.once(in: 4) {
      indicator.references = references(unit)
    }
    indicator.holidays = random.once(in: 3) ? Holidays() : nil
    return indicator
  }

  /// Figures of others; always one of the name that goals approach.
  private mutating func references(_ unit: Unit) -> [ReferenceSeries] {
    [Self.others, line() + " 2"].map { name in
      let figures = (0...random.below(3)).map { place in
        let figure: Figure =
          unit == .percent && random.once(in: 2)
          ? .ratio(random.below(50), 50) : .amount(Amount(random.below(100)))
        return DatedFigure(figure, on: .last(of: 2010 + place))
      }
      return ReferenceSeries(name: name, figures: figures)
    }
  }

  private static let others = "Helsingør Kommune"

  private mutating func each<Value>(_ sites: [Slug], _ make: (inout Self) -> Value)
    -> PerSite<Value>
  {
    guard !sites.isEmpty, random.once(in: 2) else { return .all(make(&self)) }
    var values: [Slug: Value] = [:]
    for site in sites { values[site] = make(&self) }
    return .each(values)
  }

  private mutating func unit() -> Unit {
    random.one(
      of: .percent, .count(noun: "møder"), .count(noun: "Unge på 15-30 år: nye"),
      .count(noun: Noun("blomster", singular: "blomst")), .kroner, .hours,
      .measure(noun: "karakter"), .measure(noun: "årsværk"),
      .yesNo, .rating(steps: Unit.standardSteps), .rating(steps: ["lav", "høj: meget"]), .missing)
  }

  private mutating func tally(of unit: Unit) -> Tally {
    switch unit {
    case .yesNo, .rating: return .latest
    default:
      let window = random.one(of: nil, WindowLength.plan, .year, .halfYear, .quarter)
      return random.one(
        of: .latest, .latest, .sum(per: window), .toDate(per: window), .average(per: window))
    }
  }

  private mutating func scope(in plan: Plan) -> Scope {
    guard let first = plan.sites.first else { return random.one(of: .planWide, .missing) }
    return random.one(of: .planWide, .everySite, .missing, .sites([first.id]))
  }

  private func sites(of scope: Scope, in plan: Plan) -> [Slug] {
    switch scope {
    case .planWide, .missing: []
    case .everySite: plan.sites.map(\.id)
    case .sites(let sites): sites
    }
  }

  mutating func goal(_ unit: Unit, _ tally: Tally, in plan: Plan) -> Goal {
    switch unit {
    case .yesNo: return Goal(random.one(of: .done, .doneEachYear, .holdsTrue, .missing))
    case .rating: return Goal(random.one(of: .atLeastStep(2), .holdOrRise, .missing))
    case .percent, .count, .measure, .kroner, .hours, .missing: break
    }
    let low = Amount(1 + random.below(40))
    let high = Amount(50 + random.below(40))
    let decimal = Amount(significand: Int64(10 + random.below(900)), decimals: 1) ?? low
    let number = unit.isWhole || unit == .missing ? low : decimal
    var goal = Goal(
      random.one(
        of: .atLeast(number), .moreThan(number), .atMost(number), .lessThan(number),
        .between(low, high), .holdOrRise, .holdOrFall, .rises(fromYear: nil), .fallsEachYear,
        .approaches(Self.others), .relative(.halved),
        .relative(RelativeChange(isRise: true, .percent(number))),
        .othersLevel(Self.others, random.one(of: .atLeast, .moreThan, .atMost, .lessThan)),
        .relative(RelativeChange(isRise: false, .amount(number))),
        .changesEachYear(RelativeChange(isRise: true, .amount(number))), .missing))
    if case .atLeast = goal.target, unit == .count(noun: "møder") {
      switch tally {
      case .sum, .toDate: goal.rate = random.one(of: nil, .perWeek, .perMonth)
      case .latest, .average: break
      }
    }
    return goal
  }

  /// The goal with a deadline or a year of its own, where it has any.
  mutating func timed(_ goal: Goal, _ tally: Tally, in plan: Plan) -> Goal {
    var goal = goal
    let isYearly = tally != .latest && tally.window != .plan && !goal.target.amounts.isEmpty
    if isYearly, random.once(in: 3) {
      let year = plan.period.first.year
      goal.target = .yearly([year: goal.target, year + 1: goal.target])
      return goal
    }
    if goal.keepsYear(with: tally), random.once(in: 2) {
      goal.year = plan.period.first.year + random.below(2)
      return goal
    }
    goal.deadline = random.one(
      of: nil, plan.period.last, min(.last(of: plan.period.first.year + 1), plan.period.last),
      plan.period.last - random.below(20))
    return goal.fitted(to: tally)
  }

  mutating func baseline(_ unit: Unit, _ tally: Tally, on day: Day) -> Baseline {
    let day = random.one(of: day, .last(of: day.year - 1))
    let other = random.one(of: Baseline.missing, .pending(by: day))
    if random.once(in: 3) { return other }
    switch unit {
    case .rating: return .measured(.step(1 + random.below(2)), on: day)
    case .yesNo: return .measured(.answer(random.once(in: 2)), on: day)
    case .percent:
      return .measured(
        random.one(of: .ratio(random.below(50), 50), .amount(Amount(random.below(100)))), on: day)
    default: return .measured(.amount(Amount(random.below(2_000_000))), on: day)
    }
  }

  private mutating func interimTargets(in plan: Plan) -> [InterimTarget] {
    (1...3).map { InterimTarget(Amount(random.below(100)), by: plan.period.first + 60 * $0) }
  }

  private mutating func sourceID(in plan: Plan) -> Slug {
    plan.dataSources[random.below(plan.dataSources.count)].id
  }
}
