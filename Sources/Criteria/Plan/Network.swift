/// Who gives advice on the plan, a focus area or an activity (ressourcenetværk, arbejdsgruppe, samråd).
public struct Network: Hashable, Sendable {
  /// The id, unique in the plan.
  public var id: Slug
  /// The name.
  public var name: String
  /// The purpose (formål).
  public var purpose: String?
  /// The members by role or organisation, never by name.
  public var members: [String] = []
  /// What it is there to do (opgaver).
  public var tasks: [String] = []
  /// How it works: how long a meeting may be, what it may decide (regler).
  public var rules: [String] = []
  /// Its meetings, in the order of the plan.
  public var meetings: [Meeting] = []

  /// A network with nothing in it yet.
  public init(id: Slug, name: String) {
    self.id = id
    self.name = name
  }
}

/// A meeting of a network. One whose day is still to come is planned; any other has been held.
public struct Meeting: Hashable, Sendable {
  /// The day; nil when it has been held and the day is not known.
  public var day: Day?
  /// What it is about (emne).
  public var topic: String

  /// A meeting.
  public init(topic: String, day: Day? = nil) {
    self.topic = topic
    self.day = day
  }

  /// Whether it has been held when the day is over.
  public func isHeld(by today: Day) -> Bool { day.map { $0 <= today } ?? true }
}

/// A network and what it gives advice on: an activity, a focus area, or the whole plan.
public struct PlacedNetwork: Hashable, Sendable {
  /// The focus area; nil for one of the whole plan.
  public let focusArea: Slug?
  /// The activity; nil for one of an area or of the whole plan.
  public let activity: Slug?
  /// The network.
  public let network: Network
}

extension Plan {
  /// Every network with where it hangs: the plan's own, then each area's and its activities'.
  public var placedNetworks: [PlacedNetwork] {
    networks.map { PlacedNetwork(focusArea: nil, activity: nil, network: $0) }
      + focusAreas.flatMap { area in
        area.networks.map { PlacedNetwork(focusArea: area.id, activity: nil, network: $0) }
          + area.activities.flatMap { activity in
            activity.workingGroups.map {
              PlacedNetwork(focusArea: area.id, activity: activity.id, network: $0)
            }
          }
      }
  }

  /// The network with that id, wherever it hangs.
  public func network(_ id: Slug) -> Network? {
    placedNetworks.lazy.map(\.network).first { $0.id == id }
  }
}
