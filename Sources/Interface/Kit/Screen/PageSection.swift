import Criteria

/// The sections of the pages about the plan, its focus areas and its activities.
enum PageSection: Hashable, Sendable, CaseIterable {
  case criteria
  case areas
  case activities
  case quarters
  case milestones
  case budget
  case judgements
  case barriers
  case networks
  case workingGroups
  case recommendations
  case logbook
  case results
  case reporting
  case adjustment
  case waitingAdjustments
  case decidedAdjustments
  case sources
  case followUps
  case endedFollowUps
  case notes
  case questions
  case overdue
  case undated
  case overdueDuties
  case overdueMilestones
  case openMilestones
  case undatedMilestones
  case doneMilestones
  case waitingRecommendations
  case decidedRecommendations

  func heading(_ words: Words) -> String {
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
    case .followUps: HeadingWords.followUps
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
    case .questions: HeadingWords.openQuestions(to: words.decidingBody)
    }
  }
}
