import Criteria

/// What is said when something is done, or taken back again.
public enum UndoWords {
  /// Why a line of the logbook is taken back, as it then says.
  public static let reason = "fortrudt"

  /// A change to what is followed is stored.
  public static func done(_ edit: PlanEdit) -> String {
    "Gemt: \(EditText.done(edit)). Tast u for at fortryde."
  }

  /// A change was taken back; the change is the one that did it.
  public static func undone(_ edit: PlanEdit) -> String { "Fortrudt: \(EditText.done(edit))." }
}
