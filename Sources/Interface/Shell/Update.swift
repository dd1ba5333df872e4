import Canvas
import Criteria
import Wording

/// Takes one event in: changes the state and says what the world is to do. Pure and quick; what the disk
/// has not confirmed is not in the state.
public func update(_ state: inout State, _ event: Event) -> [Effect] {
  state.settled { $0.take(event) }
}

/// Takes in what has come from outside the screens: the answer to an effect, or a colleague's change.
public func update(_ state: inout State, _ message: Message) -> [Effect] {
  state.settled { $0.receive(message) }
}

extension State {
  /// Does something, and what follows from it by itself.
  fileprivate mutating func settled(_ change: (inout State) -> [Effect]) -> [Effect] {
    let effects = change(&self) + storeLeftFigures() + askForStanding()
    settle()
    return effects
  }

  fileprivate mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .character(let character): return press(.character(character))
    case .key(let key): return press(.key(key))
    case .paste(let text):
      notice = nil
      if question == nil, !isTooSmall { type(text) }
      return []
    case .mouse(let mouse): return use(mouse)
    case .resized(let size):
      self.size = size
      return []
    }
  }

  /// A key: a command of the screen, else something for its field.
  mutating func press(_ press: Press) -> [Effect] {
    notice = nil
    let commands = self.commands
    if let command = commands.first(where: { $0.keys.contains(press) && $0.isValid(self) }) {
      return command.run(&self, press)
    }
    if question == nil, !isTooSmall, edit(press) { return [] }
    // A key may stand for several commands, each with its own place: the first that has a reason says it.
    let meant = commands.filter { $0.keys.contains(press) }
    if let refusal = meant.compactMap({ $0.refusal(self) }).first {
      notice = .refused(refusal)
    }
    return []
  }

  /// The commands of the screen that is shown, or of the question that must be answered first.
  var commands: [Command] {
    if isTooSmall { return TooSmall.commands }
    if let question { return Command.answers(to: question) }
    return switch place {
    case .start: StartPlace.commands
    case .portfolio: PortfolioPlace.commands
    case .overview: OverviewPlace.commands
    case .detail: DetailPlace.commands
    case .entry: EntryPlace.commands
    case .round: RoundPlace.commands
    case .paste: PastePlace.commands
    case .form: FormPlace.commands
    case .add: AddPlace.commands
    case .logbook: LogbookPlace.commands
    case .line: LinePlace.commands
    case .register: RegisterPlace.commands
    case .why: WhyPlace.commands
    case .page: PagePlace.commands
    case .history: HistoryPlace.commands
    case .suppliers: SuppliersPlace.commands
    case .letter: LetterPlace.commands
    case .reopen: ReopenPlace.commands
    case .board: BoardPlace.commands
    case .help: HelpPlace.commands
    case .find: FindPlace.commands
    case .palette: PalettePlace.commands
    case .choice: ChoicePlace.commands
    }
  }

  /// Gives a key to the field that is being typed in; false when there is none or it takes no such key.
  private mutating func edit(_ press: Press) -> Bool {
    if var typing {
      guard typing.edit(press, in: self) else { return false }
      changeTyping { $0 = typing }
      return true
    }
    switch place {
    case .start(var start):
      guard start.edit(press, in: self) else { return false }
      place = .start(start)
      return true
    case .history(var history):
      guard history.edit(press) else { return false }
      place = .history(history)
      return true
    case .find(var find):
      guard find.list.edit(press) else { return false }
      place = .find(find)
      return true
    case .palette(var palette):
      guard palette.list.edit(press) else { return false }
      place = .palette(palette)
      return true
    default: return false
    }
  }

  fileprivate mutating func type(_ text: String) {
    if openPaste(of: text) { return }
    if var typing {
      typing.type(text, in: self)
      changeTyping { $0 = typing }
      return
    }
    switch place {
    case .start(var start):
      start.type(text, in: self)
      place = .start(start)
    case .history(var history):
      history.type(text)
      place = .history(history)
    case .find(var find):
      find.list.type(text)
      place = .find(find)
    case .palette(var palette):
      palette.list.type(text)
      place = .palette(palette)
    default: break
    }
  }

  fileprivate mutating func use(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .wheelUp, .wheelDown:
      let key: Press = .key(mouse.action == .wheelUp ? .up : .down)
      guard question == nil, !isTooSmall, typing == nil else { return [] }
      return (0..<(board == nil ? 3 : 1)).flatMap { _ in press(key) }
    case .click, .doubleClick:
      guard let target = draw(self).target(at: mouse.position) else { return [] }
      return click(target, twice: mouse.action == .doubleClick)
    }
  }

  private mutating func click(_ target: Click, twice: Bool) -> [Effect] {
    switch target {
    case .press(let press): return self.press(press)
    case .row(let row): return clickRow(row, twice: twice)
    case .fold(let row):
      guard question == nil, case .overview(var overview) = place else { return [] }
      overview.selected = row
      place = .overview(overview)
      return self.press(.character(" "))
    case .point(let series, let point):
      if question == nil { showPoint(point, ofSeries: series) }
      return []
    case .subject(let subject):
      if case .detail(var detail) = place, question == nil {
        detail.subject = subject
        detail.point = nil
        place = .detail(detail)
      }
      return []
    case .choice(let field, let option):
      guard question == nil else { return [] }
      if case .history(var history) = place, HistoryPlace.kinds.indices.contains(option) {
        history.choose(HistoryPlace.kinds[option])
        place = .history(history)
        return []
      }
      let copy = self
      changeTyping { $0.click(field, option: option, in: copy) }
      return []
    case .field(let field, let cell):
      if question == nil {
        let copy = self
        changeTyping { $0.click(field, cell: cell, columns: copy.size.columns, in: copy) }
      }
      return []
    }
  }

  /// A click selects; a click on what is selected already, or a double click, opens.
  private mutating func clickRow(_ row: Int, twice: Bool) -> [Effect] {
    guard question == nil else { return [] }
    switch place {
    case .portfolio(var portfolio):
      guard let plans else { return [] }
      let opens = twice || portfolio.row(in: plans) == row
      portfolio.select(row, in: plans)
      place = .portfolio(portfolio)
      return opens ? press(.key(.enter)) : []
    case .overview(var overview):
      let opens = twice || overview.selected == row
      overview.selected = row
      place = .overview(overview)
      return opens ? press(.key(.enter)) : []
    case .start(var start):
      start.select(row, of: self)
      place = .start(start)
      return press(.key(.enter))
    case .detail(var detail):
      detail.point = row
      place = .detail(detail)
      return []
    case .page(var page):
      let before = page.cursor.selected
      page.select(row, in: self)
      place = .page(page)
      return twice || page.cursor.selected == before ? press(.key(.enter)) : []
    case .history(var history):
      let before = history.cursor.selected
      history.select(row, in: self)
      place = .history(history)
      return twice || history.cursor.selected == before ? press(.key(.enter)) : []
    case .suppliers(var suppliers):
      let before = suppliers.cursor.selected
      suppliers.select(row, in: self)
      place = .suppliers(suppliers)
      return twice || suppliers.cursor.selected == before ? press(.key(.enter)) : []
    case .add(var add):
      add.select(row, in: self)
      place = .add(add)
      return press(.key(.enter))
    case .find(var find):
      find.select(row, in: self)
      place = .find(find)
      return press(.key(.enter))
    case .palette(var palette):
      palette.select(row, in: self)
      place = .palette(palette)
      return press(.key(.enter))
    case .choice(var choice):
      choice.select(row, in: self)
      place = .choice(choice)
      return press(.key(.enter))
    case .logbook(var logbook):
      let before = logbook.cursor.selected
      logbook.select(row, in: self)
      place = .logbook(logbook)
      return twice || logbook.cursor.selected == before ? press(.key(.enter)) : []
    default: return []
    }
  }

  fileprivate mutating func receive(_ message: Message) -> [Effect] {
    switch message {
    case .loaded(let plan, let records, let today):
      // The answer to what was asked before another plan was opened says nothing of that.
      guard holding?.plan.id == plan.id else { return [] }
      self.today = today
      let former = holding
      hold(plan, records)
      if let former, board != nil { noteNews(since: former) }
    case .opened(let plan, let records, let today, _):
      opened(plan, records, today: today)
    case .plans(let plans, let today): return listed(plans, today: today)
    case .summedUp(let counts, let token): return summedUp(counts, token: token)
    case .offers(let offers): take(offers)
    case .closed(let quarter, let missing, let plan, let records, _):
      closed(quarter, missing: missing, plan, records)
    case .reopened(let quarter, let plan, let records, let token):
      reopened(quarter, plan, records, token: token)
    case .changedElsewhere:
      // What a closed quarter showed does not change.
      guard kept == nil else { return [] }
      return (holding == nil ? [] : [.reload]) + (plans == nil ? [] : [.listPlans])
    case .recorded(let measurement, let records, let token):
      recorded(measurement, records, token: token)
      return leaveWhenStored() + refreshHistory()
    case .edited(let edit, let inverse, let plan, let records, let token):
      edited(edit, inverse: inverse, plan, records, token: token)
    case .wrote(let line, let plan, let records, let token):
      wrote(line, plan: plan, records, token: token)
    case .failed(let sentence, let token):
      failed(sentence, token: token)
      return []
    case .overtaken(let sentence, let records, let token):
      overtaken(sentence, records, token: token)
    case .wroteFiles(let names, let directory, _):
      notice = .done(SupplierWords.wrote(names, in: directory))
      return []
    case .alarm: return turnPageByItself()
    case .standing(let standing, _):
      if standing.rollup.plan.id == holding?.plan.id { self.standing = standing }
      return []
    case .history(let events, let plan, _):
      take(events, of: plan)
      return []
    }
    return refreshHistory()
  }

  /// Keeps what is selected inside what there is, and in view.
  mutating func settle() {
    switch place {
    case .overview(var overview):
      overview.settle(in: self)
      place = .overview(overview)
    case .page(var page):
      page.settle(in: self)
      place = .page(page)
    case .history(var history):
      history.settle(in: self)
      place = .history(history)
    case .suppliers(var suppliers):
      suppliers.settle(in: self)
      place = .suppliers(suppliers)
    case .add(var add):
      add.settle(in: self)
      place = .add(add)
    case .find(var find):
      find.settle(in: self)
      place = .find(find)
    case .palette(var palette):
      palette.settle(in: self)
      place = .palette(palette)
    case .choice(var choice):
      choice.settle(in: self)
      place = .choice(choice)
    case .round(var round):
      round.settle(in: self)
      place = .round(round)
    case .portfolio(var portfolio):
      portfolio.settle(in: self)
      place = .portfolio(portfolio)
    case .logbook(var logbook):
      logbook.settle(in: self)
      place = .logbook(logbook)
    case .board(var board):
      board.settle(in: self)
      place = .board(board)
    default: break
    }
  }
}
