import Criteria

/// Goals as they are shown.
public enum GoalText {
  /// A goal that the agreement does not give.
  public static let missing = "måltal mangler"
  /// The same under a heading that says that it is a goal.
  public static let missingShort = "mangler"

  /// In a column: `mindst 65 %`, `højst 86`, `5-10 i gennemsnit`, `fastholdes el. falder`, `udført`,
  /// `mindst 4 pr. år`, `mindst 4 i 2019`, `måltal mangler`.
  public static func short(_ goal: Goal, unit: Unit, tally: Tally = .latest) -> String {
    let amount = { (figure: Figure) in FigureText.short(figure, unit: unit) }
    let asked =
      switch goal.target {
      case .holdOrRise: "fastholdes"
      case .holdOrFall: "fastholdes el. falder"
      case .rises: "stiger"
      case .falls: "falder"
      case .relative(let change): relative(change, unit: unit)
      case .changesEachYear(let change): "\(step(change, unit: unit)) hvert år"
      case .missing: missing
      default: target(goal.target, unit: unit, amount: amount)
      }
    return inYear(goal, join(asked, shortPer(goal, unit: unit, tally: tally)))
  }

  /// A goal that fits a narrow column: `mindst 10 pr. uge` becomes `≥ 10 pr. uge` where it must, `5-10 i gennemsnit`
  /// `5-10 i gns.`, and `udført hvert år` only says when.
  public static func tight(_ goal: String, width: Int, isASCII: Bool) -> String {
    guard goal.count > width else { return goal }
    if goal == missing { return missingShort }
    let goal = goal.replacing(" i gennemsnit", with: " i gns.")
    guard goal.count > width else { return goal }
    let signs = [
      ("mindst ", isASCII ? ">= " : "≥ "), ("højst ", isASCII ? "<= " : "≤ "), ("over ", "> "),
      ("under ", "< "), ("udført ", ""),
    ]
    for (word, sign) in signs where goal.hasPrefix(word) {
      return sign + goal.dropFirst(word.count)
    }
    return goal
  }

  /// In a sentence, without its deadline: `mindst 65 %`, `mindst 4 arrangementer pr. år`,
  /// `fastholdes eller stiger`, `stiger fra 2018`.
  public static func long(_ goal: Goal, unit: Unit, tally: Tally = .latest) -> String {
    let amount = { (figure: Figure) in FigureText.text(figure, unit: unit, tally: .latest) }
    let asked = target(goal.target, unit: unit, amount: amount)
    if case .average(let window) = tally, goal.target.isNumber, goal.rate == nil {
      return average(goal, asked, unit: unit, per: window)
    }
    return inYear(goal, join(asked, longPer(goal, tally: tally)))
  }

  /// In a sentence with its deadline: `mindst 65 % senest 31. december 2021`; a goal for each window has none.
  ///
  /// - Parameter mustHold: whether it must hold all the while, and not only be reached by then.
  public static func long(
    _ goal: Goal, unit: Unit, tally: Tally, deadline: Day?, mustHold: Bool = false
  ) -> String {
    let text = long(goal, unit: unit, tally: tally)
    let isDated = tally == .latest || goal.deadline != nil || goal.target.isDirection
    guard let deadline, isDated, goal.target != .doneEachYear, goal.target != .missing
    else {
      return text
    }
    let holds = mustHold || goal.target.isDirection || tally != .latest && tally.window != .plan
    let word = goal.target == .holdsTrue ? " pr. " : holds ? " frem til " : " senest "
    return text + word + DanishDay.text(deadline)
  }

  /// In a sentence with its deadline, which is the plan's last day where it has none of its own.
  public static func long(_ goal: Goal, of indicator: Indicator, in plan: Plan) -> String {
    long(
      goal, unit: indicator.unit, tally: indicator.tally,
      deadline: goal.deadline ?? plan.agreedPeriod?.last,
      mustHold: mustHold(goal, tally: indicator.tally, hasBaseline: indicator.baseline != nil))
  }

  /// Whether a number must hold all the while: it has no day of its own, and no path leads to it.
  static func mustHold(_ goal: Goal, tally: Tally, hasBaseline: Bool) -> Bool {
    goal.deadline == nil && goal.target.isNumber && tally == .latest && !hasBaseline
  }

  /// The number that a goal asks for, with its unit and without the word before it: `65 %`, `5-10`.
  public static func level(_ target: Target, unit: Unit) -> String? {
    switch target {
    case .atLeast(let level), .moreThan(let level), .atMost(let level), .lessThan(let level):
      FigureText.short(.amount(level), unit: unit)
    case .between(let low, let high): range(low, high) { FigureText.short($0, unit: unit) }
    case .atLeastStep(let step): FigureText.name(ofStep: step, unit: unit)
    default: nil
    }
  }

  /// As a plan file has it, without units: `mindst 65`, `5-10`, `stiger fra 2018`.
  public static func plain(_ target: Target, unit: Unit) -> String {
    Self.target(target, unit: unit, number: DanishNumber.typed) {
      FigureText.typed($0, unit: unit)
    }
  }

