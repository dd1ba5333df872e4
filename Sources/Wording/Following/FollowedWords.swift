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
      count(milestones.count, "milepæl", "milepæle").map {
        "\($0) (\(MilestoneWords.summary(milestones, on: today)))"
      },
      count(activities.reduce(0) { $0 + $1.judgements.count }, "vurdering", "vurderinger"),
      count(activities.reduce(0) { $0 + $1.barriers.count }, "barriere", "barrierer"),
      count(plan.placedNetworks.count, "netværk", "netværk"),
      count(plan.recommendations.count, "indstilling", "indstillinger"),
      count(plan.openFollowUps(on: today).count, "opfølgning", "opfølgninger"),
    ]
    let said = counts.compactMap { $0 }
    return said.isEmpty ? nil : "Her følges \(DanishList.text(said))."
  }

  /// What comes next: `Næste: 17. marts 2020, møde: Netværket: Sommeren.`
  public static func next(_ entry: WheelEntry, in plan: Plan) -> String {
    "Næste: \(DanishDay.text(entry.day)), \(WheelItemWords.kind(entry.item)): "
      + "\(WheelItemWords.text(entry.item, in: plan))."
  }

  /// What kind of thing a row tells of.
  public enum Kind: CaseIterable, Sendable {
    /// A step with a deadline.
    case milestone
    /// How a question was answered.
    case judgement
    /// What stood in the way.
    case barrier
    /// A network, and its newest or next meeting.
    case network
    /// A proposal to the deciding body.
    case recommendation
    /// What has come out of it.
    case result
  }

  /// The kind in small letters.
  public static func kind(_ kind: Kind) -> String {
    switch kind {
    case .milestone: "milepæl"
    case .judgement: "vurdering"
    case .barrier: "barriere"
    case .network: "netværk"
    case .recommendation: "indstilling"
    case .result: "resultat"
    }
  }

  /// The signs of the longest kind.
  public static let longestKind = Kind.allCases.map { kind($0).count }.max() ?? 0

  private static func count(_ count: Int, _ one: String, _ several: String) -> String? {
    count == 0 ? nil : "\(DanishNumber.text(count)) \(count == 1 ? one : several)"
  }
}
