extension FigureEntry {
  /// Checks the entry against the plan and what has been recorded, and fills in what it leaves unsaid: a
  /// correction keeps the corrected figure's sample size, source, note and evidence, and its parts if it is the same.
  ///
  /// - Parameters:
  ///   - today: no figure may hold for a later day.
  ///   - id: the new measurement's id, made by the caller.
  ///   - recordedAt: seconds since 1970-01-01 UTC.
  /// - Throws: the first thing that is wrong; nothing is recorded by this call.
  public func measurement(
    in plan: Plan, records: Records, today: Day, id: String, recordedBy: String, recordedAt: Int
  ) throws(EntryProblem) -> Measurement {
    try checkTexts()
    let indicator = try knownIndicator(in: plan)
    if let problem = plan.problemOfTyping(self.indicator) { throw problem }
    try checkSite(of: indicator, in: plan)
    try figure.check(unit: indicator.unit, tally: indicator.tally)
    if case .said(let sampleSize) = sampleSize,
      !(1...Measurement.largestSample).contains(sampleSize)
    {
      throw .sampleSizeOutOfRange(sampleSize)
    }
    let day = try holdingDay(in: plan, closed: records.closedQuarters, today: today)
    let quarter = try reportingQuarter(for: day, in: plan, records: records, today: today)

    var measurement = Measurement(
      id: id, indicator: self.indicator, site: site, day: day, quarter: quarter, figure: figure,
      recordedBy: recordedBy, recordedAt: recordedAt)
    let standing = records.standing(
      for: self.indicator, at: site, in: Quarter(containing: day))
    switch (standing, correctionReason) {
    case (let standing?, nil): throw .alreadyRecorded(standing)
    case (nil, _?): throw .nothingToCorrect(Quarter(containing: day))
    case (let standing?, let reason?):
      measurement.correction = Correction(supersedes: standing.id, reason: reason)
    case (nil, nil): break
    }
    let isSame = standing.map { figure.isSame(as: $0.figure) } ?? false
    measurement.breakdown = breakdown.over(isSame ? standing?.breakdown : nil)
    if let breakdown = measurement.breakdown { try figure.check(breakdown, unit: indicator.unit) }
    // How many answered belongs to an answer: where nothing was measured, none is left.
    measurement.sampleSize = sampleSize.over(figure.isMeasured ? standing?.sampleSize : nil)
    measurement.source = source.over(standing?.source)
    measurement.note = note.over(standing?.note)
    measurement.evidence = evidence.over(standing?.evidence)
    return measurement
  }

  /// Whether all of its texts are taken in.
  ///
  /// - Throws: `text`.
  public func checkTexts() throws(EntryProblem) {
    let texts = texts
    for place in EntryText.allCases {
      if let text = texts[place], let fault = TextFault.first(in: [text]) {
        throw .text(fault, in: place)
      }
    }
  }

  /// What it is a figure for.
  ///
  /// - Throws: `partNeeded` or `unknownIndicator`.
  public func knownIndicator(in plan: Plan) throws(EntryProblem) -> Indicator {
    if let found = plan.indicator(indicator) { return found.indicator }
    if let criterion = plan.placedCriteria.first(where: {
      $0.criterion.id == indicator.criterion
    })?.criterion, indicator.part == nil {
      throw .partNeeded(criterion.id, parts: criterion.indicators.map(criterion.id(of:)))
    }
    throw .unknownIndicator(indicator.description)
  }

  /// Whether its site is one that the indicator is measured at. A criterion without a stated scope takes figures
  /// for the whole and for each site, until it is settled which of them count.
  ///
  /// - Throws: `siteNeeded` or `siteNotMeasured`.
  public func checkSite(of indicator: Indicator, in plan: Plan) throws(EntryProblem) {
    let judged = indicator.judgedSites(in: plan)
    if judged.contains(site) { return }
    let sites = judged.compactMap { $0 }.compactMap(plan.site)
    guard let site else { throw .siteNeeded(self.indicator, sites: sites) }
    if indicator.scope == .missing, plan.site(site) != nil { return }
    throw .siteNotMeasured(
      self.indicator, site: plan.site(site)?.name ?? site.text,
      sites: sites)
  }

  /// The day that it holds for, the usual one where it says none.
  ///
  /// - Throws: `quarterOutsidePlan`, `quarterInFuture`, `dayNeeded`, `dayInFuture` or `dayOutsidePlan`.
  public func holdingDay(
    in plan: Plan, closed: Set<Quarter>, today: Day
  ) throws(EntryProblem) -> Day {
    let lastQuarter = Quarter(containing: plan.period.last)
    // What comes after the plan's last quarter was closed is entered in one that is open, so the quarters
    // after the plan count then, once they have begun (domain.md, invariant 2).
    let mayFollow = closed.contains(lastQuarter) && quarter.map { $0.period.first <= today } == true
    if let quarter,
      quarter < Quarter(containing: plan.period.first) || quarter > lastQuarter && !mayFollow
    {
      throw .quarterOutsidePlan(quarter, plan.period)
    }
    if let quarter, quarter.period.first > today { throw .quarterInFuture(quarter) }
    let latest = min(today, plan.period.last)
    let usual = quarter.map { min($0.period.last, latest) } ?? latest
    if day == nil,
      let deadline = plan.deadlineInQuarter(of: usual, for: indicator, at: site, today: today)
    {
      throw .dayNeeded(deadline: deadline)
    }
    let day = day ?? usual
    guard day <= today else { throw .dayInFuture(day, today: today) }
    guard plan.period.contains(day) else { throw .dayOutsidePlan(day, plan.period) }
    return day
  }

