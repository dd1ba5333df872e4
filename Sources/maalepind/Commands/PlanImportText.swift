import Criteria
import Wording

/// What is said when a plan comes in or is revised.
enum PlanImportText {
  /// What is asked on a terminal.
  static let askReason = "Hvorfor ændres planen?"
  /// Who decided, asked with the plan's own word.
  static func askDecider(_ decidingBody: String) -> String {
    "Hvem har besluttet det (for eksempel \(decidingBody))?"
  }
  static let askEffective = "Fra hvilken dag gælder ændringen (for eksempel 2019-12-31)?"

  static func imported(_ plan: Plan) -> String {
    "Hentet ind: \(plan.name), \(PlanNames.period(plan)), "
      + "\(DanishNoun.count(plan.placedCriteria.count, "kriterium", "kriterier"))."
  }

  /// The file says what the database holds already.
  static func unchanged(_ plan: Plan) -> String {
    "\(plan.name) er uændret; der er intet at hente ind."
  }

  /// The database may be written by its group.
  static let shared = "Databasen kan nu også skrives af filens gruppe."

  /// What the plan was cannot be read, so that nothing is known of what is new.
  static let unreadableBefore =
    "Den udgave, der gælder nu, kan ikke læses, så ændringerne kan ikke vises."

  static func revised(_ plan: Plan, number: Int, effective: Day) -> String {
    "\(plan.name) er ændret; udgave \(DanishNumber.text(number)) gælder fra "
      + "\(DanishDay.text(effective))."
  }

  /// What is new, changed and ended, a line each.
  static func lines(_ changes: PlanChanges, plan: Plan) -> [String] {
    guard !changes.isEmpty else {
      return ["Ændringer i \(plan.name): kun i filens ordning eller kommentarer."]
    }
    return ["Ændringer i \(plan.name):"]
      + RevisionText.said(changes).map { change in
        let mark =
          switch change.kind {
          case .new: "+"
          case .changed: "~"
          case .ended: "-"
          }
        return "  \(mark) \(RevisionText.line(change))"
      }
  }
}
