import Criteria
import Interchange
import TestSupport
import Testing

@Suite("Changing one thing in a plan file")
struct PlanEditingTests {
  static let document = """
    # Planen, som den er aftalt.
    plan: Beboerpanelet        # et navn
    id: beboerpanelet
    periode: 2018-01-01 til 2021-12-31
    netværk:
      - id: panel
        navn: Panelet
        møder:
          # det første var i klubben
          - dato: 2018-02-01
            emne: Opstart
          - Et møde uden dato

    # De to områder
    indsatsområder:
      - id: tryghed
        navn: Tryghed
        formål: >-
          At flere er trygge
          på vej hjem.

        # Kriterierne kommer sidst.
        kriterier:
          - { id: trygge, navn: Trygge, ordlyd: Trygge, enhed: procent, mål: mindst 65 }
        aktiviteter:
          - id: panelmoeder
            navn: Panelmøder
            budget: { 2018: 1000, 2019: 1000 }
            milepæle:
              # Den første er den vigtigste.
              - id: oprettet
                navn: Panelet er oprettet   # i klubben
                frist: 2018-06-30
              - id: evalueret
                navn: Panelet er evalueret
                start: 2019-01-01
                frist: 100 dage fra start

            # Sådan gik det
            barrierer: [Økonomi]
            resultater:
              - Et panel
          - id: gaatur
            navn: Gåtur

    """

  private func edit(_ edit: PlanEdit, in document: String = document) throws -> PlanFile.Edited {
    try PlanFile.edit(document, by: edit)
  }

