import Wording

/// The mistakes found so far. Reading goes on after each, so that all are told at once.
final class MistakeList {
  private struct Found: Hashable {
    let place: TextPlace
    let kind: PlanMistake.Kind
  }

  private var found: Set<Found> = []

  /// How many there are.
  var count: Int { found.count }

  func add(_ kind: PlanMistake.Kind, at place: TextPlace) {
    found.insert(Found(place: place, kind: kind))
  }

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

/// Why a phrase of a plan file cannot be understood.
struct PhraseMistake: Error {
  let kind: PlanMistake.Kind

  init(_ kind: PlanMistake.Kind) { self.kind = kind }
}
