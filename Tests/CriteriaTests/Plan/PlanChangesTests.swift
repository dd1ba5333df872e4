import TestSupport
import Testing

@testable import Criteria

@Suite("What is new, changed and ended between two editions of a plan")
struct PlanChangesTests {
  private static func plan() throws -> Plan {
    var plan = Plan(id: try slug("p"), name: "Plan", period: .year(2018))
    plan.sites = [Site(id: try slug("a"), name: "A"), Site(id: try slug("b"), name: "B")]
    plan.dataSources = [DataSource(id: try slug("egen"), name: "Egen registrering")]
    var area = FocusArea(id: try slug("tryghed"), name: "Tryghed")
    area.criteria = [try criterion("k")]
    var activity = Activity(id: try slug("cafe"), name: "Café")
    activity.criteria = [try criterion("m"), try criterion("n")]
    area.activities = [activity]
    plan.focusAreas = [area]
    return plan
  }

  private static func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

  private static func criterion(_ id: String) throws -> Criterion {
    Criterion(
      id: try slug(id), name: "Kriterium \(id)", wording: "…",
      indicators: [Indicator(unit: .percent, goal: .all(Goal(.atLeast(Amount(65)))))])
  }

  @Test func theSamePlanHasNoChanges() throws {
    #expect(PlanChanges(from: try Self.plan(), to: try Self.plan()).isEmpty)
  }