  @Test("A milestone is set as done, and nothing else in the file changes")
  func changing() throws {
    let plan = try PlanFile.read(bytes: Array(Self.document.utf8), name: "").get()
    let milestone = plan.placedMilestones[0].milestone
    var done = milestone
    done.done = Make.day("2018-05-31")
    let owner = Make.slug("panelmoeder")
    let edited = try edit(
      .changing(.milestone(milestone, of: owner), to: .milestone(done, of: owner)))
    #expect(
      difference(Self.document, edited.document) == [
        "-            navn: Panelet er oprettet   # i klubben",
        "+            navn: Panelet er oprettet",
        "+            udført: 2018-05-31",
      ])
    #expect(edited.plan.placedMilestones[0].milestone.done == Make.day("2018-05-31"))
  }

  @Test("What is added comes where its list is, or where one belongs", arguments: 0..<9)
  func adding(number: Int) throws {
    let owner = Make.slug("panelmoeder")
    let cases: [(FollowedThing, [String])] = [
      (
        .milestone(Milestone(id: Make.slug("ny"), name: "Ny: «ø»"), of: owner),
        [
          "+          - id: ny", "+            navn: \"Ny: «ø»\"",
          "+            frist: mangler",
        ]
      ),
      (
        .judgement(Judgement(question: "Er formålet opfyldt?", answer: .toSomeDegree), of: owner),
        [
          "+        vurderinger:", "+          - spørgsmål: Er formålet opfyldt?",
          "+            svar: i nogen grad",
        ]
      ),
      (
        .barrier(Barrier(name: "Tid"), of: owner),
        [
          "-        barrierer: [Økonomi]", "+        barrierer:",
          "+          - navn: Økonomi", "+          - navn: Tid",
        ]
      ),
      (.result("Et til", of: owner), ["+          - Et til"]),
      (
        .result("Trygheden steg", of: Make.slug("tryghed")),
        ["+    resultater:", "+      - Trygheden steg"]
      ),
      (
        .spending(Money(kroner: 500), year: 2018, of: owner),
        ["+        forbrug: { 2018: 500 }"]
      ),
      (
        .spendingToDate(Money(oere: 500_50), 2018, 2, of: owner),
        ["+        forbrug år til dato:", "+          2018K2: 500,50"]
      ),
      (
        .financing(
          Financing(
            source: "Fonden", promised: Contribution(money: [2018: Money(kroner: 5)])), of: nil),
        ["+finansiering:", "+  - kilde: Fonden", "+    lovet: { 2018: 5 }"]
      ),
      (
        .meeting(Meeting(topic: "Nyt", day: Make.day("2019-01-01")), of: Make.slug("panel")),
        ["+      - dato: 2019-01-01", "+        emne: Nyt"]
      ),
    ]
    let (thing, expected) = cases[number]
    let edited = try edit(.adding(thing))
    #expect(difference(Self.document, edited.document) == expected)
    let back = try edit(edited.inverse, in: edited.document)
    #expect(back.plan == (try PlanFile.read(bytes: Array(Self.document.utf8), name: "").get()))
  }

  @Test("A recommendation is added before the areas, and a first milestone where there is none")
  func newLists() throws {
    let recommendation = Recommendation(
      id: Make.slug("mere-lys"), name: "Mere lys", topic: .focusArea(Make.slug("tryghed")),
      proposed: Make.day("2019-02-01"))
    let edited = try edit(.adding(.recommendation(recommendation)))
    #expect(edited.document.contains("uden dato\nindstillinger:\n  - id: mere-lys\n"))
    #expect(edited.document.contains("\n\n# De to områder\nindsatsområder:"))
    let walk = try edit(
      .adding(.milestone(Milestone(id: Make.slug("rute"), name: "Rute"), of: Make.slug("gaatur"))))
    #expect(
      walk.document.contains("navn: Gåtur\n        milepæle:\n          - id: rute\n"))
  }

  @Test("The last of a list is taken away with its key")
  func removingTheLast() throws {
    let edited = try edit(.removing(.result("Et panel", of: Make.slug("panelmoeder"))))
    #expect(
      difference(Self.document, edited.document) == [
        "-        resultater:", "-          - Et panel",
      ])
  }

  @Test("A budget that no longer adds up is written with its sum, and no remark is lost")
  func budgetSums() throws {
    let document = """
      plan: A
      id: a
      periode: 2018
      budget:
        i alt: { 2018: 100 }   # i aftalens bilag
        poster:
          - { id: leje, navn: Leje, budget: { 2018: 40 } }
      indsatsområder:
        - id: o
          navn: O
          aktiviteter:
            # den største
            - id: b
              navn: B
              budget: { 2018: 60 }

      """
    let owner = Make.slug("b")
    let edited = try edit(
      .changing(
        .budget(Money(kroner: 60), year: 2018, of: owner),
        to: .budget(Money(kroner: 70), year: 2018, of: owner)), in: document)
    #expect(
      difference(document, edited.document) == [
        "-        budget: { 2018: 60 }", "+  posterne giver: { 2018: 110 }",
        "+        budget: { 2018: 70 }",
      ])
    #expect(try edit(edited.inverse, in: edited.document).document == document)
  }

  @Test("What the plan owes is set as done where it stands")
  func fulfilling() throws {
    let document = """
      plan: A
      id: a
      periode: 2018
      afrapportering:
        # aftalt med fonden
        - id: rapport
          navn: Rapport
          frist: 2018-06-30

      """
    let plan = try PlanFile.read(bytes: Array(document.utf8), name: "").get()
    let duty = plan.reportingDuties[0]
    let done = duty.fulfilled(on: Make.day("2018-06-20"), due: Make.day("2018-06-30"))
    let edited = try edit(.changing(.duty(duty), to: .duty(done)), in: document)
    #expect(edited.document.contains("# aftalt med fonden"))
    #expect(
      edited.document.contains(
        "    udført:\n      - dato: 2018-06-20\n        frist: 2018-06-30\n"))
    #expect(edited.plan.reportingDuties == [done])
  }

  @Test("What does not fit the plan is refused")
  func refused() {
    #expect(throws: PlanEditProblem.self) {
      try edit(.removing(.result("Et andet", of: Make.slug("panelmoeder"))))
    }
  }

  @Test("Any change to any plan reads back as the plan that was wanted, and can be taken back")
  func anyPlan() throws {
    let seed = Dice.newSeed
    print("seed of the random changes: \(seed)")
    for round in 0..<60 {
      var maker = RandomPlan(seed: seed &+ UInt64(round))
      let plan = maker.plan()
      var random = Dice(seed: seed &+ UInt64(round) &* 31)
      var document = PlanFile.write(plan)
      var undo: [PlanEdit] = []
      for _ in 0..<6 {
        let now = try PlanFile.read(bytes: Array(document.utf8), name: "").get()
        guard let change = RandomEdit(plan: now).change(&random) else { continue }
        let edited = try edit(change, in: document)
        #expect(
          edited.plan == (try change.applied(to: now).plan), "seed \(seed), round \(round)")
        document = edited.document
        undo.append(edited.inverse)
      }
      for change in undo.reversed() { document = try edit(change, in: document).document }
      let back = try PlanFile.read(bytes: Array(document.utf8), name: "").get()
      #expect(back == plan, "seed \(seed), round \(round)")
    }
  }
}

/// The lines that differ: with - what was, with + what is.
func difference(_ old: String, _ new: String) -> [String] {
  func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
  let change = lines(new).difference(from: lines(old))
  return change.removals.map { "-\($0.line)" } + change.insertions.map { "+\($0.line)" }
}

extension CollectionDifference<String>.Change {
  fileprivate var line: String {
    switch self {
    case .insert(_, let line, _), .remove(_, let line, _): line
    }
  }
}

