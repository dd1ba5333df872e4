import Wording

/// The mistakes found so far. Reading goes on after each, so that all are told at once.
final class MistakeList {
  private struct Found: Hashable {
    let place: TextPlace
    let kind: PlanMistake.Kind
  }

  private var found: Set<Found> = []
  private let isSilent: Bool

  /// A list without mistakes.
  ///
  /// - Parameter isSilent: whether nobody is going to be told, so that no better word need be looked for.
  init(isSilent: Bool = false) { self.isSilent = isSilent }

  var count: Int { found.count }

  func add(_ kind: PlanMistake.Kind, at place: TextPlace) {
    found.insert(Found(place: place, kind: kind))
  }

  /// Adds that there is nothing with a name that was written.
  ///
  /// - Parameters:
  ///   - names: what may have been meant.
  ///   - known: what could stand there, where that is worth telling.
  func add(
    unknown thing: PlanMistake.Thing, _ name: String, meaning names: [String],
    known: [String] = [], at place: TextPlace
  ) {
    let nearest = Nearest.name(to: name, among: names)
    add(.unknown(thing, name, nearest: nearest, known: known), at: place)
  }

  /// Adds that the value of a key consists of something else than it should.
  func add(shapeOf node: YAMLNode, under key: PlanKey, expected: PlanMistake.Shape) {
    add(.wrongShape(key: key.rawValue, expected: expected, found: node.shape), at: node.place)
  }

  /// What a phrase says; nil, with the mistake told, when it cannot be understood.
  func reading<Value>(
    at place: TextPlace, _ read: () throws(PhraseMistake) -> Value
  ) -> Value? {
    do throws(PhraseMistake) { return try read() } catch {
      add(error.kind, at: place)
      return nil
    }
  }

  /// What was read; nil, with the mistake told, when it could not be.
  func reading<Value, Problem>(
    _ read: Result<Value, Problem>, at place: TextPlace, _ kind: (Problem) -> PlanMistake.Kind
  ) -> Value? {
    switch read {
    case .success(let value): return value
    case .failure(let problem):
      add(kind(problem), at: place)
      return nil
    }
  }

  /// The word that was meant by one that is not known, where one is near.
  func nearest(to word: String, among words: [String]) -> String? {
    isSilent || count >= Self.mostGuesses ? nil : Nearest.name(to: word, among: words)
  }

  /// How many mistakes there may be before no nearest word is looked for: a file with more is no plan.
  private static let mostGuesses = 500

  /// The mistakes by line and column; those of one place by their sentence.
  func sorted(file: String) -> [PlanMistake] {
    found.map { ($0, $0.kind.sentence) }
      .sorted { ($0.0.place, $0.1) < ($1.0.place, $1.1) }
      .map {
        PlanMistake(
          file: file, line: $0.0.place.line, column: $0.0.place.column, what: $0.0.kind)
      }
  }
}

extension PlanMistake.Kind {
  /// A value that is none of the forms that its key can have.
  static func unreadable(_ key: PlanKey, _ found: String, like forms: [String]) -> Self {
    .unreadable(key: key.rawValue, found: found, forms: forms)
  }
}

/// Why a phrase of a plan file cannot be understood.
struct PhraseMistake: Error {
  let kind: PlanMistake.Kind

  init(_ kind: PlanMistake.Kind) { self.kind = kind }

  /// What is written is none of the forms that its key can have.
  init(_ key: PlanKey, _ written: String, like forms: [String]) {
    kind = .unreadable(key, written.singleLine, like: forms)
  }
}
