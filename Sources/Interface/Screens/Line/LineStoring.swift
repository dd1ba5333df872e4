import Canvas
import Criteria
import Wording

/// A new line that was sent to the disk and has not been confirmed.
struct WaitingLine: Hashable, Sendable {
  let token: Int
  /// The form as it was sent, so that nothing typed is lost where it cannot be stored.
  let form: Form
  /// The line in a phrase.
  let text: String
  /// Why it could not be stored.
  var failure: String?
}

extension LinePlace {
  /// Asks for the line to be stored; goes to the first field with something wrong when it cannot be.
  fileprivate mutating func ask(in state: State) -> OccasionEntry? {
    hasAsked = true
    check(in: state)
    if check.entry == nil,
      let field = form.fields.first(where: { check.problems[$0.name] != nil })?.name
    {
      form.go(to: field)
    }
    return check.entry
  }

  /// The line is on its way to the disk: the form is ready for the next one, with the same activity, site
  /// and day.
  fileprivate mutating func send(_ entry: OccasionEntry, token: Int, in state: State) {
    guard purpose == .new else {
      storing = token
      return
    }
    let text = check.line.flatMap { line in
      state.holding.map { OccasionText.whole(line, in: $0.plan) }
    }
    waiting.append(WaitingLine(token: token, form: form, text: text ?? ""))
    var next = OccasionEntry(activity: entry.activity, site: entry.site, day: entry.day)
    next.isPlanned = entry.isPlanned
    form = fields.form(for: .new, next, words: check.words)
    hasAsked = false
    begin()
    check(in: state)
  }

  /// The disk has the line. One that could not be stored before comes back into the form, when it is free.
  mutating func confirm(_ line: Occasion, token: Int, in state: State) {
    waiting.removeAll { $0.token == token }
    written.insert(line, at: 0)
    takeBack(in: state)
  }

  /// The line could not be stored: it comes back into the form, or waits beside it while another is typed.
  mutating func fail(_ sentence: String, token: Int, in state: State) {
    if storing == token { storing = nil }
    guard let place = waiting.firstIndex(where: { $0.token == token }) else { return }
    waiting[place].failure = sentence
    takeBack(in: state)
  }

  private mutating func takeBack(in state: State) {
    guard !hasNewText, let place = waiting.firstIndex(where: { $0.failure != nil }) else { return }
    form = waiting.remove(at: place).form
    check(in: state)
  }
}

extension State {
  /// The topmost screen when it is the form of a line.
  var line: LinePlace? {
    if case .line(let line) = place { line } else { nil }
  }

  /// Opens the form of a line.
  mutating func open(_ purpose: LinePurpose, _ entry: OccasionEntry? = nil) {
    places.append(.line(LinePlace(purpose, entry, in: self)))
  }

  mutating func storeLine() -> [Effect] {
    guard case .line(var line) = place, line.storing == nil else { return [] }
    defer { place = .line(line) }
    guard !line.isReadyForNext else {
      notice = .refused(LineWords.writeNext)
      return []
    }
    guard let entry = line.ask(in: self) else { return [] }
    let token = self.token()
    line.send(entry, token: token, in: self)
    return [.write(entry, token: token)]
  }

  /// Leaves the form: asks first when something typed would be lost; what is being stored is kept until the
  /// answer comes.
  mutating func leaveLine() {
    guard case .line(let line) = place else { return }
    if line.hasTyping {
      question = .leaveForm
      return
    }
    if line.storing != nil || !line.waiting.isEmpty { leftLines.append(line) }
    goBack()
  }

  /// A line is stored: everything is judged anew, and a form that changed one line is done.
  mutating func wrote(_ line: Occasion, plan: Slug, _ records: Records, token: Int) {
    let wasUndo = undo.note(
      UndoStep.Superseding(id: line.id, former: line.supersedes), in: plan, token: token,
      as: UndoStep.Action.line)
    let before = holding
    // Another plan may have been opened meanwhile.
    if let before, before.plan.id == plan { hold(before.plan, records) }
    places.removeAll {
      if case .line(let form) = $0 { form.storing == token } else { false }
    }
    for case (let index, .line(var form)) in places.enumerated()
    where wasUndo || form.waiting.contains(where: { $0.token == token }) {
      if wasUndo {
        form.written.removeAll { $0.id == line.supersedes }
      } else {
        form.confirm(line, token: token, in: self)
      }
      places[index] = .line(form)
    }
    leftLines = leftLines.compactMap { left in
      var left = left
      left.waiting.removeAll { $0.token == token }
      return left.storing == token || left.storing == nil && left.waiting.isEmpty ? nil : left
    }
    guard let before, before.plan.id == plan, let holding else { return }
    selectInLogbook(line, shown: wasUndo)
    notice = .done(
      LineWords.recorded(
        line, former: line.supersedes.flatMap(before.records.logbook.line),
        others: before.records.logbook.held(besides: line).count, in: holding.plan,
        moves: holding.rollup.moves(since: before.rollup), symbols: symbols, wasUndo: wasUndo)
        + (wasUndo ? "" : " " + LineWords.undo(whileTyping: typing != nil)))
  }

  /// The selection follows a line that is changed, and goes to what is back after something was undone.
  private mutating func selectInLogbook(_ line: Occasion, shown isShown: Bool) {
    guard line.state != .withdrawn else { return }
    for case (let index, .logbook(var logbook)) in places.enumerated()
    where isShown || line.supersedes.map({ logbook.cursor.selected == .line($0) }) ?? false {
      logbook.cursor.selected = .line(line.id)
      places[index] = .logbook(logbook)
    }
  }

  /// A line could not be stored: its form is open as it was, or again.
  mutating func reopenLine(_ sentence: String, storedBy token: Int) {
    for case (let index, .line(var form)) in places.enumerated() {
      form.fail(sentence, token: token, in: self)
      places[index] = .line(form)
    }
    guard
      let left = leftLines.firstIndex(where: { form in
        form.storing == token || form.waiting.contains { $0.token == token }
      })
    else { return }
    var form = leftLines.remove(at: left)
    form.fail(sentence, token: token, in: self)
    places.append(.line(form))
  }
}
