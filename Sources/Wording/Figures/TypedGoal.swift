import Criteria

/// A goal as it is chosen and typed: what kind it is, and the number that it asks for.
/// The raw value is the kind as other programs know it (screens.md).
public enum GoalKind: String, Hashable, Sendable, CaseIterable {
  case missing, atLeast, moreThan, atMost, lessThan, between, holdOrRise, holdOrFall, rises, falls
  case risesEachYear, fallsEachYear, changesEachYear, relative, approaches, othersLevel, yearly
  case done, doneEachYear, holdsTrue, atLeastStep

  /// The kind of a target.
  public init(_ target: Target) {
    self =
      switch target {
      case .missing: .missing
      case .atLeast: .atLeast
      case .moreThan: .moreThan
      case .atMost: .atMost
      case .lessThan: .lessThan
      case .between: .between
      case .holdOrRise: .holdOrRise
      case .holdOrFall: .holdOrFall
      case .rises: .rises
      case .falls: .falls
      case .risesEachYear: .risesEachYear
      case .fallsEachYear: .fallsEachYear
      case .changesEachYear: .changesEachYear
      case .relative: .relative
      case .approaches: .approaches
      case .othersLevel: .othersLevel
      case .yearly: .yearly
      case .done: .done
      case .doneEachYear: .doneEachYear
      case .holdsTrue: .holdsTrue
      case .atLeastStep: .atLeastStep
      }
  }

  /// The kind of a number with that bound.
  public init(_ bound: Bound) {
    self =
      switch bound {
      case .atLeast: .atLeast
      case .moreThan: .moreThan
      case .atMost: .atMost
      case .lessThan: .lessThan
      }
  }

  /// The kinds that can be asked of figures of a unit; the one that stands can be left so.
  public static func all(for unit: Unit, standing: GoalKind) -> [GoalKind] {
    let kinds: [GoalKind] =
      switch unit {
      case .yesNo: [.done, .doneEachYear, .holdsTrue]
      case .rating:
        [.atLeastStep, .holdOrRise, .holdOrFall, .rises, .falls, .risesEachYear, .fallsEachYear]
      default:
        [
          .atLeast, .moreThan, .atMost, .lessThan, .between, .holdOrRise, .holdOrFall, .rises,
          .falls, .risesEachYear, .fallsEachYear,
        ] + (unit == .missing ? [.done, .doneEachYear, .holdsTrue] : [])
      }
    return (kinds.contains(standing) ? [] : [standing]) + kinds
  }

  /// What it is called where it is chosen.
  public var name: String {
    switch self {
    case .missing: "mangler"
    case .atLeast, .atLeastStep: "mindst"
    case .moreThan: "over"
    case .atMost: "højst"
    case .lessThan: "under"
    case .between: "fra-til"
    case .holdOrRise: "fastholdes eller stiger"
    case .holdOrFall: "fastholdes eller falder"
    case .rises: "stiger"
    case .falls: "falder"
    case .risesEachYear: "stiger hvert år"
    case .fallsEachYear: "falder hvert år"
    case .changesEachYear: "ændrer sig hvert år"
    case .relative: "i forhold til udgangspunktet"
    case .approaches: "nærmer sig"
    case .othersLevel: "målt mod andre"
    case .yearly: "et tal for hvert år"
    case .done: "udført"
    case .doneEachYear: "udført hvert år"
    case .holdsTrue: "ja"
    }
  }

  /// Whether a number or a step belongs to it.
  public var takesLevel: Bool {
    switch self {
    case .atLeast, .moreThan, .atMost, .lessThan, .between, .atLeastStep: true
    default: false
    }
  }
}

/// The number of a goal as it is typed.
public enum TypedGoal {
  /// The number or step as it is typed: `65`, `5-10`, `i høj grad`; empty where there is none.
  public static func level(_ target: Target, unit: Unit) -> String {
    switch target {
    case .atLeastStep(let step): FigureText.name(ofStep: step, unit: unit)
    case .between(let low, let high): "\(DanishNumber.typed(low))-\(DanishNumber.typed(high))"
    default: target.amounts.first.map(DanishNumber.typed) ?? ""
    }
  }

  /// Reads the number or step that belongs to a kind of goal.
  ///
  /// - Parameter former: the goal that stood, whose first year stands when the kind does.
  public static func read(
    _ text: String, as kind: GoalKind, unit: Unit, former: Target
  ) -> Result<Target, TypedGoalProblem> {
    if GoalKind(former) == kind, !kind.takesLevel { return .success(former) }
    switch kind {
    case .missing: return .success(.missing)
    case .holdOrRise: return .success(.holdOrRise)
    case .holdOrFall: return .success(.holdOrFall)
    case .rises: return .success(.rises(fromYear: nil))
    case .falls: return .success(.falls(fromYear: nil))
    case .risesEachYear: return .success(.risesEachYear)
    case .fallsEachYear: return .success(.fallsEachYear)
    case .changesEachYear, .relative, .approaches, .othersLevel, .yearly:
      return .success(former)
    case .done: return .success(.done)
    case .doneEachYear: return .success(.doneEachYear)
    case .holdsTrue: return .success(.holdsTrue)
    case .between:
      let ends = text.split(whereSeparator: { "-–".contains($0) }).map(\.trimmed)
      guard ends.count == 2 else { return .failure(.notARange(text)) }
      return amount(ends[0], unit: unit).flatMap { low in
        amount(ends[1], unit: unit).map { .between(low, $0) }
      }
    case .atLeastStep:
      switch TypedFigure.read(text, unit: unit) {
      case .success(.step(let step)): return .success(.atLeastStep(step))
      case .failure(let problem): return .failure(.figure(problem))
      default: return .failure(.notANumber(text, unit))
      }
    case .atLeast: return amount(text, unit: unit).map { .atLeast($0) }
    case .moreThan: return amount(text, unit: unit).map { .moreThan($0) }
    case .atMost: return amount(text, unit: unit).map { .atMost($0) }
    case .lessThan: return amount(text, unit: unit).map { .lessThan($0) }
    }
  }

  private static func amount(_ text: String, unit: Unit) -> Result<Amount, TypedGoalProblem> {
    switch TypedFigure.read(text, unit: unit) {
    case .success(.amount(let amount)): .success(amount)
    case .failure(.number(let problem)): .failure(.figure(.number(problem)))
    default: .failure(.notANumber(text, unit))
    }
  }
}

/// Why what was typed cannot be the number of a goal.
public enum TypedGoalProblem: Error, Hashable, Sendable {
  /// It is not a number of the unit.
  case notANumber(String, Unit)
  /// It is not two numbers.
  case notARange(String)
  /// It is no figure of the unit.
  case figure(TypedFigureProblem)

  /// The refusal in one sentence.
  public var sentence: String {
    switch self {
    case .notANumber("", _): "Måltallet mangler; skriv for eksempel 65."
    case .notANumber(let text, let unit):
      "\(Quote.text(text)) er ikke et måltal i enheden \(Quote.text(unit.name)); skriv for eksempel 65."
    case .notARange(let text): "\(Quote.text(text)) er ikke to tal; skriv for eksempel 5-10."
    case .figure(let problem): problem.sentence
    }
  }
}
