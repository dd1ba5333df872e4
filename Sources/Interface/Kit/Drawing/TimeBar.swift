import Criteria
import Wording

/// How far a period is, as a bar: filled for the months that have passed.
enum TimeBar {
  static func spans(_ period: Period, today: Day, width: Int, symbols: SymbolSet) -> [Span] {
    let months = period.monthCount
    let gone = period.monthsGone(by: today)
    let filled = months == 0 ? 0 : min(width, gone * width / months)
    return [
      Span(String(repeating: symbols.filled, count: filled)),
      Span(String(repeating: symbols.unfilled, count: width - filled), .frame),
    ]
  }
}
