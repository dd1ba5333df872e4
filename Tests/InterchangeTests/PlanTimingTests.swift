import Criteria
import Interchange
import Testing

/// When a plan is followed and its figures come, and the only year that a goal asks anything of.
@Suite("Times in a plan file")
struct PlanTimingTests {
  private func plan(
    _ keys: String = "", source: String = "", tally: String = "sum pr. år",
    goal: String = "mindst 4"
  ) throws -> Plan {
    let text = """
      plan: A
      periode: 2018-01-01 til 2021-12-31
      \(keys)
      datakilder:
        - { id: egen, navn: Egen\(source) }
      indsatsområder:
        - navn: O
          kriterier:
            - { navn: K, enhed: antal møder, opgøres: "\(tally)", mål: \(goal) }

      """
    return try PlanFile.read(bytes: Array(text.utf8), name: "p").get()
  }

  private func goal(_ plan: Plan) -> Goal? {
    plan.placedCriteria.first?.criterion.indicators.first?.goal.value(at: nil)
  }

  @Test(
    "The quarter that it is followed from",
    arguments: ["2019K3", "3. kvartal 2019", "K3 2019", "2019 q3"])
  func followedFrom(_ written: String) throws {
    let plan = try plan("følges fra: \(written)")
    #expect(plan.followedFrom == Quarter(2019, 3))
    #expect(PlanFile.write(plan).contains("frist: 31 dage\nfølges fra: 2019K3\ndatakilder:"))
  }

  @Test("The first and the last quarter that it has days in")
  func followedFromItsEnds() throws {
    #expect(try plan("følges fra: 2018K1").followedFrom == Quarter(2018, 1))
    #expect(try plan("følges fra: 2021K4").followedFrom == Quarter(2021, 4))
    #expect(throws: PlanFileMistakes.self) { try plan("følges fra: 2017K4") }
    #expect(throws: PlanFileMistakes.self) { try plan("følges fra: 2022K1") }
    #expect(try plan("følges fra: mangler").followedFrom == nil)
  }

  @Test(
    "The day by which a source delivers",
    arguments: ["1. maj", "1 maj", "01.05", "1/5", "1. MAJ"])
  func deliveryDay(_ written: String) throws {
    let plan = try plan(source: ", leveres senest: \(written)")
    #expect(plan.dataSources.first?.deliveryDay == DayOfYear(month: 5, day: 1))
    #expect(PlanFile.write(plan).contains("    navn: Egen\n    leveres senest: 1. maj\n"))
  }

  @Test func neitherIsWrittenWhereThereIsNone() throws {
    let text = PlanFile.write(try plan())
    #expect(!text.contains("følges fra") && !text.contains("leveres senest"))
  }

  @Test("A goal for one year comes out as it went in", arguments: ["år", "halvår", "kvartal"])
  func yearOfItsOwn(_ window: String) throws {
    let plan = try plan(tally: "hidtil pr. \(window)", goal: "mindst 4 i 2019")
    #expect(goal(plan) == Goal(.atLeast(Amount(4)), year: 2019))
    #expect(PlanFile.write(plan).contains("mål: mindst 4 i 2019\n"))
  }

  @Test("A tally that is revised makes the year a deadline, and that is told")
  func revisedTally() throws {
    let old = try plan(goal: "mindst 4 i 2019")
    let new = try plan(tally: "sum i hele perioden", goal: "mindst 4 i 2019")
    #expect(goal(new) == Goal(.atLeast(Amount(4)), deadline: .last(of: 2019)))
    #expect(PlanChanges(from: old, to: new).changes.map(\.kind) == [.changed([.tally, .goal])])
  }

  // MARK: - Adjusting

  /// An adopted adjustment of the criterion.
  private func adjustment(_ change: (inout Adjustment) -> Void) throws -> PlanEdit {
    let day = Day.first(of: 2019)
    var adjustment = Adjustment(
      id: try #require(Slug("j")), name: "Justering", of: IndicatorID(try #require(Slug("k"))),
      at: nil, because: "Aftalt", proposed: day, effective: day, deciders: ["bestyrelsen"])
    change(&adjustment)
    adjustment.decisions = [RecommendationDecision(.adopted, on: day, because: "Enighed")]
    return .adding(.adjustment(adjustment))
  }

  @Test("A higher number keeps the year, in the goal and in what it was before")
  func adjusted() throws {
    let before = Goal(.atLeast(Amount(4)), year: 2019)
    let after = Goal(.atLeast(Amount(6)), year: 2019)
    let edit = try adjustment { $0.goal = Change(from: before, to: after) }
    let document = PlanFile.write(try plan(goal: "mindst 4 i 2019"))
    let edited = try PlanFile.edit(document, by: edit)
    #expect(!edited.isWrittenAnew && goal(edited.plan) == after)
    #expect(edited.document.contains("mål før: mindst 4 i 2019\n"))
    let back = try PlanFile.edit(edited.document, by: edited.inverse)
    #expect(!back.isWrittenAnew && goal(back.plan) == before)
  }

  @Test(
    "A window that is settled keeps the year or makes it the deadline, and taken back the year stands again",
    arguments: WindowLength.allCases)
  func settledWindow(_ window: WindowLength) throws {
    let number = Target.atLeast(Amount(4))
    let document = PlanFile.write(
      try plan(tally: "sum, periode mangler", goal: "mindst 4 i 2019"))
    let edited = try PlanFile.edit(document, by: try adjustment { $0.window = window })
    #expect(
      goal(edited.plan)
        == (window == .plan ? Goal(number, deadline: .last(of: 2019)) : Goal(number, year: 2019)))
    let back = try PlanFile.edit(edited.document, by: edited.inverse)
    #expect(goal(back.plan) == Goal(number, year: 2019))
    #expect(!edited.isWrittenAnew && !back.isWrittenAnew)
    #expect(back.document.contains("mål: mindst 4 i 2019\n"))
  }

  @Test("A goal that is adjusted before its window is settled can be taken back after")
  func settledAfter() throws {
    let before = Goal(.atLeast(Amount(4)), year: 2019)
    let raising = try adjustment {
      $0.goal = Change(from: before, to: Goal(.atLeast(Amount(6)), year: 2019))
    }
    var plan = try plan(tally: "sum, periode mangler", goal: "mindst 4 i 2019")
    let (raised, lowering) = try raising.applied(to: plan)
    plan = raised
    let settling = try adjustment {
      $0.id = Slug(number: 7)
      $0.window = .plan
    }
    plan = try settling.applied(to: plan).plan
    plan = try lowering.applied(to: plan).plan
    #expect(goal(plan) == Goal(.atLeast(Amount(4)), deadline: .last(of: 2019)))
  }
}
