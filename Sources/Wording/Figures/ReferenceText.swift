import Criteria

/// Figures of others in words.
public enum ReferenceText {
  /// Whose they are: `Helsingør Kommune og Region Hovedstaden`.
  public static func names(_ entries: [ReferenceEntry]) -> String {
    few(entries.map { Quote.cleaned($0.series) }, ofMany: "andre")
  }

  /// What they stand beside: `«Trygge beboere»`, `14 kriterier`.
  public static func beside(_ entries: [ReferenceEntry], in plan: Plan) -> String {
    few(
      entries.map { Quote.text(PlanNames.indicator($0.indicator, plan)) }, ofMany: "kriterier")
  }

  /// Up to three names, each once; or how many there are.
  private static func few(_ names: [String], ofMany noun: String) -> String {
    var each: [String] = []
    for name in names where !each.contains(name) { each.append(name) }
    return each.count > 3 ? "\(DanishNumber.text(each.count)) \(noun)" : DanishList.text(each)
  }
}
