import Criteria

/// What waits to be stored until it is answered whether a text in it tells who somebody is. All that is stored passes
/// here, whichever screen it comes from.
struct Doubts: Hashable, Sendable {
  /// What waits, the first of it being asked about.
  private var waiting: [Effect] = []
  /// What was said to be in order since the program was opened; it is not asked about again.
  private var accepted: Set<PersonalData> = []

  /// What is to be asked now.
  var question: Question? { waiting.first.flatMap(doubt).map(Question.personalData) }

  private func doubt(_ effect: Effect) -> PersonalData? {
    PersonalData.doubtful(in: effect.newTexts).first { !accepted.contains($0) }
  }

  /// Whether an effect must wait for an answer, as it then does.
  mutating func holds(_ effect: Effect) -> Bool {
    guard doubt(effect) != nil else { return false }
    waiting.append(effect)
    return true
  }

  /// Takes an answer in.
  ///
  /// - Returns: what is to be stored now, and what is not to be.
  mutating func answered(isYes: Bool) -> (stored: [Effect], refused: Effect?) {
    guard let first = waiting.first, let found = doubt(first) else { return ([], nil) }
    guard isYes else { return ([], waiting.removeFirst()) }
    accepted.insert(found)
    let stored = waiting.prefix { doubt($0) == nil }
    waiting.removeFirst(stored.count)
    return (Array(stored), nil)
  }
}
