import Criteria
import Wording

/// How all criteria stood year by year.
extension BoardPages {
  var years: [Report.Block] {
    let history = VerdictHistory(rollup, records)
    guard let last = history.spans.last else { return [.paragraph(BoardPageWords.noYears)] }
    let areYears = history.isByYear
    let spans = history.spans.map { span in
      areYears
        ? DanishDay.fourDigits(span.first.year)
        : DanishQuarter.short(Quarter(containing: span.first))
    }
    let rows = history.rows.map { row in
      Report.History.Row(
        name: BoardPageWords.name(row.criterion, row.now, in: plan),
        standings: row.states.map { state in
          state.map {
            Standing(
              $0.assessment?.sign ?? .verdict($0.verdict),
              $0.assessment.map(VerdictWords.word) ?? VerdictWords.word($0.verdict))
          }
        })
    }
    return [
      .history(
        Report.History(
          caption: BoardPageWords.history(areYears: areYears, runs: last.last >= today),
          spans: spans, rows: rows))
    ]
  }
}
