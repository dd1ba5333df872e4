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
  /// The plan's sites and data sources.
  func surroundings(_ values: KeyedValues, period: Period?) -> Surroundings {
    var surroundings = Surroundings(period: period)
    var siteIDs = IdentityReader(mistakes: mistakes)
    var sourceIDs = IdentityReader(mistakes: mistakes)

    var before = mistakes.count
    var names: [String: Int] = [:]
    surroundings.sites = values.items(.sites, expected: .listOfKeys).compactMap { item in
      guard let site = site(item, ids: &siteIDs) else { return nil }
      if let firstLine = names.updateValue(item.place.line, forKey: site.name.folded) {
        mistakes.add(.duplicateName(site.name, firstLine: firstLine), at: item.place)
      }
      return site
    }
    surroundings.sitesAreSound = mistakes.count == before

    before = mistakes.count
    surroundings.dataSources = values.items(.dataSources, expected: .listOfKeys).compactMap {
      dataSource($0, ids: &sourceIDs)
    }
    surroundings.dataSourcesAreSound = mistakes.count == before
    return surroundings
  }

  private func site(_ item: YAMLNode, ids: inout IdentityReader) -> Site? {
    if let name = item.text?.singleLine, !item.isEmpty {
      return ids.id(naming: name, at: item.place).map { Site(id: $0, name: name) }
    }
    guard
      let values = KeyedValues(
        item, under: PlanKey.sites.rawValue, known: [.id, .name], mistakes: mistakes)
    else { return nil }
    let name = values.name(.name, like: ["Nøjsomhed"])
    guard let id = ids.id(values, name: name), let name else { return nil }
    return Site(id: id, name: name)
  }

  private func dataSource(_ item: YAMLNode, ids: inout IdentityReader) -> DataSource? {
    if let name = item.text?.singleLine, !item.isEmpty {
      return ids.id(naming: name, at: item.place).map { DataSource(id: $0, name: name) }
    }
    guard
      let values = KeyedValues(
        item, under: PlanKey.dataSources.rawValue,
        known: [.id, .name, .deliveredBy, .frequency, .skippedYears, .seriesBreaks],
        mistakes: mistakes)
    else { return nil }
    let name = values.name(.name, like: ["Politiets Tryghedsindeks"])
    let id = ids.id(values, name: name)
    var source = DataSource(id: id ?? Self.placeholder, name: name ?? "")
    source.deliveredBy = values.text(.deliveredBy)?.singleLine
    source.frequency = frequency(values)
    source.skippedYears = Set(years(values, .skippedYears))
    source.seriesBreaks = Set(years(values, .seriesBreaks))
    return id == nil || name == nil ? nil : source
  }

  private func frequency(_ values: KeyedValues) -> Frequency? {
    let forms = Frequency.allCases.map(\.phrase) + [.missing]
    guard let node = values.value(.frequency, like: forms),
      let text = values.scalar(node, of: .frequency), !node.saysMissing
    else { return nil }
    if let frequency = Frequency(phrase: text) { return frequency }
    mistakes.add(
      .unreadable(key: PlanKey.frequency.rawValue, found: text, forms: forms), at: node.place)
    return nil
  }

  private func years(_ values: KeyedValues, _ key: PlanKey) -> [Int] {
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
