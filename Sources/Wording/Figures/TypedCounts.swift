import Criteria

/// Why a text cannot be read as a count, or as counts by category.
public enum TypedCountProblem: Error, Hashable, Sendable {
  /// It is not a number.
  case number(NumberProblem)
  /// It is not a whole number; what is counted, in the plural.
  case notWhole(Amount, noun: String)
  /// A category without a number.
  case numberMissing(category: String)
  /// A number without a category.
  case categoryMissing(number: String)
  /// A category that stands twice.
  case categoryTwice(String)
}

/// Counts as people type them.
public enum TypedCounts {
  /// A whole number, which may be below zero or beyond all measure; `noun` is what is counted, in the plural.
  public static func number(_ text: String, of noun: String) -> Result<Int, TypedCountProblem> {
    switch DanishNumber.read(text) {
    case .failure(let problem): .failure(.number(problem))
    case .success(let amount):
      amount.value.denominator == 1
        ? .success(Int(clamping: amount.value.numerator)) : .failure(.notWhole(amount, noun: noun))
    }
  }

  /// Counts with their categories in the order in which they are typed, one of which may stand twice.
  static func listed(_ text: String) -> Result<[(category: String, number: Int)], TypedCountProblem>
  {
    var counts: [(category: String, number: Int)] = []
    for item in text.split(separator: ",").map({ $0.trimmed }) where !item.isEmpty {
      let (category, number) = parts(of: item)
      guard let number else { return .failure(.numberMissing(category: category)) }
      guard !category.isEmpty else { return .failure(.categoryMissing(number: number)) }
      switch self.number(number, of: category) {
      case .failure(let problem): return .failure(problem)
      case .success(let count): counts.append((category, count))
      }
    }
    return .success(counts)
  }

  /// One of them as it is typed again: `økonomi 3`; `gang 1: 3`, so that it is not `gang` 13.
  static func item(_ category: String, _ number: String) -> String {
    "\(category)\(category.last?.isNumber == true ? ":" : "") \(number)"
  }

  /// The category and the number, which stands behind the last `=` or `:`, or else is the last word if a number, or
  /// the first if there is no other.
  private static func parts(of item: String) -> (category: String, number: String?) {
    if let sign = item.lastIndex(where: { $0 == "=" || $0 == ":" }) {
      let number = item[item.index(after: sign)...].trimmed
      return (item[..<sign].trimmed, number.isEmpty ? nil : number)
    }
    // The longest end that is a number, so that `økonomi 12 500` is not the category «økonomi 12».
    let spaces = item.indices.filter { item[$0].isWhitespace }
    let end = spaces.first { (try? DanishNumber.read(String(item[$0...])).get()) != nil }
    let last = item[(end ?? spaces.last ?? item.startIndex)...].trimmed
    guard let first = last.first, first.isNumber || last.count > 1 && "-−".contains(first),
      last.contains(where: \.isNumber), !last.contains(where: \.isLetter)
    else { return numberFirst(item) ?? (item, nil) }
    return (item.dropLast(last.count).trimmed, last)
  }

  private static func numberFirst(_ item: String) -> (category: String, number: String?)? {
    let spaces = item.indices.filter { item[$0].isWhitespace }
    let end = spaces.last { (try? DanishNumber.read(String(item[..<$0])).get()) != nil }
    guard let end, !item[end...].contains(where: \.isNumber) else { return nil }
    return (item[end...].trimmed, String(item[..<end]))
  }
}
