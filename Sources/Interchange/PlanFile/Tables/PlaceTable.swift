import Criteria
import Wording

/// Where a plan belongs: its housing areas, and the agreement that it is one of several under.
extension FileTables {
  /// A name alone where the id is made from it, else both.
  static let masterPlan = FileField<Plan>(
    .masterPlan, \.masterPlan,
    read: { values, reader in
      guard let node = values.value(.masterPlan, like: ["Helsingør Syd"]), !node.saysMissing else {
        return nil
      }
      return thing(node, masterPlanTable, reader) { MasterPlan(id: $0, name: $1) }
    },
    write: { plan, lines, _ in
      guard let master = plan.masterPlan else { return }
      if Slug(naming: master.name) == master.id {
        lines.add(.masterPlan, master.name)
      } else {
        lines.nest(.masterPlan) { masterPlanTable.write(master, to: &$0, plan) }
      }
    })

  private static let masterPlanTable = FileTable<MasterPlan>(
    .masterPlan, MasterPlan(id: .placeholder, name: ""),
    FileField.identity(\.id, \.name, among: .masterPlan, like: "Helsingør Syd"))

  static let sites = FileField<Plan>(
    .sites, \.sites,
    read: { values, reader in
      reader.surroundings.sites = sites(values, reader)
      return reader.surroundings.sites
    },
    write: { plan, lines, _ in
      guard !plan.sites.isEmpty else { return }
      lines.nest(.sites) { lines in
        for site in plan.sites {
          lines.item(braces: [
            (.id, site.id.text), (.name, YAMLText.inline(site.name, inFlow: true)),
            (.residents, residents(of: site)),
          ])
        }
      }
    }
  ).named(\.surroundings.sitesAreSound)

  /// A thing that is a name alone, or has keys of its own.
  static func thing<Thing>(
    _ item: YAMLNode, _ table: FileTable<Thing>, _ reader: PlanReader,
    named thing: (Slug, String) -> Thing
  ) -> Thing? {
    guard let name = item.text?.singleLine, !item.isEmpty else {
      return table.thing(item, under: table.key, reader)
    }
    return reader.id(naming: name, at: item.place, among: table.key).map { thing($0, name) }
  }

  /// The plan's sites; two may not have the same name.
  private static func sites(_ values: KeyedValues, _ reader: PlanReader) -> [Site] {
    let table = FileTable<Site>(
      .sites, Site(id: .placeholder, name: ""),
      FileField.identity(\.id, \.name, among: .sites, like: "Nøjsomhed"),
      [
        FileField(
          .residents, \.residents, read: { $1.residents($0) },
          write: { site, lines, _ in lines.add(.residents, phrase: residents(of: site)) })
      ])
    var names: [String: Int] = [:]
    return values.items(.sites, expected: .listOfKeys).compactMap { item in
      guard let site = thing(item, table, reader, named: { Site(id: $0, name: $1) }) else {
        return nil
      }
      if let firstLine = names.updateValue(item.place.line, forKey: site.name.folded) {
        reader.mistakes.add(.duplicateName(site.name, firstLine: firstLine), at: item.place)
      }
      return site
    }
  }

  /// Dated counts of residents as they stand behind their key: one, or a list; empty where there are none.
  private static func residents(of site: Site) -> String {
    let counts = site.residents.map(ResidentsPhrase.text)
    return counts.count > 1 ? "[\(counts.joined(separator: ", "))]" : counts.first ?? ""
  }
}

extension PlanReader {
  /// Dated counts of residents by day; no day has two.
  fileprivate func residents(_ values: KeyedValues) -> [ResidentCount] {
    var days: Set<Day> = []
    return values.items(.residents, expected: .textOrList).compactMap { item in
      guard !item.isEmpty else {
        mistakes.add(
          .emptyValue(PlanKey.residents.rawValue, forms: ["1.900 i 2018"]), at: item.place)
        return nil
      }
      guard !item.saysMissing, let text = values.scalar(item, of: .residents) else { return nil }
      let count = mistakes.reading(at: item.place) { () throws(PhraseMistake) in
        try ResidentsPhrase.read(text)
      }
      if let count, !days.insert(count.day).inserted {
        mistakes.add(
          .wordTwice(key: PlanKey.residents.rawValue, DayPhrase.date(count.day)), at: item.place)
      }
      return count
    }.sorted { $0.day < $1.day }
  }
}
