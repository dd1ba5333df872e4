import Criteria
import Wording

/// What stands beside a field.
enum FieldWords {
  static let mayBeEmpty = "kan stå tomt"
  static let notSaved = "(ikke gemt endnu: Ctrl-S gemmer)"
  /// Whether a line in the logbook was held or is planned.
  static let states = [OccasionState.held, .planned].map(OccasionText.word)

  /// What is taken when the field is left empty.
  static func usual(_ text: String) -> String { "tomt felt = \(text)" }

  static func usual(_ day: Day) -> String { usual(DanishDay.text(day)) }
}
