import Criteria

/// Networks, and what they consist of.
extension Forms {
  /// A network of a focus area or of the plan itself, or a working group of an activity.
  static let network = ThingForm(
    lens: Followed.networks,
    titles: {
      $0 == .activity ? ("Ny arbejdsgruppe", "Ret arbejdsgruppe") : ("Nyt netværk", "Ret netværk")
    }, blank: { _ in Network(id: .unnamed, name: "") },
    fields: [.name(\.name, \.id, in: Followed.networks), .text(.purpose, \.purpose)])

  static let member = line(Followed.members)
  static let task = line(Followed.tasks)
  static let rule = line(Followed.rules)

  static let meeting = ThingForm(
    lens: Followed.meetings, blank: { _ in Meeting(topic: "") },
    fields: [.text(.text, \.topic), .day(.day, \.day, hint: FieldWords.mayBeEmpty)])
}
