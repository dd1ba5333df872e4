// A closed quarter is judged as of its own end, whenever it is closed (domain.md, "The closed quarter").

extension Quarter {
  /// The day that the quarter is judged on when it is closed: the one after its last.
  public var judgedOn: Day { period.last + 1 }

  /// The day that it is judged on by a version of the rules; older ones judged it on the day that its closing holds
  /// from.
  public func judgedOn(rules: Int, closedFrom day: Day) -> Day {
    rules < RulesVersion.judgingTheEnd ? day : judgedOn
  }
}

extension QuarterClosing {
  /// The day that its verdicts are as of.
  public var judgedOn: Day { quarter.judgedOn(rules: rules, closedFrom: asOf) }

  /// Whether its verdicts are as of the quarter's end.
  public var judgesTheEnd: Bool { judgedOn == quarter.judgedOn }

  /// The verdicts that it kept, reached again.
  ///
  /// - Parameters:
  ///   - plan: as it was in force on `judgedOn`, by what was known when the quarter was closed.
  ///   - records: what had been recorded by then.
  public func rebuilt(_ plan: Plan, _ records: Records) -> Rollup {
    var judged = records
    if rules < RulesVersion.judgingTheEnd {
      // Older rules counted every quarter that was closed by then, whatever day it was closed from.
      judged.closings = []
    } else {
      judged = records.asOfTheEnd(of: quarter, in: plan)
    }
    return Rollup(plan: plan, records: judged, asOf: judgedOn)
  }

  /// What is shown beside the verdicts that it kept: what stood by then, and how the quarters were closed.
  ///
  /// - Parameters: as of `rebuilt`.
  public func shown(_ plan: Plan, _ records: Records) -> Records {
    guard rules >= RulesVersion.judgingTheEnd else { return records }
    var shown = records.asOfTheEnd(of: quarter, in: plan)
    shown.closings = records.closings
    return shown
  }
}

extension Records {
  /// What there was at the end of a quarter: the figures and occasions up to its last day, and it and every quarter
  /// of the plan before it closed.
  public func asOfTheEnd(of quarter: Quarter, in plan: Plan) -> Records {
    var records = standing(until: quarter.period.last)
    // It is a closed quarter from its end on, whatever day it was closed from.
    records.closings = []
    records.closedQuarters = Set(plan.followedQuarters.prefix { $0 < quarter } + [quarter])
    return records
  }
}