  private func reportingQuarter(
    for day: Day, in plan: Plan, records: Records, today: Day
  ) throws(EntryProblem) -> Quarter {
    let own = Quarter(containing: day)
    if let quarter {
      guard quarter >= own else { throw .quarterBeforeDay(quarter, day) }
      if let closed = records.closed(quarter) { throw .quarterClosed(closed) }
      return quarter
    }
    let begun = Quarter(containing: today)
    let quarters = sequence(first: own) { $0 < begun ? $0.next : nil }
    // What came before the plan was followed is reported in a quarter that is.
    let open = quarters.lazy.filter { !records.closedQuarters.contains($0) }
    if let quarter = open.first(where: { $0 >= plan.followedFrom ?? $0 })
      ?? open.first(where: { _ in true })
    {
      return quarter
    }
    throw .quarterClosed(records.closed(own) ?? QuarterClosed(own))
  }
}

extension Plan {
  /// The deadline of an indicator at a site that lies inside the quarter, with days of it that have come on both
  /// sides, so that it makes a difference which of them a figure holds for (domain.md, invariant 6); nil when
  /// there is none.
  ///
  /// - Parameter day: the day that the figure would hold for if nobody said otherwise.
  public func deadlineInQuarter(of day: Day, for id: IndicatorID, at site: Slug?, today: Day)
    -> Day?
  {
    let quarter = Quarter(containing: day)
    guard let deadline = indicator(id)?.indicator.goal.value(at: site)?.deadline,
      Quarter(containing: deadline) == quarter, deadline <= day,
      deadline < min(quarter.period.last, today, period.last)
    else { return nil }
    return deadline
  }

  /// Why no figure can be typed for an indicator at all; nil when one can, or when the plan does not know it.
  public func problemOfTyping(_ id: IndicatorID) -> EntryProblem? {
    guard let indicator = indicator(id)?.indicator, indicator.counting != nil else { return nil }
    return .countedFromLogbook(id, activity: countedActivity(of: id))
  }
}

extension Figure {
  /// Checks a figure against what its indicator measures (domain.md, invariants 4 and 5).
  ///
  /// - Throws: `wrongUnit`, `outOfRange`, `notWhole` or `numeratorAboveDenominator`.
  public func check(unit: Unit, tally: Tally) throws(EntryProblem) {
    switch self {
    case .notMeasured: return
    case .withdrawn: throw .wrongUnit(self, unit)
    case .amount, .ratio, .answer, .step: break
    }
    switch unit {
    case .missing:
      // Attendances may outnumber occasions; whatever else is counted out of something is a part of it.
      if case .average = tally { return }
      if case .ratio = self { try checkShare() }
    case .yesNo:
      guard case .answer = self else { throw .wrongUnit(self, unit) }
    case .rating(let steps):
      guard case .step(let step) = self else { throw .wrongUnit(self, unit) }
      guard (1...max(1, steps.count)).contains(step) else { throw .outOfRange(self, unit) }
    case .percent: try checkShare()
    case .count, .measure, .kroner, .hours: try checkQuantity(unit, tally)
    }
  }

  private func checkShare() throws(EntryProblem) {
    switch self {
    case .ratio(let numerator, let denominator):
      guard 0...Self.largestCount ~= numerator, 0...Self.largestCount ~= denominator else {
        throw .outOfRange(self, .percent)
      }
      guard numerator <= denominator else {
        throw .numeratorAboveDenominator(numerator, denominator)
      }
    case .amount(let amount):
      guard amount.value >= 0, amount.value <= 100 else { throw .outOfRange(self, .percent) }
    default: throw .wrongUnit(self, .percent)
    }
  }

  private func checkQuantity(_ unit: Unit, _ tally: Tally) throws(EntryProblem) {
    if case .average = tally, case .ratio(let attendances, let occasions) = self {
      guard 0...Self.largestCount ~= attendances, 0...Self.largestCount ~= occasions else {
        throw .outOfRange(self, unit)
      }
      return
    }
    guard case .amount(let amount) = self else { throw .wrongUnit(self, unit) }
    guard unit.holds(amount) else { throw .outOfRange(self, unit) }
    // A ready mean of what is counted has decimals.
    if case .count = unit, !tally.isAverage, amount.value.denominator != 1 {
      throw .notWhole(self, unit)
    }
  }
}
