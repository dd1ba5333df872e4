import Criteria

/// How the followed things of one kind stand in a plan file, wherever they stand in the plan.
struct ThingFile<Value: Hashable & Sendable>: Sendable {
  private let lens: PlanLens<Value>
  private let key: PlanKey
  private let keyOfActivity: PlanKey?
  private let isNamed: Bool
  private let isReadLast: Bool
  let map: PlanKey?
  private let read: @Sendable (KeyedValues, PlanKey, PlanReader) -> [Value]
  private let write: @Sendable ([Value], PlanKey, inout YAMLLines, Plan) -> Void

  /// - Parameters:
  ///   - keyOfActivity: the key that they stand under in an activity, when it is another.
  ///   - isNamed: whether other things name them.
  ///   - isReadLast: whether they are about other things of the plan, and read when these have been.
  ///   - map: the key of the map that they stand in, when it is not that of what they belong to.
  init(
    _ lens: PlanLens<Value>, _ key: PlanKey, keyOfActivity: PlanKey? = nil, isNamed: Bool = false,
    isReadLast: Bool = false, in map: PlanKey? = nil,
    read: @escaping @Sendable (KeyedValues, PlanKey, PlanReader) -> [Value],
    write: @escaping @Sendable ([Value], PlanKey, inout YAMLLines, Plan) -> Void
  ) {
    (self.lens, self.key, self.keyOfActivity) = (lens, key, keyOfActivity)
    (self.isNamed, self.isReadLast, self.map) = (isNamed, isReadLast, map)
    (self.read, self.write) = (read, write)
  }

  /// Things with keys of their own.
  init(
    _ lens: PlanLens<Value>, _ table: FileTable<Value>, keyOfActivity: PlanKey? = nil,
    isNamed: Bool = false, isReadLast: Bool = false, in map: PlanKey? = nil
  ) {
    self.init(
      lens, table.key, keyOfActivity: keyOfActivity, isNamed: isNamed, isReadLast: isReadLast,
      in: map, read: { table.things($0, under: $1, $2) },
      write: { table.write($0, under: $1, to: &$2, $3) })
  }
}

extension ThingFile where Value == String {
  /// Lines of text.
  init(_ lens: PlanLens<String>, texts key: PlanKey) {
    self.init(
      lens, key, read: { values, key, _ in values.texts(key) },
      write: { texts, key, lines, _ in lines.add(key, list: texts) })
  }
}

/// A `ThingFile` whose kind of value does not matter to whoever uses it.
protocol ThingFiling: Sendable {
  /// The key of the map that the list stands in, when it is not that of what the things belong to.
  var map: PlanKey? { get }
  /// The key that a list stands under.
  func key(in owner: PlanOwner) -> PlanKey
  /// The list as a field of what it stands in; nil when there is no such list.
  func field<Part>(of part: Part.Type) -> FileField<Part>?
  /// A list under its key, without indentation; nothing when there is nothing in it.
  func lines(_ things: [FollowedThing], in owner: PlanOwner, _ plan: Plan) -> [String]
}

extension ThingFile: ThingFiling {
  func key(in owner: PlanOwner) -> PlanKey { owner == .activity ? keyOfActivity ?? key : key }

  func field<Part>(of part: Part.Type) -> FileField<Part>? {
    guard let path = lens.list(of: part) else { return nil }
    let key = part == Activity.self ? keyOfActivity ?? key : key
    let (read, write) = (read, write)
    var field = FileField<Part>(
      key, path, read: { read($0, key, $1) }, write: { write($0[keyPath: path], key, &$1, $2) })
    if isReadLast { field = field.readLast }
    return isNamed ? field.named(\.areasAreSound) : field
  }

  func lines(_ things: [FollowedThing], in owner: PlanOwner, _ plan: Plan) -> [String] {
    var lines = YAMLLines()
    write(things.compactMap { $0[lens] }, key(in: owner), &lines, plan)
    return lines.lines
  }
}

extension FollowedKind {
  /// How its things stand in a plan file.
  var file: any ThingFiling {
    switch self {
    case .budget: ThingFile.budget
    case .correctedBudget: ThingFile(Followed.correctedBudget, amounts: "korrigeret budget")
    case .spending: ThingFile(Followed.spending, amounts: "forbrug")
    case .spendingToDate: ThingFile.spendingToDate
    case .expectedSpending: ThingFile(Followed.expectedSpending, amounts: "forventet forbrug")
    case .financing: ThingFile.financing
    case .budgetLine: ThingFile(Followed.budgetLines, FileTables.budgetLines, in: .budget)
    case .duty: ThingFile(Followed.duties, FileTables.duties)
    case .network:
      ThingFile(
        Followed.networks, FileTables.networks, keyOfActivity: .workingGroups, isNamed: true)
    case .member: ThingFile(Followed.members, texts: "medlemmer")
    case .task: ThingFile(Followed.tasks, texts: "opgaver")
    case .rule: ThingFile(Followed.rules, texts: "regler")
    case .meeting: ThingFile(Followed.meetings, FileTables.meetings)
    case .milestone: ThingFile(Followed.milestones, FileTables.milestones)
    case .judgement: ThingFile(Followed.judgements, FileTables.judgements)
    case .barrier: ThingFile(Followed.barriers, FileTables.barriers)
    case .result: ThingFile(Followed.results, texts: "resultater")
    case .recommendation:
      ThingFile(Followed.recommendations, FileTables.recommendations, isReadLast: true)
    case .adjustment: ThingFile(Followed.adjustments, FileTables.adjustments, isReadLast: true)
    case .followUp: ThingFile(Followed.followUps, FileTables.followUps, isReadLast: true)
    case .note: ThingFile(Followed.notes, FileTables.notes, isReadLast: true)
    case .request: ThingFile(Followed.requests, FileTables.requests)
    }
  }
}

extension FileField {
  /// The lists of followed things that stand in such a part of a plan, but for those in a map of their own.
  static func things(in owner: PlanOwner) -> [FileField] {
    FollowedKind.all(in: owner).map(\.file).filter { $0.map == nil }
      .compactMap { $0.field(of: Thing.self) }
  }
}
