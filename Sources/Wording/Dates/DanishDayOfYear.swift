import Criteria

/// Days that come every year as Danes write them.
public enum DanishDayOfYear {
  /// In a sentence, and as a plan file has it: `1. maj`.
  public static func text(_ day: DayOfYear) -> String {
    "\(day.day). \(DanishDay.months[day.month - 1])"
  }

  /// Reads `1. maj`, `1/5`, `01.05`; nil for one that not every year has, and for one with a year.
  public static func read(_ text: String) -> DayOfYear? {
    guard let day = WrittenDay(text.folded), day.year == .none else { return nil }
    return DayOfYear(month: day.month, day: day.number)
  }
}
