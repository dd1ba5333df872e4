import Canvas
import Criteria
import Wording

/// The register of an activity's logbook: its categories summed up by quarter and site.
struct RegisterPlace: Hashable, Sendable {
  var activity: Slug
  var place = CategoryRegister.Place.all
  /// How many of the newest quarters are scrolled out of view to the right.
  var later = 0
  var scroll = Scroll()

  init(_ activity: Slug) { self.activity = activity }

  static let commands =
    [
      Command(
        [.key(.left), .key(.right)], shown: 2, .moving, RegisterWords.quarters.name,
        label: RegisterWords.quarters.label,
        when: { RegisterLayout($0).map { $0.mostLater > 0 } ?? false },
        run: { state, press in
          let most = RegisterLayout(state)?.mostLater ?? 0
          return state.changeRegister { register, _ in
            register.later = min(max(0, register.later + (press == .key(.left) ? 1 : -1)), most)
          }
        }),
      Command(
        [.key(.tab)], .moving, CommandWords.nextLogbookSite.name,
        label: CommandWords.nextLogbookSite.label, when: { $0.registerPlaces.count > 1 },
        run: { state, _ in state.choosePlace(by: 1) }),
      Command(
        [.key(.backTab)], .moving, CommandWords.previousLogbookSite.name,
        when: { $0.registerPlaces.count > 1 }, run: { state, _ in state.choosePlace(by: -1) }),
      Command(
        [.character("a")], .moving, RegisterWords.nextRegister.name,
        label: RegisterWords.nextRegister.label, when: { $0.activitiesWithRegister.count > 1 },
        run: { state, _ in
          let activities = state.activitiesWithRegister
          return state.changeRegister { register, _ in
            let here = activities.firstIndex(of: register.activity) ?? -1
            register = RegisterPlace(activities[(here + 1) % activities.count])
          }
        }),
      Command(
        Scroll.keys, shown: 2, .moving, CommandWords.scroll.name, label: CommandWords.scroll.label,
        when: { RegisterLayout($0)?.scrolls == true }, run: run),
      Command(
        Scroll.pageKeys, .moving, CommandWords.page.name,
        when: { RegisterLayout($0)?.scrolls == true }, run: run),
      Command(
        [.character("l")], .doing, CommandWords.logbook.name, label: CommandWords.logbook.label,
        run: { state, _ in
          if let register = state.register { state.openLogbook(register.activity) }
          return []
        }),
    ] + Command.common

  private static func run(_ state: inout State, _ press: Press) -> [Effect] {
    guard let layout = RegisterLayout(state) else { return [] }
    return state.changeRegister { register, _ in
      register.scroll.handle(
        press, rows: layout.rows.count,
        furthest: layout.document.furthest(rows: layout.rows.count))
    }
  }
}

extension State {
  /// The topmost screen when it is a register.
  var register: RegisterPlace? {
    if case .register(let register) = place { register } else { nil }
  }

  /// The activities whose logbooks know categories, or have counted by some.
  var activitiesWithRegister: [Slug] {
    guard let holding else { return [] }
    return holding.plan.activities.map(\.id).filter { id in
      !holding.plan.logbookWords(of: id).categories.isEmpty
        || holding.records.logbook.occasions(of: id).contains { !$0.counts.isEmpty }
    }
  }

  /// Opens the register of an activity, or of the first that has one.
  mutating func openRegister(_ activity: Slug?) {
    let activities = activitiesWithRegister
    guard let chosen = activities.first(where: { $0 == activity }) ?? activities.first else {
      return
    }
    places.append(.register(RegisterPlace(chosen)))
  }

  /// The places that the register can be seen for.
  fileprivate var registerPlaces: [CategoryRegister.Place] {
    guard let register, let holding else { return [] }
    return CategoryRegister.places(
      plan: holding.plan, records: holding.records, activity: register.activity, asOf: today)
  }

  fileprivate mutating func choosePlace(by step: Int) -> [Effect] {
    let places = registerPlaces
    return changeRegister { register, _ in
      let here = places.firstIndex(of: register.place) ?? 0
      register.place = places[(here + step + places.count) % places.count]
    }
  }

  fileprivate mutating func changeRegister(
    _ change: (inout RegisterPlace, Plan) -> Void
  ) -> [Effect] {
    guard case .register(var register) = place, let plan = holding?.plan else { return [] }
    change(&register, plan)
    place = .register(register)
    return []
  }
}