  private static func target(
    _ target: Target, unit: Unit, number: (Amount) -> String = { DanishNumber.text($0) },
    amount: (Figure) -> String
  ) -> String {
    let word = GoalKind(target).name
    return switch target {
    case .atLeast(let level), .moreThan(let level), .atMost(let level), .lessThan(let level):
      "\(word) \(amount(.amount(level)))"
    case .between(let low, let high): range(low, high, number: number, amount: amount)
    case .rises(let year), .falls(let year):
      join(word, year.map { "fra \(DanishDay.fourDigits($0))" })
    case .relative(let change): relative(change, unit: unit)
    case .changesEachYear(let change): eachYear(change, unit: unit)
    case .approaches(let name): "\(word) \(name)"
    case .othersLevel(let name, let bound): "\(against(bound)) \(name)"
    case .yearly(let targets):
      targets.sorted { $0.key < $1.key }.map { year, target in
        "\(Self.target(target, unit: unit, number: number, amount: amount)) i \(DanishDay.fourDigits(year))"
      }.joined(separator: ", ")
    case .atLeastStep(let step): "\(word) \(FigureText.name(ofStep: step, unit: unit))"
    case .missing: "måltallet mangler i aftalen"
    default: word
    }
  }

  /// `mindst som`, `højere end`: before the name of others.
  public static func against(_ bound: Bound) -> String {
    switch bound {
    case .atLeast: "mindst som"
    case .moreThan: "højere end"
    case .atMost: "højst som"
    case .lessThan: "lavere end"
    }
  }

  /// `halveres`, `fordobles`, `20 % færre`, `20 % lavere`, `5 procentpoint højere`, `5 færre`; what is counted becomes
  /// more or fewer, all else higher or lower.
  static func relative(_ change: RelativeChange, unit: Unit) -> String {
    switch change {
    case .halved: return "halveres"
    case .doubled: return "fordobles"
    default: break
    }
    let words = unit.isWhole ? ("flere", "færre") : ("højere", "lavere")
    return "\(size(of: change, unit: unit)) \(change.isRise ? words.0 : words.1)"
  }

  /// `stiger med 1 procentpoint hvert år`, `falder med 20 % hvert år`.
  static func eachYear(_ change: RelativeChange, unit: Unit) -> String {
    "\(change.isRise ? "stiger" : "falder") med \(size(of: change, unit: unit)) hvert år"
  }

  /// `+1 pp.`, `−20 %`, `−5`.
  private static func step(_ change: RelativeChange, unit: Unit) -> String {
    let size = size(of: change, unit: unit).replacing("procentpoint", with: "pp.")
    return (change.isRise ? "+" : DanishNumber.minus) + size
  }

  /// `20 %`, `5 procentpoint`, `5`, `500 kr.`.
  private static func size(of change: RelativeChange, unit: Unit) -> String {
    switch change.size {
    case .percent(let amount): "\(DanishNumber.text(amount)) %"
    case .amount(let amount) where unit == .percent: "\(DanishNumber.text(amount)) procentpoint"
    case .amount(let amount): FigureText.short(.amount(amount), unit: unit)
    }
  }

  private static func range(
    _ low: Amount, _ high: Amount, number: (Amount) -> String = { DanishNumber.text($0) },
    amount: (Figure) -> String
  ) -> String {
    let first = number(low)
    let isSigned = low.significand < 0 || high.significand < 0
    return first + (isSigned ? " til " : "-") + amount(.amount(high))
  }

  private static func shortPer(_ goal: Goal, unit: Unit, tally: Tally) -> String? {
    guard goal.target.isNumber else { return nil }
    if let rate = goal.rate { return RateText.per(rate) }
    switch tally {
    case .average: return "i gennemsnit"
    case .sum(let window), .toDate(let window):
      return unit == .percent ? nil : window == .plan ? "i alt" : per(window, of: goal)
    case .latest: return nil
    }
  }

  private static func longPer(_ goal: Goal, tally: Tally) -> String? {
    guard goal.target.isNumber else { return nil }
    if let rate = goal.rate { return RateText.per(rate) }
    switch tally {
    case .sum(let window), .toDate(let window): return per(window, of: goal)
    case .average, .latest: return nil
    }
  }

  /// `i gennemsnit 5-10 børn og unge pr. gang (opgjort år for år)`: what is counted is counted each time.
  private static func average(
    _ goal: Goal, _ asked: String, unit: Unit, per window: WindowLength?
  ) -> String {
    let each = unit.isWhole ? "\(asked) pr. gang" : asked
    let text = inYear(goal, "i gennemsnit \(each)")
    guard let window, per(window, of: goal) != nil else { return text }
    return "\(text) (opgjort \(DanishWindow.each(window)))"
  }

  /// What it counts in; a goal for one year is not for each.
  private static func per(_ window: WindowLength?, of goal: Goal) -> String? {
    window == .year && goal.askedYears != nil ? nil : window.map(DanishWindow.per)
  }

  /// With the only year that a number is asked of: `mindst 4 møder i 2019`.
  private static func inYear(_ goal: Goal, _ text: String) -> String {
    join(text, goal.year.map { "i \(DanishDay.fourDigits($0))" })
  }

  private static func join(_ first: String, _ second: String?) -> String {
    second.map { "\(first) \($0)" } ?? first
  }
}

extension Target {
  var isNumber: Bool { !amounts.isEmpty }

  /// Whether each year is held against the one before.
  var isEachYear: Bool {
    switch self {
    case .risesEachYear, .fallsEachYear, .changesEachYear: true
    default: false
    }
  }

  /// Whether a level is to be kept or a direction taken.
  public var isDirection: Bool {
    switch self {
    case .holdOrRise, .holdOrFall, .rises, .falls, .risesEachYear, .fallsEachYear, .changesEachYear,
      .approaches, .othersLevel:
      true
    default: false
    }
  }
}
