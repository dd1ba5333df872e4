/// The lists of one kind of followed thing in a plan: where they stand, what no two things in them share, and what
/// each must fulfil to be put in.
public struct PlanLens<Value: Hashable & Sendable>: Sendable {
  /// What is compared of a thing that has an id, besides its name and where it stands.
  typealias Fields = @Sendable (Value) -> KeyValuePairs<PlanField, AnyHashable>
  typealias Check = @Sendable (Value, EditCheck) throws(PlanEditProblem) -> Void

  /// The kind of its things.
  public let kind: FollowedKind
  private let lists: [List]
  private let identity: Identity
  private let told: Fields?
  private let text: @Sendable (Value) -> String
  private let checks: [Check]

  /// Where one of the lists stands.
  struct List: Sendable {
    let owner: PlanOwner
    let paths: @Sendable (Plan) -> [PlanLens.Path]
    /// The list of the first such part with an id, without the way to it; nil when there is no such part.
    let values: @Sendable (Plan, Slug?) -> [Value]?
    /// All such lists, one after the other.
    let all: @Sendable (Plan) -> [Value]
    /// The way from such a part of a plan: an `OfPart`.
    fileprivate let ofPart: any Sendable

    /// A list of every such part of a plan.
    static func each<Part: PlanPart>(_ list: WritableKeyPath<Part, [Value]> & Sendable) -> List {
      List(
        owner: Part.owner,
        paths: { plan in
          Part.paths(in: plan).map { (plan[keyPath: $0].part, $0.appending(path: list)) }
        },
        values: { plan, id in Part.parts(of: plan).first { $0.part == id }?[keyPath: list] },
        all: { plan in Part.parts(of: plan).flatMap { $0[keyPath: list] } },
        ofPart: OfPart(path: list))
    }
  }

  /// The way to a list, and the id of what the list belongs to; nil for the plan itself.
  typealias Path = (owner: Slug?, path: WritableKeyPath<Plan, [Value]>)

  private struct OfPart<Part>: Sendable {
    let path: WritableKeyPath<Part, [Value]> & Sendable
  }

  /// What two things cannot share.
  enum Identity: Sendable {
    /// All that they say, in one list.
    case whole
    /// The year, in one list.
    case year(@Sendable (Value) -> Int)
    /// The quarter, in one list.
    case quarter(@Sendable (Value) -> Quarter)
    /// A text in small letters, in one list.
    case text(@Sendable (Value) -> String)
    /// The id, in one list or in the whole plan.
    case id(@Sendable (Value) -> Slug, isInPlan: Bool = false)

    /// Which of its list a thing is; nil where it is known by all that it says.
    fileprivate func key(of value: Value) -> FollowedPlace.Key? {
      switch self {
      case .whole: nil
      case .year(let year): .year(year(value))
      case .quarter(let quarter): .quarter(quarter(value))
      case .text(let text): .text(text(value))
      case .id(let id, _): .id(id(value))
      }
    }

    fileprivate func areSame(_ one: Value, _ two: Value) -> Bool {
      key(of: one).map { $0 == key(of: two) } ?? (one == two)
    }
  }

  /// - Parameters:
  ///   - lists: where they stand; where one id is that of two parts, the first of them is meant.
  ///   - told: what is compared of a thing that has an id with the one of another edition; nil when a change of it
  ///     is one of what it stands in.
  ///   - text: the name or the line that a thing is known by.
  ///   - checks: what it must fulfil, in this order.
  init(
    _ kind: FollowedKind, _ lists: [List], identity: Identity = .whole, told: Fields? = nil,
    text: @escaping @Sendable (Value) -> String, checks: [Check]
  ) {
    (self.kind, self.lists, self.identity, self.told) = (kind, lists, identity, told)
    (self.text, self.checks) = (text, checks)
  }

  /// The list of such parts of a plan; nil when they have none.
  public func list<Part>(of part: Part.Type) -> (WritableKeyPath<Part, [Value]> & Sendable)? {
    lists.lazy.compactMap { $0.ofPart as? OfPart<Part> }.first?.path
  }

