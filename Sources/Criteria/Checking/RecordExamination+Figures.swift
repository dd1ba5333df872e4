extension RecordExamination {
  private struct Key: Hashable {
    let indicator: IndicatorID
    let site: Slug?
    let quarter: Quarter

    init(_ figure: Measurement) {
      (indicator, site) = (figure.indicator, figure.site)
      quarter = Quarter(containing: figure.day)
    }
  }

  var figureFaults: [RecordFault] {
    let closings = standingClosings
    var earlier: [String: Measurement] = [:]
    var standing: [Key: Set<String>] = [:]
    var faults: [RecordFault] = []
    for (place, figure) in figures.enumerated() {
      let key = Key(figure)
      if let closed = closings[figure.quarter], place >= closed.figures {
        faults.append(.figure(figure, .quarterClosed))
      }
      if let fault = faultAgainstPlan(figure) { faults.append(.figure(figure, fault)) }
      if let correction = figure.correction {
        let corrected = earlier[correction.supersedes]
        if corrected == nil || corrected?.figure == .withdrawn {
          faults.append(.figure(figure, .correctsNothing))
        } else if corrected.map(Key.init) != key {
          faults.append(.figure(figure, .correctsAnother))
        } else {
          standing[key]?.remove(correction.supersedes)
        }
      }
      earlier[figure.id] = figure
      if figure.figure == .withdrawn { continue }
      standing[key, default: []].insert(figure.id)
      if let all = standing[key], all.count > 1 { faults.append(.figure(figure, .notAlone)) }
    }
    return faults
  }

  /// What is wrong with a figure by every edition of the plan that knows its criterion, as the newest of them has it.
  private func faultAgainstPlan(_ figure: Measurement) -> FigureFault? {
    if figure.quarter < Quarter(containing: figure.day) { return .reportedTooEarly }
    guard !editions.isEmpty else { return nil }
    var newest: FigureFault? = .unknownIndicator
    for edition in editions where edition.indicator(figure.indicator) != nil {
      newest = fault(of: figure, in: edition)
      if newest == nil { return nil }
    }
    return newest
  }

  private func fault(of figure: Measurement, in plan: Plan) -> FigureFault? {
    guard let indicator = plan.indicator(figure.indicator)?.indicator else {
      return .unknownIndicator
    }
    if indicator.counting != nil { return .countedFromLogbook }
    let isMeasuredThere =
      indicator.judgedSites(in: plan).contains(figure.site)
      || indicator.scope == .missing && figure.site.map { plan.site($0) != nil } ?? true
    guard isMeasuredThere else { return .siteNotMeasured }
    guard plan.period.contains(figure.day) else { return .dayOutsidePlan }
    guard figure.figure != .withdrawn else { return nil }
    do throws(EntryProblem) {
      try figure.figure.check(unit: indicator.unit, tally: indicator.tally)
      if let breakdown = figure.breakdown {
        try figure.figure.check(breakdown, unit: indicator.unit)
      }
      if let size = figure.sampleSize, !(1...Measurement.largestSample).contains(size) {
        throw .sampleSizeOutOfRange(size)
      }
      return nil
    } catch { return .unfit(error) }
  }
}
