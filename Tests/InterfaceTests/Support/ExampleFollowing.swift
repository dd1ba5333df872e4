import Canvas
import Criteria

@testable import Interface

/// What the example plan follows besides its criteria: one of each kind in each state. The texts and amounts
/// are examples.
extension ExamplePlan {
  static let culture = slug("kulturelle-arrangementer")
  static let area = slug("tryghed-og-trivsel")
  static let network = slug("ressourcenetvaerk-naboskab")

  static func follow(in plan: inout Plan) {
    plan.purpose =
      "At gøre boligområderne trygge og gode at bo i, så flere bliver boende og flere flytter til."
    plan.goals = [
      "Flere beboere er trygge i deres boligområde", "Flere beboere deltager i fællesskaber",
      "Boligområderne omtales bedre",
    ]
    plan.parties = ["Boligselskabet", "Kommunen", "Politiet"]
    plan.staffing = ["Sekretariatsleder: 37 timer om ugen", "To medarbejdere: 74 timer om ugen"]
    plan.roles = ["Sekretariatet tager referat af bestyrelsens møder."]
    plan.words.funder = "Landsbyggefonden"
    plan.adjustmentRule = AdjustmentRule(
      proposes: ["Arbejdsgrupperne kan foreslå ændringer i aktiviteterne"],
      decides: ["Bestyrelsen beslutter"],
      alsoApproves: ["Landsbyggefonden godkender ændringer i den strategiske aftale"])
    var report = ReportingDuty(id: slug("aarsrapport"), name: "Årsrapport")
    report.recipient = "Landsbyggefonden"
    report.timesAYear = .exactly(1)
    report.days = [day("2020-03-01"), day("2021-03-01")]
    report.extent = "cirka en side"
    plan.reportingDuties = [report]
    plan.budget = Budget(
      lines: [
        BudgetLine(
          id: slug("ledelse"), name: "Ledelse og administration",
          finances: Finances(budget: years(kroner: 600_000)))
      ],
      totals: [
        2018: Money(kroner: 840_000), 2019: Money(kroner: 850_000), 2020: Money(kroner: 840_000),
        2021: Money(kroner: 840_000),
      ])
    plan.networks = [Network(id: slug("samraad"), name: "Samrådet")]
    plan.recommendations = recommendations
    plan.openQuestions = ["Hvem deltager i bestyrelsens møder for afdelingerne?"]
    plan.focusAreas[0].purpose = "At øge trygheden og trivslen blandt beboerne."
    plan.focusAreas[0].targetGroup = "Alle beboere i Nøjsomhed og Vapnagaard"
    plan.focusAreas[0].networks = [neighbourhood]
    plan.focusAreas[0].results = ["Naboerne mødes hver måned i fælleshuset"]
    for place in plan.focusAreas[0].activities.indices
    where plan.focusAreas[0].activities[place].id == culture {
      follow(in: &plan.focusAreas[0].activities[place])
    }
  }

  private static func years(kroner: Int) -> [Int: Money] {
    [2018, 2019, 2020, 2021].reduce(into: [:]) { $0[$1] = Money(kroner: kroner) }
  }

