import Canvas
import Criteria
import TestSupport

@testable import Interface

/// A small plan with every kind of criterion, and figures for it, as the tests of the screens need them.
enum ExamplePlan {
  static func slug(_ text: String) -> Slug { Make.slug(text) }
  static func day(_ text: String) -> Day { Make.day(text) }
  static func amount(_ tenths: Int) -> Amount { Make.amount(Int64(tenths), 1) }

  static let today = day("2020-01-15")
  static let north = slug("noejsomhed")
  static let south = slug("vapnagaard")

  static var plan: Plan {
    guard let period = Period(day("2018-01-01"), day("2021-12-31")) else {
      preconditionFailure("no period")
    }
    var plan = Plan(
      id: slug("helsingoer-syd"), name: "Helsingør Syd – Tryghed og trivsel", period: period)
    plan.sites = [Site(id: north, name: "Nøjsomhed"), Site(id: south, name: "Vapnagaard")]
    plan.words.leader = "sekretariatslederen"
    var police = DataSource(id: slug("tryghedsindeks"), name: "Politiets Tryghedsindeks")
    police.deliveredBy = "Rigspolitiet"
    police.frequency = .yearly
    var own = DataSource(id: slug("egen"), name: "Egen registrering")
    own.frequency = .quarterly
    plan.dataSources = [police, own]
    plan.focusAreas = [safetyArea]
    follow(in: &plan)
    return plan
  }

  private static var safetyArea: FocusArea {
    var area = FocusArea(id: slug("tryghed-og-trivsel"), name: "Tryghed og trivsel")
    area.criteria = [neighbours, safety, trust, press]
    var advice = Activity(id: slug("hverdagsraadgivning"), name: "Hverdagsrådgivning")
    advice.criteria = [undefinedGoal, advised]
    var culture = Activity(id: slug("kulturelle-arrangementer"), name: "Kulturelle arrangementer")
    culture.criteria = [events, openHouse]
    var panel = Activity(id: slug("beboerpanel-med-politi"), name: "Beboerpanel med politi")
    panel.criteria = [meetings]
    area.activities = [advice, culture, panel]
    return area
  }

  private static func measured(_ tenths: Int, _ year: Int) -> Baseline {
    .measured(.amount(amount(tenths)), on: .last(of: year))
  }

  private static var neighbours: Criterion {
    var indicator = Indicator(
      unit: .missing, goal: .all(Goal(.rises(fromYear: 2018))), scope: .everySite,
      baseline: .all(.pending(by: .last(of: 2018))))
    indicator.dataSource = nil
    var criterion = Criterion(
      id: slug("naboskab"), name: "Naboskab og fællesskab",
      wording:
        "Naboskabet og oplevelsen af fællesskaber på tværs blandt beboerne forbedres i boligafdelingerne fra 2018-2021. Baseline etableres i 2018.",
      indicators: [indicator])
    criterion.number = 1
    return criterion
  }

  private static var safety: Criterion {
    var indicator = Indicator(
      unit: .percent, goal: .all(Goal(.atLeast(Amount(65)), deadline: .last(of: 2021))),
      scope: .everySite, baseline: .each([north: measured(592, 2016), south: measured(599, 2016)]))
    indicator.dataSource = .all(slug("tryghedsindeks"))
    var criterion = Criterion(
      id: slug("trygge-beboere"), name: "Trygge beboere",
      wording:
        "Andelen af trygge beboere i hhv. Nøjsomhed og på Vapnagaard stiger fra 59,2% og 59,9% i 2016 til 65% eller derover i 2021",
      indicators: [indicator])
    criterion.number = 2
    criterion.label = "LBF tryghed"
    return criterion
  }

  private static var trust: Criterion {
    var indicator = Indicator(
      unit: .percent, goal: .all(Goal(.holdOrRise)), scope: .everySite,
      baseline: .each([north: measured(776, 2016), south: measured(719, 2016)]))
    indicator.dataSource = .all(slug("tryghedsindeks"))
    var criterion = Criterion(
      id: slug("tillid-til-politiet"), name: "Tillid til politiet",
      wording:
        "Andelen af beboere i hhv. Nøjsomhed og på Vapnagaard, der har tillid til politiet, skal bibeholdes på niveauet for 2016 på 77,6% og 71,9% eller stige.",
      indicators: [indicator])
    criterion.number = 3
    criterion.openQuestions = [
      "Aftalen kalder 77,6 % og 71,9 % tillid her, men tryghed under Beboerpanel. Hvilket er det?"
    ]
    return criterion
  }

  private static var press: Criterion {
    var indicator = Indicator(
      unit: .percent, tally: .sum(per: .year), goal: .all(Goal(.atLeast(Amount(60)))))
    indicator.dataSource = .all(slug("egen"))
    var criterion = Criterion(
      id: slug("image"), name: "Image og pressedækning",
      wording: "Andelen af positive omtaler i de lokale medier skal udgøre 60% eller derover.",
      indicators: [indicator])
    criterion.number = 4
    return criterion
  }

  private static var undefinedGoal: Criterion {
    let indicator = Indicator(unit: .percent, goal: .all(Goal(.missing)), scope: .everySite)
    return Criterion(
      id: slug("oplevet-hjaelp"), name: "Brugerne oplever at få hjælp",
      wording: "At brugerne af rådgivningen oplever, at de har fået hjælp.",
      indicators: [indicator])
  }

  private static var advised: Criterion {
    Criterion(
      id: slug("frivilligt-netvaerk"), name: "Frivilligt nabohjælpsnetværk og evaluering",
      wording: "Der oprettes et frivilligbaseret netværk, og det evalueres.",
      indicators: [
        Indicator(
          part: slug("oprettet"), name: "oprettet", unit: .yesNo,
          goal: .all(Goal(.done, deadline: day("2019-06-30")))),
        Indicator(
          part: slug("vurdering"), name: "vurdering", unit: .rating(steps: Unit.standardSteps),
          goal: .all(Goal(.atLeastStep(4)))),
      ])
  }

  private static var events: Criterion {
    let indicator = Indicator(
      unit: .count(noun: "arrangementer"), tally: .sum(per: .year),
      goal: .each([north: Goal(.atLeast(Amount(2))), south: Goal(.atLeast(Amount(4)))]),
      scope: .everySite)
    var criterion = Criterion(
      id: slug("afholdte-arrangementer"), name: "Afholdte arrangementer",
      wording: "Der afholdes fire årlige kulturelle arrangementer i Vapnagaard og to i Nøjsomhed.",
      indicators: [indicator])
    criterion.number = 1
    return criterion
  }

  private static var openHouse: Criterion {
    var criterion = Criterion(
      id: slug("aabent-hus"), name: "Åbent hus",
      wording: "Der afholdes et årligt åbent hus i hvert boligområde.",
      indicators: [
        Indicator(
          unit: .yesNo, goal: .all(Goal(.doneEachYear)), scope: .everySite)
      ])
    criterion.number = 2
    return criterion
  }

  private static var meetings: Criterion {
    Criterion(
      id: slug("panelmoeder"), name: "Møder i beboerpanelet",
      wording: "At der afholdes minimum seks møder med Beboerpaneler pr. år",
      indicators: [
        Indicator(
          unit: .count(noun: "møder"), tally: .sum(per: .year),
          goal: .all(Goal(.atLeast(Amount(6)))), scope: .missing)
      ])
  }
}
