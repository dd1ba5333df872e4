import Criteria

/// The forms' headings.
enum FormTitle {
  static func text(_ subject: Subject, isNew: Bool) -> String {
    let (new, change): (String, String) =
      switch subject {
      case .milestone: ("Ny milepæl", "Ret milepæl")
      case .done: ("Milepæl udført", "Milepæl udført")
      case .judgement: ("Ny vurdering", "Ret vurdering")
      case .barrier: ("Ny barriere", "Ret barriere")
      case .result: ("Nyt resultat", "Ret resultat")
      case .spending: ("Nyt forbrug", "Ret forbrug")
      case .budget: ("Nyt budget", "Ret budget")
      case .budgetLine: ("Ny budgetpost", "Ret budgetpost")
      case .network: ("Nyt netværk", "Ret netværk")
      case .workingGroup: ("Ny arbejdsgruppe", "Ret arbejdsgruppe")
      case .member: ("Nyt medlem", "Ret medlem")
      case .task: ("Ny opgave", "Ret opgave")
      case .rule: ("Ny regel", "Ret regel")
      case .duty: ("Ny afrapportering", "Ret afrapportering")
      case .fulfilment: ("Afrapportering udført", "Afrapportering udført")
      case .meeting: ("Nyt møde", "Ret møde")
      case .recommendation: ("Ny indstilling", "Ret indstilling")
      case .decision: ("Afgør indstilling", "Ret afgørelse")
      case .followUp: ("Ny opfølgning", "Ret opfølgning")
      case .ending: ("Afslut opfølgning", "Ret afslutning")
      case .note: ("Nyt notat", "Ret notat")
      case .adjustment: ("Justér", "Ret justering")
      case .adjustmentDecision: ("Afgør justering", "Afgør justering")
      }
    return isNew ? new : change
  }

  enum Subject: Hashable, Sendable, CaseIterable {
    case milestone
    case done
    case judgement
    case barrier
    case result
    case spending
    case budget
    case budgetLine
    case network
    case workingGroup
    case member
    case task
    case rule
    case duty
    case fulfilment
    case meeting
    case recommendation
    case decision
    case followUp
    case ending
    case note
    case adjustment
    case adjustmentDecision
  }
}
