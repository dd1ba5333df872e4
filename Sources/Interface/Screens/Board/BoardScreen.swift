import Canvas
import Criteria
import Reports

/// The board view: large and quiet pages for those who only look. Nothing can be changed from it.
struct BoardScreen: Presentation {
  /// What the page that is shown is about; the page is found again by it when the plan has changed.
  var topic = BoardTopic.front
  /// Which of the topic's pages it is, counted from 0.
  var part = 0
  /// Whether all that there is to say about the topic is shown instead.
  var isAccount = false
  /// What has been typed of a page's number.
  var typedNumber = 0
  /// How many seconds a page is shown before the next one comes; nil while it does not turn by itself.
  var seconds: Int?
  /// How many pages have been turned, so that each is shown for its time.
  var turns = 0

  init(seconds: Int? = nil) { self.seconds = seconds }

  /// How long a page is shown when nothing is said.
  static let usualSeconds = 15

  var alarm: Alarm? { seconds.map { Alarm(seconds: $0, turns: turns) } }

  /// All pages, in their order. They are written when the first of them is shown, and not before: what they are made
  /// of may still be on its way.
  func sheets(in world: World) -> [BoardSheet] {
    world.worked(BoardSheets.Key()) { BoardSheets.all(in: world) }
  }

  /// The pages of the account of what is shown.
  private func account(in world: World) -> [BoardSheet] {
    world.worked(BoardSheets.AccountKey(topic: topic)) {
      BoardSheets.account(of: topic, in: world)
    }
  }

  static let commands: [Command<BoardScreen>] =
    [closingAccount] + turning + telling + numbers + Command.palette
    + [.back, .help, .quit, .quitAnywhere, .mouse, .redraw]

  private static let turning: [Command<BoardScreen>] = [
    Command([.key(.left), .key(.right)], shown: 2, .moving, BoardWords.turnPage, run: turn),
    Command(
      [.key(.pageUp), .key(.pageDown), .key(.up), .key(.down), .character(" "), .key(.enter)],
      .moving, BoardWords.turnPageToo, isLabelled: false, run: turn),
    Command(
      [.key(.home), .key(.end)], .moving, BoardWords.firstOrLastPage, isLabelled: false, run: turn),
    Command(
      [.character("a")], .doing, BoardWords.turnByItself,
      when: { board, _ in board.seconds == nil }, run: toggle),
    Command(
      [.character("a")], .doing, BoardWords.turnNoMore, when: { board, _ in board.seconds != nil },
      run: toggle),
  ]

  /// All that there is to say, and back to what is said in short.
  private static let telling: [Command<BoardScreen>] = [
    Command(
      [.character("h")], .doing, BoardWords.tellWhy,
      when: { board, _ in !board.isAccount && board.isOnCriterion }, run: toggleAccount),
    Command(
      [.character("h")], .doing, BoardWords.tellAll,
      when: { board, _ in !board.isAccount && !board.isOnCriterion }, run: toggleAccount),
    Command(
      [.character("h")], .doing, BoardWords.tellInShort,
      when: { board, _ in board.isAccount }, run: toggleAccount),
  ]

  private var isOnCriterion: Bool { if case .criterion = topic { true } else { false } }

  private static let toggleAccount = changing { board, _, _ in
    board.isAccount.toggle()
    board.part = 0
    board.turns += 1
  }

  /// Esc leads from the account to the page before it leads anywhere else.
  private static let closingAccount = Command<BoardScreen>(
    [.key(.escape)], .general, CommandWords.back, when: { board, _ in board.isAccount },
    isHere: { board, _ in board.isAccount }, run: toggleAccount)

  /// A page's number goes to it, one figure after the other.
  private static let numbers: [Command<BoardScreen>] = [
    Command(
      (0...9).map { .character(Character(String($0))) }, .moving, BoardWords.goToPage,
      isLabelled: false,
      run: changing { board, world, press in
        guard case .character(let digit) = press, let digit = digit.wholeNumberValue else { return }
        let sheets = board.sheets(in: world)
        let number = [board.typedNumber * 10 + digit, digit].first {
          (1...sheets.count).contains($0)
        }
        guard let number else { return }
        board.show(sheets[number - 1])
        board.typedNumber = number
      })
  ]

