import Criteria
import Interchange
import TestSupport
import Testing
import Wording

@testable import Storage
@testable import maalepind

/// Adjustments that are stored: the editions they become, and what is shown before, on and after their day.
@Suite("Adjusting what is agreed in the database")
struct AdjustingTests {
  private let trial: Trial
  private let today = Day.first(of: 2020) + 40

  init() throws { trial = try Trial() }

  private func adjustment(
    to meetings: Int, from former: Int = 4, effective: Day, isDecided: Bool = true
  ) throws -> Adjustment {
    var adjustment = Adjustment(
      id: try #require(Slug("moeder-\(meetings)")), name: "Møder",
      of: IndicatorID(
        try #require(Slug("moeder"))), at: nil, because: "Flere møder", proposed: today - 10,
      effective: effective, deciders: ["bestyrelsen", "Landsbyggefonden"])
    adjustment.goal = Change(
      from: Goal(.atLeast(Amount(former))), to: Goal(.atLeast(Amount(meetings))))
    if isDecided {
      adjustment.decisions = (0..<2).map {
        RecommendationDecision(.adopted, on: today - 5 + $0, because: "Enighed")
      }
    }
    return adjustment
  }

  @discardableResult private func edit(_ edit: PlanEdit) throws -> PlanEdit {
    try trial.edit(edit, on: today)
  }

  private func meetings(on day: Day) throws -> Int128? {
    let plan = try trial.archive.plan(trial.plan, on: day)
    guard let id = Slug("moeder"),
      case .atLeast(let amount)? = plan.indicator(IndicatorID(id))?.indicator.goal.value(at: nil)?
        .target
    else { return nil }
    return amount.value.numerator
  }

  private var revisions: [PlanRevision] {
    get throws { try trial.archive.store.revisions(of: trial.plan) }
  }

  @Test func itIsOneRevisionOfWhatIsAgreedFromItsDay() throws {
    try edit(.adding(.adjustment(adjustment(to: 8, effective: .first(of: 2020)))))
    let added = try #require(try revisions.last)
    #expect(try revisions.count == 2)
    #expect(added.kind == .agreed)
    #expect(added.reason == "Flere møder")
    #expect(added.decidedBy == "bestyrelsen og Landsbyggefonden")
    #expect(added.recordedBy == "Mette")
    #expect(added.effective == .first(of: 2020))
    #expect(try meetings(on: .last(of: 2019)) == 4)
    #expect(try meetings(on: .first(of: 2020)) == 8)
    #expect(try meetings(on: today) == 8)
    let records = try trial.archive.open(trial.plan, on: today).records
    #expect(records.formerGoals.map(\.effective) == [.first(of: 2020)])
    #expect(records.formerGoals.map(\.before.target) == [.atLeast(Amount(4))])
  }

  @Test func oneToComeIsNotedNowAndInForceThen() throws {
    let day = today + 30
    try edit(.adding(.adjustment(adjustment(to: 8, effective: day))))
    #expect(try revisions.map(\.kind) == [.agreed, .followed, .agreed])
    #expect(try meetings(on: today) == 4)
    #expect(try trial.archive.plan(trial.plan, on: today).adjustments.count == 1)
    #expect(try meetings(on: day - 1) == 4)
    #expect(try meetings(on: day) == 8)
    #expect(try trial.archive.open(trial.plan, on: today).records.formerGoals.isEmpty)
  }

  @Test func aProposalChangesNoGoalAndIsDecidedLater() throws {
    let proposed = try adjustment(to: 8, effective: .first(of: 2020), isDecided: false)
    try edit(.adding(.adjustment(proposed)))
    #expect(try revisions.map(\.kind) == [.agreed, .followed])
    #expect(try meetings(on: today) == 4)
    let decided = try adjustment(to: 8, effective: .first(of: 2020))
    try edit(.changing(.adjustment(proposed), to: .adjustment(decided)))
    #expect(try meetings(on: today) == 8)
    #expect(try trial.archive.plan(trial.plan, on: today).adjustments == [decided])
  }

  @Test func anAdjustmentOfAnotherThingToComeIsNotTakenBack() throws {
    try trial.revise(TrialPlan(safe: 70), from: today + 60)
    try edit(.adding(.adjustment(adjustment(to: 8, effective: .first(of: 2020)))))
    let later = try trial.archive.plan(trial.plan, on: today + 60)
    #expect(try meetings(on: today + 60) == 8)
    let safe = IndicatorID(try #require(Slug("trygge")))
    #expect(
      later.indicator(safe)?.indicator.goal.value(at: Slug("vapnagaard"))?.target
        == .atLeast(Amount(70)))
    let records = try trial.archive.open(trial.plan, on: today + 60).records
    #expect(
      records.formerGoals.map { "\($0.indicator) \($0.effective)" }
        == ["moeder 2020-01-01", "trygge \(today + 60)", "trygge \(today + 60)"])
  }

  @Test func whatIsUndoneIsAsItWas() throws {
    let before = try trial.archive.open(trial.plan, on: today)
    let inverse = try edit(
      .adding(.adjustment(adjustment(to: 8, effective: .first(of: 2020)))))
    try edit(inverse)
    let after = try trial.archive.open(trial.plan, on: today)
    #expect(after.plan == before.plan)
    #expect(after.records == before.records)
    #expect(try revisions.count == 3)
  }

  @Test func theFileKeepsItsRemarks() throws {
    let text = TrialPlan().text.replacing(
      "navn: Møder", with: "navn: Møder # en bemærkning")
    try trial.archive.store.addRevision(
      of: trial.plan, document: text, reason: "x", decidedBy: "x", effective: .first(of: 2018),
      recordedBy: "x", recordedAt: 0)
    try edit(.adding(.adjustment(adjustment(to: 8, effective: .first(of: 2020)))))
    let document = try #require(try revisions.last?.document)
    #expect(document.contains("# en bemærkning"))
    #expect(document.contains("mål: mindst 8"))
    #expect(document.contains("mål før: mindst 4"))
  }

  @Test func nothingIsAdjustedBeforeTheNewestChangeThatIsInForce() throws {
    try trial.revise(TrialPlan(safe: 70), from: today - 10)
    let edit = PlanEdit.adding(
      .adjustment(try adjustment(to: 8, effective: .first(of: 2020))))
    #expect(
      throws: PlanEditProblem.adjustment(
        .beforeNewest(.first(of: 2020), newest: today - 10))
    ) { try self.edit(edit) }
    #expect(try revisions.count == 2)
  }

  @Test func nothingIsAdjustedFromADayInAClosedQuarter() throws {
    _ = try trial.archive.close(
      Quarter(containing: .last(of: 2019)), of: trial.plan, on: today, user: "Mette")
    let edit = PlanEdit.adding(.adjustment(try adjustment(to: 8, effective: .last(of: 2019))))
    do {
      _ = try trial.edit(edit, on: today)
      Issue.record("adjusted in a closed quarter")
    } catch PlanEditProblem.adjustment(.quarterClosed) {}
    #expect(try revisions.count == 1)
  }

  @Test func theHistoryTellsItOnce() throws {
    try trial.revise(TrialPlan(safe: 70), from: today + 60)
    try edit(.adding(.adjustment(adjustment(to: 8, effective: .first(of: 2020)))))
    let events = try trial.archive.history(of: trial.plan).compactMap { event in
      if case .revised(let revision) = event.what { revision } else { nil }
    }
    #expect(events.count == 2)
    #expect(events.last?.decidedBy == "bestyrelsen og Landsbyggefonden")
    #expect(events.last?.effective == .first(of: 2020))
  }
}
