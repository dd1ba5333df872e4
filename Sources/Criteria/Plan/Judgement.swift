/// How well a question about an activity was answered, on four steps (vurdering).
public struct Judgement: Hashable, Sendable {
  /// What was asked: "Er formålet opfyldt?"
  public var question: String
  /// The answer.
  public var answer: JudgementAnswer
  /// Why, in words.
  public var text: String?
  /// The day that it was given; nil when that is not known.
  public var day: Day?

  /// A judgement.
  public init(question: String, answer: JudgementAnswer, text: String? = nil, day: Day? = nil) {
    self.question = question
    self.answer = answer
    self.text = text
    self.day = day
  }
}

/// The four steps of a judgement, the lowest first; the raw value is the step, as in a rating.
public enum JudgementAnswer: Int, Hashable, Sendable, CaseIterable {
  /// Slet ikke.
  case notAtAll = 1
  /// I mindre grad.
  case toALesserDegree
  /// I nogen grad.
  case toSomeDegree
  /// I høj grad.
  case toAHighDegree
}

/// What stood in the way of an activity (barriere).
public struct Barrier: Hashable, Sendable {
  /// A short name: "Økonomi".
  public var name: String
  /// What it was, in words.
  public var text: String?

  /// A barrier.
  public init(name: String, text: String? = nil) {
    self.name = name
    self.text = text
  }
}
