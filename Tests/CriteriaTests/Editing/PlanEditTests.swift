import Criteria
import TestSupport
import Testing

@Suite("A change to what is followed")
struct PlanEditTests {
  static let activity = Make.slug("kulturelle-arrangementer")
  static let network = Make.slug("ressourcenetvaerk")

  static let today = Make.day("2019-11-25")

  static var plan: Plan {
    var plan = Plan(
      id: Make.slug("plan"), name: "Plan", period: Make.period("2018-01-01", "2021-12-31"))
    var area = FocusArea(id: Make.slug("tryghed"), name: "Tryghed")
    var activity = Activity(id: activity, name: "Kulturelle arrangementer")
    activity.milestones = [
      milestone("first", "2019-01-01", "2019-06-30"), milestone("second", nil, nil),
    ]
    activity.finances.spent = [2018: Money(kroner: 1_000)]
    var other = Activity(id: Make.slug("beboerpanel"), name: "Beboerpanel")
    other.milestones = [milestone("third", nil, "2020-01-01")]
    area.activities = [activity, other]
    var network = Network(id: network, name: "Ressourcenetværk")
    network.meetings = [Meeting(topic: "Første", day: Make.day("2018-02-01"))]
    area.networks = [network]
    plan.focusAreas = [area]
    plan.recommendations = [
      Recommendation(id: Make.slug("mere-tid"), name: "Mere tid", proposed: Make.day("2019-02-01"))
    ]
    return plan
  }

  static func milestone(
    _ id: String, _ start: String?, _ deadline: String?, name: String? = nil
  ) -> Milestone {
    Milestone(
      id: Make.slug(id), name: name ?? id, start: start.map(Make.day),
      deadline: deadline.map { .on(Make.day($0)) } ?? .missing)
  }

