import Canvas
import Criteria
import Wording

extension EntryPlace {
  static let commands = Command.typing(
    save: EntryCommandWords.save, saveAnywhere: EntryCommandWords.saveAnywhere,
    choose: EntryCommandWords.chooseSite, store: { $0.store() }, leave: { $0.leaveEntry() })
}

extension State {
  /// What is typed of a figure on the topmost screen.
  var entry: EntryPlace? {
    switch place {
    case .entry(let entry): entry
    case .round(let round): round.draft
    default: nil
    }
  }

  /// Opens the entry of a figure, with what was left there if it was refused.
  mutating func enterFigure(for subject: Subject) {
    if var draft = drafts.removeValue(forKey: subject.id) {
      draft.check(in: self)
      places.append(.entry(draft))
    } else {
      places.append(.entry(EntryPlace(for: subject, in: self)))
    }
  }

  /// Asks for the figure to be stored; until the answer comes everything stands as it was.
  fileprivate mutating func store() -> [Effect] {
    guard case .entry(var entry) = place, entry.storing == nil else { return [] }
    entry.hasAsked = true
    entry.check(in: self)
    defer { place = .entry(entry) }
    if entry.check.overtaking != nil, entry.check.measurement != nil {
      question = .overtaken
      return []
    }
    guard let figure = entry.check.entry else {
      if let field = entry.check.fields.first(where: { entry.check.problems[$0] != nil }) {
        entry.field = field
      }
      return []
    }
    if entry.check.jumpsFrom != nil, entry.confirmed != figure.figure {
      question = .unusualJump
      return []
    }
    let token = self.token()
    entry.storing = token
    return [.record(figure, token: token)]
  }

  /// Stores a figure that was said to be right although it jumps.
  mutating func storeInSpiteOfJump() -> [Effect] {
    switch place {
    case .entry(var entry):
      entry.confirmed = entry.check.entry?.figure
      place = .entry(entry)
      return store()
    case .round(var round):
      round.confirm()
      round.advance(in: self)
      place = .round(round)
    default: break
    }
    return []
  }

  /// Goes to the figure that was said to be wrong.
  mutating func returnToFigure() {
    guard case .entry(var entry) = place else { return }
    entry.field = .figure
    place = .entry(entry)
  }

  /// What is asked about a figure that jumps.
  var unusualJump: String {
    guard let entry, let from = entry.check.jumpsFrom, let to = entry.check.measurement,
      let indicator = holding?.plan.indicator(entry.indicator)?.indicator
    else { return "" }
    let texts = [from, to].map {
      FigureText.text($0.figure, unit: indicator.unit, tally: indicator.tally)
    }
    return RecordedWords.unusualJump(from: texts[0], on: from.day, to: texts[1])
  }

  /// Leaves the entry: asks first when something typed would be lost; what is being stored is kept until
  /// the answer comes.
  fileprivate mutating func leaveEntry() {
    guard case .entry(let entry) = place else { return }
    if entry.hasTyping {
      question = .leaveEntry
      return
    }
    if entry.storing != nil { drafts[entry.indicator] = entry }
    goBack()
  }

  /// A figure is stored: everything is judged anew, and its entry is done.
  mutating func recorded(_ measurement: Measurement, _ records: Records, token: Int) {
    guard let holding else { return }
    let subject = Subject(id: measurement.indicator, site: measurement.site)
    let before = holding.status(subject)?.assessment
    let wasUndo = undo.note(
      UndoStep.Superseding(id: measurement.id, former: measurement.correction?.supersedes),
      in: holding.plan.id, token: token, as: UndoStep.Action.figure)
    places.removeAll {
      if case .entry(let entry) = $0 { entry.storing == token } else { false }
    }
    for case (let index, .round(var round)) in places.enumerated() {
      round.finish(token)
      places[index] = .round(round)
    }
    drafts = drafts.filter { $0.value.storing != token }
    hold(holding.plan, records)
    guard let now = self.holding, let after = now.status(subject) else { return }
    let name = PlanNames.indicator(subject.id, now.plan)
    let figure = FigureText.text(
      measurement.figure, unit: after.indicator.unit, tally: after.indicator.tally)
    let change = RecordedWords.change(
      from: before.map { markedWord($0, of: after.indicator) },
      to: markedWord(after.assessment, of: after.indicator))
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

  /// An effect was refused: what was typed is kept, and the sentence is shown.
  mutating func failed(_ sentence: String, token: Int?) {
    notice = .refused(sentence)
    leavesWhenStored = false
    guard let token else { return }
    if plans?.counting == token { plans?.counting = nil }
    for (index, place) in places.enumerated() {
      switch place {
      case .entry(var entry) where entry.storing == token:
        entry.storing = nil
        places[index] = .entry(entry)
      case .round(var round):
        round.fail(token)
        places[index] = .round(round)
      case .start(var start) where start.opening == token:
        start.opening = nil
        places[index] = .start(start)
      case .portfolio(var portfolio) where portfolio.opening == token:
        portfolio.opening = nil
        places[index] = .portfolio(portfolio)
      default: break
      }
    }
    reopenForm(storedBy: token)
    failReopening(storedBy: token)
    reopenLine(sentence, storedBy: token)
    undo.fail(token)
    for (id, draft) in drafts where draft.storing == token { drafts[id]?.storing = nil }
  }

  private func markedWord(_ assessment: Assessment, of indicator: Indicator) -> String {
    "\(symbols.mark(assessment.verdict)) \(VerdictWords.status(assessment))"
  }
}
