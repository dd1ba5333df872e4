import Canvas
@testable import Interface

/// The kinds of screens. The compiler sees to it that a new one is listed here, and `RealPlanScreensTests` that it is
/// among those kept.
enum PlaceKind: CaseIterable {
  case start, portfolio, overview, detail, entry, round, paste, form, add, logbook, line, register,
    why, page, history, suppliers, letter, reopen, board, help, find, palette, choice

  init(_ place: Place) {
    self =
      switch place {
      case .start: .start
      case .portfolio: .portfolio
      case .overview: .overview
      case .detail: .detail
      case .entry: .entry
      case .round: .round
      case .paste: .paste
      case .form: .form
      case .add: .add
      case .logbook: .logbook
      case .line: .line
      case .register: .register
      case .why: .why
      case .page: .page
      case .history: .history
      case .suppliers: .suppliers
      case .letter: .letter
      case .reopen: .reopen
      case .board: .board
      case .help: .help
      case .find: .find
      case .palette: .palette
      case .choice: .choice
      }
  }
}
