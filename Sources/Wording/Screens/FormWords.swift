import Criteria

/// A field of a form.
public enum FieldName: Hashable, Sendable, CaseIterable {
  /// The activity that it belongs to.
  case activity
  /// What a recommendation is about.
  case topic
  /// A name.
  case name
  /// A text in full.
  case text
  /// The first day of a milestone.
  case start
  /// The last day of a milestone.
  case deadline
  /// The day that a milestone was done.
  case done
  /// Who proposes.
  case proposer
  /// The day that it was proposed.
  case proposed
  /// What became of it.
  case outcome
  /// The day that it was decided.
  case decided
  /// Why.
  case reason
  /// What is asked.
  case question
  /// The step that answers it.
  case answer
  /// A day.
  case day
  /// A calendar year.
  case year
  /// An amount of money.
  case amount
  /// A housing area.
  case site
  /// Whether it was held or is planned.
  case state
  /// How many took part.
  case participants
  /// The tags.
  case tags
  /// How many of each category.
  case counts
  /// A note.
  case note
  /// What is done about something.
  case action
  /// Who sees to it.
  case responsible
  /// The day that it ended.
  case ended
  /// What a note tells.
  case kind
  /// To whom something is owed.
  case recipient
  /// The days that something is due.
  case days
  /// What it is to tell.
  case content
  /// The purpose.
  case purpose
  /// What may be spent.
  case budget
  /// What kind of goal it is.
  case goal
  /// The number that a goal asks for.
  case level
  /// Where a criterion starts.
  case baseline
  /// The day that a baseline holds for.
  case measured
  /// Whom a criterion covers.
  case scope
  /// What is measured.
  case unit
  /// What figures are added up over.
  case window
  /// What an open question is answered with.
  case settlement
  /// From when something is agreed.
  case effective
  /// Who decides.
  case decider
  /// Who must agree besides.
  case approver

  /// The field's name on the screen.
  public var label: String {
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

  /// Whether it takes a text rather than a number or a day.
  public var isText: Bool {
    switch self {
    case .name, .text, .reason, .question, .tags, .counts, .note, .action, .responsible,
      .recipient, .content, .purpose, .settlement, .decider:
      true
    default: false
    }
  }
}

/// What the forms say.
public enum FormWords {
  /// Beside a field that may be left empty.
  public static let mayBeEmpty = "kan stå tomt"
  /// Beside an empty day that then is today.
  public static func today(_ day: Day) -> String { "tomt felt = \(DanishDay.text(day))" }
  /// Beside an empty deadline.
  public static let deadlineHint = "en dag, eller «100 dage»"
  /// Beside an amount.
  public static let kroner = "kr."
  /// Beside several days.
  public static let daysHint = "dage med komma imellem; kan stå tomt"
  /// Beside an amount that stays as it is where the field is left empty.
  public static let budgetHint = "kr.; tomt felt ændrer intet"
  /// A deadline that is neither a day nor a number of days.
  public static let deadlineWrong =
    "Skriv en dag som 30.6.2019 eller et antal dage efter starten som «100 dage»; lad feltet stå tomt, "
    + "hvis fristen ikke er aftalt."
  /// What a recommendation is about that concerns all of the plan.
  public static let wholePlan = "hele planen"
  /// The heading of the list of what can be added.
  public static let add = "Hvad vil du tilføje?"
  /// No network proposes it.
  public static let noProposer = "intet netværk"
  /// An amount is missing.
  public static let amountMissing = "Skriv, hvad der er brugt, som 12.500."
  /// A budget is missing.
  public static let budgetMissing = "Skriv, hvad der må bruges, som 12.500."
  /// It is on its way to the disk.
  public static let storing = "Gemmer …"
  /// Before what is understood; nothing is stored yet.
  public static let notSaved = "(ikke gemt endnu: Ctrl-S gemmer)"
  /// That nothing was changed.
  public static let nothingChanged = "Der er intet ændret."
  /// Beside who sees to something.
  public static let roleHint = "en rolle, ikke et navn"
  /// Two questions that are usually put to an activity.
  public static let usualQuestion = "Er formålet opfyldt?"

  /// The forms' headings.
  public static func title(_ subject: Subject, isNew: Bool) -> String {
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

  /// What a form is about.
  public enum Subject: Hashable, Sendable, CaseIterable {
    /// A milestone.
    case milestone
    /// The day that a milestone was done.
    case done
    /// A judgement.
    case judgement
    /// A barrier.
    case barrier
    /// A line of results.
    case result
    /// A year's spending.
    case spending
    /// A year's budget.
    case budget
    /// A line of the budget.
    case budgetLine
    /// A network.
    case network
    /// A working group.
    case workingGroup
    /// A member of a network.
    case member
    /// A task of a network.
    case task
    /// A rule of a network.
    case rule
    /// What the plan owes others.
    case duty
    /// The day that it was done.
    case fulfilment
    /// A meeting.
    case meeting
    /// A recommendation.
    case recommendation
    /// What became of a recommendation.
    case decision
    /// What is done about something.
    case followUp
    /// How a follow-up ended.
    case ending
    /// A dated line.
    case note
    /// A change of what was agreed.
    case adjustment
    /// What became of a change of what was agreed.
    case adjustmentDecision
  }

  /// What was understood of a milestone.
  public static func understood(_ milestone: Milestone) -> String {
    let start = milestone.start.map { "begynder \(DanishDay.text($0))" }
    var deadline = milestone.deadline.text
    if case .daysAfterStart = milestone.deadline, let day = milestone.deadlineDay {
      deadline += ", altså senest \(DanishDay.text(day))"
    }
    let done = milestone.done.map { "udført \(DanishDay.text($0))" }
    return "Forstået: " + [start, deadline, done].compactMap { $0 }.joined(separator: ", ") + "."
  }

  /// What something that is owed is called, with the day that it is due.
  public static func owed(_ duty: ReportingDuty, due: Day?) -> String {
    duty.name + (due.map { ", frist \(DanishDay.text($0))" } ?? "")
  }

  /// What was understood of a budget, and what it was before.
  public static func understood(budget: Money, year: Int, before: Money?) -> String {
    "Forstået: budget for \(year) \(DanishMoney.text(budget))"
      + (before.map { $0 == budget ? ", som nu" : " i stedet for \(DanishMoney.text($0))" } ?? "")
      + "."
  }

  /// What was understood of a spending.
  public static func understood(_ money: Money, year: Int, of budget: Money?) -> String {
    let spent = "Forstået: \(DanishMoney.text(money)) i \(year)"
    guard let budget else { return spent + "; intet budget det år." }
    let left = budget - money
    return spent + " af \(DanishMoney.text(budget)); "
      + (left < .zero
        ? "\(DanishMoney.text(.zero - left)) over budgettet."
        : "\(DanishMoney.text(left)) tilbage.")
  }
}
