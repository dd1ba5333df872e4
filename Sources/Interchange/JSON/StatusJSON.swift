import Criteria
import Wording

/// The verdicts on a plan for other programs: `status --json` (screens.md).
///
/// Written by hand rather than by `JSONEncoder`: the numbers are exact fractions that are rounded once, to
/// six decimals, and must come out as those digits and never as the nearest binary number; and each result
/// stands on a line of its own with its keys in a fixed order, so that two days can be compared by `diff`.
public enum StatusJSON {
  /// The document for one plan.
  public static func write(_ rollup: Rollup) -> String {
    var pieces = Pieces(asOf: rollup.asOf)
    return pieces.opening + pieces.plan(rollup) + pieces.closing()
  }

  /// The document for plans as of a day, a piece at a time, so that no more than one of them need be at hand: the
  /// opening, each plan, the closing, which ends in a line break. There is an element per criterion or part and site,
  /// in the agreements' order.
  public struct Pieces {
    private let asOf: Day
    private var isEmpty = true

    /// The document as of a day.
    public init(asOf: Day) { self.asOf = asOf }

    /// What stands before the first plan.
    public var opening: String { "{\"asOf\": \(JSONObject.quoted("\(asOf)")), \"criteria\": [" }

    /// The elements of the next plan.
    public mutating func plan(_ rollup: Rollup) -> String {
      var text = ""
      for status in rollup.criteria {
        for result in status.results {
          text += (isEmpty ? "\n" : ",\n") + element(result, of: status, in: rollup.plan).text
          isEmpty = false
        }
      }
      return text
    }

    /// What stands after the last plan.
    ///
    /// - Parameter unread: the plans that cannot be read, and why, in a sentence each.
    public func closing(unread: [(plan: Slug, why: String)] = []) -> String {
      let unreadable = unread.map { plan, why in
        var object = JSONObject()
        object.add("plan", plan.text)
        object.add("why", why)
        return object
      }
      let member = unread.isEmpty ? "" : ", \"unreadable\": \(JSONObject.list(unreadable))"
      return (isEmpty ? "]" : "\n]") + member + "}\n"
    }
  }

  /// How one indicator stands at one site.
  static func element(
    _ result: IndicatorStatus, of status: CriterionStatus, in plan: Plan
  ) -> JSONObject {
    let assessment = result.assessment
    let goal = assessment.goal ?? result.indicator.goal.value(at: result.site)
    let target = goal.flatMap { $0.target.goalKind == nil ? nil : $0 }
    var object = JSONObject()
    object.add("plan", "\(plan.id)")
    object.add("masterPlan", plan.masterPlan?.id.text)
    object.add("focusArea", "\(status.placed.focusArea)")
    object.add("activity", status.placed.activity?.text)
    object.add("id", "\(result.id)")
    object.add("name", name(of: result.indicator, of: status.criterion))
    object.add("site", result.site.map { plan.site($0)?.name ?? $0.text })
    object.add("verdict", assessment.verdict.code)
    object.add("reason", assessment.verdict.reason?.rawValue)
    object.add("reasons", assessment.reasons.map(\.rawValue))
    addSpans(assessment.spans, to: &object)
    object.add("provisional", assessment.isProvisional)
    addReferences(assessment.references, to: &object)
    object.add("baseline", assessment.baseline?.value)
    if let current = assessment.current {
      if result.indicator.unit == .yesNo {
        object.add("current", current.value == .one)
      } else {
        object.add("current", current.value)
      }
      object.add("currentDay", "\(current.day)")
      object.add("numerator", current.numerator)
      object.add("denominator", current.denominator)
    }
    object.add("goal", target?.target.numbers.first)
    object.add("goalHigh", target?.target.numbers.dropFirst().first)
    object.add("goalKind", target?.target.goalKind)
    let relative = assessment.relative ?? target.flatMap(\.target.asRelative)
    object.add("goalRelative", relative.map { GoalText.plain($0, unit: result.indicator.unit) })
    object.add("goalYear", target?.year.map { Fraction($0) })
    object.add(
      "deadline",
      target.flatMap { target in
        (assessment.deadline ?? target.lastDay ?? plan.agreedPeriod?.last).map { "\($0)" }
      })
    object.add("progress", assessment.progress)
    object.add("expected", assessment.expected)
    object.add("pace", assessment.pace)
    object.add("window", assessment.window?.code)
    object.add("windowSum", assessment.windowSum)
    object.add("windowExpected", assessment.windowExpected)
    if !assessment.windows.isEmpty {
      object.add("windowsMet", Fraction(assessment.windowsMet))
      object.add("windowsClosed", Fraction(assessment.windowsClosed))
    }
    object.add("notes", assessment.notes.map(\.rawValue).sorted())
    addChoices(of: result.indicator, goal: goal, to: &object)
    return object
  }

