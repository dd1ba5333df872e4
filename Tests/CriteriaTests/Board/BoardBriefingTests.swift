import Criteria
import TestSupport
import Testing

/// What a deciding body is told first.
@Suite struct BoardBriefingTests {
  /// A plan with a criterion that is behind, one that is met and one without a goal; with what is agreed about it.
  private static var plan: Plan {
    var plan = Make.plan()
    plan.words.decidingBody = "styregruppen"
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    func criterion(_ id: String, _ goal: Goal) -> Criterion {
      Criterion(
        id: Make.slug(id), name: id, wording: id,
        indicators: [
          Indicator(
            unit: .percent, goal: .all(goal), scope: .planWide, baseline: Make.baseline("59.2"))
        ])
    }
    let end = Make.day("2021-12-31")
    area.criteria = [
      criterion("bagud", Goal(.atLeast(Amount(65)), deadline: end)),
      criterion("opfyldt", Goal(.atLeast(Amount(60)), deadline: end)),
      criterion("langt-bagud", Goal(.atLeast(Amount(90)), deadline: end)),
      criterion("uden-maal", Goal(.missing)),
      criterion("uden-tal", Goal(.atLeast(Amount(65)), deadline: end)),
    ]
    area.criteria[3].openQuestions = ["Hvad er målet?"]
    area.openQuestions = ["Hvem er med?"]
    plan.focusAreas = [area]
    return plan
  }

  private static func figure(_ id: String, _ text: String, on day: String) -> Measurement {
    let day = Make.day(day)
    return Measurement(
      id: "\(id)-\(day)", indicator: IndicatorID(Make.slug(id)), site: nil, day: day,
      quarter: Quarter(containing: day), figure: Make.figure(text), recordedBy: "test",
      recordedAt: 0)
  }

  private static let figures = [
    figure("bagud", "61.0", on: "2019-12-31"), figure("opfyldt", "61.0", on: "2019-12-31"),
    figure("langt-bagud", "61.0", on: "2019-12-31"),
  ]

  private static let today = Make.day("2020-01-15")

  private static func rollup(_ plan: Plan, figures: [Measurement] = figures) -> Rollup {
    Rollup(plan: plan, records: Records(figures), asOf: today)
  }

  /// The third quarter of 2019, closed on a day of October.
  private static func standing(_ plan: Plan, figures: [Measurement] = []) -> ClosedStanding {
    let closing = QuarterClosing(
      quarter: Make.quarter(2019, 3), asOf: Make.day("2019-10-20"), recordedBy: "Mette",
      recordedAt: 0,
      measurements: 0)
    return ClosedStanding(closing, closing.rebuilt(plan, Records(figures)))
  }

  @Test("What needs attention comes worst first, and what cannot be judged by why")
  func criteria() {
    let briefing = BoardBriefing(Self.rollup(Self.plan), since: nil)
    #expect(briefing.attention.map(\.criterion.name) == ["langt-bagud", "bagud"])
    #expect(briefing.undecided.map(\.reason) == [.goalMissing, .noFigures])
    #expect(briefing.undecided.map { $0.criteria.map(\.name) } == [["uden-maal"], ["uden-tal"]])
    #expect(briefing.counts.total == 5)
    #expect(briefing.openQuestions == 2)
    #expect(briefing.asAgreed.map(\.criterion.name) == ["opfyldt"])
    #expect(briefing.missingDecisions.map(\.criterion.name) == ["uden-maal"])
    #expect(briefing.missingDecisions.map(\.reasons) == [[.goalMissing]])
    #expect(briefing.missingDecisions.map(\.verdicts) == [1])
    #expect(briefing.asOf == Self.today)
  }

  @Test("Without a closed quarter nothing is said to have changed")
  func neverClosed() {
    let briefing = BoardBriefing(Self.rollup(Self.plan), since: nil)
    #expect(briefing.since == nil)
    #expect(briefing.changes.isEmpty)
  }

  @Test("What has changed is seen from the closing")
  func changes() {
    let standing = Self.standing(
      Self.plan, figures: [Self.figure("opfyldt", "59.2", on: "2018-12-31")])
    let briefing = BoardBriefing(Self.rollup(Self.plan), since: standing)
    #expect(briefing.since == standing.closing)
    #expect(briefing.changes.map(\.kind) == [.newlyMet, .newlyJudged, .newlyJudged])
    #expect(briefing.changes.map(\.criterion.name) == ["opfyldt", "bagud", "langt-bagud"])
    let same = BoardBriefing(
      Self.rollup(Self.plan), since: Self.standing(Self.plan, figures: Self.figures))
    // Figures from after the quarter's end do not count in it.
    #expect(same.changes.map(\.kind) == briefing.changes.map(\.kind))
  }

