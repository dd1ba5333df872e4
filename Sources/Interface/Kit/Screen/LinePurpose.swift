import Criteria

/// What a form does to the logbook.
enum LinePurpose: Hashable, Sendable {
  /// Writes lines, one after the other.
  case new
  /// Says something else of an occasion.
  case change(Occasion)
  /// Says that what was planned was held.
  case hold(Occasion)
  /// Takes a line back.
  case withdraw(Occasion)

  /// The line that is changed.
  var former: Occasion? {
    switch self {
    case .new: nil
    case .change(let line), .hold(let line), .withdraw(let line): line
    }
  }

  /// Whether it must say why, as it must to change what was held and to take anything back.
  var needsReason: Bool {
    switch self {
    case .new, .hold: false
    case .change(let line): line.state == .held
    case .withdraw: true
    }
  }
}
