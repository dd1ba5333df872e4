import Criteria

/// Days that come every year as Danes write them.
public enum DanishDayOfYear {
  /// In a sentence, and as a plan file has it: `1. maj`.
  public static func text(_ day: DayOfYear) -> String {
    "\(day.day). \(DanishDay.months[day.month - 1])"
  }

  /// Reads `1. maj`, `1/5`, `01.05`; nil for one that not every year has, and for one with a year.
  public static func read(_ text: String) -> DayOfYear? {
    guard let pieces = DanishDay.pieces(of: text.folded), pieces.count == 2,
      let day = pieces[0].wholeNumber(mostDigits: 2), let month = DanishDay.month(named: pieces[1])
    else { return nil }
    return DayOfYear(month: month, day: day)
  }
}
