import Criteria

/// The sections of the pages about the plan, its focus areas and its activities.
public enum PageSection: Hashable, Sendable, CaseIterable {
  /// The criteria.
  case criteria
  /// The focus areas of the plan.
  case areas
  /// The activities of a focus area.
  case activities
  /// The closed quarters.
  case quarters
  /// The milestones.
  case milestones
  /// Money.
  case budget
  /// The judgements.
  case judgements
  /// The barriers.
  case barriers
  /// The networks.
  case networks
  /// The working groups of an activity.
  case workingGroups
  /// The recommendations.
  case recommendations
  /// The logbook.
  case logbook
  /// What has come out of it.
  case results
  /// What the plan owes others.
  case reporting
  /// Who may change the plan.
  case adjustment
  /// Changes of what was agreed that wait to be decided.
  case waitingAdjustments
  /// Changes of what was agreed that are decided.
  case decidedAdjustments
  /// Where the figures come from.
  case sources
  /// What is done about things that need attention.
  case followUps
  /// Follow-ups that have ended.
  case endedFollowUps
  /// Dated lines about what has happened.
  case notes
  /// The open questions.
  case questions
  /// What should have happened by now.
  case overdue
  /// What is still to be done and has no day.
  case undated
  /// What was owed to others and not delivered.
  case overdueDuties
  /// Milestones whose deadline has passed.
  case overdueMilestones
  /// Milestones that are under way or to come.
  case openMilestones
  /// Milestones without a deadline.
  case undatedMilestones
  /// Milestones that are done.
  case doneMilestones
  /// Recommendations that wait to be decided.
  case waitingRecommendations
  /// Recommendations that are decided.
  case decidedRecommendations

  /// The section's heading; what is put to the deciding body says so.
  public func heading(_ words: Words) -> String {
    switch self {
    case .criteria: "Succeskriterier"
    case .areas: "Indsatsområder"
    case .activities: "Aktiviteter"
    case .quarters: "Lukkede kvartaler"
    case .milestones: "Milepæle"
    case .budget: "Budget og forbrug"
    case .judgements: "Vurderinger"
    case .barriers: "Barrierer"
    case .networks: "Netværk"
    case .workingGroups: "Arbejdsgrupper"
    case .recommendations: "Indstillinger til \(words.decidingBody)"
    case .logbook: "Logbog"
    case .results: "Resultater"
    case .reporting: "Afrapportering"
    case .adjustment: "Hvem kan ændre planen"
    case .sources: "Datakilder"
    case .followUps: "Opfølgninger"
    case .endedFollowUps: "Afsluttede opfølgninger"
    case .notes: "Notater"
    case .overdue: "Skulle være sket"
    case .undated: "Uden dato"
    case .overdueDuties: "Afrapportering, der skulle være sket"
    case .overdueMilestones: "Overskredne milepæle"
    case .openMilestones: "Kommende milepæle"
    case .undatedMilestones: "Milepæle uden frist"
    case .doneMilestones: "Udførte milepæle"
    case .waitingRecommendations: "Indstillinger, der venter på \(words.decidingBody)"
    case .decidedRecommendations: "Afgjorte indstillinger"
    case .waitingAdjustments: "Justeringer, der venter på at blive besluttet"
    case .decidedAdjustments: "Afgjorte justeringer"
    case .questions: DetailWords.openQuestions(to: words.decidingBody)
    }
  }
}

/// What the pages about the plan, its focus areas and its activities say.
public enum PageWords {
  /// What an activity is, after its name.
  public static func activity(in area: String) -> String { "aktivitet i \(area)" }
  /// What a focus area is, after its name.
  public static let area = "indsatsområde"
  /// The title of the plan's page.
  public static func about(_ plan: String) -> String { "Om planen: \(plan)" }

  /// The title of the page with the milestones and recommendations of the whole plan.
  public static let agenda = "Milepæle, indstillinger og opfølgninger"
  /// That a plan has neither.
  public static let nothingToFollow =
    "Planen har hverken milepæle, indstillinger eller opfølgninger endnu. Tast t for at tilføje."
  /// A milestone and the activity that it is a step of.
  public static func milestone(_ name: String, of activity: String) -> String {
    "\(name) – \(activity)"
  }

  /// What is done.
  public static let content = "Indhold"
  /// The purpose.
  public static let purpose = "Formål"
  /// The goals in words.
  public static let goals = "Mål"
  /// The target group.
  public static let targetGroup = "Målgruppe"
  /// Who is responsible for what.
  public static let roles = "Roller"
  /// The period.
  public static let period = "Periode"
  /// The first to the last day; where the agreement gives none, what the plan is shown over meanwhile.
  public static func period(of plan: Plan) -> String {
    plan.agreedPeriod.map(DanishPeriod.text)
      ?? "mangler; vist som \(DanishPeriod.text(plan.period))"
  }
  /// The housing areas.
  public static let sites = "Områder"
  /// The parties.
  public static let parties = "Parter"
  /// The working hours.
  public static let staffing = "Bemanding"
  /// Who leads.
  public static let leads = "Leder"
  /// Who funds.
  public static let funds = "Bevilling"
  /// Where the agreement gives only a name.
  public static let nothingMore = "Aftalen siger ikke mere end navnet."
  /// The members.
  public static let members = "Medlemmer"
  /// The tasks.
  public static let tasks = "Opgaver"
  /// The rules.
  public static let rules = "Regler"
  /// The lists that a network has.
  public static func label(_ list: NetworkList) -> String {
    switch list {
    case .members: members
    case .tasks: tasks
    case .rules: rules
    }
  }
  /// The meetings.
  public static let meetings = "Møder"
  /// Who can propose changes.
  public static let proposes = "Foreslår"
  /// Who decides.
  public static let decides = "Beslutter"
  /// Who must agree besides.
  public static let alsoApproves = "Godkender"

