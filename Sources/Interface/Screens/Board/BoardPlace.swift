import Canvas
import Criteria
import Wording

/// The board view: large and quiet pages for those who only look. Nothing can be changed from it.
struct BoardPlace: Hashable, Sendable {
  /// What the page that is shown is about; the page is found again by it when the plan has changed.
  var topic = BoardTopic.front
  /// Which of the topic's pages it is, counted from 0.
  var part = 0
  /// How many seconds a page is shown before the next one comes; nil while it does not turn by itself.
  var seconds: Int?
  /// How many pages have been turned, so that each is shown for its time.
  var turns = 0

  /// The pages as they were last broken.
  private var known: BoardSheets?

  /// All pages, in their order.
  func sheets(in state: State) -> [BoardSheet] {
    if let known, known.isOf(state) { return known.sheets }
    return BoardSheets(state).sheets
  }

  /// Breaks the pages anew where they no longer are right.
  mutating func settle(in state: State) {
    if known?.isOf(state) != true { known = BoardSheets(state) }
  }

  init(seconds: Int? = nil) { self.seconds = seconds }

  /// How long a page is shown when nothing is said.
  static let usualSeconds = 15

  static let commands =
    [
      Command(
        [.key(.left), .key(.right)], shown: 2, .moving, BoardCommandWords.turnPage.name,
        label: BoardCommandWords.turnPage.label, run: turn),
      Command(
        [
          .key(.pageUp), .key(.pageDown), .key(.up), .key(.down), .character(" "), .key(.enter),
        ], .moving, BoardCommandWords.turnPageToo.name, run: turn),
      Command(
        [.key(.home), .key(.end)], .moving, BoardCommandWords.firstOrLastPage.name, run: turn),
      Command(
        [.character("a")], .doing, BoardCommandWords.turnByItself.name,
        label: BoardCommandWords.turnByItself.label, when: { $0.board?.seconds == nil }, run: toggle
      ),
      Command(
        [.character("a")], .doing, BoardCommandWords.turnNoMore.name,
        label: BoardCommandWords.turnNoMore.label, when: { $0.board?.seconds != nil }, run: toggle),
    ] + Command.palette + [
      Command.back, Command.help, Command.quit, Command.quitAnywhere, Command.mouse,
      Command.redraw,
    ]

  /// From a plan's overview.
  static let open = Command(
    [.character("b")], .moving, BoardCommandWords.board.name, label: BoardCommandWords.board.label,
    when: { $0.holding != nil },
    run: { state, _ in
      state.places.append(.board(BoardPlace()))
      return []
    })

  private static func turn(_ state: inout State, _ press: Press) -> [Effect] {
    switch press {
    case .key(.left), .key(.up), .key(.pageUp): state.turnPage { $0 - 1 }
    case .key(.home): state.turnPage { _ in 0 }
    case .key(.end): state.turnPage { _ in Int.max }
    default: state.turnPage { $0 + 1 }
    }
    return []
  }

  private static func toggle(_ state: inout State, _ press: Press) -> [Effect] {
    guard var board = state.board else { return [] }
    board.seconds = board.seconds == nil ? state.boardSeconds ?? usualSeconds : nil
    state.place = .board(board)
    return []
  }
}

/// What a page of the board view is about.
enum BoardTopic: Hashable, Sendable {
  /// Where the whole plan stands.
  case front
  /// A focus area.
  case area(Slug)
  /// A criterion that needs attention.
  case criterion(Slug)
  /// The questions that the agreement leaves open.
  case questions
}

/// A time that the screens ask to be woken after, counted from when it first was asked for.
public struct Alarm: Hashable, Sendable {
  /// How many seconds after.
  public let seconds: Int
  /// Tells one time from the next.
  let turns: Int
}

extension State {
  /// The topmost screen when it is the board view.
  var board: BoardPlace? { if case .board(let board) = place { board } else { nil } }

  /// When to send `Event.alarm`; nil while nothing happens by itself.
  public var alarm: Alarm? {
    guard let board, !isTooSmall else { return nil }
    return board.seconds.map { Alarm(seconds: $0, turns: board.turns) }
  }

  /// Begins on the board view: where plans are chosen, it is what is opened.
  ///
  /// - Parameter seconds: how many seconds a page is shown before the next one comes; nil to turn by key.
  public mutating func openBoard(turningEvery seconds: Int?) {
    boardSeconds = seconds
    opensBoard = true
    if holding != nil { places = [.board(BoardPlace(seconds: seconds))] }
    settle()
  }

  fileprivate mutating func turnPage(to number: (Int) -> Int) {
    guard var board else { return }
    let sheets = board.sheets(in: self)
    let wanted = number(BoardSheets.index(of: board, in: sheets))
    board.turns += 1
    if !sheets.isEmpty { board.show(sheets[min(max(0, wanted), sheets.count - 1)]) }
    place = .board(board)
  }

  /// The time of a page is up: the next one comes, and after the last the first, which is read anew so that a
  /// new day comes too.
  mutating func turnPageByItself() -> [Effect] {
    guard alarm != nil, var board else { return [] }
    let sheets = board.sheets(in: self)
    let next = BoardSheets.index(of: board, in: sheets) + 1
    board.turns += 1
    if let sheet = sheets.indices.contains(next) ? sheets[next] : sheets.first { board.show(sheet) }
    place = .board(board)
    return next >= sheets.count && kept == nil ? [.reload] : []
  }
}

extension BoardPlace {
  fileprivate mutating func show(_ sheet: BoardSheet) { (topic, part) = (sheet.topic, sheet.part) }
}
