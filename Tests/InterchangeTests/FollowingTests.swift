import Criteria
import Interchange
import Testing

@Suite("Money, milestones, networks and recommendations in a plan file")
struct FollowingTests {
  @Test func everyKeyIsRead() throws {
    let plan = try read(Self.example)
    #expect(plan.budget.totals == [2019: Money(kroner: 100_000)])
    #expect(plan.budget.lines.first?.finances.spent == [2019: Money(oere: 4_000_50)])
    #expect(plan.budgetGaps.isEmpty)
    let line = try #require(plan.budget.lines.first).finances
    #expect(line.corrected == [2019: Money(kroner: 45_000)])
    #expect(
      line.spendingToDate.map(\.money) == [Money(kroner: 1_000), Money(oere: 3_000_50)])
    #expect(line.spentThrough(in: 2019) == nil, "the year's own figure is there")
    #expect(line.expected == [2019: Money(kroner: 44_000)])
    #expect(
      line.financing.map(\.source) == ["Landsbyggefonden", "Kommunen", "Boligorganisationen"])
    #expect(line.financing.first?.promised.money == [2019: Money(kroner: 40_000)])
    #expect(line.financing.first?.given.money == [2019: Money(kroner: 10_000)])
    #expect(line.financing[1].promised.hours[2019]?.value == Fraction(241, 2))
    #expect(line.financing[1].given.hours == [2019: Amount(80)])
    #expect(plan.financing == [Financing(source: "Landsbyggefonden")])
    #expect(plan.focusAreas.first?.financing.first?.promised.money.count == 1)
    #expect(plan.adjustmentRule.decides == ["Bestyrelsen"])

    let duty = try #require(plan.reportingDuties.first)
    #expect(duty.timesAYear == .atLeast(4))
    #expect(duty.days == [Day(2019, 6, 30), Day(2019, 12, 31)])
    #expect(duty.extent == "en side")

    let activity = try #require(plan.focusAreas.first?.activities.first)
    #expect(activity.finances.budget == [2019: Money(kroner: 60_000)])
    #expect(
      activity.milestones.map(\.deadlineDay) == [
        Day(2019, 6, 9), Day(2019, 6, 9), nil, Day(2019, 12, 31), Day(2019, 5, 1), nil,
      ])
    #expect(activity.milestones.map(\.done) == [nil, Day(2019, 6, 1), nil, nil, nil, nil])
    #expect(activity.judgements.map(\.answer) == [.toSomeDegree])
    #expect(activity.judgements.first?.day == nil)
    #expect(activity.barriers == [Barrier(name: "Økonomi"), Barrier(name: "Tid", text: "Lidt")])
    #expect(activity.results == ["Et resultat"])

    let group = try #require(Slug("gruppen"))
    let network = try #require(plan.network(group))
    #expect(network.members == ["Beboere", "Skolen"])
    #expect(network.rules == ["Højst 2½ time"])
    #expect(
      network.meetings == [
        Meeting(topic: "Velkomst"), Meeting(topic: "Trafik", day: Day(2019, 4, 1)),
      ])

    #expect(plan.recommendations.map(\.proposer) == [network.id, nil])
    #expect(
      plan.recommendations.map(\.topic) == [.activity(activity.id), .focusArea(area: "omraade")])
    #expect(plan.recommendations.first?.decision?.outcome == .withdrawn)
    #expect(plan.recommendations.last?.decision == nil)
  }

  @Test func whatIsWrittenByHandIsWrittenBackTheSame() throws {
    let plan = try read(Self.example)
    #expect(try read(PlanFile.write(plan)) == plan)
    #expect(
      PlanFile.write(plan).contains("start: 2019-03-01\n            frist: 100 dage fra start"))
  }

  @Test("mistakes in an activity's keys, from line 8 and column 9 on", arguments: activityCases)
  func inAnActivity(_ example: MistakeCase) {
    let lines = example.text.split(separator: "\n").map { "        \($0)\n" }
    expect(example.expected, in: head + lines.joined())
  }

  @Test("mistakes in a whole file", arguments: followingCases)
  func inAFile(_ example: MistakeCase) {
    expect(example.expected, in: example.text)
  }

  private func expect(_ expected: [String], in text: String) {
    var found: [String] = []
    if case .failure(let mistakes) = PlanFile.read(bytes: Array(text.utf8), name: "p.yaml") {
      found = mistakes.mistakes.map(\.text)
    }
    #expect(found.count == expected.count, "\(found)")
    for (beginning, mistake) in zip(expected, found) {
      #expect(mistake.hasPrefix("p.yaml:" + beginning), "\(mistake)")
    }
  }

  private func read(_ text: String) throws -> Plan {
    try PlanFile.read(bytes: Array(text.utf8), name: "p.yaml").get()
  }

  private let head = """
    plan: Prøve
    periode: 2018-01-01 til 2021-12-31

    indsatsområder:
      - navn: Tryghed
        aktiviteter:
          - navn: Café

    """

  private static let example = """
    plan: Prøve
    periode: 2019
    budget:
      i alt: { 2019: 100.000 kr. }
      poster:
        - navn: Leder
          budget: { 2019: 40000 }
          forbrug:
            2019: 4.000,50
          korrigeret budget: { 2019: 45.000 kr. }
          forbrug år til dato:
            2. kvartal 2019: 3.000,50
            2019K1: 1.000
          forventet forbrug: { 2019: 44.000 }
          finansiering:
            - kilde: Landsbyggefonden
              lovet: { 2019: 40.000 }
              givet: { 2019: 10.000 }
            - kilde: Kommunen
              lovet: mangler
              lovede timer:
                2019: 120,5
              givne timer: { 2019: 80 }
            - Boligorganisationen
    finansiering: Landsbyggefonden
    afrapportering:
      - navn: Rapport
        til: Fonden
        antal: minimum 4 gange årligt
        frist: [2019-12-31, 30. juni 2019]
        omfang: en side
    justering:
      foreslår: Arbejdsgrupperne
      beslutter: [Bestyrelsen]
      godkender også: Fonden
    indstillinger:
      - navn: Flere timer
        fra: Gruppen
        om: Café
        status: trukket tilbage
        foreslået: 2019-03-01
        afgjort: 2019-03-01
        begrundelse: Løst på anden vis
      - { navn: Mere, om: indsatsområdet Område, foreslået: mangler, status: foreslået }
    indsatsområder:
      - id: omraade
        navn: Område
        finansiering: [ { kilde: Kommunen, lovet: { 2019: 5 } } ]
        aktiviteter:
          - navn: Café
            budget: { 2019: 60.000 }
            milepæle:
              - { id: a, navn: A, frist: 100 dage fra 2019-03-01 }
              - { id: b, navn: B, start: 2019-03-01, frist: 100 dage fra start, udført: 2019-06-01 }
              - { id: c, navn: C, start: mangler, frist: 100 dage fra start }
              - { id: d, navn: D, frist: ved udgangen }
              - { id: e, navn: E, frist: senest 1. maj 2019 }
              - { id: f, navn: F, frist: mangler }
            vurderinger:
              - { spørgsmål: Er formålet opfyldt?, svar: I nogen grad, dato: mangler }
            barrierer:
              - Økonomi
              - { navn: Tid, tekst: Lidt }
            resultater: Et resultat
            arbejdsgrupper:
              - navn: Gruppen
                medlemmer: [Beboere, Skolen]
                regler: Højst 2½ time
                møder:
                  - Velkomst
                  - { dato: 2019-04-01, emne: Trafik }
    """
}

extension RecommendationTopic {
  fileprivate static func focusArea(area: String) -> RecommendationTopic {
    Slug(area).map { .focusArea($0) } ?? .plan
  }
}