  /// Every thing of the kind, in the plan's order.
  public func all(in plan: Plan) -> [Value] { lists.flatMap { $0.all(plan) } }

  /// The ways to all lists of a plan.
  func paths(in plan: Plan) -> [Path] { lists.flatMap { $0.paths(plan) } }
}

/// A lens whose kind of value does not matter to whoever uses it.
protocol FollowedLens: Sendable {
  func stands(in owner: PlanOwner) -> Bool
  func owner(of id: Slug?, in plan: Plan) -> PlanOwner?
  func things(of owner: Slug?, in plan: Plan) -> [FollowedThing]?
  func thing(at place: FollowedPlace, in plan: Plan) -> FollowedThing?
  func put(_ things: [FollowedThing], of owner: Slug?, in plan: inout Plan)
  /// What a thing cannot stand beside, among the others of its list or anywhere in the plan.
  func rival(of thing: FollowedThing, among others: [FollowedThing], in plan: Plan)
    -> FollowedThing?
  func text(_ thing: FollowedThing) -> String
  func check(_ thing: FollowedThing, _ check: EditCheck) throws(PlanEditProblem)
  /// The list of a part of a plan as it is compared with that of another edition; nil when it has no such list.
  func compared(_ part: some PlanPart) -> ComparedList?
}

/// A list as it is compared with that of another edition.
enum ComparedList {
  /// Things without an id.
  case whole(AnyHashable)
  /// Things with an id, what is compared of each besides its name and where it stands, and the thing itself when
  /// others stand in it.
  case things(
    [(
      id: Slug, name: String, fields: KeyValuePairs<PlanField, AnyHashable>,
      part: (any PlanPart)?
    )])
}

extension PlanLens: FollowedLens {
  func stands(in owner: PlanOwner) -> Bool { lists.contains { $0.owner == owner } }

  func owner(of id: Slug?, in plan: Plan) -> PlanOwner? {
    lists.first { $0.values(plan, id) != nil }?.owner
  }

  func things(of owner: Slug?, in plan: Plan) -> [FollowedThing]? {
    lists.lazy.compactMap { $0.values(plan, owner) }.first?.map {
      FollowedThing($0, self, of: owner)
    }
  }

  func thing(at place: FollowedPlace, in plan: Plan) -> FollowedThing? {
    things(of: place.owner, in: plan)?.enumerated().first { number, thing in
      (thing[self].flatMap(identity.key) ?? .number(number)) == place.key
    }?.element
  }

  func put(_ things: [FollowedThing], of owner: Slug?, in plan: inout Plan) {
    guard let list = paths(in: plan).first(where: { $0.owner == owner }) else { return }
    plan[keyPath: list.path] = things.compactMap { $0[self] }
  }

  func rival(of thing: FollowedThing, among others: [FollowedThing], in plan: Plan)
    -> FollowedThing?
  {
    guard let value = thing[self] else { return nil }
    let isRival = { (other: FollowedThing) in
      other[self].map { identity.areSame($0, value) } ?? false
    }
    if let rival = others.first(where: isRival) { return rival }
    guard case .id(_, isInPlan: true) = identity else { return nil }
    return paths(in: plan).lazy.filter { $0.owner != thing.owner }
      .flatMap { list in plan[keyPath: list.path].map { FollowedThing($0, self, of: list.owner) } }
      .first(where: isRival)
  }

  func text(_ thing: FollowedThing) -> String { thing[self].map(text) ?? "" }

  func check(_ thing: FollowedThing, _ check: EditCheck) throws(PlanEditProblem) {
    guard let value = thing[self] else { return }
    for rule in checks { try rule(value, check) }
  }

  func compared<Part: PlanPart>(_ part: Part) -> ComparedList? {
    guard let path = list(of: Part.self) else { return nil }
    let things = part[keyPath: path]
    guard let told, case .id(let id, _) = identity else { return .whole(things) }
    return .things(things.map { (id($0), text($0), told($0), $0 as? any PlanPart) })
  }
}
