import Criteria

/// A plan's summary as it is kept beside the plan, so that it need not be summed up again.
public enum SummaryJSON {
  /// The summary as text; the plan's id and the day that it is as of are kept besides.
  public static func write(_ summary: PlanSummary) -> String {
    var object = JSONObject()
    object.add("name", summary.name)
    if let period = summary.period {
      object.add("first", "\(period.first)")
      object.add("last", "\(period.last)")
    }
    object.add("counts", counts(summary.counts))
    if let foremost = summary.foremost { object.add("foremost", self.foremost(foremost)) }
    object.add("figures", figures(summary.figures))
    object.add("outstanding", outstanding(summary.outstanding))
    return object.text
  }

  /// The summary in such a text; nil when it is none, or says something that no summary does.
  public static func read(_ text: String, of id: Slug, asOf day: Day) -> PlanSummary? {
    guard let object = JSONValue(text), let name = object["name"]?.text,
      let counts = object["counts"].flatMap(counts),
      let figures = object["figures"].flatMap({ figures($0, asOf: day) }),
      let outstanding = object["outstanding"].flatMap(outstanding),
      let period = object.optional("first", { _ in period(object) }),
      let foremost = object.optional("foremost", foremost)
    else { return nil }
    return PlanSummary(
      id: id, name: name, period: period, asOf: day, counts: counts, foremost: foremost,
      figures: figures, outstanding: outstanding)
  }

  /// A number of things, which is never below 0.
  private static func number(_ object: JSONValue, _ key: String) -> Int? {
    object[key]?.integer.flatMap { $0 < 0 ? nil : $0 }
  }

  private static func period(_ object: JSONValue) -> Period? {
    guard let first = object["first"]?.day, let last = object["last"]?.day else { return nil }
    return Period(first, last)
  }
}

/// The numbers of criteria per verdict.
extension SummaryJSON {
  private static let groups: KeyValuePairs<String, Undecided.Group> = [
    "notYet": .notYet, "figuresMissing": .figuresMissing, "decisionMissing": .decisionMissing,
  ]

  private static func counts(_ counts: VerdictCounts) -> JSONObject {
    var object = JSONObject()
    object.add("met", counts.met)
    object.add("onTrack", counts.onTrack)
    object.add("behind", counts.behind)
    object.add("farBehind", counts.farBehind)
    object.add("missed", counts.missed)
    for (key, group) in groups { object.add(key, counts.undecided[group]) }
    return object
  }

  private static func counts(_ object: JSONValue) -> VerdictCounts? {
    var undecided: [Undecided.Group: Int] = [:]
    for (key, group) in groups where object[key] != nil {
      guard let number = number(object, key) else { return nil }
      undecided[group] = number
    }
    guard let met = number(object, "met"), let onTrack = number(object, "onTrack"),
      let behind = number(object, "behind"), let farBehind = number(object, "farBehind"),
      let missed = number(object, "missed")
    else { return nil }
    return VerdictCounts(
      met: met, onTrack: onTrack, behind: behind, farBehind: farBehind, missed: missed,
      undecided: undecided)
  }

  private static func foremost(_ foremost: ForemostCriterion) -> JSONObject {
    var object = JSONObject()
    object.add("number", foremost.number?.text)
    object.add("name", foremost.name)
    object.add("verdict", foremost.verdict.code)
    return object
  }

  private static func foremost(_ object: JSONValue) -> ForemostCriterion? {
    guard let name = object["name"]?.text,
      let number = object.optional("number", { $0.text.flatMap { CriterionNumber($0) } }),
      let code = object["verdict"]?.text, let verdict = Verdict(code: code, reason: nil),
      verdict.needsAttention
    else { return nil }
    return ForemostCriterion(number: number, name: name, verdict: verdict)
  }
}

/// What the plan waits for.
extension SummaryJSON {
  private static func figures(_ figures: FiguresDue) -> JSONObject {
    var object = JSONObject()
    object.add("year", figures.quarter.year)
    object.add("quarter", figures.quarter.number)
    object.add("deadline", "\(figures.deadline)")
    object.add("asked", figures.asked)
    object.add("missing", figures.missing)
    object.add("overdue", figures.overdue)
    object.add("isClosed", figures.isClosed)
    object.add("nextDeadline", figures.next.map { "\($0.deadline)" })
    object.add("nextMissing", figures.next?.missing)
    return object
  }

  private static func figures(_ object: JSONValue, asOf day: Day) -> FiguresDue? {
    guard let year = number(object, "year"), let part = number(object, "quarter"),
      let quarter = Quarter(year, part), let deadline = object["deadline"]?.day,
      let asked = number(object, "asked"), let missing = number(object, "missing"),
      let overdue = number(object, "overdue"), case .bool(let isClosed)? = object["isClosed"],
      let next = object.optional("nextDeadline", { _ in pending(object) })
    else { return nil }
    return FiguresDue(
      quarter: quarter, deadline: deadline, asked: asked, missing: missing, next: next,
      overdue: overdue, isClosed: isClosed, asOf: day)
  }

  private static func pending(_ object: JSONValue) -> PendingFigures? {
    guard let deadline = object["nextDeadline"]?.day, let missing = number(object, "nextMissing")
    else { return nil }
    return PendingFigures(deadline: deadline, missing: missing)
  }

  private static func outstanding(_ outstanding: Outstanding) -> JSONObject {
    var object = JSONObject()
    object.add("milestones", outstanding.overdueMilestones)
    object.add("occasions", outstanding.unsettledOccasions)
    object.add("duties", outstanding.overdueDuties)
    object.add("followUps", outstanding.lateFollowUps)
    object.add("undecided", outstanding.undecided)
    object.add("undecidedSince", outstanding.undecidedSince.map { "\($0)" })
    object.add("nextDuty", outstanding.nextDuty.map { "\($0.day)" })
    object.add("nextNames", outstanding.nextDuty?.names ?? [])
    return object
  }

  private static func outstanding(_ object: JSONValue) -> Outstanding? {
    guard let milestones = number(object, "milestones"),
      let occasions = number(object, "occasions"), let duties = number(object, "duties"),
      let followUps = number(object, "followUps"), let undecided = number(object, "undecided"),
      let since = object.optional("undecidedSince", \.day),
      let next = object.optional("nextDuty", { _ in nextDuty(object) })
    else { return nil }
    return Outstanding(
      overdueMilestones: milestones, unsettledOccasions: occasions, overdueDuties: duties,
      lateFollowUps: followUps, undecided: undecided, undecidedSince: since, nextDuty: next)
  }

  private static func nextDuty(_ object: JSONValue) -> NextDuty? {
    guard let day = object["nextDuty"]?.day,
      let names = object["nextNames"]?.elements?.allOrNil(\.text)
    else { return nil }
    return NextDuty(day: day, names: names)
  }
}
