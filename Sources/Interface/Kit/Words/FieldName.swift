import Criteria

/// A field of a form.
enum FieldName: Hashable, Sendable, CaseIterable {
  case activity
  case topic
  case name
  case text
  case start
  case deadline
  case done
  case proposer
  case proposed
  case outcome
  case decided
  case reason
  case question
  case answer
  case day
  case year
  case amount
  case site
  case state
  case participants
  case tags
  case counts
  case note
  case action
  case responsible
  case ended
  case kind
  case recipient
  case days
  case content
  case purpose
  case budget
  case goal
  case level
  case baseline
  case measured
  case scope
  case unit
  case window
  case settlement
  case effective
  case decider
  case approver

  var label: String {
    switch self {
    case .activity: "Aktivitet"
    case .topic: "Om"
    case .name: "Navn"
    case .text: "Tekst"
    case .start: "Start"
    case .deadline: "Frist"
    case .done: "Udført"
    case .proposer: "Fra"
    case .proposed: "Foreslået"
    case .outcome: "Afgørelse"
    case .decided: "Afgjort"
    case .reason: "Begrundelse"
    case .question: "Spørgsmål"
    case .answer: "Svar"
    case .day: "Dag"
    case .year: "År"
    case .amount: "Forbrug"
    case .site: "Sted"
    case .state: "Det er"
    case .participants: "Deltagere"
    case .tags: "Mærker"
    case .counts: "Kategorier"
    case .note: "Note"
    case .action: "Handling"
    case .responsible: "Ansvarlig"
    case .ended: "Afsluttet"
    case .kind: "Slags"
    case .recipient: "Til"
    case .days: "Frister"
    case .content: "Indhold"
    case .purpose: "Formål"
    case .budget: "Budget"
    case .goal: "Mål"
    case .level: "Måltal"
    case .baseline: "Udgangspunkt"
    case .measured: "Målt"
    case .scope: "Omfang"
    case .unit: "Enhed"
    case .window: "Periode"
    case .settlement: "Svar"
    case .effective: "Gælder fra"
    case .decider: "Besluttes af"
    case .approver: "Godkendes også"
    }
  }

  var isText: Bool {
    switch self {
    case .name, .text, .reason, .question, .tags, .counts, .note, .action, .responsible,
      .recipient, .content, .purpose, .settlement, .decider:
      true
    default: false
    }
  }
}
