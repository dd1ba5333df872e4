import Criteria

extension TypedCountProblem {
  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .number(.notANumber(let text)):
      "\(Quote.text(text)) er ikke et tal; skriv et helt tal som 12."
    case .number(let problem): problem.sentence
    case .notWhole(let amount, let noun):
      EntryProblem.notWhole(.amount(amount), .count(noun: Noun(noun))).sentence(in: nil)
    case .numberMissing(let category):
      "Efter \(Quote.text(category)) mangler et antal; skriv for eksempel \(Quote.text("\(category) 3"))."
    case .categoryMissing(let number):
      "Foran \(Quote.text(number)) mangler en kategori; skriv den først og antallet efter."
    case .categoryTwice(let category): OccasionProblem.categoryTwice(category).sentence(in: nil)
    }
  }
}

/// Counts by the categories of the logbook.
extension TypedCounts {
  /// Counts by category: `økonomi 3, bolig 1`, `økonomi=3`, `økonomi: 3`, `3 økonomi`.
  ///
  /// - Parameter name: what a category is called in full; as typed when nothing is said.
  public static func byCategory(
    _ text: String, name: (String) -> String = { $0 }
  ) -> Result<[String: Int], TypedCountProblem> {
    var counts: [String: Int] = [:]
    switch listed(text) {
    case .failure(let problem): return .failure(problem)
    case .success(let listed):
      for (category, count) in listed {
        guard counts.updateValue(count, forKey: name(category)) == nil else {
          return .failure(.categoryTwice(name(category)))
        }
      }
    }
    return .success(counts)
  }

  /// As it is typed again: `økonomi 3, bolig 1`.
  public static func text(_ counts: [String: Int], inOrderOf categories: [String]) -> String {
    OccasionText.ordered(counts.keys, by: categories).map { category in
      item(category, DanishNumber.text(counts[category] ?? 0))
    }.joined(separator: ", ")
  }
}
