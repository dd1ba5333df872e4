import Criteria

/// What can refuse something or fail at it: a fact, which is worded in one place. Nothing was changed then.
public protocol Refusing: Error, Sendable {
  /// What is refused, in one Danish sentence: what, and what to do.
  var sentence: String { get }
  /// The program's exit code: 64 for wrong usage, else 1.
  var exitCode: Int32 { get }
}

extension Refusing {
  /// The exit code of all but wrong usage.
  public var exitCode: Int32 { 1 }
}

extension Error {
  /// The error as what can be told: most are, and the others should not happen.
  public var refusing: any Refusing { self as? any Refusing ?? Refusal.unexpected("\(self)") }
}

/// What is told with the names of the plan that it is about, where there is one.
public protocol RefusingInPlan: Refusing {
  /// What is refused, in one Danish sentence: what, and what to do.
  func sentence(in plan: Plan?) -> String
}

extension RefusingInPlan {
  /// The sentence without the plan's names.
  public var sentence: String { sentence(in: nil) }
}

/// What is also told in the middle of a sentence.
public protocol RefusingInPart: Refusing {
  /// The sentence as a part of another, without capital and full stop.
  var phrase: String { get }
}

extension RefusingInPart {
  /// The phrase as a sentence of its own; an abbreviation at its end has the full stop already.
  public var sentence: String { phrase.capitalizedFirst + (phrase.hasSuffix(".") ? "" : ".") }
}

extension TypedFigureProblem: Refusing {}

extension TypedCountProblem: Refusing {}

extension TypedGoalProblem: Refusing {}
