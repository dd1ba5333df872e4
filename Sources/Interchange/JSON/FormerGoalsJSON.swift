import Criteria

/// The goals that held before one revision took another's place, as they are kept beside the revisions.
public enum FormerGoalsJSON {
  /// Goes up by one with every change of how plan files are read, or of how goals are written here, that can give other
  /// goals for the same files: those that were kept are then found anew.
  public static let version = 1

  /// The goals as text.
  public static func write(_ goals: [FormerGoal]) -> String {
    JSONObject.list(
      goals.map { goal in
        var object = JSONObject()
        object.add("id", "\(goal.indicator)")
        object.add("site", goal.site?.text)
        object.add("target", TargetJSON.object(goal.before.target))
        object.add("rate", goal.before.rate?.rawValue)
        object.add("deadline", goal.before.deadline.map { "\($0)" })
        object.add("year", goal.before.year)
        object.add("last", "\(goal.deadlineBefore)")
        object.add("effective", "\(goal.effective)")
        return object
      })
  }

  /// The goals in such a text; nil when it is none.
  public static func read(_ text: String) -> [FormerGoal]? {
    JSONValue(text)?.elements.flatMap { $0.allOrNil(goal) }
  }

  private static func goal(_ object: JSONValue) -> FormerGoal? {
    guard let id = object["id"]?.text.flatMap({ IndicatorID($0) }),
      let target = object["target"].flatMap(TargetJSON.target),
      let last = object["last"]?.day, let effective = object["effective"]?.day,
      let site = object.optional("site", { $0.text.flatMap { Slug($0) } }),
      let rate = object.optional("rate", { $0.text.flatMap { Rate(rawValue: $0) } }),
      let deadline = object.optional("deadline", \.day),
      let year = object.optional("year", \.integer)
    else { return nil }
    return FormerGoal(
      indicator: id, site: site,
      before: Goal(target, rate: rate, deadline: deadline, year: year), deadlineBefore: last,
      effective: effective)
  }
}

/// What a goal asks for, by a name and what belongs to it.
private enum TargetJSON {
  static func object(_ target: Target) -> JSONObject {
    var object = JSONObject()
    func named(_ name: String) { object.add("is", name) }
    switch target {
    case .atLeast(let amount): object.add("atLeast", text(amount))
    case .moreThan(let amount): object.add("moreThan", text(amount))
    case .atMost(let amount): object.add("atMost", text(amount))
    case .lessThan(let amount): object.add("lessThan", text(amount))
    case .between(let low, let high):
      object.add("from", text(low))
      object.add("to", text(high))
    case .holdOrRise: named("holdOrRise")
    case .holdOrFall: named("holdOrFall")
    case .rises(let year):
      named("rises")
      object.add("fromYear", year)
    case .falls(let year):
      named("falls")
      object.add("fromYear", year)
    case .risesEachYear: named("risesEachYear")
    case .fallsEachYear: named("fallsEachYear")
    case .changesEachYear(let change): object.add("eachYear", self.object(change))
    case .relative(let change): object.add("relative", self.object(change))
    case .approaches(let others): object.add("approaches", others)
    case .othersLevel(let others, let bound):
      object.add("others", others)
      object.add("bound", name(of: bound))
    case .done: named("done")
    case .doneEachYear: named("doneEachYear")
    case .holdsTrue: named("holdsTrue")
    case .atLeastStep(let step): object.add("step", step)
    case .yearly(let targets):
      object.add(
        "years",
        objects: targets.sorted { $0.key < $1.key }.map { year, target in
          var object = JSONObject()
          object.add("year", year)
          object.add("target", self.object(target))
          return object
        })
    case .missing: named("missing")
    }
    return object
  }

  static func target(_ object: JSONValue) -> Target? {
    if let name = object["is"]?.text { return named(name, object) }
    if let amount = object["atLeast"].flatMap(amount) { return .atLeast(amount) }
    if let amount = object["moreThan"].flatMap(amount) { return .moreThan(amount) }
    if let amount = object["atMost"].flatMap(amount) { return .atMost(amount) }
    if let amount = object["lessThan"].flatMap(amount) { return .lessThan(amount) }
    if let low = object["from"].flatMap(amount), let high = object["to"].flatMap(amount) {
      return .between(low, high)
    }
    if let change = object["eachYear"].flatMap(change) { return .changesEachYear(change) }
    if let change = object["relative"].flatMap(change) { return .relative(change) }
    if let others = object["approaches"]?.text { return .approaches(others) }
    if let others = object["others"]?.text,
      let bound = Bound.allCases.first(where: { name(of: $0) == object["bound"]?.text })
    {
      return .othersLevel(others, bound)
    }
    if let step = object["step"]?.integer { return .atLeastStep(step) }
    return object["years"]?.elements?.allOrNil(yearly).map {
      .yearly(Dictionary($0) { $1 })
    }
  }

  private static func named(_ name: String, _ object: JSONValue) -> Target? {
    guard let year = object.optional("fromYear", \.integer) else { return nil }
    let plain: [String: Target] = [
      "holdOrRise": .holdOrRise, "holdOrFall": .holdOrFall, "rises": .rises(fromYear: year),
      "falls": .falls(fromYear: year), "risesEachYear": .risesEachYear,
      "fallsEachYear": .fallsEachYear, "done": .done, "doneEachYear": .doneEachYear,
      "holdsTrue": .holdsTrue, "missing": .missing,
    ]
    return plain[name]
  }

  private static func yearly(_ object: JSONValue) -> (Int, Target)? {
    guard let year = object["year"]?.integer, let target = object["target"].flatMap(target) else {
      return nil
    }
    return (year, target)
  }

  private static func object(_ change: RelativeChange) -> JSONObject {
    var object = JSONObject()
    object.add("isRise", change.isRise)
    switch change.size {
    case .percent(let amount): object.add("percent", text(amount))
    case .amount(let amount): object.add("amount", text(amount))
    }
    return object
  }

  private static func change(_ object: JSONValue) -> RelativeChange? {
    guard case .bool(let isRise)? = object["isRise"] else { return nil }
    if let percent = object["percent"].flatMap(amount) {
      return RelativeChange(isRise: isRise, .percent(percent))
    }
    return object["amount"].flatMap(amount).map { RelativeChange(isRise: isRise, .amount($0)) }
  }

  /// `61,0` is `610/1`: it is not `61`.
  private static func text(_ amount: Amount) -> String {
    "\(amount.significand)/\(amount.decimals)"
  }

  private static func amount(_ value: JSONValue) -> Amount? {
    let parts = value.text?.split(separator: "/", omittingEmptySubsequences: false) ?? []
    guard parts.count == 2, let significand = Int64(parts[0]), let decimals = Int(parts[1]) else {
      return nil
    }
    return Amount(significand: significand, decimals: decimals)
  }

  private static func name(of bound: Bound) -> String {
    switch bound {
    case .atLeast: "atLeast"
    case .moreThan: "moreThan"
    case .atMost: "atMost"
    case .lessThan: "lessThan"
    }
  }
}
