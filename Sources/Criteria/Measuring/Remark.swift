/// What an entry says of something that stands beside its figure: how many answered, a note, a source.
///
/// To say nothing and to say that there is none are two things: a correction keeps what the figure that it
/// corrects has, until it says otherwise.
public enum Remark<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Nothing is said of it.
  case unsaid
  /// There is none.
  case absent
  /// So it is.
  case said(Value)

  /// What stands when this is said of a figure that corrects one with `former`.
  ///
  /// - Parameter former: what the corrected figure has; nil when it has none, or nothing is corrected.
  public func over(_ former: Value?) -> Value? {
    switch self {
    case .unsaid: former
    case .absent: nil
    case .said(let value): value
    }
  }
}

extension Remark<String> {
  /// What is written in a place for it: a blank text says that there is none.
  ///
  /// - Parameter text: nil where there is no such place.
  public init(written text: String?) {
    self = text.map { $0.allSatisfy(\.isWhitespace) ? .absent : .said($0) } ?? .unsaid
  }
}