  private static let turn = changing { board, world, press in
    if board.isAccount {
      board.turnAccount(
        back: [.key(.left), .key(.up), .key(.pageUp), .key(.home)].contains(press), in: world)
      return
    }
    let sheets = board.sheets(in: world)
    let here = BoardSheets.index(of: board, in: sheets)
    let wanted =
      switch press {
      case .key(.left), .key(.up), .key(.pageUp): here - 1
      case .key(.home): 0
      case .key(.end): sheets.count - 1
      default: here + 1
      }
    if !sheets.isEmpty { board.show(sheets[min(max(0, wanted), sheets.count - 1)]) }
  }

  private static let toggle = changing { board, world, _ in
    board.seconds = board.seconds == nil ? world.boardSeconds ?? usualSeconds : nil
  }

  private mutating func show(_ sheet: BoardSheet) {
    (topic, part, isAccount, typedNumber) = (sheet.topic, sheet.part, false, 0)
    turns += 1
  }

  /// Turns the account's pages; beyond its last the page that it is of is shown again.
  private mutating func turnAccount(back: Bool, in world: World) {
    let next = part + (back ? -1 : 1)
    turns += 1
    if account(in: world).indices.contains(next) {
      part = next
    } else {
      (isAccount, part) = (false, 0)
    }
  }

  /// The time of a page is up: the next one comes, and after the last the first, which is read anew so that a
  /// new day comes too.
  private mutating func turnByItself(in world: World) -> Outcome {
    let sheets = sheets(in: world)
    let next = BoardSheets.index(of: self, in: sheets) + 1
    if let sheet = sheets.indices.contains(next) ? sheets[next] : sheets.first { show(sheet) }
    return next >= sheets.count && world.kept == nil ? [.perform(.reload)] : []
  }

  /// A line that says where more stands leads there.
  mutating func click(_ target: Click, twice: Bool, in world: World) -> Outcome {
    let sheets = sheets(in: world)
    if case .row(let page) = target, sheets.indices.contains(page) { show(sheets[page]) }
    return []
  }

  /// Asks for what is still to be read.
  mutating func settle(in world: World) -> Outcome {
    guard let closing = world.closingToRead, world.askedStanding != closing else { return [] }
    return [.perform(.readStanding(closing, token: world.token))]
  }

  func captions(in world: World) -> [String] { [] }
  mutating func refresh(in world: World) -> Bool { true }

  mutating func answered(_ answer: Answer, in world: World) -> Outcome {
    answer == .alarm ? turnByItself(in: world) : []
  }

  /// Draws the page: the plan and the day above, the page's title and number, and the page itself.
  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding else { return }
    let layout = BoardLayout(world.size)
    let sheets = sheets(in: world)
    let number = BoardSheets.index(of: self, in: sheets)
    guard sheets.indices.contains(number) else { return }
    let account = isAccount ? account(in: world) : []
    let place = min(part, account.count - 1)
    let sheet = account.isEmpty ? sheets[number] : account[place]
    var name = [Span(holding.plan.name, .heading, bold: true)]
    if world.isDemo {
      name = [Span(" \(HeaderWords.demo) ", .refusal, bold: true), Span(" ")] + name
    }
    Self.draw(
      name, Span(BoardWords.asOf(holding.rollup.asOf), .notice, bold: true), row: 0, layout, &canvas
    )
    let page =
      account.isEmpty
      ? seconds.map { BoardWords.turning(number + 1, of: sheets.count, seconds: $0) }
        ?? BoardWords.page(number + 1, of: sheets.count)
      : BoardWords.account(place + 1, of: account.count)
    Self.draw(
      [Span(sheet.title, Style(bold: true))], Span(page, .secondary), row: 1, layout, &canvas)
    canvas.hit(
      row: 1, columns: layout.margin + layout.width / 2..<canvas.columns, .press(.key(.right)))
    canvas.rule(row: 2)
    for (row, line) in zip(layout.rows, sheet.lines) {
      if let target = line.target { canvas.hit(row: row, columns: 0..<canvas.columns, target) }
      canvas.draw(line, row: row, column: layout.margin, width: layout.width)
    }
    canvas.rest(row: 1, column: layout.margin)
  }

  /// A line with something at both edges; what is at the left gives way.
  private static func draw(
    _ left: [Span], _ right: Span, row: Int, _ layout: BoardLayout, _ canvas: inout Canvas
  ) {
    let room = max(0, layout.width - right.text.displayWidth - 2)
    canvas.draw(Line(left), row: row, column: layout.margin, width: room)
    canvas.write(
      right.text, row: row, column: layout.margin + layout.width - right.text.displayWidth,
      style: right.style)
  }
}
