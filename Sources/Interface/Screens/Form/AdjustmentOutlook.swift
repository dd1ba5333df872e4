import Canvas
import Criteria
import Wording

/// What an adjustment would change: its values in words, and the verdict before and after.
struct AdjustmentOutlook: Hashable, Sendable {
  private let changes: [String]
  private let before: Assessment?
  private let after: Assessment?
  private let only: String?

  init(_ adjustment: Adjustment, at site: Slug?, in plan: Plan, records: Records, today: Day) {
    changes = AdjustmentWords.changes(adjustment, in: plan, isBrief: true)
    var adjusted = plan
    let isPossible = (try? adjusted.adjust(by: adjustment)) != nil
    var then = records
    then.formerGoals += FormerGoal.between(plan, adjusted, effective: adjustment.effective)
    func assessment(_ plan: Plan, _ records: Records) -> Assessment? {
      guard let indicator = plan.indicator(adjustment.indicator)?.indicator else { return nil }
      let sites = indicator.judgedSites(in: plan)
      guard let place = sites.contains(site) ? site : sites.first else { return nil }
      return assess(
        indicator, id: adjustment.indicator, at: place, records: records, plan: plan, today: today)
    }
    before = assessment(plan, records)
    after = isPossible ? assessment(adjusted, then) : nil
    only =
      if adjustment.effective > today {
        AdjustmentFormWords.onlyFrom(adjustment.effective)
      } else if case .waiting(let name) = adjustment.state {
        AdjustmentFormWords.onlyProposed(by: name)
      } else { nil }
  }

  func lines(width: Int, symbols: SymbolSet) -> [Line] {
    var lines = changes.flatMap { $0.wrapped(to: width) }.map { Line(symbols.plainArrow($0)) }
    if let after {
      let words = AdjustmentFormWords.verdict(isSame: before?.verdict == after.verdict)
      lines.append(Line([Span(words + " ")] + symbols.spans(before, after)))
    }
    return lines + (only ?? "").lines(to: width, .secondary)
  }
}
