import Canvas
import Criteria
import Reports
import Wording

extension CriterionGroup {
  /// The page about it.
  var page: PageTopic { isActivity ? .activity(id) : .area(id) }
}

extension Holding {
  func counts(of group: CriterionGroup) -> VerdictCounts {
    VerdictCounts(rollup.criteria[group.criteria].map(\.verdict))
  }
}

extension VerdictCounts {
  /// Each kind of verdict with how many there are, the best first.
  var each: [(verdict: Verdict, count: Int)] {
    [
      (.met, met), (.onTrack, onTrack), (.behind, behind), (.farBehind, farBehind),
      (.missed, missed), (.undecided(.noFigures), undecidedTotal),
    ]
  }

  /// Those that there are, each with its mark: `  ✓ 1  ▲ 2`.
  func spans(_ symbols: SymbolSet) -> [Span] {
    each.filter { $0.count > 0 }.map {
      Span("  \(symbols.mark($0.verdict)) \($0.count)", Style($0.verdict.role))
    }
  }
}
