import Criteria

extension FileTables {
  /// The networks of the plan or an area, or the working groups of an activity.
  static let networks = FileTable<Network>(
    .networks, Network(id: .placeholder, name: ""),
    FileField.identity(\.id, \.name, among: .networks, like: "Ressourcenetværk for naboskab"),
    [
      FileField(.purpose, \.purpose, .text)
    ], FileField.things(in: .network))

  /// The meetings of a network: what each is about alone, or that and the day.
  static let meetings = FileTable<Meeting>(
    .meetings, Meeting(topic: ""),
    [
      FileField(.day, \.day, .day(), orMissing: true),
      FileField(.topic, \.topic, .name(like: "Modtagelse af nye beboere")),
    ],
    alone: { item, values, _ in values.listedName(item, of: .meetings).map { Meeting(topic: $0) } })
}
