import Criteria
import Wording

/// What the adjustments' form says.
enum AdjustmentFormWords {
  static func agreed(_ indicator: Indicator, at site: Slug?, in plan: Plan) -> String {
    let goal = indicator.goal.value(at: site).map { GoalText.long($0, of: indicator, in: plan) }
    let baseline = RevisedText.baseline(indicator.baseline?.value(at: site), of: indicator)
    return "Aftalt nu: \(goal ?? EventWords.missing)."
      + (baseline.map { " Udgangspunkt: \($0)." } ?? "")
  }

  static func verdict(isSame: Bool) -> String {
    isSame ? "Vurderingen er den samme:" : "Vurdering:"
  }

  static let noLevel = "uden måltal"
  static let unitHint = "procent, antal møder, kr. …"
  static let unitWrong =
    "Skriv enheden som procent, antal møder, kr., timer, ja/nej eller vurdering; lad feltet stå tomt, hvis den "
    + "ikke er besluttet."

  static func onlyProposed(by name: String) -> String {
    "Vurderingen ændres først, når \(name) har besluttet det."
  }

  static func onlyFrom(_ day: Day) -> String {
    "Vurderingen ændres først fra \(DanishDay.text(day))."
  }

  static let onlyProposedHint = "tomt felt = kun foreslået"
  static let missing = EventWords.missing
  static let nobodyElse = "ingen andre"
  static let everywhere = "alle boligområder"
  static let noQuestion = "intet"
  static let measuredMissing = "Skriv den dag, udgangspunktet blev målt, som 31.12.2016."
}