  /// What is left out of a list that is folded: `og 3 flere`.
  public static func more(_ count: Int) -> String {
    "og \(DanishNumber.text(count)) \(count == 1 ? "mere" : "flere")"
  }

  /// An activity with milestones whose deadline has passed: `2 milepæle overskredet`.
  public static func overdue(_ count: Int) -> String {
    "\(DanishNumber.text(count)) \(count == 1 ? "milepæl" : "milepæle") overskredet"
  }

  /// A barrier or a result in a line: `Økonomi: …`.
  public static func barrier(_ barrier: Barrier) -> String {
    [barrier.name, barrier.text].compactMap { $0 }.joined(separator: ": ")
  }

  /// How often and when a duty was fulfilled last: `2 gange i 2019, senest 12. maj 2019`; nil when never.
  public static func fulfilled(_ duty: ReportingDuty, today: Day) -> String? {
    guard let newest = duty.newestFulfilment(by: today) else { return nil }
    let times = duty.timesFulfilled(inYearOf: today)
    let said = "udført \(DanishDay.text(newest))"
    guard times > 1 else { return said }
    return "udført \(DanishNumber.text(times)) gange i \(DanishDay.fourDigits(today.year)), senest "
      + DanishDay.text(newest)
  }

  /// What a duty is, after its name: `til Landsbyggefonden, 2 pr. år, senest 1. marts 2019`.
  public static func duty(_ duty: ReportingDuty) -> String {
    let days = duty.days.map(DanishDay.text)
    return [
      duty.recipient.map { "til \($0)" }, duty.timesAYear?.text,
      days.isEmpty ? nil : "senest \(DanishList.text(days))", duty.extent, duty.content,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

/// What is said of meetings.
public enum MeetingWords {
  /// Whether it has been held.
  public static func state(_ meeting: Meeting, today: Day) -> String {
    meeting.isHeld(by: today) ? "afholdt" : "planlagt"
  }

  /// The day, where there is one.
  public static func day(_ meeting: Meeting) -> String {
    meeting.day.map(DanishDay.short) ?? "dato mangler"
  }

  /// How many have been held and are to come: `3 afholdt, 1 planlagt`.
  public static func summary(_ meetings: [Meeting], today: Day) -> String {
    let held = meetings.count { $0.isHeld(by: today) }
    let planned = meetings.count - held
    return [
      held > 0 ? "\(DanishNumber.text(held)) afholdt" : nil,
      planned > 0 ? "\(DanishNumber.text(planned)) planlagt" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

/// What is said of recommendations.
public enum RecommendationWords {
  /// What became of it and since when: `vedtaget 12.05.2019`.
  public static func state(_ recommendation: Recommendation, on today: Day) -> String {
    let state = recommendation.state(on: today)
    let day: Day? =
      if case .decided = state { recommendation.decision?.day } else { recommendation.proposed }
    return ([state.name] + (day.map { [DanishDay.short($0)] } ?? [])).joined(separator: " ")
  }

  /// What it is about: `Om indsatsområdet Børn og unge.`
  public static func topic(_ recommendation: Recommendation, in plan: Plan) -> String {
    "Om \(PlanNames.topic(recommendation.topic, plan))."
  }

  /// Who proposed it, and when, where it has been decided: `Fra Ressourcenetværket, foreslået 1. maj 2019.`
  public static func origin(
    _ recommendation: Recommendation, proposer: String?, today: Day
  ) -> String? {
    let isDecided = recommendation.state(on: today) != .proposed
    let parts = [
      proposer.map { "fra \($0)" },
      isDecided ? recommendation.proposed.map { "foreslået \(DanishDay.text($0))" } : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ").capitalizedFirst + "."
  }

  /// Why it was decided so, when it has been.
  public static func reason(_ recommendation: Recommendation, today: Day) -> String? {
    guard recommendation.state(on: today) != .proposed, let decision = recommendation.decision
    else { return nil }
    return "Begrundelse: \(decision.reason)"
  }
}

/// What is said of an activity's logbook.
public enum OccasionWords {
  /// The newest that was held.
  public static let newest = "Senest afholdt"
  /// The next that is planned.
  public static let next = "Næste planlagt"
  /// Planned ones that nobody has said of whether they were held.
  public static func unsettled(_ count: Int) -> String {
    "\(DanishNumber.text(count)) \(count == 1 ? "planlagt dag" : "planlagte dage") er passeret: "
      + "blev \(count == 1 ? "den" : "de") til noget?"
  }
  /// How many have been held: `12 afholdt, heraf 5 i 2019`, `3 afholdt, ingen i 2020`.
  public static func held(_ count: Int, thisYear: Int, year: Int) -> String {
    if count == 0 { return "ingen afholdt endnu" }
    let now = thisYear == 0 ? "ingen i \(year)" : "heraf \(DanishNumber.text(thisYear)) i \(year)"
    return "\(DanishNumber.text(count)) afholdt, \(now)"
  }
  /// An occasion in a line: `12. maj 2019, Nøjsomhed, 14 deltagere: note`.
  public static func line(_ occasion: Occasion, in plan: Plan) -> String {
    let parts =
      [DanishDay.text(occasion.day), occasion.site.map { PlanNames.site($0, plan) }]
      .compactMap { $0 } + OccasionText.details(occasion, in: plan)
    return parts.joined(separator: ", ") + (occasion.note.map { ": \($0)" } ?? "")
  }
}