/// A change that fits a plan.
private struct RandomEdit {
  let plan: Plan

  func change(_ random: inout Dice) -> PlanEdit? {
    let things = all
    if !things.isEmpty, random.once(in: 3) { return .removing(things[random.below(things.count)]) }
    let activities = plan.activities.map(\.id)
    guard !activities.isEmpty else { return nil }
    let owner = activities[random.below(activities.count)]
    let name = "Ny: \(random.below(100_000)) – «æøå» #\n\(random.below(9))"
    let line = String(name.map { $0 == "\n" ? " " : $0 })
    switch random.below(16) {
    case 13:
      let year = plan.period.first.year
      return .adding(
        .financing(
          Financing(source: line, promised: Contribution(hours: [year: Amount(7)])),
          of: [owner, plan.focusAreas[0].id, nil][random.below(3)]))
    case 14:
      let quarter = plan.quarters[random.below(plan.quarters.count)]
      let new = FollowedThing.spendingToDate(
        Money(kroner: random.below(1_000_000)), quarter.year, quarter.number, of: owner)
      return plan.thing(at: FollowedPlace(.spendingToDate, of: owner, .quarter(quarter))).map {
        .changing($0, to: new)
      } ?? .adding(new)
    case 0:
      return .adding(
        .milestone(
          Milestone(id: Slug(number: 1_000_000 + random.below(1_000_000)), name: line), of: owner))
    case 1: return .adding(.barrier(Barrier(name: line, text: name), of: owner))
    case 2: return .adding(.result(name, of: owner))
    case 3:
      return .adding(
        .judgement(Judgement(question: line, answer: .notAtAll, text: name), of: owner))
    case 4:
      let networks = plan.placedNetworks.map(\.network.id)
      guard !networks.isEmpty else { return nil }
      return .adding(.meeting(Meeting(topic: line), of: networks[random.below(networks.count)]))
    case 5:
      return .adding(
        .followUp(FollowUp(action: line, topic: .activity(owner), deadline: plan.period.last)))
    case 6:
      return .adding(
        .note(Note(on: plan.period.first, kind: .initiative, text: line, topic: .activity(owner))))
    case 7:
      let day = plan.period.first
      return .adding(
        .request(FigureRequest(to: line, for: Quarter(containing: day), on: day)))
    case 8:
      return .adding(
        .duty(ReportingDuty(id: Slug(number: 1_000_000 + random.below(1_000_000)), name: line)))
    case 9:
      let network = Network(id: Slug(number: 1_000_000 + random.below(1_000_000)), name: line)
      let owners = [owner, plan.focusAreas[0].id, nil]
      return .adding(.network(network, of: owners[random.below(owners.count)]))
    case 10:
      let networks = plan.placedNetworks.map(\.network.id)
      guard !networks.isEmpty else { return nil }
      return .adding(
        .networkLine(
          name, [Followed.members, Followed.tasks, Followed.rules][random.below(3)],
          of: networks[random.below(networks.count)]))
    case 11:
      let year = plan.period.first.year
      let budget = plan.activity(owner)?.finances.budget[year]
      let new = FollowedThing.budget(
        Money(kroner: random.below(1_000_000)), year: year, of: owner)
      return budget.map { .changing(.budget($0, year: year, of: owner), to: new) } ?? .adding(new)
    case 12:
      let line = BudgetLine(id: Slug(number: 1_000_000 + random.below(1_000_000)), name: line)
      return .adding(.budgetLine(line))
    default:
      return .adding(
        .recommendation(
          Recommendation(
            id: Slug(number: 1_000_000 + random.below(1_000_000)), name: line,
            topic: .activity(owner))))
    }
  }

  private var all: [FollowedThing] {
    plan.activities.flatMap { activity -> [FollowedThing] in
      activity.milestones.map { .milestone($0, of: activity.id) }
        + activity.barriers.map { .barrier($0, of: activity.id) }
        + activity.judgements.map { .judgement($0, of: activity.id) }
        + activity.finances.financing.map { .financing($0, of: activity.id) }
        + activity.finances.spendingToDate.map {
          .spendingToDate($0.money, $0.quarter.year, $0.quarter.number, of: activity.id)
        }
        + activity.finances.spent.map { .spending($0.value, year: $0.key, of: activity.id) }
    } + plan.recommendations.map { .recommendation($0) }
      + plan.followUps.map { .followUp($0) } + plan.notes.map { .note($0) }
      + plan.requests.map { .request($0) }
      + plan.reportingDuties.map { .duty($0) } + plan.budget.lines.map { .budgetLine($0) }
  }
}
