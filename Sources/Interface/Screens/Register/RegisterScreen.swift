import Canvas
import Criteria

/// The register of an activity's logbook: its categories summed up by quarter and site.
struct RegisterScreen: ReadingScreen {
  var activity: Slug
  var place = CategoryRegister.Place.all
  /// How many of the newest quarters are scrolled out of view to the right.
  var later = 0
  var scroll = Scroll()

  init(_ activity: Slug) { self.activity = activity }

  static let commands = own + Command.common

  private static let own: [Command<RegisterScreen>] =
    [
      Command(
        [.key(.left), .key(.right)], shown: 2, .moving, RegisterWords.quarters,
        when: { RegisterLayout($0, $1).map { $0.mostLater > 0 } ?? false },
        run: changing { register, world, press in
          let most = RegisterLayout(register, world)?.mostLater ?? 0
          register.later = min(max(0, register.later + (press == .key(.left) ? 1 : -1)), most)
        })
    ]
    + turning(
      CommandWords.nextLogbookSite, CommandWords.previousLogbookSite,
      when: { $0.places(in: $1).count > 1 },
      by: { $0.place = $0.places(in: $1).going($2, from: $0.place) })
    + [
      Command(
        [.character("a")], .moving, RegisterWords.nextRegister,
        when: { ($1.holding?.activitiesWithRegister.count ?? 0) > 1 },
        run: changing { register, world, _ in
          let activities = world.holding?.activitiesWithRegister ?? []
          let here = activities.firstIndex(of: register.activity) ?? -1
          register = RegisterScreen(activities[(here + 1) % activities.count])
        })
    ] + reading(pageKeys: Scroll.pageKeys) + [.logbook { register, _ in register.activity }]

  /// The places that the register can be seen for.
  private func places(in world: World) -> [CategoryRegister.Place] {
    guard let holding = world.holding else { return [] }
    return CategoryRegister.places(
      plan: holding.plan, records: holding.records, activity: activity, asOf: world.today)
  }

  func document(in world: World) -> Document { RegisterLayout(self, world)?.document ?? Document() }

  func rows(in world: World) -> Range<Int> { 3..<max(3, world.rowsAboveFooter) }

  mutating func refresh(in world: World) -> Bool { world.holding?.plan.activity(activity) != nil }
}
