import Criteria
import Wording

extension State {
  /// Takes in what has come from outside the screens.
  mutating func receive(_ message: Message) -> [Effect] {
    switch message {
    case .loaded(let plan, let records, let today):
      return loaded(plan, records, today: today) + listAgain
    case .opened(let plan, let records, let today, _): opened(plan, records, today: today)
    case .plans(let plans, let today): return listed(plans, today: today)
    case .summedUp(let counts, let token): return summedUp(counts, token: token)
    case .offers(let offers): shared.offers = offers
    case .closed(let quarters, let missing, let plan, let records, _):
      undo.push(UndoStep(plan: plan.id, action: .closing(quarters)))
      takeOver(plan, records, ClosingWords.closed(quarters, missing: missing))
    case .reopened(let quarter, let plan, let records, let token):
      tell(.stored(token: token))
      takeOver(plan, records, ClosingWords.reopened(quarter))
    case .changedElsewhere: return listAgain
    case .recorded(let measurement, let records, let token):
      recorded(measurement, records, token: token)
      return leaveWhenStored() + refreshHistory()
    case .edited(let edit, let inverse, let plan, let records, let token):
      edited(edit, inverse: inverse, plan, records, token: token)
    case .wrote(let line, let plan, let records, let token):
      wrote(line, plan: plan, records, token: token)
    case .wroteText(let narrative, let plan, let records, let token):
      wrote(narrative, plan: plan, records, token: token)
    case .suggested(let texts, let half, let plan, _):
      if plan == holding?.plan.id { tell(.suggested(texts, half)) }
      return []
    case .madeReport(let report, let request, let plan, _):
      if plan == holding?.plan.id { tell(.report(report, request)) }
      return []
    case .savedReport(let path, let gaps, _):
      notice = .done(ReportsWords.saved(path, gaps: gaps))
      return []
    case .editedOutside(let text, let token):
      if let text { tell(.edited(text, token: token)) }
      return []
    case .failed(let sentence, let token):
      failed(sentence, token: token)
      return []
    case .overtaken(let sentence, let records, let token):
      // Both figures are shown, and asked about where this one was typed.
      tell(.overtaken(token: token))
      if let plan = holding?.plan { hold(plan, records) }
      failed(sentence, token: token)
    case .wroteFiles(let names, let directory, _):
      notice = .done(SuppliersWords.wrote(names, in: directory))
      return []
    case .told(let topic, let paragraphs):
      tell(.told(topic, paragraphs))
      return []
    case .drafts(let found):
      takeOver(found)
      return []
    case .keepsDrafts(let isKept):
      if shared.keepsDrafts, !isKept { notice = .refused(DraftWords.notKept) }
      shared.keepsDrafts = isKept
      return []
    case .alarm: return alarm == nil ? [] : apply(atTop { $0.answered(.alarm, in: $1) })
    case .standing(let standing, _):
      if standing.rollup.plan.id == holding?.plan.id { shared.standing = standing }
      return []
    case .history(let events, let plan, _):
      if plan == holding?.plan.id { tell(.history(events)) }
      return []
    }
    return refreshHistory()
  }

  /// Asks for the plans anew where some are shown and somebody has written. What a closed quarter showed does
  /// not change.
  private var listAgain: [Effect] { shared.plans == nil || shared.kept != nil ? [] : [.listPlans] }

  /// The plan that is open was read anew.
  private mutating func loaded(_ plan: Plan, _ records: Records, today: Day) -> [Effect] {
    // The answer to what was asked before another plan was opened says nothing of that.
    guard shared.kept == nil, let former = holding, former.plan.id == plan.id else { return [] }
    shared.today = today
    hold(plan, records)
    if top.base is any Presentation, let news = shared.news(since: former) { notice = .done(news) }
    return refreshHistory()
  }

  /// Hands an answer to every screen, open or left.
  private mutating func tell(_ answer: Answer) {
    for place in screens.indices {
      let world = world(at: place)
      _ = screens[place].base.answered(answer, in: world)
    }
    screens += outbox.take(answer, in: topWorld)
    offerDrafts()
  }

