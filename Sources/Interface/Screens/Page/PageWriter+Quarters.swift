import Canvas
import Wording

extension PageWriter {
  /// The quarters that are closed, the newest first, each with when and by whom; and which comes next.
  mutating func quarters() {
    guard plan.agreedPeriod != nil, !plan.placedCriteria.isEmpty else { return }
    let records = holding.records
    let closed = records.closedQuarters.sorted(by: >).compactMap { records.closing(of: $0) }
    let next = plan.quarterToClose(records, on: today)
    section(SectionWords.quarters, PageWords.nextQuarter(next))
    for closing in closed {
      row(
        .quarter(closing.quarter),
        [
          Line([
            Span("\(symbols.between) "),
            Span(DanishQuarter.text(closing.quarter), Style(bold: true)),
            Span(", \(ClosingText.how(closing))"),
          ])
        ])
    }
  }
}
