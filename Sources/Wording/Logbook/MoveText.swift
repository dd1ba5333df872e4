import Criteria

/// What something that was recorded did to the criteria.
public enum MoveText {
  /// How a criterion stands now, and in what it stood otherwise: `Afholdte arrangementer i Nøjsomhed: 2
  /// arrangementer, ● følger planen (2020) (før: 1, ▲ bagud (2020))`.
  public static func text(_ move: IndicatorMove, in plan: Plan, symbols: SymbolSet = .rich)
    -> String
  {
    let status = move.after
    let name = PlanNames.indicator(status.id, plan) + PlanNames.place(status.site, plan)
    let now = facts(status.assessment, status.indicator, symbols)
    let then = move.before.map { facts($0, status.indicator, symbols) } ?? []
    var former = zip(now, then).compactMap { $0 == $1 ? nil : $1 }
    // That nothing stood beside it is no news where more has changed.
    if former.count > 1, former.last?.isEmpty == true { former.removeLast() }
    let others = otherWindows(move)
    return "\(name): " + now.filter { !$0.isEmpty }.joined(separator: ", ")
      + (former.isEmpty
        ? "" : " (før: \(former.map { $0.isEmpty ? "–" : $0 }.joined(separator: ", ")))")
      + (others.isEmpty ? "" : "; \(others.joined(separator: ", "))")
  }

  /// The figure, the verdict and what stands beside it; always three, so that they can be compared.
  private static func facts(
    _ assessment: Assessment, _ indicator: Indicator, _ symbols: SymbolSet
  ) -> [String] {
    let figure = FigureText.current(assessment, unit: indicator.unit)
    return [
      figure ?? "", "\(symbols.mark(assessment)) \(VerdictWords.full(assessment))",
      VerdictWords.notes(assessment, unit: indicator.unit).joined(separator: ", "),
    ]
  }

  /// The sums that changed in other windows than the one that is judged: `2019: 3 (før: 2)`.
  private static func otherWindows(_ move: IndicatorMove) -> [String] {
    let unit = move.after.indicator.unit
    func text(_ sum: Fraction?) -> String { sum.map { FigureText.short($0, unit: unit) } ?? "–" }
    // What has begun is said beside the verdict already.
    let begun = move.after.assessment.laterWindows.last { $0.verdict.reason?.group == .notYet }
    return move.after.assessment.windows.compactMap { now in
      guard now.window != move.after.assessment.window, now.window != begun?.window,
        let then = move.before?.windows.first(where: { $0.window == now.window }),
        then.sum != now.sum
      else { return nil }
      return "\(DanishWindow.short(now.window)): \(text(now.sum)) (før: \(text(then.sum)))"
    }
  }
}
