import Criteria
import Wording

/// Finds what somebody means by a name: an indicator of the plan, a site, or both, in whole or with each word cut
/// short. All of the plan's names count, also of what has no line in the round, so that nothing is taken for
/// something else than it is.
struct PastedNames {
  /// What a name stands for.
  enum Found: Hashable {
    /// Nobody's name.
    case nothing
    /// Several have it.
    case several
    /// A site, but not of which indicator.
    case site(Slug)
    /// An indicator with a figure for each of several sites.
    case indicator(IndicatorID)
    /// An indicator at its only site, or at the one that is named.
    case subject(Subject)
  }

  private let indicators: [Named<IndicatorID>]
  private let sites: [Named<Slug>]
  /// The sites that each indicator has figures for.
  private let places: [IndicatorID: [Slug?]]

  /// Something with the names that it goes by, each as its words.
  private struct Named<Value> {
    let value: Value
    let number: CriterionNumber?
    let names: [[String]]
  }

  init(_ holding: Holding) {
    let plan = holding.plan
    let statuses = holding.rollup.criteria.flatMap { criterion in
      criterion.results.map { (criterion.criterion.number, $0) }
    }
    places = Dictionary(grouping: statuses.map(\.1), by: \.id).mapValues { $0.map(\.site) }
    var seen: Set<IndicatorID> = []
    indicators = statuses.compactMap { number, status in
      guard seen.insert(status.id).inserted else { return nil }
      let name = PlanNames.indicator(status.id, plan)
      let numbers = number.map { ["\($0) \(name)", "kriterium \($0)", "nr \($0)"] } ?? []
      return Named(
        value: status.id, number: number,
        names: ([name, status.id.description] + numbers).map(Self.words))
    }
    sites = plan.sites.map {
      Named(value: $0.id, number: nil, names: [$0.name, $0.id.text].map(Self.words))
    }
  }

  /// The words of a text, without capitals and signs, and with æ, ø and å written out.
  static func words(_ text: String) -> [String] {
    Searching.spelled(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// What a name stands for. Who is named in whole goes before those whose names only begin like that.
  ///
  /// - Parameter number: the number of the criterion, where the name only says the site.
  func find(_ words: [String], number: CriterionNumber? = nil) -> Found {
    var whole: Set<Pair> = []
    var short: Set<Pair> = []
    for split in 0...words.count {
      let (first, last) = (Array(words[..<split]), Array(words[split...]))
      for (indicator, site) in [(first, last), (last, first)] {
        guard number == nil || indicator.isEmpty else { continue }
        for pair in pairs(indicator, site, number) {
          if pair.isWhole { whole.insert(pair) } else { short.insert(pair) }
        }
      }
    }
    let found = whole.isEmpty ? Set(short.map(\.found)) : Set(whole.map(\.found))
    return found.count > 1 ? .several : found.first ?? .nothing
  }

  /// Where an indicator has a figure for a site.
  func subject(_ id: IndicatorID, at site: Slug) -> Subject? {
    places[id]?.contains(site) == true ? Subject(id: id, site: site) : nil
  }

  private struct Pair: Hashable {
    let found: Found
    let isWhole: Bool
  }

  private func pairs(_ indicator: [String], _ site: [String], _ number: CriterionNumber?) -> [Pair]
  {
    let named: [(id: IndicatorID, isWhole: Bool)] =
      number == nil
      ? Self.matches(indicator, indicators)
      : indicators.filter { $0.number == number }.map { ($0.value, true) }
    let placed = Self.matches(Self.withoutPreposition(site), sites)
    if indicator.isEmpty, number == nil {
      return placed.map { Pair(found: .site($0.id), isWhole: $0.isWhole) }
    }
    if site.isEmpty {
      return named.map { id, isWhole in
        let sites = places[id] ?? []
        let found =
          sites.count == 1 ? Found.subject(Subject(id: id, site: sites[0])) : .indicator(id)
        return Pair(found: found, isWhole: isWhole)
      }
    }
    return named.flatMap { id, isWhole in
      placed.compactMap { site, isWholeSite in
        subject(id, at: site).map { Pair(found: .subject($0), isWhole: isWhole && isWholeSite) }
      }
    }
  }

  private static func withoutPreposition(_ words: [String]) -> [String] {
    words.count > 1 && ["i", "paa"].contains(words[0]) ? Array(words.dropFirst()) : words
  }

  private static func matches<Value>(
    _ words: [String], _ all: [Named<Value>]
  ) -> [(id: Value, isWhole: Bool)] {
    guard !words.isEmpty else { return [] }
    return all.compactMap { named in
      if named.names.contains(words) { return (named.value, true) }
      return named.names.contains { isShort(words, for: $0) } ? (named.value, false) : nil
    }
  }

  /// Whether words are the first of a name, each perhaps cut short to three letters or more.
  private static func isShort(_ words: [String], for name: [String]) -> Bool {
    words.count <= name.count && words.contains { $0.contains(where: \.isLetter) }
      && zip(words, name).allSatisfy { $0 == $1 || $0.count >= 3 && $1.hasPrefix($0) }
  }
}
