import Canvas
import Criteria
import Reports
import Wording

/// How much of a budget is spent, as a bar. The budget is as long in every bar, and what is spent beyond it
/// stands after its end, so that it is seen without colour too.
enum BudgetBar {
  /// The bar: the budget in so many cells, and beyond it at most a quarter as many, the last of them pointing
  /// on where there is more. It is full only when all is spent, and empty only when nothing is.
  static func spans(_ spent: Money, of budget: Money, width: Int, symbols: SymbolSet) -> [Span] {
    func filled(_ count: Int) -> String { String(repeating: symbols.filled, count: count) }
    if spent > budget {
      let most = max(2, width / 4)
      let beyond = cells(spent - budget, of: budget, width: width, roundedUp: true)
      let end = beyond > most ? filled(most - 1) + String(symbols.beyond) : filled(beyond)
      return [Span(filled(width)), Span("\(symbols.vertical)\(end)", Style(.missed, bold: true))]
    }
    let all = spent == budget ? width : cells(spent, of: budget, width: width)
    let count = spent > .zero ? max(1, all) : all
    return [
      Span(filled(count)),
      Span(String(repeating: symbols.unfilled, count: width - count), .frame),
    ]
  }

  /// An amount in cells of a budget; of a budget of nothing, more than there is room for.
  private static func cells(
    _ amount: Money, of budget: Money, width: Int, roundedUp: Bool = false
  ) -> Int {
    guard budget > .zero else { return width }
    let parts = Int128(amount.oere) * Int128(width)
    let (whole, rest) = parts.quotientAndRemainder(dividingBy: Int128(budget.oere))
    return Int(clamping: roundedUp && rest > 0 ? whole + 1 : whole)
  }
}
