/// Something in a plan that is followed besides the criteria, and where it belongs: what is added, changed and
/// taken away on the screens while the plan runs.
public struct FollowedThing: Hashable, Sendable {
  /// What kind of thing it is.
  public let kind: FollowedKind
  /// The id of what it belongs to; nil for what belongs to the plan.
  public let owner: Slug?
  private let value: any Hashable & Sendable

  /// A thing of the lens's kind.
  ///
  /// - Parameter owner: the id of what it belongs to; nil for the plan.
  public init<Value>(_ value: Value, _ lens: PlanLens<Value>, of owner: Slug? = nil) {
    self.kind = lens.kind
    self.owner = owner
    self.value = value
  }

  /// The thing itself, when it is of the lens's kind.
  public subscript<Value>(lens: PlanLens<Value>) -> Value? {
    kind == lens.kind ? value as? Value : nil
  }

  /// The name or the line that it is known by.
  public var text: String { kind.lens.text(self) }

  /// All that is written in it, whatever kind it is. What a thing gets of words later is found too.
  public var texts: [String] { Self.texts(in: value) }

  private static func texts(in value: Any) -> [String] {
    if let text = value as? String { return [text] }
    // An id is made from a name, which is looked at itself.
    if value is Slug { return [] }
    return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
  }

  /// Whether two things are the same kind of thing, say the same and belong to the same.
  public static func == (left: FollowedThing, right: FollowedThing) -> Bool {
    left.kind == right.kind && left.owner == right.owner
      && AnyHashable(left.value) == AnyHashable(right.value)
  }

  /// Feeds what is compared to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(owner)
    hasher.combine(AnyHashable(value))
  }
}

/// Where a followed thing stands in a plan.
public struct FollowedPlace: Hashable, Sendable {
  /// What kind of thing it is.
  public let kind: FollowedKind
  /// The id of what it belongs to; nil for what belongs to the plan.
  public let owner: Slug?
  /// Which of its list it is.
  public let key: Key

  /// Which of a list a thing is.
  public enum Key: Hashable, Sendable {
    /// The one with an id.
    case id(Slug)
    /// The one of a calendar year.
    case year(Int)
    /// The one of a quarter.
    case quarter(Quarter)
    /// The one with a text, in small letters.
    case text(String)
    /// The one in a place, counted from 0, of things that have neither.
    case number(Int)
  }

  /// A place.
  public init(_ kind: FollowedKind, of owner: Slug? = nil, _ key: Key) {
    (self.kind, self.owner, self.key) = (kind, owner, key)
  }
}

/// The lists of a plan that followed things stand in.
extension Plan {
  /// The thing that stands in a place; nil when there is none.
  public func thing(at place: FollowedPlace) -> FollowedThing? {
    place.kind.lens.thing(at: place, in: self)
  }

  /// The things of the same kind and owner, in the plan's order; nil when the owner is not there.
  public func list(of thing: FollowedThing) -> [FollowedThing]? {
    thing.kind.lens.things(of: thing.owner, in: self)
  }

  /// The things of a kind that belong to something, or to the plan itself, in the plan's order.
  public func things(_ kind: FollowedKind, of owner: Slug?) -> [FollowedThing] {
    kind.lens.things(of: owner, in: self) ?? []
  }

  /// The finances of an activity or a line of the budget.
  public func finances(of id: Slug) -> Finances? {
    activity(id)?.finances ?? budget.lines.first { $0.id == id }?.finances
  }
}