  @Test("A thing is added last, changed in its place, and taken away; each can be taken back")
  func backAndForth() throws {
    let new = FollowedThing.milestone(Self.milestone("new", nil, nil), of: Self.activity)
    let first = FollowedThing.milestone(
      Self.milestone("first", "2019-01-01", "2019-06-30"), of: Self.activity)
    var done = Self.milestone("first", "2019-01-01", "2019-06-30")
    done.done = Make.day("2019-06-01")
    let edits: [PlanEdit] = [
      .adding(new), .changing(first, to: .milestone(done, of: Self.activity)), .removing(first),
      .adding(.judgement(Judgement(question: "?", answer: .toSomeDegree), of: Self.activity)),
      .adding(.barrier(Barrier(name: "Økonomi"), of: Self.activity)),
      .adding(.result("Seks projekter", of: Self.activity)),
      .adding(.result("Et netværk", of: Make.slug("tryghed"))),
      .adding(.spending(Money(kroner: 5), year: 2019, of: Self.activity)),
      .removing(.spending(Money(kroner: 1_000), year: 2018, of: Self.activity)),
      .adding(.meeting(Meeting(topic: "Andet"), of: Self.network)),
      .removing(.recommendation(Self.plan.recommendations[0])),
      .adding(.budget(Money(kroner: 7), year: 2019, of: Self.activity)),
      .adding(.correctedBudget(Money(kroner: 7), year: 2019, of: Self.activity)),
      .adding(.spendingToDate(Money(kroner: 7), 2019, 2, of: Self.activity)),
      .adding(.expectedSpending(Money(kroner: 7), year: 2019, of: Self.activity)),
      .adding(.financing(Financing(source: "Fonden"), of: Self.activity)),
      .adding(.financing(Financing(source: "Fonden"), of: Make.slug("tryghed"))),
      .adding(.financing(Financing(source: "Fonden"), of: nil)),
      .adding(.budgetLine(BudgetLine(id: Make.slug("leje"), name: "Leje"))),
      .adding(.network(Network(id: Make.slug("gruppe"), name: "Gruppe"), of: Self.activity)),
      .adding(.network(Network(id: Make.slug("raad"), name: "Råd"), of: Make.slug("tryghed"))),
      .adding(.network(Network(id: Make.slug("samraad"), name: "Samråd"), of: nil)),
      .adding(.networkLine("Skolen", Followed.members, of: Self.network)),
      .adding(.networkLine("Sparring", Followed.tasks, of: Self.network)),
      .adding(.networkLine("Højst to timer", Followed.rules, of: Self.network)),
      .adding(.duty(ReportingDuty(id: Make.slug("rapport"), name: "Rapport"))),
    ]
    for edit in edits {
      let (edited, inverse) = try edit.applied(to: Self.plan)
      #expect(edited != Self.plan, "\(edit)")
      #expect(try inverse.applied(to: edited).plan == Self.plan, "\(edit)")
    }
    #expect(
      try PlanEdit.adding(new).applied(to: Self.plan).plan.activity(Self.activity)?
        .milestones.map(\.id.text) == ["first", "second", "new"])
  }

  @Test("A thing is found in its place: by its id, its year, or its number in the list")
  func places() throws {
    let plan = Self.plan
    func found(_ kind: FollowedKind, of owner: Slug?, _ key: FollowedPlace.Key) -> FollowedThing? {
      plan.thing(at: FollowedPlace(kind, of: owner, key))
    }
    #expect(found(.milestone, of: Self.activity, .id(Make.slug("second")))?.text == "second")
    #expect(found(.milestone, of: Make.slug("beboerpanel"), .id(Make.slug("second"))) == nil)
    #expect(found(.milestone, of: Self.activity, .number(0)) == nil, "it is known by its id")
    #expect(
      found(.spending, of: Self.activity, .year(2018))
        == .spending(Money(kroner: 1_000), year: 2018, of: Self.activity))
    #expect(found(.spending, of: Self.activity, .year(2019)) == nil)
    let meeting = try #require(found(.meeting, of: Self.network, .number(0)))
    #expect(meeting.text == "Første")
    #expect(found(.meeting, of: Self.network, .number(1)) == nil)
    #expect(found(.recommendation, of: nil, .id(Make.slug("mere-tid"))) != nil)
    #expect(found(.recommendation, of: Self.activity, .id(Make.slug("mere-tid"))) == nil)
    let changed = try PlanEdit.changing(
      meeting, to: .meeting(Meeting(topic: "1"), of: Self.network)
    )
    .applied(to: plan).plan
    #expect(
      changed.thing(at: FollowedPlace(.meeting, of: Self.network, .number(0)))?.text == "1",
      "a place stays while what stands in it is changed")
  }

  @Test("What somebody else has changed, or what is there already, is told and not overwritten")
  func conflicts() {
    let gone = FollowedThing.milestone(Self.milestone("first", nil, nil), of: Self.activity)
    #expect(throws: PlanEditProblem.changedMeanwhile(gone)) {
      try PlanEdit.removing(gone).applied(to: Self.plan)
    }
    let same = FollowedThing.milestone(Self.milestone("third", nil, nil), of: Self.activity)
    #expect(throws: PlanEditProblem.self) { try PlanEdit.adding(same).applied(to: Self.plan) }
    let nowhere = FollowedThing.barrier(Barrier(name: "x"), of: Make.slug("nowhere"))
    #expect(throws: PlanEditProblem.placeGone(nowhere)) {
      try PlanEdit.adding(nowhere).applied(to: Self.plan)
    }
    let twice = FollowedThing.spending(Money(kroner: 2), year: 2018, of: Self.activity)
    #expect(
      throws: PlanEditProblem.alreadyThere(
        .spending(Money(kroner: 1_000), year: 2018, of: Self.activity))
    ) {
      try PlanEdit.adding(twice).applied(to: Self.plan)
    }
  }

  @Test("What cannot be is refused", arguments: 0..<16)
  func refusals(number: Int) {
    var decided = Self.plan.recommendations[0]
    decided.decision = RecommendationDecision(
      .adopted, on: Make.day("2019-01-31"), because: "Enighed")
    var unfounded = decided
    unfounded.decision = RecommendationDecision(.rejected, on: Make.day("2019-03-01"), because: " ")
    var stranger = Self.plan.recommendations[0]
    stranger.proposer = Make.slug("ingen")
    var early = Self.milestone("x", "2019-02-01", nil)
    early.done = Make.day("2019-01-31")
    var future = Self.milestone("x", nil, nil)
    future.done = Make.day("2019-11-26")
    let period = Self.plan.period
    let cases: [(FollowedThing, PlanEditProblem)] = [
      (
        .milestone(Self.milestone("x", "2019-02-01", "2019-01-31"), of: Self.activity),
        .milestoneBackwards(start: Make.day("2019-02-01"), deadline: Make.day("2019-01-31"))
      ),
      (
        .milestone(Self.milestone("x", nil, "2022-01-01"), of: Self.activity),
        .dayOutsidePlan(Make.day("2022-01-01"), period)
      ),
      (
        .milestone(Self.milestone("nameless", nil, nil, name: " "), of: Self.activity), .nameMissing
      ),
      (
        .milestone(early, of: Self.activity),
        .doneBeforeStart(Make.day("2019-01-31"), start: Make.day("2019-02-01"))
      ),
      (
        .milestone(future, of: Self.activity),
        .dayInFuture(Make.day("2019-11-26"), today: Self.today)
      ),
      (
        .recommendation(decided),
        .decidedBeforeProposed(decided: Make.day("2019-01-31"), proposed: Make.day("2019-02-01"))
      ),
      (.recommendation(unfounded), .reasonMissing),
      (.recommendation(stranger), .unknownNetwork(Make.slug("ingen"))),
      (
        .spending(.zero, year: 2022, of: Self.activity), .yearOutsidePlan(2022, period)
      ),
      (.expectedSpending(.zero, year: 2022, of: Self.activity), .yearOutsidePlan(2022, period)),
      (.spendingToDate(.zero, 2022, 1, of: Self.activity), .yearOutsidePlan(2022, period)),
      (
        .spendingToDate(.zero, 2020, 1, of: Self.activity),
        .dayInFuture(Make.day("2020-01-01"), today: Self.today)
      ),
      (.financing(Financing(source: " "), of: nil), .nameMissing),
      (
        .financing(
          Financing(source: "A", given: Contribution(hours: [2017: Amount(1)])), of: nil),
        .yearOutsidePlan(2017, period)
      ),
      (
        .judgement(
          Judgement(question: "?", answer: .notAtAll, day: Make.day("2019-11-26")),
          of: Self.activity),
        .dayInFuture(Make.day("2019-11-26"), today: Self.today)
      ),
      (
        .meeting(
          Meeting(topic: String(repeating: "å", count: 201)), of: Self.network),
        .nameTooLong(limit: 200)
      ),
    ]
    let (thing, problem) = cases[number]
    #expect(throws: problem) {
      try PlanEdit.adding(thing).check(in: Self.plan, records: Records(), today: Self.today)
    }
  }

  @Test("A new id is made from the name, and is one that nothing has")
  func freshIDs() {
    let taken = [Make.slug("aabent-hus"), Make.slug("aabent-hus-2")]
    #expect(Self.plan.freshID(naming: "Åbent hus", besides: taken).text == "aabent-hus-3")
    #expect(Self.plan.freshID(naming: "Åbent hus", besides: []).text == "aabent-hus")
    #expect(Self.plan.freshID(naming: "!", besides: taken).text == "3")
    let long = String(repeating: "a", count: 80)
    let first = Self.plan.freshID(naming: long, besides: [])
    #expect(Self.plan.freshID(naming: long, besides: [first]).text.hasSuffix("a-2"))
  }
}

