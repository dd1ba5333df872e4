/// What is new, changed and ended between two editions of a plan, by id: what is shown before a plan is
/// revised. The order of things within the plan is not compared.
public struct PlanChanges: Hashable, Sendable {
  /// The changes: of the plan itself first, then in the new plan's order; what has ended comes last.
  public let changes: [PlanChange]

  /// Compares an edition of a plan with the one that takes its place.
  public init(from old: Plan, to new: Plan) {
    let before = PlanElement.all(of: old)
    let after = PlanElement.all(of: new)
    var earlier: [PlanSubject: PlanElement] = [:]
    for element in before { earlier[element.subject] = element }
    let kept = Set(after.map(\.subject))

    var changes: [PlanChange] = []
    for element in after {
      guard let previous = earlier[element.subject] else {
        changes.append(PlanChange(subject: element.subject, name: element.name, kind: .new))
        continue
      }
      let fields = element.fields(differingFrom: previous)
      if !fields.isEmpty {
        changes.append(
          PlanChange(subject: element.subject, name: element.name, kind: .changed(fields)))
      }
    }
    for element in before where !kept.contains(element.subject) {
      changes.append(PlanChange(subject: element.subject, name: element.name, kind: .ended))
    }
    self.changes = changes
  }

  /// Whether the editions differ in what they say in prose alone, so that every figure is counted and judged as before.
  public var areOfProse: Bool {
    changes.allSatisfy { change in
      guard case .changed(let fields) = change.kind else { return false }
      if case .site = change.subject {
        return !fields.contains(.name) && fields.allSatisfy(\.isProse)
      }
      return fields.allSatisfy(\.isProse)
    }
  }

  /// Whether both editions say the same.
  public var isEmpty: Bool { changes.isEmpty }
}

/// One thing in a plan that is new, changed or ended.
public struct PlanChange: Hashable, Sendable {
  /// What it is.
  public let subject: PlanSubject
  /// Its name, as the edition that has it newest calls it.
  public let name: String
  /// What happened to it.
  public let kind: Kind

  /// What happened to a thing.
  public enum Kind: Hashable, Sendable {
    /// It was not in the old edition.
    case new
    /// These of its fields differ; never empty.
    case changed([PlanField])
    /// It is not in the new edition; its figures and its history are kept.
    case ended
  }
}

/// A thing in a plan that can be new, changed or ended.
public enum PlanSubject: Hashable, Sendable {
  /// The plan itself.
  case plan
  /// A housing area.
  case site(Slug)
  /// A data source.
  case dataSource(Slug)
  /// A focus area.
  case focusArea(Slug)
  /// An activity.
  case activity(Slug)
  /// A followed thing that has an id.
  case followed(FollowedKind, Slug)
  /// A criterion: its name, wording, label and place.
  case criterion(Slug)
  /// What a criterion, or a part of it, is measured by, and what its figures hang on.
  case indicator(IndicatorID)
}

/// A field of a thing in a plan.
public enum PlanField: Hashable, Sendable {
  /// The name.
  case name
  /// The id of the plan.
  case id
  /// The focus area or activity that it hangs on.
  case place
  /// The number that the agreement gives it.
  case number
  /// The strategic agreement that the plan belongs to.
  case masterPlan
  /// The first and last day.
  case period
  /// How many live there.
  case residents
  /// The agreed wording.
  case wording
  /// The label.
  case label
  /// What is done.
  case content
  /// The purpose.
  case purpose
  /// The goals in words.
  case goals
  /// The target group.
  case targetGroup
  /// Who is responsible for what.
  case roles
  /// The unit.
  case unit
  /// How figures become one.
  case tally
  /// How it is counted from the logbook.
  case counting
  /// The tags and categories that the logbook knows.
  case logbook
  /// The goal.
  case goal
  /// The baseline.
  case baseline
  /// The interim targets.
  case interimTargets
  /// How many of its parts must be met.
  case metWhen
  /// The figures of others beside its own.
  case references
  /// Whom it covers.
  case scope
  /// The data source.
  case dataSource
  /// The holidays.
  case holidays
  /// The plan's own words.
  case words
  /// The parties.
  case parties
  /// The working hours.
  case staffing
  /// How long after a quarter its figures are due.
  case reportingDays
  /// The first quarter that is followed.
  case followedFrom
  /// Where "on track" and "behind" begin.
  case thresholds
  /// Who delivers the figures.
  case deliveredBy
  /// How often a figure is owed.
  case frequency
  /// The day by which a period's figure comes.
  case deliveryDay
  /// The years in which no figure is owed.
  case skippedYears
  /// The years from which figures cannot be compared with earlier ones.
  case seriesBreaks
  /// The totals that the agreement states.
  case budgetTotals
  /// The day that it begins.
  case start
  /// When it is to be done.
  case deadline
  /// The day that it was done.
  case done
  /// Who gets the report.
  case recipient
  /// How often in a year.
  case timesAYear
  /// The days that it is due.
  case dueDays
  /// How long or large it is to be.
  case extent
  /// Who may change the plan.
  case adjustmentRule
  /// The network that proposes it.
  case proposer
  /// What it is about.
  case topic
  /// The day that it was proposed.
  case proposed
  /// What became of it.
  case decision
  /// The followed things of a kind that have no id, so that a change of one is a change of what it stands in.
  case followed(FollowedKind)
  /// The open questions.
  case openQuestions
}

extension PlanField {
  /// Whether it is words for people, by which nothing is counted, judged or found.
  public var isProse: Bool {
    switch self {
    case .name, .wording, .label, .content, .purpose, .goals, .targetGroup, .roles, .parties,
      .deliveredBy, .recipient, .proposer, .topic, .decision, .extent, .followed, .openQuestions:
      true
    case .id, .place, .number, .masterPlan, .period, .residents, .unit, .tally, .counting,
      .logbook, .goal, .baseline, .interimTargets, .metWhen, .references, .scope, .dataSource,
      .holidays, .words, .staffing, .reportingDays, .followedFrom, .thresholds, .frequency,
      .deliveryDay, .skippedYears, .seriesBreaks, .budgetTotals, .start, .deadline, .done,
      .timesAYear, .dueDays, .adjustmentRule, .proposed:
      false
    }
  }
}
