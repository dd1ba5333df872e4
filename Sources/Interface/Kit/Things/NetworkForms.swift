import Criteria

/// A network of a focus area or of the plan itself, or a working group of an activity.
struct NetworkForm: ThingForm {
  let network: Network?
  let owner: Slug?
  let isWorkingGroup: Bool

  var title: String {
    isWorkingGroup
      ? network == nil ? "Ny arbejdsgruppe" : "Ret arbejdsgruppe"
      : network == nil ? "Nyt netværk" : "Ret netværk"
  }

  var former: FollowedThing? { network.map { .network($0, of: owner) } }

  func owner(in plan: Plan) -> String? {
    owner.flatMap { isWorkingGroup ? plan.name(ofOwner: $0) : plan.focusArea($0)?.name }
  }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    [.text(.name, network?.name ?? ""), .text(.purpose, network?.purpose ?? "")]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    let name = reader.form.text(.name)
    let id = reader.id(network?.id, besides: plan.placedNetworks.map(\.network.id), in: plan)
    var read = network ?? Network(id: id, name: name)
    read.name = name
    read.purpose = reader.optional(.purpose)
    return reading(.network(read, of: owner))
  }
}

/// A member, a task or a rule of a network.
struct NetworkLineForm: ThingForm {
  let line: String?
  let list: NetworkList
  let network: Slug

  var title: String {
    switch list {
    case .members: line == nil ? "Nyt medlem" : "Ret medlem"
    case .tasks: line == nil ? "Ny opgave" : "Ret opgave"
    case .rules: line == nil ? "Ny regel" : "Ret regel"
    }
  }

  var former: FollowedThing? { line.map { .networkLine($0, list, of: network) } }
  func owner(in plan: Plan) -> String? { plan.network(network)?.name }
  func fields(in plan: Plan, today: Day) -> [FormField] { [.text(.text, line ?? "")] }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    reading(.networkLine(reader.form.text(.text), list, of: network))
  }
}

/// A meeting of a network.
struct MeetingForm: ThingForm {
  let meeting: Meeting?
  let network: Slug

  var title: String { meeting == nil ? "Nyt møde" : "Ret møde" }
  var former: FollowedThing? { meeting.map { .meeting($0, of: network) } }
  func owner(in plan: Plan) -> String? { plan.network(network)?.name }

  func fields(in plan: Plan, today: Day) -> [FormField] {
    [.text(.text, meeting?.topic ?? ""), .day(.day, meeting?.day)]
  }

  func read(_ reader: inout FormReader, in plan: Plan) -> ThingReading? {
    reader.hints[.day] = FieldWords.mayBeEmpty
    return reading(
      .meeting(
        Meeting(topic: reader.form.text(.text), day: reader.day(.day, orToday: false)),
        of: network))
  }
}

extension FormSubject {
  static func network(_ network: Network?, of owner: Slug?) -> Self {
    Self(NetworkForm(network: network, owner: owner, isWorkingGroup: false))
  }
  static func workingGroup(_ network: Network?, of activity: Slug) -> Self {
    Self(NetworkForm(network: network, owner: activity, isWorkingGroup: true))
  }
  static func networkLine(_ line: String?, _ list: NetworkList, of network: Slug) -> Self {
    Self(NetworkLineForm(line: line, list: list, network: network))
  }
  static func meeting(_ meeting: Meeting?, of network: Slug) -> Self {
    Self(MeetingForm(meeting: meeting, network: network))
  }
}
