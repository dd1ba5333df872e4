import Criteria

extension Plan {
  /// The site with that name or id; capitals do not count, and `oe` is as good as `ø`.
  public func site(named text: String) -> Site? {
    if let exact = sites.first(where: { $0.id.text == text || $0.name == text }) { return exact }
    guard let slug = Slug(naming: text) else { return nil }
    return sites.first { $0.id == slug || Slug(naming: $0.name) == slug }
  }

  /// The activities with that id or name, found as sites are: one for an id, several where names are alike.
  public func activities(named text: String) -> [Activity] {
    if let exact = activities.first(where: { $0.id.text == text }) { return [exact] }
    guard let slug = Slug(naming: text) else { return [] }
    if let exact = activities.first(where: { $0.id == slug }) { return [exact] }
    return activities.filter { Slug(naming: $0.name) == slug }
  }
}
