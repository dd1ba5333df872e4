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
  /// The plan's sites; two may not have the same name.
  func sites(_ values: KeyedValues) -> [Site] {
    var names: [String: Int] = [:]
    return values.items(.sites, expected: .listOfKeys).compactMap { item in
      guard let site = site(item) else { return nil }
      if let firstLine = names.updateValue(item.place.line, forKey: site.name.folded) {
        mistakes.add(.duplicateName(site.name, firstLine: firstLine), at: item.place)
      }
      return site
    }
  }

  private func site(_ item: YAMLNode) -> Site? {
    if let name = item.text?.singleLine, !item.isEmpty {
      return id(naming: name, at: item.place, among: .sites).map { Site(id: $0, name: name) }
    }
    guard
      let values = KeyedValues(
        item, under: PlanKey.sites.rawValue, known: [.id, .name], mistakes: mistakes)
    else { return nil }
    let name = values.name(.name, like: ["Nøjsomhed"])
    guard let id = id(values, name: name, among: .sites), let name else { return nil }
    return Site(id: id, name: name)
  }

  func years(_ values: KeyedValues, _ key: PlanKey) -> [Int] {
    values.items(key, expected: .textOrList).compactMap { item in
      guard let text = values.scalar(item, of: key), !item.saysMissing else { return nil }
      if let year = text.trimmed.year { return year }
      mistakes.add(
        .unreadable(key: key.rawValue, found: text, forms: ["et årstal som «2020»"]),
        at: item.place)
      return nil
    }
  }
}