  @Test(
    "Decisions and endings since the closed quarter's end are told, the newest first; older ones are not"
  )
  func decided() {
    var plan = Self.plan
    func recommendation(_ id: String, decided day: String?) -> Recommendation {
      var recommendation = Recommendation(
        id: Make.slug(id), name: id, proposed: Make.day("2019-01-01"))
      recommendation.decision = day.map {
        RecommendationDecision(.adopted, on: Make.day($0), because: "grund")
      }
      return recommendation
    }
    plan.recommendations = [
      recommendation("foer", decided: "2019-10-01"), recommendation("ny", decided: "2019-10-02"),
      recommendation("nyest", decided: "2020-01-15"),
      recommendation("siden", decided: "2020-01-16"), recommendation("venter", decided: nil),
    ]
    func followUp(_ action: String, _ deadline: String?, ended day: String? = nil) -> FollowUp {
      var followUp = FollowUp(
        action: action, topic: .plan, deadline: deadline.map { Make.day($0) })
      followUp.ending = day.map { FollowUpEnding(isDone: true, on: Make.day($0)) }
      return followUp
    }
    plan.followUps = [
      followUp("uden frist", nil), followUp("i tide", "2020-03-01"),
      followUp("for sent", "2019-12-01"),
      followUp("gjort før", nil, ended: "2019-10-01"),
      followUp("gjort", nil, ended: "2019-11-01"),
      followUp("gjort senere", nil, ended: "2019-12-01"),
    ]
    let briefing = BoardBriefing(Self.rollup(plan), since: Self.standing(plan))
    #expect(
      briefing.decided.map { decided -> String in
        if case .recommendation(let one) = decided { one.name } else { "justering" }
      } == ["nyest", "ny"])
    // One that is decided tomorrow still waits today.
    #expect(briefing.recommendations.map(\.name) == ["siden", "venter"])
    #expect(
      briefing.followUps.map(\.action)
        == ["for sent", "i tide", "uden frist", "gjort senere", "gjort"])
    let never = BoardBriefing(Self.rollup(plan), since: nil)
    #expect(never.decided.count == 3, "a year back where no quarter has been closed")
    #expect(never.followUps.count == 6)
  }

  @Test("Adjustments that wait for the deciding body are told apart from those that wait elsewhere")
  func adjustments() {
    var plan = Self.plan
    func adjustment(_ id: String, _ deciders: [String], adopted days: [String] = []) -> Adjustment {
      var adjustment = Adjustment(
        id: Make.slug(id), name: id, of: IndicatorID(Make.slug("bagud")), at: nil,
        because: "grund", proposed: Make.day("2019-01-01"), effective: Make.day("2020-01-01"),
        deciders: deciders)
      adjustment.decisions = days.map {
        RecommendationDecision(.adopted, on: Make.day($0), because: "grund")
      }
      return adjustment
    }
    plan.adjustments = [
      adjustment("egen", ["Styregruppen"]), adjustment("fondens", ["Landsbyggefonden"]),
      adjustment("videre", ["styregruppen", "Landsbyggefonden"], adopted: ["2019-11-01"]),
      adjustment("vedtaget", ["styregruppen"], adopted: ["2019-11-01"]),
      adjustment("gammel", ["styregruppen"], adopted: ["2019-02-01"]),
    ]
    let briefing = BoardBriefing(Self.rollup(plan), since: Self.standing(plan))
    #expect(briefing.adjustments.map(\.name) == ["egen"])
    #expect(briefing.adjustmentsElsewhere.map(\.name) == ["fondens", "videre"])
    #expect(
      briefing.decided.map { decided -> String in
        if case .adjustment(let one) = decided { one.name } else { "indstilling" }
      } == ["vedtaget"])
  }

  // MARK: Whatever the plan and the figures

  /// A plan with criteria of random kinds, one of them perhaps with two parts, and figures for them.
  private static func random(_ random: inout Dice) -> (
    plan: Plan, figures: [Measurement]
  ) {
    var plan = Make.plan()
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    var figures: [Measurement] = []
    for number in 0..<Int.random(in: 1...8, using: &random) {
      let drawn = RandomCase(using: &random)
      plan.dataSources = drawn.plan.dataSources
      let id = Make.slug("kriterium-\(number)")
      area.criteria.append(
        Criterion(id: id, name: "K\(number)", wording: "K\(number)", indicators: [drawn.indicator]))
      figures += drawn.figures.map { figure in
        Measurement(
          id: "\(number)-\(figure.id)", indicator: IndicatorID(id), site: nil, day: figure.day,
          quarter: figure.quarter, figure: figure.figure, recordedBy: "test", recordedAt: 0)
      }
    }
    plan.focusAreas = [area]
    return (plan, figures)
  }

  @Test(
    "All that needs attention is told, the counts add up, and nothing is said to have changed that has not",
    arguments: UInt64(1)...400)
  func invariants(seed: UInt64) {
    var random = Dice(seed: seed)
    let (plan, figures) = Self.random(&random)
    let then = plan.period.first + Int.random(in: 0...1_200, using: &random)
    let today = then + Int.random(in: 0...400, using: &random)
    var formerPlan = plan
    if seed % 5 == 0 { formerPlan.focusAreas[0].criteria.removeFirst() }
    if seed % 7 == 0 {
      formerPlan.focusAreas[0].criteria.append(Self.plan.focusAreas[0].criteria[0])
    }
    let earlier = Rollup(plan: formerPlan, records: Records(figures), asOf: then)
    let rollup = Rollup(plan: plan, records: Records(figures), asOf: today)
    let closing = QuarterClosing(
      quarter: Quarter(containing: then), asOf: then, recordedBy: "test", recordedAt: 0,
      measurements: 0)
    let briefing = BoardBriefing(rollup, since: ClosedStanding(closing, earlier))

    let needing = rollup.criteria.filter { $0.verdict.needsAttention }
    #expect(Set(briefing.attention) == Set(needing), "seed \(seed)")
    #expect(briefing.attention.count == briefing.counts.needingAttention, "seed \(seed)")
    let ranks = briefing.attention.map(\.verdict.rank)
    #expect(ranks == ranks.sorted(), "seed \(seed)")
    let undecided = briefing.undecided.flatMap(\.criteria)
    #expect(undecided.count == briefing.counts.undecidedTotal, "seed \(seed)")
    #expect(Set(undecided.map(\.id)).count == undecided.count, "seed \(seed)")
    #expect(
      briefing.counts.goingWell + needing.count + undecided.count == rollup.criteria.count,
      "seed \(seed)")

    let before = Dictionary(
      uniqueKeysWithValues: earlier.criteria.map { ($0.criterion.id, $0.results[0].assessment) })
    let after = Dictionary(
      uniqueKeysWithValues: rollup.criteria.map { ($0.criterion.id, $0.results[0].assessment) })
    let told = Dictionary(grouping: briefing.changes, by: \.criterion.id)
    for id in Set(before.keys).union(after.keys) {
      let changes = told[id] ?? []
      #expect(changes.count <= 1, "seed \(seed): \(id.text) is told twice")
      let kind = changes.first?.kind
      switch (before[id], after[id]) {
      case (nil, _): #expect(kind == .added, "seed \(seed)")
      case (_, nil): #expect(kind == .removed, "seed \(seed)")
      case (let old?, let new?):
        let isSameVerdict = old.verdict.rank == new.verdict.rank
        let isSameFigure = old.current?.value == new.current?.value
        if !isSameVerdict {
          #expect(kind != nil && kind != .sameVerdict, "seed \(seed): \(id.text) is not told")
        }
        if kind == .better { #expect(new.verdict.rank > old.verdict.rank, "seed \(seed)") }
        if kind == .worse { #expect(new.verdict.rank < old.verdict.rank, "seed \(seed)") }
        if kind == .better || kind == .worse || kind == .newlyMet || kind == .newlyMissed,
          old.verdict.reason == nil
        {
          #expect(old.window == new.window && old.goal == new.goal, "seed \(seed)")
        }
        if isSameVerdict, isSameFigure, old.window == new.window,
          old.current?.numerator == new.current?.numerator,
          old.current?.denominator == new.current?.denominator
        {
          #expect(kind == nil, "seed \(seed): \(id.text) has not changed")
        }
      }
    }
    let places = briefing.changes.compactMap { VerdictChange.Kind.allCases.firstIndex(of: $0.kind) }
    #expect(places == places.sorted())
    let still = BoardBriefing(rollup, since: ClosedStanding(closing, rollup))
    #expect(still.changes.isEmpty, "seed \(seed)")
  }
}
