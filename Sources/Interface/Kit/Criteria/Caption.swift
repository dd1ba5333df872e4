import Criteria
import Reports
import Wording

extension Holding {
  /// A criterion's whole name with its part and site and how it stands, the longest first.
  func captions(
    of criterion: CriterionStatus, _ status: IndicatorStatus?, _ symbols: SymbolSet
  ) -> [String] {
    guard let status else { return [criterion.criterion.numberedName] }
    let row = row(status, of: criterion)
    let site = row.site.map { ", \($0)" } ?? ""
    let whole = row.name + (row.part.map { ": \($0)" } ?? "") + site
    let mark = symbols.mark(row.assessment)
    return [VerdictWords.full(row.assessment), row.status].map { "\(whole)  \(mark) \($0)" }
      + [whole] + (row.part.map { [$0 + site] } ?? [])
  }
}
