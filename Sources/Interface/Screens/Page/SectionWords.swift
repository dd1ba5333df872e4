import Criteria
import Wording

/// The headings of the sections of pages.
enum SectionWords {
  static let criteria = "Succeskriterier"
  static let areas = "Indsatsområder"
  static let activities = "Aktiviteter"
  static let quarters = "Lukkede kvartaler"
  static let milestones = "Milepæle"
  static let budget = "Budget og forbrug"
  static let judgements = "Vurderinger"
  static let networks = "Netværk"
  static let workingGroups = "Arbejdsgrupper"
  static func recommendations(_ words: Words) -> String {
    "Indstillinger til \(words.decidingBody)"
  }
  static let logbook = "Logbog"
  static let reporting = "Afrapportering"
  static let adjustment = "Hvem kan ændre planen"
  static let sources = "Datakilder"
  static let endedFollowUps = "Afsluttede opfølgninger"
  static let notes = "Notater"
  static let overdue = "Skulle være sket"
  static let undated = "Uden dato"
  static let overdueDuties = "Afrapportering, der skulle være sket"
  static let overdueMilestones = "Overskredne milepæle"
  static let openMilestones = "Kommende milepæle"
  static let undatedMilestones = "Milepæle uden frist"
  static let doneMilestones = "Udførte milepæle"
  static func waitingRecommendations(_ words: Words) -> String {
    "Indstillinger, der venter på \(words.decidingBody)"
  }
  static let decidedRecommendations = "Afgjorte indstillinger"
  static let waitingAdjustments = "Justeringer, der venter på at blive besluttet"
  static let decidedAdjustments = "Afgjorte justeringer"
}
