import Criteria

/// The end of a plan's history at one time, short enough for a paper: how many things had happened, and the beginning of
/// the sum over them all. A database that has the same sum in that place holds all of it, unchanged.
public struct Seal: Hashable, Sendable, CustomStringConvertible {
  /// How many links the chain had, at least 1.
  public let place: Int
  /// The first 20 hexadecimal digits (80 bits) of the newest link's sum.
  let digits: String

  private static let length = 20
  private static let group = 4

  init(place: Int, hash: String) {
    (self.place, digits) = (place, String(hash.prefix(Self.length)))
  }

  /// Reads a seal as it stands on a paper, `214-3f9a-07bc-e1d4-5566-90ab`: in capitals or not, whatever dashes and spaces
  /// its groups are kept apart by, and with the sentence's own signs after it.
  public init?(_ text: String) {
    let groups = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    guard let first = groups.first, let place = Int(first), place >= 1 else { return nil }
    let digits = groups.dropFirst().joined()
    guard digits.count == Self.length, digits.allSatisfy(\.isHexDigit) else { return nil }
    (self.place, self.digits) = (place, digits)
  }

  /// As it stands on a paper.
  public var description: String {
    let groups = stride(from: 0, to: Self.length, by: Self.group).map { start in
      String(digits.dropFirst(start).prefix(Self.group))
    }
    return (["\(place)"] + groups).joined(separator: "-")
  }
}

/// What a plan's history says of a seal.
public enum SealAnswer: Hashable, Sendable {
  /// It is the plan's, and so many things have happened since, so many of them removals of texts.
  case holds(since: Int, removals: Int)
  /// It is the plan's, but what was written before it is no longer as it was written.
  case broken
  /// The plan's history is another: something before the seal was changed, or the seal is another plan's.
  case differs
  /// The plan's history is shorter than the seal's, and so long: something has been lost.
  case shorter(Int)
}

extension Store {
  /// The seal of a plan's history as it is now; nil when the plan is not held.
  public func seal(of plan: Slug) throws(StorageFailure) -> Seal? {
    try use { (connection) throws(StorageFailure) in
      try connection.chain.head(of: plan).map { Seal(place: $0.place, hash: $0.hash) }
    }
  }

  /// Holds a plan's history against a seal, and what was written before the seal against the history.
  public func answer(to seal: Seal, of plan: Slug) throws(StorageFailure) -> SealAnswer {
    try reading { (connection) throws(StorageFailure) in
      let newest = try connection.chain.head(of: plan)?.place ?? 0
      guard seal.place <= newest else { return .shorter(newest) }
      let hash = try connection.first(
        ChainQueries.hash, [.text(plan.text), .integer(seal.place)]
      ) { (row) throws(StorageFailure) in try row.text() }
      guard let hash, Seal(place: seal.place, hash: hash) == seal else { return .differs }
      let broken = try ChainExamination(connection: connection, plan: plan).firstBreak()
      if let broken, broken.place <= seal.place { return .broken }
      let removals = try connection.number(
        ChainQueries.removalsAfter, [.text(plan.text), .integer(seal.place)])
      return .holds(since: newest - seal.place, removals: removals ?? 0)
    }
  }
}
