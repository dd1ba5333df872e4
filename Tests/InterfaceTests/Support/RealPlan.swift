import Canvas
import Criteria
import Interchange
import TestSupport
import Testing

@testable import Interface

/// The plans that come with the program, with figures that are invented and say so.
enum RealPlan {
  static let names = Checkout.planIDs

  /// A state on a day near the end of each plan's middle year.
  static func state(_ name: String, size: Size) throws -> State {
    let plan = try plan(name)
    let today = try #require(
      Day(2019, 2, 15).map { plan.period.contains($0) ? $0 : plan.period.last - 40 })
    return State(
      size: size, plan: plan,
      records: Records(ExampleMeasurements.quarterly(in: plan, upTo: today)), today: today)
  }

  /// Every screen of a plan, by a name to know it by; those of one criterion for so many of them.
  static func screens(
    _ name: String, size: Size, criteria: Int = .max
  ) throws -> [(name: String, player: Player)] {
    let state = try state(name, size: size)
    let plan = try #require(state.holding).plan
    func played(_ play: (inout Player) -> Void) -> Player {
      var player = Player(state)
      play(&player)
      return player
    }
    var screens: [(String, Player)] = [
      ("overview", played { _ in }), ("plan", played { $0.type("i") }),
      ("agenda", played { $0.type("m") }), ("wheel", played { $0.type("å") }),
      ("logbook", played { $0.type("l") }), ("register", played { $0.type("lo") }),
      ("round", played { $0.type("k") }), ("suppliers", played { $0.type("r") }),
      (
        "history",
        played {
          $0.type("æ")
          $0.perform()
        }
      ), ("search", played { $0.type("/e") }), ("commands", played { $0.type(":") }),
      ("filter", played { $0.type("f") }), ("help", played { $0.type("?") }),
      ("board", played { $0.type("b") }),
      (
        "board-end",
        played {
          $0.type("b")
          $0.press(.end)
        }
      ),
    ]
    for area in plan.focusAreas.prefix(2) {
      screens.append(
        ("area-\(area.id)", played { $0.state.go(to: .page(.area(area.id), selecting: nil)) }))
    }
    for activity in plan.focusAreas.flatMap(\.activities).prefix(2) {
      screens.append(
        (
          "activity-\(activity.id)",
          played { $0.state.go(to: .page(.activity(activity.id), selecting: nil)) }
        ))
    }
    for criterion in plan.placedCriteria.map(\.criterion.id).prefix(criteria) {
      guard let subject = state.holding?.criterion(criterion)?.worst else { continue }
      screens.append(
        ("criterion-\(criterion)", played { $0.state.go(to: .criterion(subject)) })
      )
      screens.append(
        ("why-\(criterion)", played { $0.state.go(to: .why(subject)) }))
    }
    return screens
  }

  /// The screens of a plan that is kept in one state only, as they are the same for all plans: what is typed in, asked
  /// and chosen.
  static func typingScreens(_ name: String, size: Size) throws -> [(name: String, player: Player)] {
    let state = try state(name, size: size)
    let plan = try #require(state.holding).plan
    let activity = try #require(plan.activities.first).id
    func played(_ play: (inout Player) -> Void) -> Player {
      var player = Player(state)
      play(&player)
      return player
    }
    var start = Player(
      State(size: size, today: state.today, offers: names.map { PlanOffer(id: $0, name: $0) }))
    start.press(.down)
    return [
      ("start", start), ("portfolio", try portfolio(size)),
      ("entry", played { $0.type("n61.0") }),
      (
        "paste",
        played {
          $0.type("k"); $0.send(.paste("61,0\n\n12/18\nja"))
        }
      ),
      ("form", played { $0.state.open(.new(.milestone, of: activity)) }),
      ("form-follow-up", played { $0.state.open(.new(.followUp, about: .activity(activity))) }),
      (
        "form-adjustment",
        played { player in
          if let subject = player.state.selectedSubject {
            player.state.open(.adjust(subject))
          }
        }
      ),
      (
        "add",
        played {
          $0.state.go(to: .page(.activity(activity), selecting: nil)); $0.type("t")
        }
      ),
      ("line", played { $0.type("ln") }),
      (
        "report-save",
        played {
          $0.state.go(to: .own(AnyScreen(SaveReportScreen(ReportRequest(.year(2019))))))
        }
      ),
      (
        "text",
        played {
          $0.state.go(to: .texts(nil)); $0.press(.end, .enter); $0.type("Det gik godt.")
        }
      ),
      (
        "letter",
        played {
          $0.type("r"); $0.press(.enter)
        }
      ),
      ("close", played { $0.type("L") }),
      (
        "reopen",
        played {
          $0.closeQuarters()
          $0.type("i")
          $0.goToQuarters()
          $0.type("g")
        }
      ),
      ("order", played { $0.type("s") }),
      (
        "symbols",
        played {
          $0.type(":tegnsæt"); $0.press(.enter)
        }
      ),
      (
        "theme",
        played {
          $0.type(":farver"); $0.press(.enter)
        }
      ),
    ]
  }

  /// All plans as a database holds them.
  static func portfolio(_ size: Size) throws -> Player {
    let held = try names.map {
      let holding = try #require(state($0, size: size).holding)
      return ExamplePortfolio.Held(plan: holding.plan, records: holding.records)
    }
    let portfolio = ExamplePortfolio(held: held)
    var player = Player.opened(portfolio, columns: size.columns, rows: size.rows)
    player.settle(portfolio)
    return player
  }

  /// All pages of the board view, in their order.
  static func boardPages(_ state: State) -> [Grid] {
    var player = Player(state)
    player.type("b")
    var pages: [Grid] = []
    while pages.last != player.screen, pages.count < 100 {
      pages.append(player.screen)
      player.press(.right)
    }
    return pages
  }

  private static func plan(_ name: String) throws -> Plan {
    try PlanFile.read(bytes: try Checkout.plan(name), name: name).get()
  }
}
