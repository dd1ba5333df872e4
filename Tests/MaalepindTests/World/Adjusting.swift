import Criteria
import TestSupport
import Testing
import Wording

@testable import maalepind

/// Random adjustments as they are made on the screens: proposed, decided, and taken back.
struct Adjusting {
  /// What takes back what was decided, the newest last.
  private var inverses: [PlanEdit] = []
  private var number = 0

  /// Makes one.
  ///
  /// - Returns: whether there was anything to do.
  mutating func act(
    _ action: String, _ trial: Trial, on today: Day, using random: inout Dice
  ) throws -> Bool {
    let (plan, records) = try trial.archive.open(trial.plan, on: today)
    let formerGoals = records.formerGoals
    let edit: PlanEdit
    switch action {
    case "propose":
      let adjustment = try proposal(in: plan, on: today, using: &random)
      edit = .adding(.adjustment(adjustment))
    case "decide":
      let waiting = plan.adjustments.filter {
        if case .waiting = $0.state { true } else { false }
      }
      guard let proposed = waiting.randomElement(using: &random) else { return false }
      var decided = proposed
      decided.effective = today + Int.random(in: -20...60, using: &random)
      let isAdopted = Int.random(in: 0..<4, using: &random) > 0
      decided.decisions.append(
        RecommendationDecision(
          isAdopted ? .adopted : .rejected, on: today, because: "Talt igennem"))
      edit = .changing(.adjustment(proposed), to: .adjustment(decided))
    default:
      guard let inverse = inverses.popLast() else { return false }
      edit = inverse
    }
    let inverse = try trial.edit(edit, on: today, by: "Jørgen")
    guard action == "decide" else { return true }
    inverses.append(inverse)
    if Bool.random(using: &random), let inverse = inverses.popLast() {
      _ = try trial.edit(inverse, on: today, by: "Jørgen")
      let after = try trial.archive.open(trial.plan, on: today)
      #expect(after.plan.adjustments == plan.adjustments)
      #expect(
        Rollup(plan: after.plan, records: after.records, asOf: today).criteria
          .flatMap(\.results).map(\.assessment)
          == Rollup(plan: plan, records: records, asOf: today).criteria.flatMap(\.results)
          .map(\.assessment))
      #expect(after.records.formerGoals == formerGoals)
    }
    return true
  }

  private mutating func proposal(
    in plan: Plan, on today: Day, using random: inout Dice
  ) throws -> Adjustment {
    number += 1
    let name = ["trygge", "moeder", "aftener"].randomElement(using: &random) ?? "moeder"
    let id = IndicatorID(try #require(Slug(name)))
    let indicator = try #require(plan.indicator(id)?.indicator)
    let site = indicator.judgedSites(in: plan).randomElement(using: &random) ?? nil
    var adjustment = Adjustment(
      id: try #require(Slug("justering-\(number)")), name: "Justering", of: id, at: site,
      because: "Det går anderledes end ventet", proposed: today, effective: today,
      deciders: Bool.random(using: &random) ? ["bestyrelsen"] : ["bestyrelsen", "fonden"])
    let former = indicator.goal.value(at: site) ?? indicator.goal.all[0]
    var goal = former
    goal.target = .atLeast(
      Amount(Int.random(in: 1...9, using: &random) + (name == "trygge" ? 60 : 0)))
    adjustment.goal = Change(from: former, to: goal)
    return adjustment
  }
}
