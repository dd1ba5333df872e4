import Criteria
import Wording

extension IndicatorReader {
  /// Whom the criterion covers: as `omfang` says, or the sites that the goal or the baseline is given for.
  func readScope() -> Scope? {
    guard values.has(.scope) else { return impliedScope() }
    guard let node = values.value(.scope, like: Self.scopeForms) else { return nil }
    switch node.content {
    case .list(let items):
      let sites = items.compactMap { item in
        values.scalar(item, of: .scope).flatMap { reader.site(named: $0, at: item.place) }
      }
      if let twice = sites.enumerated().first(where: { sites[..<$0.offset].contains($0.element) }) {
        mistakes.add(.sameSiteTwice(twice.element.name), at: node.place)
      }
      if items.isEmpty {
        mistakes.add(
          .emptyValue(PlanKey.scope.rawValue, forms: Self.scopeForms),
          at: values.place(of: .scope))
      }
      return sites.isEmpty ? nil : .sites(sites.map(\.id))
    case .scalar(let text):
      switch text.folded {
      case "samlet": return .planWide
      case .missing: return .missing
      case "hvert boligområde" where !surroundings.sites.isEmpty: return .everySite
      default:
        if surroundings.sites.isEmpty, surroundings.sitesAreSound {
          mistakes.add(
            .unreadable(.scope, text.singleLine, like: ["samlet", .missing]), at: node.place)
          return nil
        }
        let sites = surroundings.sites.map(\.name)
        if let nearest = Nearest.name(to: text, among: Self.scopeForms + sites),
          Self.scopeForms.contains(nearest), surroundings.site(named: text) == nil
        {
          mistakes.add(.unreadable(.scope, text.singleLine, like: [nearest]), at: node.place)
          return nil
        }
        return reader.site(named: text, at: node.place).map { .sites([$0.id]) }
      }
    case .map:
      mistakes.add(shapeOf: node, under: .scope, expected: .textOrList)
      return nil
    }
  }

  private static let scopeForms = ["samlet", "hvert boligområde", String.missing]

  private func impliedScope() -> Scope? {
    if goals?.isPerSite == true || baselines?.isPerSite == true {
      let named = (goals?.namedSites ?? []).union(baselines?.namedSites ?? [])
      return Scope(implying: named, of: surroundings.sites)
    }
    guard !surroundings.sites.isEmpty else { return .planWide }
    mistakes.add(.scopeNeeded(sites: surroundings.sites.map(\.name)), at: values.place)
    return nil
  }
}

extension Scope {
  /// What values for these sites say about whom a criterion covers when nothing else does.
  init(implying named: Set<Slug>, of sites: [Site]) {
    let covered = sites.map(\.id).filter(named.contains)
    self = covered.count == sites.count ? .everySite : .sites(covered)
  }
}
