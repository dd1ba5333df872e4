import Criteria
import Wording

/// What the criteria of a plan refer to: its period, sites and data sources.
struct Surroundings {
  /// The plan's period, or nil when it could not be read.
  var period: Period?
  var sites: [Site] = []
  var dataSources: [DataSource] = []
  /// Whether all sites could be read, so that one that is not among them is a mistake of its own.
  var sitesAreSound = true
  /// Whether all data sources could be read.
  var dataSourcesAreSound = true
  /// What criteria can be counted from.
  var logbooks = KnownLogbooks()

  /// The site with that name or id.
  func site(named text: String) -> Site? {
    let wanted = text.singleLine
    return sites.first { $0.name == wanted } ?? sites.first { $0.id.text == wanted }
      ?? sites.first { $0.name.folded == wanted.folded }
  }

  /// The data source with that name or id.
  func dataSource(named text: String) -> DataSource? {
    let wanted = text.singleLine
    return dataSources.first { $0.id.text == wanted } ?? dataSources.first { $0.name == wanted }
      ?? dataSources.first { $0.name.folded == wanted.folded }
  }
}

extension PlanReader {
  /// The site with that name or id; one that the plan has not is a mistake.
  func site(named text: String, at place: TextPlace) -> Site? {
    if let site = surroundings.site(named: text) { return site }
    guard surroundings.sitesAreSound else { return nil }
    let known = surroundings.sites.map(\.name)
    mistakes.add(unknown: .site, text, meaning: known, known: known, at: place)
    return nil
  }

  func years(_ values: KeyedValues, _ key: PlanKey) -> [Int] {
    values.items(key, expected: .textOrList).compactMap { item in
      guard let text = values.scalar(item, of: key), !item.saysMissing else { return nil }
      if let year = text.trimmed.year { return year }
      mistakes.add(.unreadable(key, text, like: ["et årstal som «2020»"]), at: item.place)
      return nil
    }
  }
}
