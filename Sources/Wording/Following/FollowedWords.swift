import Criteria

/// What is said of what is followed: milestones, judgements, barriers, networks, recommendations, results.
public enum FollowedWords {
  /// A barrier or a result in a line: `Økonomi: …`.
  public static func barrier(_ barrier: Barrier) -> String {
    [barrier.name, barrier.text].compactMap { $0 }.joined(separator: ": ")
  }

  /// What a duty is, after its name: `til Landsbyggefonden, 2 pr. år, senest 1. marts 2019`.
  public static func duty(_ duty: ReportingDuty) -> String {
    let days = duty.days.map(DanishDay.text)
    return [
      duty.recipient.map { "til \($0)" }, duty.timesAYear?.text,
      days.isEmpty ? nil : "senest \(DanishList.text(days))", duty.extent, duty.content,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// What is followed in a whole plan: `Her følges 6 milepæle (1 overskredet, 5 udført), 2 vurderinger og
  /// 1 barriere.`; nil when nothing is.
  public static func standing(_ plan: Plan, on today: Day) -> String? {
    let activities = plan.activities
    let milestones = activities.flatMap(\.milestones)
    let counts: [String?] = [
      count(milestones.count, .milestone).map {
        "\($0) (\(MilestoneWords.summary(milestones, on: today)))"
      },
      count(activities.reduce(0) { $0 + $1.judgements.count }, .judgement),
      count(activities.reduce(0) { $0 + $1.barriers.count }, .barrier),
      count(plan.placedNetworks.count, .network),
      count(plan.recommendations.count, .recommendation),
      count(plan.openFollowUps(on: today).count, .followUp),
    ]
    let said = counts.compactMap { $0 }
    return said.isEmpty ? nil : "Her følges \(DanishList.text(said))."
  }

  /// What comes next: `Næste: 17. marts 2020, møde: Netværket: Sommeren.`
  public static func next(_ entry: WheelEntry, in plan: Plan) -> String {
    "Næste: \(DanishDay.text(entry.day)), \(WheelItemWords.kind(entry.item)): "
      + "\(WheelItemWords.text(entry.item, in: plan))."
  }

  private static func count(_ count: Int, _ kind: FollowedKind) -> String? {
    count == 0 ? nil : kind.words.count(count)
  }
}