  private static func follow(in activity: inout Activity) {
    activity.content =
      "Beboerne planlægger og holder selv arrangementerne: sommerfest, fastelavn, loppemarked og "
      + "fællesspisning. Sekretariatet hjælper med tilladelser, penge og omtale og træder et skridt "
      + "tilbage, efterhånden som de frivillige tager over. Hvert arrangement er åbent for naboerne til "
      + "boligområderne, så flere lærer dem at kende, og pressen indbydes hver gang."
    activity.purpose = "At styrke fællesskabet og boligområdernes omdømme."
    activity.goals = ["At flere beboere er frivillige", "At naboerne kommer i boligområderne"]
    activity.targetGroup = "Alle beboere; sekundært naboerne til boligområderne."
    activity.roles = ["Sekretariatet er tovholder", "Afdelingsbestyrelserne stiller lokaler"]
    activity.milestones = [
      milestone("frivillige", "De frivillige er hvervet", "2018-02-01", "2018-09-01", "2018-08-20"),
      milestone(
        "program", "Fast årsprogram for begge områder", "2018-09-01", "2018-12-31", "2019-03-15"),
      milestone("presse", "Aftale med lokalpressen om faste omtaler", "2019-02-01", "2019-10-31"),
      milestone("overdragelse", "De frivillige overtager sommerfesten", "2019-06-01", "2020-08-31"),
      milestone("selvkoerende", "Arrangementerne er selvkørende", "2020-09-01", "2021-12-31"),
      Milestone(id: slug("evaluering"), name: "Fælles evaluering"),
    ]
    activity.finances = Finances(
      budget: years(kroner: 240_000),
      spent: [2018: Money(kroner: 216_500), 2019: Money(oere: 25_130_050)])
    activity.judgements = [
      Judgement(
        question: "Er formålet opfyldt?", answer: .toSomeDegree,
        text: "Der kommer mange til arrangementerne, men det er de samme, der står for dem.",
        day: day("2019-12-10")),
      Judgement(question: "Er indsatsen gennemført som planlagt?", answer: .toAHighDegree),
    ]
    activity.barriers = [
      Barrier(name: "Økonomi", text: "Leje af telt og scene er blevet dyrere."),
      Barrier(name: "Vejret"),
    ]
    var group = Network(id: slug("festudvalget"), name: "Festudvalget")
    group.members = ["To frivillige fra hvert boligområde", "En medarbejder fra sekretariatet"]
    group.meetings = [
      Meeting(topic: "Fastelavn", day: day("2019-12-02")),
      Meeting(topic: "Sommerfesten", day: day("2020-02-03")),
    ]
    activity.workingGroups = [group]
    activity.results = ["Lokalavisen har omtalt fem arrangementer"]
    activity.openQuestions = [
      "Tæller et arrangement, som begge områder holder sammen, med i begge?"
    ]
  }

  static func milestone(
    _ id: String, _ name: String, _ start: String, _ deadline: String, _ done: String? = nil
  ) -> Milestone {
    var milestone = Milestone(
      id: slug(id), name: name, start: day(start), deadline: .on(day(deadline)))
    milestone.done = done.map { day($0) }
    return milestone
  }

  private static var neighbourhood: Network {
    var network = Network(id: network, name: "Ressourcenetværk for naboskab og trivsel")
    network.purpose = "At kvalificere indsatserne på tværs af boligområderne."
    network.members = [
      "Sundhedshuset", "Kultur- og fritidsområdet", "Sundhed, pleje og omsorg", "Miljø og teknik",
      "Afdelingsbestyrelserne",
    ]
    network.tasks = ["Sparring og udvikling af indsatserne", "Erfaringsudveksling og vidensdeling"]
    network.rules = ["Et møde varer højst 2½ time"]
    network.meetings = [
      Meeting(topic: "Velkomst af nye beboere"),
      Meeting(topic: "Naboskab i opgangene", day: day("2019-10-08")),
      Meeting(topic: "Sommerens arrangementer", day: day("2020-03-17")),
    ]
    return network
  }

  private static var recommendations: [Recommendation] {
    var move = Recommendation(
      id: slug("prioritering"), name: "Flere midler til fællesspisning", topic: .focusArea(area),
      proposed: day("2019-10-08"))
    move.text = "40.000 kr. om året flyttes fra loppemarkedet til fællesspisning i opgangene."
    move.proposer = network
    var adopted = Recommendation(
      id: slug("telt"), name: "Fælles telt for begge boligområder", topic: .activity(culture),
      proposed: day("2019-03-01"))
    adopted.proposer = network
    adopted.decision = RecommendationDecision(
      .adopted, on: day("2019-04-10"), because: "Det sparer leje hvert år.")
    var rejected = Recommendation(
      id: slug("medfinansiering"), name: "Lavere kommunal medfinansiering", topic: .plan,
      proposed: day("2019-05-01"))
    rejected.decision = RecommendationDecision(
      .rejected, on: day("2019-06-12"), because: "Der er ikke dækning i budgettet.")
    return [move, adopted, rejected]
  }

  /// Occasions that were held, are planned, and have passed without a word.
  static var logbook: Logbook {
    var lines: [Occasion] = []
    func add(_ date: String, _ state: OccasionState, _ site: Slug, _ participants: Int? = nil) {
      var occasion = Occasion(
        id: "00000000-0000-4000-7000-\(lines.count + 100_000_000_000)", activity: culture,
        site: site, day: day(date), state: state, recordedBy: "Jørgen", recordedAt: 1_578_000_000)
      occasion.participants = participants
      if participants != nil { occasion.tags = ["frivillig-drevet"] }
      lines.append(occasion)
    }
    add("2019-02-27", .held, north, 64)
    add("2019-08-24", .held, south, 180)
    add("2019-12-07", .held, south, 95)
    add("2020-01-11", .planned, north)
    add("2020-02-23", .planned, south)
    return Logbook(lines)
  }
}
