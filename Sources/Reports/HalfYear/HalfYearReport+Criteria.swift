import Criteria
import Wording

/// Where the criteria stand, and which of them moved.
extension HalfYearReport {
  /// So many that moved have sentences of their own; the others are named.
  private static let mostTold = 3

  var criteria: [Prose] {
    let counts = end.rollup.counts
    guard counts.total > 0 else { return [HalfYearWords.noCriteria] }
    let hasFigures = end.rollup.criteria.flatMap(\.results).contains { !$0.figures.isEmpty }
    guard hasFigures else { return [HalfYearWords.noFigures(verdictCell(.all, true))] }
    return [HalfYearWords.standing(self, counts)] + moved + [remarks, decided]
  }

  private var moved: [Prose] {
    guard let start else { return [] }
    let changes = end.rollup.verdictChanges(since: start.rollup)
    func of(_ kinds: VerdictChange.Kind...) -> [(before: IndicatorStatus?, after: IndicatorStatus)]
    {
      changes.filter { kinds.contains($0.kind) }.compactMap { change in
        change.after.map { (change.before, $0) }
      }
    }
    let forward = of(.newlyMet, .better)
    let back = of(.newlyMissed, .worse)
    // A window that is not over is told of when it is.
    let reckoned =
      of(.newWindow, .newlyJudged).filter { $0.after.assessment.verdict == .met }
    let lost = of(.noLongerJudged)
    return [
      forward.isEmpty && back.isEmpty ? HalfYearWords.noneMoved : "",
      told(forward.map { before, after in (after, progress(from: before, start, to: after)) }) {
        HalfYearWords.alsoForward($0)
      },
      told(most: 2, reckoned.map { ($0.after, [reckoning($0.after)]) }) {
        HalfYearWords.alsoReckoned($0)
      },
      back.isEmpty ? "" : HalfYearWords.back(back.map { name($0.after) }),
      lost.isEmpty ? "" : HalfYearWords.lost(lost.map { name($0.after) }),
    ]
  }

  /// Sentences for the first, and the names of the others.
  private func told(
    most: Int = mostTold, _ changes: [(result: IndicatorStatus, forms: [Prose])],
    rest: ([Prose]) -> Prose
  ) -> Prose {
    let sentences = changes.prefix(most).enumerated().map { place, change in
      change.forms[place % change.forms.count]
    }
    let others = changes.dropFirst(most).map { name($0.result) }
    return .sentences(sentences + [others.isEmpty ? "" : rest(others)])
  }

  private func progress(
    from before: IndicatorStatus?, _ start: End, to after: IndicatorStatus
  ) -> [Prose] {
    HalfYearWords.forward(
      name(after), from: before.flatMap { judged($0, start, said: after.assessment.window) },
      to: verdict(after, end.judged),
      aim(after))
  }

  private func judged(
    _ before: IndicatorStatus, _ start: End, said: Window?
  ) -> Report.Cell? {
    before.assessment.verdict.reason == nil ? verdict(before, start.judged, said: said) : nil
  }

  private func reckoning(_ result: IndicatorStatus) -> Prose {
    HalfYearWords.reckoned(
      name(result), verdict(result, end.judged), aim(result))
  }

  /// What is noted of criteria that need no explanation.
  private var remarks: Prose {
    .sentences(
      notes.compactMap { note in
        guard note.kind == .other, case .criterion(let id) = note.topic, !explains(criterion: id),
          let criterion = plan.placedCriterion(id)?.criterion
        else { return nil }
        return HalfYearWords.remark(criterion.name, note.text.asSentence)
      })
  }

  /// What was decided of recommendations.
  private var decided: Prose {
    .sentences(
      plan.recommendations.compactMap { recommendation in
        recommendation.decision.flatMap {
          half.period.contains($0.day) && $0.day <= today
            ? HalfYearWords.decided(recommendation.name, $0, by: plan.words.decidingBody) : nil
        }
      })
  }
}
