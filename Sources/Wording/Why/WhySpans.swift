import Criteria

/// What became of the figures that were owed, and what that lets be said.
extension Why {
  func spans(_ spans: [OwedSpan], _ coverage: Coverage?) -> String {
    var told: [String] = []
    for state in [OwedSpan.State.missing, .notMeasured, .neverReported] {
      // Of an open window nothing is missing until its time has passed.
      let own = spans.filter { $0.state == state && !isAwaitedStill($0) }
      guard !own.isEmpty else { continue }
      told.append("\(SpanWords.names(own).capitalizedFirst): \(SpanWords.state(state)).")
      if let sentence = RuleWords.sentence(state), state != .missing || !isGood {
        told.append(sentence)
      }
    }
    let awaited = spans.filter(isAwaitedStill)
    if !awaited.isEmpty {
      told.append("\(SpanWords.names(awaited).capitalizedFirst): \(SpanWords.state(.toCome)).")
    }
    if let coverage, tally.window != nil { told.append(measured(coverage)) }
    return told.joined(separator: " ")
  }

  private var isGood: Bool { assessment.verdict == .met || assessment.verdict == .onTrack }

  /// Whether a span of an open window has ended without a figure, and its time has not passed.
  private func isAwaitedStill(_ span: OwedSpan) -> Bool {
    guard span.state == .missing, !isOver, let ownWindow else { return false }
    return !ownWindow.gaps.contains(span)
  }

  /// `Der er målt i 3 af 4 kvartaler, 274 af 365 dage.`
  private func measured(_ coverage: Coverage) -> String {
    let silent = SpanWords.silent(assessment)
    let days =
      "\(DanishNumber.text(coverage.openDays)) af \(DanishNumber.text(coverage.allOpenDays)) \(days)"
    let measured = "Der er \(SpanWords.coverage(coverage, without: silent))"
    return silent == 0
      ? "\(measured), \(days)."
      : "\(measured), og \(DanishNumber.text(silent)) er regnet som 0; det er \(days)."
  }

  /// `dage`, or `åbne dage` where there are holidays.
  var days: String {
    (indicator.holidays ?? plan.holidays).periods.isEmpty ? "dage" : "åbne dage"
  }

  func formerGoal(_ now: Goal, until day: Day) -> String {
    let asked = GoalText.long(now, unit: unit, tally: tally)
    return
      "Målet blev ændret til \(asked) fra \(DanishDay.text(day)); det, der var afsluttet før, beholder sit mål."
  }

  func passedDeadline(_ day: Day, _ verdict: Verdict) -> String {
    "Fristen er flyttet; den var \(DanishDay.text(day)), og vurderingen var da: "
      + "\(verdict.reason.map { VerdictWords.reason($0) } ?? VerdictWords.word(verdict))."
  }

  func lapsed(since day: Day) -> String {
    "\(RuleWords.lapsed) Det kunne det til og med \(DanishDay.text(day)): to af kildens målinger efter tallets "
      + "dag, plus fristen for at levere."
  }

  func heldSpans(_ length: WindowLength, held: Int, of count: Int) -> String {
    "\(SpanWords.one(length).capitalizedFirst) for \(SpanWords.one(length)) blev "
      + (target.isLowerBetter ? "grænsen overholdt" : "målet nået")
      + " i \(DanishNumber.text(held)) af "
      + "\(DanishNoun.count(count, SpanWords.one(length), SpanWords.several(length)))."
  }

  /// What is known of the windows beside the one that the verdict is of.
  var besides: [String] {
    var lines: [String] = []
    if let reached = SpanWords.reached(assessment) { lines.append("\(reached.capitalizedFirst).") }
    if let later = SpanWords.later(assessment, unit: unit) {
      let isLacking = assessment.laterWindows.contains { !$0.gaps.isEmpty }
      lines.append(
        ["\(later.capitalizedFirst).", isLacking ? RuleWords.missing : nil, whichYear].compactMap {
          $0
        }
        .joined(separator: " "))
    }
    return lines
  }

  /// Which year stands; after the plan's last day all of them do.
  private var whichYear: String? {
    guard let newest = assessment.windows.last, let deadline = assessment.deadline else {
      return nil
    }
    let isFinal =
      newest.window.period.last >= deadline
      && (newest.isDecided || newest.verdict == .undecided(.awaitingFinal))
    return isFinal ? "Alle år tæller, når planen er slut." : RuleWords.whichYear
  }
}
