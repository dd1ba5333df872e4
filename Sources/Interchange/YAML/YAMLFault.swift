import Wording

/// What is wrong with a file before anybody asks what it says.
struct YAMLFault: Error, Hashable, Sendable {
  var problem: PlanMistake.Kind
  var place: TextPlace
}

extension PlanMistake.Syntax {
  /// The problem that libyaml names in its English words.
  init(problem: String, context: String) {
    if context.contains("quoted scalar") {
      self = .unclosedQuote
    } else if context.contains("flow") {
      self = .unclosedBracket
    } else if problem.contains("mapping values are not allowed") {
      self = .colonInText
    } else if !problem.contains("expected ':'"),
      ["expected key", "expected '-'", "not allowed", "document start"]
        .contains(where: problem.contains)
    {
      self = .indentation
    } else {
      self = .other
    }
  }
}