  /// Asks for the history anew where it is open and something has happened.
  private mutating func refreshHistory() -> [Effect] {
    let isOpen = screens.contains { $0.base is any HistoryReading }
    return isOpen ? [.readHistory(token: token())] : []
  }

  /// A figure is stored: everything is judged anew, and its entry is done.
  private mutating func recorded(_ measurement: Measurement, _ records: Records, token: Int) {
    guard let holding else { return }
    let subject = Subject(id: measurement.indicator, site: measurement.site)
    let before = holding.status(subject)?.assessment
    let wasUndo = undo.note(
      UndoStep.Superseding(
        kind: .figure, id: measurement.id, former: measurement.correction?.supersedes),
      in: holding.plan.id, token: token)
    tell(.stored(token: token))
    hold(holding.plan, records)
    guard let now = self.holding, let after = now.status(subject) else { return }
    let name = PlanNames.indicator(subject.id, now.plan)
    let figure = after.indicator.text(measurement.figure)
    let change = RecordedWords.change(
      from: before.map { shared.symbols.status($0) }, to: shared.symbols.status(after.assessment))
    let site = now.siteName(subject.site)
    notice = .done(
      wasUndo
        ? RecordedWords.undone(
          name, site: site, day: measurement.day,
          figure: measurement.figure == .withdrawn ? nil : figure, change: change)
        : RecordedWords.recorded(
          name, site: site, figure: figure, day: measurement.day,
          isCorrection: measurement.correction != nil, change: change))
  }

  /// A change to what is followed is stored: everything shows it, and its form is done.
  private mutating func edited(
    _ edit: PlanEdit, inverse: PlanEdit, _ plan: Plan, _ records: Records, token: Int
  ) {
    let wasUndo = undo.finish(token)
    if !wasUndo { undo.push(UndoStep(plan: plan.id, action: .edit(inverse))) }
    tell(.stored(token: token))
    takeOver(plan, records, wasUndo ? UndoWords.undone(edit) : UndoWords.done(edit))
  }

  /// Takes over what was done to the plan, and says so; another plan may have been opened meanwhile.
  private mutating func takeOver(_ plan: Plan, _ records: Records, _ done: String) {
    guard holding?.plan.id == plan.id else { return }
    hold(plan, records)
    notice = .done(done)
  }

  /// A line is stored: everything is judged anew, and a form that changed one line is done.
  private mutating func wrote(_ line: Occasion, plan: Slug, _ records: Records, token: Int) {
    let wasUndo = undo.note(
      UndoStep.Superseding(kind: .line, id: line.id, former: line.supersedes), in: plan,
      token: token)
    tell(.wrote(line, token: token, isUndo: wasUndo))
    // Another plan may have been opened meanwhile.
    guard let before = holding, before.plan.id == plan else { return }
    hold(before.plan, records)
    guard let holding else { return }
    notice = .done(
      LineWords.recorded(
        line, former: line.supersedes.flatMap(before.records.logbook.line),
        others: before.records.logbook.held(besides: line).count, in: holding.plan,
        moves: holding.rollup.moves(since: before.rollup), symbols: shared.symbols,
        wasUndo: wasUndo)
        + (wasUndo ? "" : " " + LineWords.undo(whileTyping: isTyping)))
  }

  /// A text in own words is stored, or what stood before it stands again.
  private mutating func wrote(_ narrative: Narrative, plan: Slug, _ records: Records, token: Int) {
    let wasUndo = undo.note(
      UndoStep.Superseding(kind: .text, id: narrative.id, former: narrative.supersedes), in: plan,
      token: token)
    tell(.stored(token: token))
    guard let before = holding, before.plan.id == plan else { return }
    hold(before.plan, records)
    notice = .done(
      wasUndo
        ? NarrativeWords.undone(narrative, in: before.plan)
        : NarrativeWords.recorded(narrative, in: before.plan))
  }

  /// An effect was refused: what was typed is kept, and the sentence is shown.
  mutating func failed(_ sentence: String, token: Int?) {
    notice = .refused(sentence)
    leavesWhenStored = false
    guard let token else { return }
    if shared.plans?.counting == token { shared.plans?.counting = nil }
    if shared.opening == token { shared.opening = nil }
    tell(.failed(sentence, token: token))
    undo.fail(token)
  }
}