  /// The owed spans that are missing, not measured or never reported, by their short names.
  private static func addSpans(_ spans: [OwedSpan], to object: inout JSONObject) {
    guard !spans.isEmpty else { return }
    var states = JSONObject()
    for span in spans { states.add(span.code, span.state.rawValue) }
    object.add("spans", states)
  }

  /// The newest figures of others, each with its name and day.
  private static func addReferences(_ references: [ReferenceValue], to object: inout JSONObject) {
    object.add(
      "reference",
      objects: references.map { reference in
        var value = JSONObject()
        value.add("name", reference.name)
        value.add("value", reference.value)
        value.add("day", "\(reference.day)")
        return value
      })
  }

  /// The four choices that the criterion is made of (domain.md); the goal stands further ahead. What the
  /// agreement does not say is `missing`.
  private static func addChoices(of indicator: Indicator, goal: Goal?, to object: inout JSONObject)
  {
    object.add("unit", indicator.unit.code)
    object.add("noun", indicator.unit.noun)
    let (tally, per) = indicator.tally.codes
    object.add("tally", tally)
    object.add("per", goal?.target == .doneEachYear ? WindowLength.year.rawValue : per)
    object.add("rate", goal?.rate?.rawValue)
    object.add("scope", indicator.scope.code)
    object.add("counted", indicator.counting != nil)
  }

  /// A part is told apart from the others of its criterion by its own name.
  private static func name(of indicator: Indicator, of criterion: Criterion) -> String {
    indicator.name.map { "\(criterion.name): \($0)" } ?? criterion.name
  }
}

extension Target {
  /// The code of `goalKind`, or nil when the agreement does not say what is asked.
  fileprivate var goalKind: String? {
    switch self {
    case .missing: nil
    case .doneEachYear: GoalKind.done.rawValue
    case .relative(let change): (change.isRise ? GoalKind.atLeast : .atMost).rawValue
    case .changesEachYear(let change):
      (change.isRise ? GoalKind.risesEachYear : .fallsEachYear).rawValue
    case .othersLevel(_, let bound): GoalKind(bound).rawValue
    default: GoalKind(self).rawValue
    }
  }

  /// The target itself when its number follows from figures: the baseline, the year before, or those of others.
  fileprivate var asRelative: Target? {
    if case .changesEachYear = self { return self }
    return followsFigures ? self : nil
  }
}

extension Unit {
  /// The code of `unit`.
  fileprivate var code: String {
    switch self {
    case .percent: "percent"
    case .count: "count"
    case .measure: "measure"
    case .kroner: "kroner"
    case .hours: "hours"
    case .yesNo: "yesNo"
    case .rating: "rating"
    case .missing: "missing"
    }
  }
}

extension Tally {
  /// The codes of `tally` and of `per`, the window that it is made for.
  fileprivate var codes: (tally: String, per: String?) {
    func code(_ window: WindowLength?) -> String { window?.rawValue ?? "missing" }
    return switch self {
    case .latest: ("latest", nil)
    case .sum(let window): ("sum", code(window))
    case .toDate(let window): ("toDate", code(window))
    case .average(let window): ("average", code(window))
    }
  }
}

extension Scope {
  /// The code of `scope`.
  fileprivate var code: String {
    switch self {
    case .planWide: "plan"
    case .everySite, .sites: "site"
    case .missing: "missing"
    }
  }
}
