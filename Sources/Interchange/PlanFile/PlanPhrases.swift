import Criteria
import Wording

/// The phrases that a plan file can say, as people are shown them.
public enum PlanPhrases {
  /// What can stand under a key, a line each.
  public static var lines: [String] {
    let goals = GoalForms.all.flatMap { group in
      ["  \(group.heading):"] + group.forms.map { "    \($0)" }
    }
    let others = [
      (PlanKey.baseline, BaselinePhrase.forms), (.interimTargets, BaselinePhrase.interimForms),
      (.tally, Tally.forms), (.unit, Unit.forms),
    ].flatMap { key, forms in ["", "\(key.rawValue):"] + forms.map { "    \($0)" } }
    return ["\(PlanKey.goal.rawValue):"] + goals + others
  }
}
