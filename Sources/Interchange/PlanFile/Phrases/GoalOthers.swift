import Criteria
import Wording

/// Goals that are held against the figures of others: `nærmer sig Helsingør Kommune`, `højst som Helsingør Kommune`,
/// `over landsgennemsnittet`.
extension GoalWords {
  private static let leads: [(words: String, make: @Sendable (String) -> Target)] = [
    ("nærmer sig", { .approaches($0) }), ("nærme sig", { .approaches($0) }),
    ("mindst som", { .othersLevel($0, .atLeast) }),
    ("mindst på niveau med", { .othersLevel($0, .atLeast) }),
    ("højst som", { .othersLevel($0, .atMost) }),
    ("højst på niveau med", { .othersLevel($0, .atMost) }),
    ("højere end", { .othersLevel($0, .moreThan) }), ("over", { .othersLevel($0, .moreThan) }),
    ("lavere end", { .othersLevel($0, .lessThan) }), ("under", { .othersLevel($0, .lessThan) }),
  ]

  /// `nærmer sig Helsingør Kommune`, `højst som Helsingør Kommune`, `over landsgennemsnittet`.
  func againstOthers() throws(PhraseMistake) -> Target? {
    for (lead, make) in Self.leads {
      let count = lead.split(separator: " ").count
      guard words.prefix(count).joined(separator: " ") == lead, words.count > count,
        words[count].first?.isASCIIDigit == false, try numbered(words) == nil
      else {
        continue
      }
      let name = written.dropFirst(count)
      guard
        others.contains(where: { $0.folded == name.joined(separator: " ").folded })
          || Self.isName(name)
      else { return nil }
      return make(name.joined(separator: " "))
    }
    return againstNamed
  }

  /// Whether words can be the name of others: they say neither when, how much nor which side of something.
  static func isName(_ words: ArraySlice<Substring>) -> Bool {
    let folded = words.map { Substring($0.folded) }
    guard ShareWords.leading(folded) == nil, NumberWords.leading(folded) == nil else {
      return false
    }
    return folded.first.map { !noName.contains(String($0)) } == true && !folded.contains("eller")
      && !folded.contains { $0.contains(where: \.isNumber) }
  }

  private static let noName: Set = [
    "i", "nu", "ved", "på", "udgangspunktet", "end", "som", "til", "nuværende", "nutidens",
  ]

  /// `minimum landsgennemsnittet`, where there are figures by that name.
  private var againstNamed: Target? {
    guard let (bound, rest) = Self.bounded(written),
      let name = others.first(where: {
        $0.folded == rest.folded
      })
    else { return nil }
    return .othersLevel(name, bound)
  }

  /// What words that seem to name others, whose figures are not known, are to say: `mindst som landsgennemsnittet`.
  static func againstUnknown(_ words: [Substring]) -> String? {
    guard let (bound, name) = bounded(words),
      name.first?.isUppercase == true || name.folded.contains("gennemsnit"),
      isName(name.split(separator: " ")[...])
    else { return nil }
    return "en vending som «\(GoalText.against(bound)) \(name)» med tallene under «sammenligning»"
  }

  /// A word that says which side of something to be on, and what follows it.
  private static func bounded(_ words: [Substring]) -> (bound: Bound, rest: String)? {
    let text = words.joined(separator: " ")
    for (phrases, make) in prefixes {
      for phrase in phrases where text.lowercased().hasPrefix(phrase + " ") {
        let bound = Bound.allCases.first { GoalKind(make(Amount(0))) == GoalKind($0) }
        return bound.map { ($0, String(text.dropFirst(phrase.count + 1))) }
      }
    }
    return nil
  }
}