@Suite("Money and networks changed on the screens")
struct PlanEditFollowingTests {
  private static var funded: Plan {
    var plan = PlanEditTests.plan
    plan.focusAreas[0].activities[0].finances.budget = [2019: Money(kroner: 60)]
    plan.budget = Budget(
      lines: [
        BudgetLine(
          id: Make.slug("leje"), name: "Leje", finances: Finances(budget: [2019: Money(kroner: 40)])
        )
      ], totals: [2019: Money(kroner: 100)])
    return plan
  }

  @Test("A budget that no longer adds up is kept with what it adds up to, until it adds up again")
  func budgetGap() throws {
    let (owner, plan) = (PlanEditTests.activity, Self.funded)
    let more = PlanEdit.changing(
      .budget(Money(kroner: 60), year: 2019, of: owner),
      to: .budget(Money(kroner: 75), year: 2019, of: owner))
    let (edited, inverse) = try more.applied(to: plan)
    #expect(edited.budget.ownSums == [2019: Money(kroner: 115)])
    #expect(edited.budgetGaps.map(\.difference) == [Money(kroner: 15)])
    #expect(try inverse.applied(to: edited).plan == plan)
    var line = edited.budget.lines[0]
    line.finances.budget[2019] = Money(kroner: 25)
    let moved = try PlanEdit.changing(.budgetLine(edited.budget.lines[0]), to: .budgetLine(line))
      .applied(to: edited).plan
    #expect(moved.budget.ownSums.isEmpty)
    #expect(moved.budgetGaps.isEmpty)
  }

  @Test("A network that a recommendation comes from is not taken away")
  func networkInUse() throws {
    var plan = Self.funded
    let network = try #require(plan.network(PlanEditTests.network))
    let edit = PlanEdit.removing(.network(network, of: Make.slug("tryghed")))
    try edit.check(in: plan, records: Records(), today: PlanEditTests.today)
    plan.recommendations[0].proposer = network.id
    #expect(throws: PlanEditProblem.networkInUse(network, by: plan.recommendations[0])) {
      try edit.check(in: plan, records: Records(), today: PlanEditTests.today)
    }
  }

  @Test("Two networks cannot share an id, wherever they hang")
  func sameNetwork() {
    let other = Network(id: PlanEditTests.network, name: "Et andet")
    #expect(throws: PlanEditProblem.self) {
      try PlanEdit.adding(.network(other, of: nil)).applied(to: Self.funded)
    }
  }

  @Test("Where the agreement gives no period, no day lies outside it")
  func withoutPeriod() throws {
    var plan = Self.funded
    let edits: [PlanEdit] = [
      .adding(
        .meeting(
          Meeting(topic: "Nyt", day: Make.day("2031-01-01")), of: PlanEditTests.network)),
      .adding(.budget(Money(kroner: 1), year: 2031, of: PlanEditTests.activity)),
    ]
    for edit in edits {
      #expect(throws: PlanEditProblem.self) {
        try edit.check(in: plan, records: Records(), today: PlanEditTests.today)
      }
    }
    plan.isPeriodMissing = true
    for edit in edits { try edit.check(in: plan, records: Records(), today: PlanEditTests.today) }
  }
}
