import Canvas
import Criteria
import Testing

@testable import Interface

/// A screen whose subject somebody else has taken out of the plan closes, and the one below is shown.
@Suite struct GoneTests {
  private static let newest = Quarter(containing: .last(of: 2019))

  /// The routes to screens about the example's activity of cultural events, or something of it.
  private static func routes(_ holding: Holding) throws -> [Route] {
    let activity = try #require(holding.plan.activity(ExamplePlan.culture))
    let criterion = try #require(activity.criteria.first)
    let subject = try #require(holding.criterion(criterion.id)?.worst)
    let line = try #require(holding.records.logbook.occasions(of: activity.id).first)
    return [
      .criterion(subject), .why(subject), .enter(subject),
      .page(.activity(activity.id), selecting: nil), .history(criterion.id),
      .own(AnyScreen(AddScreen(to: .activity(activity.id)))),
      .logbook(activity.id, line: nil), .line(.change(line), nil), .line(.hold(line), nil),
      .line(.withdraw(line), nil),
    ]
  }

  private static func plan(_ plan: Plan, without activity: Slug) -> Plan {
    var plan = plan
    for area in plan.focusAreas.indices {
      plan.focusAreas[area].activities.removeAll { $0.id == activity }
    }
    return plan
  }

  @Test("A screen about an activity, and a form whose line is gone, close with it")
  func activity() throws {
    let holding = try #require(Player().state.holding)
    let without = Self.plan(holding.plan, without: ExamplePlan.culture)
    for route in try Self.routes(holding) {
      var player = Player()
      player.state.go(to: route)
      #expect(player.state.screens.count == 2, "\(route)")
      player.send(.message(.loaded(holding.plan, holding.records, today: ExamplePlan.today)))
      #expect(player.state.screens.count == 2, "it is still there: \(route)")
      player.send(.message(.loaded(without, holding.records, today: ExamplePlan.today)))
      #expect(player.state.screens.count == 1, "\(route)")
      #expect(player.state.topmost(OverviewScreen.self) != nil)
    }
  }

  @Test("A register closes with its activity")
  func register() throws {
    var player = Player(ExampleLogbook.state(columns: 80, rows: 24))
    let holding = try #require(player.state.holding)
    let activity = try #require(holding.activitiesWithRegister.first)
    player.state.go(to: .register(activity))
    #expect(player.state.register != nil)
    player.send(
      .message(
        .loaded(
          Self.plan(holding.plan, without: activity), holding.records, today: ExamplePlan.today)))
    #expect(player.state.register == nil)
  }

  @Test("The form that opens a quarter again closes when somebody else has opened it")
  func reopened() throws {
    var player = Player()
    player.closeQuarters()
    let holding = try #require(player.state.holding)
    let closing = try #require(holding.records.closing(of: Self.newest))
    player.state.go(to: .reopen(closing))
    var open = holding.records
    open.closedQuarters.remove(Self.newest)
    player.send(.message(.loaded(holding.plan, holding.records, today: ExamplePlan.today)))
    #expect(player.state.screens.count == 2)
    player.send(.message(.loaded(holding.plan, open, today: ExamplePlan.today)))
    #expect(player.state.screens.count == 1)
  }

  @Test("What was pasted is put away when the round's quarter is closed meanwhile")
  func pasted() throws {
    var player = Player()
    player.type("k")
    player.send(.paste("61,0\n62,0"))
    #expect(player.state.paste != nil)
    let quarter = try #require(player.state.screens[1].as(RoundScreen.self)).quarter
    player.closeElsewhere(quarter)
    #expect(player.state.paste == nil && player.state.round != nil)
  }
}
