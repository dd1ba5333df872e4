import Criteria
import Wording

extension PlanReader {
  /// The networks of the plan or an area, or the working groups of an activity.
  mutating func networks(_ values: KeyedValues, _ key: PlanKey) -> [Network] {
    var networks: [Network] = []
    for item in values.items(key, expected: .listOfKeys) {
      if let network = network(item, key) { networks.append(network) }
    }
    return networks
  }

  private mutating func network(_ item: YAMLNode, _ key: PlanKey) -> Network? {
    guard
      let values = KeyedValues(
        item, under: key.rawValue,
        known: [.id, .name, .purpose, .members, .tasks, .rules, .meetings], mistakes: mistakes)
    else { return nil }
    let name = values.name(.name, like: ["Ressourcenetværk for naboskab"])
    let id = networkIDs.id(values, name: name)
    var network = Network(id: id ?? Self.placeholder, name: name ?? "")
    network.purpose = values.text(.purpose)
    network.members = values.texts(.members)
    network.tasks = values.texts(.tasks)
    network.rules = values.texts(.rules)
    network.meetings = values.items(.meetings, expected: .textOrList).compactMap {
      meeting($0, of: values)
    }
    return id == nil || name == nil ? nil : network
  }

  /// A meeting: what it is about alone, or that and the day.
  private func meeting(_ item: YAMLNode, of network: KeyedValues) -> Meeting? {
    if item.text != nil {
      return network.listedName(item, of: .meetings).map { Meeting(topic: $0) }
    }
    guard
      let values = KeyedValues(
        item, under: PlanKey.meetings.rawValue, known: [.day, .topic], mistakes: mistakes)
    else { return nil }
    let day = values.day(.day)
    return values.name(.topic, like: ["Modtagelse af nye beboere"]).map {
      Meeting(topic: $0, day: day)
    }
  }
}
