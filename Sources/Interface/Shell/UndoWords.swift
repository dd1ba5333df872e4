import Criteria
import Wording

/// What is said when something is done, or taken back again.
enum UndoWords {
  static func done(_ edit: PlanEdit) -> String {
    "Gemt: \(EditText.done(edit)). Tryk u for at fortryde."
  }

  static func undone(_ edit: PlanEdit) -> String { "Fortrudt: \(EditText.done(edit))." }
}
