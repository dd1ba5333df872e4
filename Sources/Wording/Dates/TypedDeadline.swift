import Criteria

/// A milestone's deadline as people type it: a day, or so many days after its start.
public enum TypedDeadline {
  /// The most days that a deadline can be counted in: ten years.
  public static let mostDays = 3_660

  /// The deadline as it is typed: `31.12.2019`, `100 dage`; empty when none is agreed.
  public static func text(_ deadline: MilestoneDeadline) -> String {
    switch deadline {
    case .on(let day): DanishDay.short(day)
    case .daysAfterStart(let days): "\(days) dage"
    case .missing: ""
    }
  }

  /// Reads a deadline as `DanishDeadline` does, `100 dage`, `100 dage efter start`; nothing typed is a deadline that
  /// is not agreed. Else nil.
  public static func read(
    _ text: String, near today: Day? = nil, within period: Period? = nil
  ) -> MilestoneDeadline? {
    let words = text.folded.split(separator: " ")
    guard !words.isEmpty else { return .missing }
    if words.count >= 2, ["dage", "dag"].contains(words[1]) {
      let rest = words.dropFirst(2).joined(separator: " ")
      guard ["", "efter start", "fra start"].contains(rest),
        let days = words[0].wholeNumber(mostDigits: 4), (1...mostDays).contains(days)
      else { return nil }
      return .daysAfterStart(days)
    }
    return try? .on(DanishDeadline.read(text, near: today, within: period).get())
  }
}
