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
  let key: PlanKey
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

  /// Every value that could be read.
  var placed: [Placed<Value>] { (all.map { [$0] } ?? []) + each.map(\.placed) }

  /// The sites that a value is written for.
  var namedSites: Set<Slug> { unreadable.union(each.map(\.site)) }

  /// What the values come to, without their places; nil when they come to nothing.
  func perSite<Other: Hashable & Sendable>(_ change: (Value) -> Other?) -> PerSite<Other>? {
    guard isPerSite else { return all.flatMap { change($0.value) }.map { .all($0) } }
    var values: [Slug: Other] = [:]
    for (site, placed) in each { values[site] = change(placed.value) }
    return values.isEmpty ? nil : .each(values)
  }
}

extension IndicatorReader {
  /// The value of a key, one for all or one for each site; nil when the key is not there.
  ///
  /// - Parameters:
  ///   - isOne: whether keys with values are one value, and not those of the sites.
  ///   - read: reads one value, or tells the mistake and gives nil.
  func siteValues<Value>(
    _ key: PlanKey, like forms: [String], isOne: (YAMLNode) -> Bool = { _ in false },
    read: (YAMLNode) -> Placed<Value>?
  ) -> SiteValues<Value>? {
    guard values.has(key) else { return nil }
    var result = SiteValues<Value>(key: key, keyPlace: values.place(of: key))
    guard let node = values.value(key, like: forms) else { return result }
    guard case .map(let entries) = node.content, !isOne(node) else {
      result.all = read(node)
      return result
    }
    result.isPerSite = true
    if values.tellsSplit(node, of: key) { return result }
    for entry in entries {
      guard let site = reader.site(named: entry.key, at: entry.keyPlace) else { continue }
      guard !entry.value.isEmpty else {
        mistakes.add(.emptyValue(entry.key, forms: forms), at: entry.keyPlace)
        continue
      }
      if result.each.contains(where: { $0.site == site.id }) {
        mistakes.add(.sameSiteTwice(site.name), at: entry.keyPlace)
      } else if let placed = read(entry.value) {
        result.each.append((site.id, placed))
      } else {
        result.unreadable.insert(site.id)
      }
    }
    return result
  }
}
