import Canvas
import Criteria
import Wording

/// Milestones, judgements, barriers, results, the logbook, closed quarters and open questions.
extension PageWriter {
  mutating func milestones(of activity: Activity) {
    let milestones = activity.milestones
    guard !milestones.isEmpty else { return }
    section(SectionWords.milestones, MilestoneWords.summary(milestones, on: today))
    let rows = MilestoneRows(
      milestones, plan: plan.period, today: today, isAsOf: isAsOf, width: width, symbols: symbols)
    text([rows.names])
    for (step, line) in zip(milestones, rows.rows) {
      row(.thing(.milestone, of: activity.id, .id(step.id)), [line])
    }
  }

  /// A judgement's question, and the four steps with the answer marked.
  mutating func judgements(of activity: Activity) {
    guard !activity.judgements.isEmpty else { return }
    section(SectionWords.judgements)
    for (index, judgement) in activity.judgements.enumerated() {
      var lines = judgement.question.wrapped(to: textWidth - 2).map { Line($0) }
      if let day = judgement.day, let last = lines.indices.last {
        lines[last] = lines[last] + Span("  \(DanishDay.text(day))", .secondary)
      }
      lines.append(Line(steps(judgement.answer)))
      if let why = judgement.text {
        lines += cut(why.wrapped(to: textWidth - 4)).map { Line("  " + $0) }
      }
      row(.thing(.judgement, of: activity.id, .number(index)), lines)
    }
  }

  private func steps(_ answer: JudgementAnswer) -> [Span] {
    [Span("  ")]
      + JudgementAnswer.allCases.map { step in
        let isChosen = step == answer
        let sign = isChosen ? symbols.chosen : symbols.notChosen
        return Span(
          "\(sign) \(step.name)   ", Style(isChosen ? .plain : .secondary, bold: isChosen))
      }
  }

  /// The things of a kind in a part of the plan as a list, where they have no layout of their own.
  mutating func list(_ kind: FollowedKind, of owner: Slug?) {
    let things = plan.things(kind, of: owner)
    guard !things.isEmpty, let lines = kind.words.lines(things) else { return }
    section(kind.words.heading)
    bullets(lines) { .thing(kind, of: owner, .number($0)) }
  }

  /// The newest occasion that was held and the next that is planned.
  mutating func logbook(of activity: Activity) {
    let occasions = holding.records.logbook.occasions(of: activity.id)
    guard !occasions.isEmpty else { return }
    let held = occasions.filter { $0.state == .held && $0.day <= today }
    let planned = occasions.filter { $0.state == .planned }
    section(
      SectionWords.logbook,
      PageWords.held(
        held.count, thisYear: held.count { $0.day.year == today.year }, year: today.year))
    func said(_ label: String, _ occasion: Occasion?) {
      guard let occasion else { return }
      let lines = PageWords.line(occasion, in: plan).wrapped(to: textWidth - 17)
      text(behind(label, lines, width: 15))
    }
    said(PageWords.newestHeld, held.last)
    said(PageWords.nextPlanned, planned.first { $0.day >= today })
    let unsettled = planned.count { $0.day < today }
    if unsettled > 0 { text([Line(PageWords.unsettled(unsettled), .missed)]) }
  }

  /// The quarters that are closed, the newest first, each with when and by whom; and which comes next.
  mutating func quarters() {
    guard plan.agreedPeriod != nil, !plan.placedCriteria.isEmpty else { return }
    let records = holding.records
    let closed = records.closedQuarters.sorted(by: >).compactMap { records.closing(of: $0) }
    let next = plan.quarterToClose(records, on: today)
    section(SectionWords.quarters, PageWords.nextQuarter(next))
    for closing in closed {
      let line = Line([
        Span("\(symbols.between) "), Span(DanishQuarter.text(closing.quarter), Style(bold: true)),
        Span(", \(ClosingText.how(closing))"),
      ])
      row(.quarter(closing.quarter), [line])
    }
  }

  mutating func questions(_ questions: [String]) {
    guard !questions.isEmpty else { return }
    section(HeadingWords.openQuestions(to: plan.words.decidingBody))
    bullets(questions, bullet: "? ")
  }
}

extension SymbolSet {
  /// Before the step that was chosen.
  fileprivate var chosen: String { self == .ascii ? "(x)" : "●" }
  /// Before a step that was not.
  fileprivate var notChosen: String { self == .ascii ? "( )" : "○" }
}