  @Test func aChangedGoalNamesItsIndicatorAndField() throws {
    let old = try Self.plan()
    var new = old
    new.focusAreas[0].criteria[0].indicators[0].goal = .all(Goal(.atLeast(Amount(70))))
    new.focusAreas[0].criteria[0].indicators[0].scope = .everySite
    let id = IndicatorID(try Self.slug("k"))
    #expect(
      PlanChanges(from: old, to: new).changes == [
        PlanChange(
          subject: .indicator(id), name: "Kriterium k", kind: .changed([.goal, .scope]))
      ])
  }

  @Test func aGoalThatIsForOneYearOnlyIsAnother() throws {
    let old = try Self.plan()
    var new = old
    new.focusAreas[0].criteria[0].indicators[0].goal = .all(Goal(.atLeast(Amount(65)), year: 2018))
    #expect(PlanChanges(from: old, to: new).changes.map(\.kind) == [.changed([.goal])])
  }

  @Test func everythingOfThePlanIsCompared() throws {
    let old = try Self.plan()
    var new = old
    new.name = "Ny"
    new.period = .year(2019)
    new.followedFrom = Quarter(2019, 3)
    new.masterPlan = MasterPlan(id: try Self.slug("syd"), name: "Syd")
    new.sites[0].residents = [ResidentCount(1_900, on: .last(of: 2018))]
    new.sites[1].name = "Bo"
    new.dataSources[0].frequency = .yearly
    new.dataSources[0].deliveryDay = DayOfYear(month: 5, day: 1)
    new.dataSources[0].seriesBreaks = [2020]
    new.dataSources[0].references = [ReferenceSeries(name: "Kommunen", figures: [])]
    new.focusAreas[0].purpose = "Formål"
    new.focusAreas[0].activities[0].roles = ["Rolle"]
    new.focusAreas[0].activities[0].criteria[1].wording = "Ny ordlyd"
    let changes = PlanChanges(from: old, to: new).changes
    #expect(
      changes.map(\.kind) == [
        .changed([.name, .masterPlan, .period, .followedFrom]),
        .changed([.residents]), .changed([.name]),
        .changed([.frequency, .deliveryDay, .seriesBreaks, .references]),
        .changed([.purpose]), .changed([.roles]), .changed([.wording]),
      ])
    #expect(changes.first?.name == "Ny")
  }

  @Test func aCriterionThatIsGoneHasEndedAndOneThatCameIsNew() throws {
    let old = try Self.plan()
    var new = old
    new.focusAreas[0].criteria = [try Self.criterion("ny")]
    let changes = PlanChanges(from: old, to: new)
    #expect(changes.endedIndicators == [IndicatorID(try Self.slug("k"))])
    #expect(changes.changes.map(\.kind) == [.new, .new, .ended, .ended])
  }

  @Test func aCriterionThatMovesKeepsItsFigures() throws {
    let old = try Self.plan()
    var new = old
    let moved = new.focusAreas[0].activities[0].criteria.removeFirst()
    new.focusAreas[0].criteria.append(moved)
    let changes = PlanChanges(from: old, to: new)
    #expect(changes.endedIndicators.isEmpty)
    #expect(changes.changes.map(\.kind) == [.changed([.place])])
  }

  @Test func aCriterionThatIsPartedEndsTheFiguresOfTheWhole() throws {
    let old = try Self.plan()
    var new = old
    new.focusAreas[0].criteria[0].indicators[0].part = try Self.slug("del")
    new.focusAreas[0].criteria[0].indicators[0].name = "Del"
    let changes = PlanChanges(from: old, to: new)
    #expect(changes.endedIndicators == [IndicatorID(try Self.slug("k"))])
    #expect(changes.changes.map(\.kind) == [.new, .ended])
    #expect(changes.changes.first?.name == "Del")
  }

  @Test func theOrderWithinThePlanIsNoChange() throws {
    let old = try Self.plan()
    var new = old
    new.sites.reverse()
    new.focusAreas[0].activities[0].criteria.reverse()
    #expect(PlanChanges(from: old, to: new).isEmpty)
  }

  @Test func whatIsFollowedBesidesTheCriteriaIsComparedThingByThing() throws {
    var old = try Self.plan()
    var proposal = Recommendation(id: try Self.slug("r"), name: "Flere timer")
    old.recommendations = [proposal]
    old.focusAreas[0].activities[0].milestones = [Milestone(id: try Self.slug("s"), name: "Start")]
    old.budget.lines = [BudgetLine(id: try Self.slug("leder"), name: "Leder")]
    old.reportingDuties = [ReportingDuty(id: try Self.slug("aar"), name: "Årsrapport")]

    var new = old
    new.budget.totals = [2018: Money(kroner: 5)]
    new.adjustmentRule.decides = ["Bestyrelsen"]
    new.budget.lines[0].finances.spent = [2018: Money(kroner: 5)]
    new.budget.lines[0].finances.spentToDate = [Make.quarter(2018, 1): Money(kroner: 5)]
    new.focusAreas[0].financing = [Financing(source: "Fonden")]
    new.focusAreas[0].activities[0].finances.corrected = [2018: .zero]
    new.focusAreas[0].activities[0].finances.expected = [2018: .zero]
    new.reportingDuties[0].timesAYear = .atLeast(2)
    new.networks = [Network(id: try Self.slug("net"), name: "Netværk")]
    new.focusAreas[0].results = ["Et resultat"]
    new.focusAreas[0].activities[0].finances.budget = [2018: .zero]
    new.focusAreas[0].activities[0].barriers = [Barrier(name: "Økonomi")]
    new.focusAreas[0].activities[0].milestones[0].done = .first(of: 2018)
    proposal.decision = RecommendationDecision(
      .adopted, on: .last(of: 2018), because: "Enighed")
    new.recommendations = [proposal]

    let changes = PlanChanges(from: old, to: new).changes
    #expect(
      changes == [
        change(.plan, "Plan", .changed([.budgetTotals, .adjustmentRule])),
        change(
          .budgetLine(try Self.slug("leder")), "Leder",
          .changed([.followed(.spending), .followed(.spendingToDate)])),
        change(.reportingDuty(try Self.slug("aar")), "Årsrapport", .changed([.timesAYear])),
        change(.network(try Self.slug("net")), "Netværk", .new),
        change(
          .focusArea(try Self.slug("tryghed")), "Tryghed",
          .changed([.followed(.financing), .followed(.result)])),
        change(
          .activity(try Self.slug("cafe")), "Café",
          .changed([
            .followed(.budget), .followed(.correctedBudget), .followed(.expectedSpending),
            .followed(.barrier),
          ])),
        change(.milestone(try Self.slug("s")), "Start", .changed([.done])),
        change(.recommendation(try Self.slug("r")), "Flere timer", .changed([.decision])),
      ])
  }

  private func change(_ subject: PlanSubject, _ name: String, _ kind: PlanChange.Kind)
    -> PlanChange
  {
    PlanChange(subject: subject, name: name, kind: kind)
  }
}

extension PlanChanges {
  /// The criteria and parts whose figures go no further.
  fileprivate var endedIndicators: [IndicatorID] {
    changes.compactMap {
      if case .indicator(let id) = $0.subject, $0.kind == .ended { id } else { nil }
    }
  }
}
