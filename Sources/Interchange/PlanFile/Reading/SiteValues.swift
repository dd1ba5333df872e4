import Criteria
import Wording

/// A value with the words that it was written in and where they stand.
struct Placed<Value> {
  var value: Value
  var text: String
  var place: TextPlace
}

/// A value for all, or one for each named site, as a file has it.
struct SiteValues<Value> {
  /// The key that it stands under.
  let key: PlanKey
  /// Where the key stands.
  let keyPlace: TextPlace
  /// The one value for all.
  var all: Placed<Value>?
  /// A value for each site, in the order of the file.
  var each: [(site: Slug, placed: Placed<Value>)] = []
  /// The sites whose value is there but could not be read.
  var unreadable: Set<Slug> = []
  /// Whether a value is written for each site rather than one for all.
  var isPerSite = false

  /// The value that holds for a site, or for the plan as a whole when `site` is nil.
  func value(at site: Slug?) -> Placed<Value>? {
    isPerSite ? each.first { $0.site == site }?.placed : all
  }
}

extension SiteValues where Value: Hashable & Sendable {
  /// The values without their places, or nil when none could be read.
  var perSite: PerSite<Value>? {
    guard isPerSite else { return all.map { .all($0.value) } }
    guard !each.isEmpty else { return nil }
    var values: [Slug: Value] = [:]
    for (site, placed) in each { values[site] = placed.value }
    return .each(values)
  }
}

extension IndicatorReader {
  /// The value of a key, one for all or one for each site; nil when the key is not there.
  ///
  /// - Parameter read: reads one value, or tells the mistake and gives nil.
  func siteValues<Value>(
    _ key: PlanKey, like forms: [String], read: (YAMLNode, KeyedValues) -> Placed<Value>?
  ) -> SiteValues<Value>? {
    guard let values = holder(of: key) else { return nil }
    var result = SiteValues<Value>(key: key, keyPlace: values.place(of: key))
    guard let node = values.value(key, like: forms) else { return result }
    guard case .map(let entries) = node.content else {
      result.all = read(node, values)
      return result
    }
    result.isPerSite = true
    if let split = node.splitNumber {
      mistakes.add(.splitDecimal(key: key.rawValue, whole: split.number), at: split.place)
      return result
    }
    for entry in entries {
      guard let site = site(named: entry.key, at: entry.keyPlace) else { continue }
      guard !entry.value.isEmpty else {
        mistakes.add(.emptyValue(entry.key, forms: forms), at: entry.keyPlace)
        continue
      }
      if result.each.contains(where: { $0.site == site.id }) {
        mistakes.add(.sameSiteTwice(site.name), at: entry.keyPlace)
      } else if let placed = read(entry.value, values) {
        result.each.append((site.id, placed))
      } else {
        result.unreadable.insert(site.id)
      }
    }
    return result
  }

  /// The site with that name or id; one that the plan has not is a mistake.
  func site(named text: String, at place: TextPlace) -> Site? {
    if let site = surroundings.site(named: text) { return site }
    guard surroundings.sitesAreSound else { return nil }
    let known = surroundings.sites.map(\.name)
    mistakes.add(
      .unknownSite(text, nearest: Nearest.name(to: text, among: known), known: known), at: place)
    return nil
  }
}

extension SiteValues {
  /// The same values made into others; those that become nil are left out.
  func map<Other>(_ change: (Value) -> Other?) -> SiteValues<Other> {
    var result = SiteValues<Other>(key: key, keyPlace: keyPlace)
    result.isPerSite = isPerSite
    result.unreadable = unreadable
    func changed(_ placed: Placed<Value>) -> Placed<Other>? {
      change(placed.value).map { Placed<Other>(value: $0, text: placed.text, place: placed.place) }
    }
    result.all = all.flatMap(changed)
    result.each = each.compactMap { site, placed in changed(placed).map { (site, $0) } }
    return result
  }
}
