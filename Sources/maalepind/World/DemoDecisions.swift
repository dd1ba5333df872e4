import Criteria
import Interchange
import Storage
import Wording

/// What the demo's board has decided, invented and marked as an example: the answers to most of what the agreement of
/// Helsingør Syd leaves open, a follow-up and a recommendation, and two closings.
enum DemoDecisions {
  /// The first day that the answers are in force.
  static let effective = Quarter(containing: .last(of: 2018)).period.first

  /// The plan with its decisions: as it was signed, and as it became.
  struct Decided {
    let signed: PlanFile.Read
    let plan: Plan
    let adjustments: [Adjustment]
  }

  /// The agreement with the decisions made in it.
  ///
  /// - Throws: `PlanFileMistakes` or `PlanEditProblem` when they do not fit it.
  static func decided() throws -> Decided {
    let agreement = PackageResources.helsingoer_syd_yaml
    var plan = try PlanFile.read(
      bytes: agreement + PackageResources.eksempel_beslutninger_yaml, name: "helsingoer-syd.yaml"
    ).get()
    var signed = plan
    (signed.adjustments, signed.followUps, signed.recommendations) = ([], [], [])
    let adjustments = plan.adjustments
    for adjustment in adjustments { try plan.adjust(by: adjustment) }
    return Decided(
      signed: PlanFile.Read(
        document: String(decoding: agreement, as: UTF8.self), plan: signed),
      plan: plan, adjustments: adjustments)
  }

  /// The closings, each with the quarters before it, and the day that it is done.
  private static let closings: [(quarter: Quarter, day: Day)] = [2, 3].compactMap { number in
    Quarter(2019, number).map { ($0, $0.period.last + 24) }
  }

  /// Stores the agreement and, as of a day, what has been decided since.
  static func adopt(_ decided: Decided, in archive: Archive, on day: Day) throws {
    let user = DemoFigures.author
    try archive.adopt(decided.signed, user: user)
    guard effective <= day, let first = decided.adjustments.first else { return }
    try archive.store.addEdit(
      to: decided.plan.id,
      editions: [
        PlanEdition(document: PlanFile.write(decided.plan), effective: effective, kind: .agreed)
      ], reason: first.reason, adjusted: (first.reason, StoredWords.deciders(first)),
      recordedBy: user, recordedAt: (effective - 5).number * 86_400 + 36_000, after: 1)
  }

  /// Closes the quarters that are closed by a day.
  static func close(_ plan: Slug, in archive: Archive, by day: Day) throws {
    for closing in closings where closing.day <= day {
      _ = try archive.close(closing.quarter, of: plan, on: closing.day, user: DemoFigures.author)
    }
  }
}
