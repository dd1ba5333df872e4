import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite struct RefusalTests {
  static let noejsomhed = Site(id: Make.slug("noejsomhed"), name: "Nøjsomhed")
  static let vapnagaard = Site(id: Make.slug("vapnagaard"), name: "Vapnagaard")
  static let id = IndicatorID(Make.slug("trygge-beboere"))

  static var plan: Plan {
    var plan = Plan(
      id: Make.slug("syd"), name: "Syd", period: Make.period("2018-01-01", "2021-12-31")
    )
    plan.sites = [noejsomhed, vapnagaard]
    var area = FocusArea(id: Make.slug("tryghed"), name: "Tryghed")
    area.criteria = [
      Criterion(
        id: Make.slug("trygge-beboere"), name: "Trygge beboere", wording: "…",
        indicators: [
          Indicator(unit: .percent, goal: .all(Goal(.atLeast(Amount(65)))), scope: .everySite)
        ])
    ]
    plan.focusAreas = [area]
    return plan
  }

  static let measurement = Measurement(
    id: "1", indicator: id, site: Make.slug("noejsomhed"), day: Make.day("2019-12-31"),
    quarter: Quarter(containing: Make.day("2019-12-31")), figure: .amount(amount("61,0")),
    recordedBy: "Jørgen",
    recordedAt: 0)

  @Test(arguments: [
    (
      EntryProblem.unknownIndicator("trygge-beboer"),
      "Kriteriet «trygge-beboer» findes ikke i planen; mente du «trygge-beboere»?"
    ),
    (
      .unknownIndicator("x"),
      "Kriteriet «x» findes ikke i planen; «maalepind status» viser dem alle."
    ),
    (
      .siteNeeded(id, sites: [noejsomhed, vapnagaard]),
      "«Trygge beboere» opgøres for hvert boligområde; vælg «Nøjsomhed» eller «Vapnagaard» (--sted)."
    ),
    (
      .siteNotMeasured(id, site: "Sundparken", sites: []),
      "«Trygge beboere» opgøres samlet for hele planen; udelad boligområdet «Sundparken» (--sted)."
    ),
    (
      .dayInFuture(Make.day("2020-02-01"), today: Make.day("2020-01-15")),
      "1. februar 2020 er ikke kommet endnu; skriv en dag til og med 15. januar 2020."
    ),
    (
      .outOfRange(.amount(amount("120")), .percent),
      "«120» er ikke en mulig procent; skriv et tal fra 0 til 100."
    ),
    (
      .wrongUnit(.answer(true), .percent),
      "«ja» passer ikke til enheden «procent»; skriv en procent som 61,4 eller en andel som 12/18."
    ),
    (
      .numeratorAboveDenominator(20, 18),
      "20 kan ikke være en del af 18; skriv det mindste tal først, som i 12/18."
    ),
    (
      .alreadyRecorded(measurement),
      "«Trygge beboere» har allerede et tal for 4. kvartal 2019 i Nøjsomhed, 61,0 %; ret det med en begrundelse (--rettelse)."
    ),
    (
      .quarterBeforeDay(Quarter(containing: Make.day("2019-01-01")), Make.day("2019-12-31")),
      "Et tal for 31. december 2019 kan ikke indberettes i 1. kvartal 2019, som slutter før den dag; vælg 4. kvartal 2019 eller senere."
    ),
    (
      .notWhole(.amount(amount("7,5")), .count(noun: "møder")),
      "«7,5» er ikke et helt tal, men «antal møder» tælles; skriv et helt tal."
    ),
  ])
  func wordsWhyAFigureIsRefused(problem: EntryProblem, sentence: String) {
    #expect(Refusal.entry(problem, plan: Self.plan).sentence == sentence)
    #expect(Refusal.entry(problem, plan: nil).exitCode == 1)
  }

  @Test(arguments: [
    (
      Refusal.unknownPlan("sydd", nearest: "syd", choices: ["syd"]),
      "Planen «sydd» findes ikke; mente du «syd»?"
    ),
    (
      .planFile(path: "x.yaml", .tooBig(bytes: 52_428_800, limit: 1_048_576)),
      "Planfilen «x.yaml» fylder 50 MiB, men en plan må højst fylde 1 MiB; se efter, om det er den rigtige fil."
    ),
    (
      .planFile(path: "x.yaml", .hasMistakes(1)),
      "Planfilen «x.yaml» har 1 fejl og er ikke hentet ind; ret den, og prøv igen; «maalepind plan tjek "
        + "FIL» viser, hvor."
    ),
    (
      .planFile(path: "x.yaml", .unreadable(code: 13)),
      "Planfilen «x.yaml» kan ikke læses, fordi adgang er nægtet; bed om adgang til den, eller vælg en anden."
    ),
    (
      .revisionNeeds(plan: "Syd", missing: ["--grund", "--besluttet-af", "--virkning"]),
      "Planen «Syd» findes allerede og kan kun ændres med en begrundelse; tilføj --grund, --besluttet-af og --virkning."
    ),
    (
      .entry(
        .quarterClosed(
          QuarterClosed(
            Quarter(containing: Make.day("2019-12-31")), by: "Jørgen", at: 1_580_515_200)),
        plan: nil),
      "4. kvartal 2019 blev lukket 1. februar 2020 af Jørgen; vælg et åbent kvartal (--kvartal)."
    ),
    (
      .entry(
        .quarterClosed(
          QuarterClosed(Quarter(containing: Make.day("2019-12-31")))), plan: nil),
      "4. kvartal 2019 er lukket; vælg et åbent kvartal (--kvartal)."
    ),
    (
      .unknownPlan("sydd", nearest: nil, choices: []),
      "Planen «sydd» findes ikke; «maalepind plan liste» viser dem alle."
    ),
  ])
  func wordsOtherRefusals(refusal: Refusal, sentence: String) {
    #expect(refusal.sentence == sentence)
  }

  @Test(arguments: [
    (
      ClosingProblem.notEnded(
        Quarter(containing: Make.day("2020-03-31")), closable: Make.day("2020-04-01")),
      "1. kvartal 2020 er ikke slut endnu; det kan lukkes fra 1. april 2020."
    ),
    (
      .alreadyClosed(
        QuarterClosed(
          Quarter(containing: Make.day("2019-12-31")), by: "Jørgen", at: 1_579_950_000)),
      "4. kvartal 2019 blev lukket 25. januar 2020 af Jørgen; se det med «maalepind status --kvartal "
        + "2019K4», eller genåbn det, hvis noget skal rettes."
    ),
    (
      .notFollowed(Make.quarter(2019, 2), from: Make.quarter(2019, 3)),
      "2. kvartal 2019 kan ikke lukkes, for planen følges her først fra 3. kvartal 2019; luk et kvartal fra og med "
        + "det."
    ),
    (
      .figuresMissing([Make.quarter(2019, 3), Make.quarter(2019, 4)], 7),
      "Der mangler 7 tal i 3. kvartal 2019 og 4. kvartal 2019; indtast dem, eller luk alligevel med --ja."
    ),
    (
      .neverClosed(Quarter(containing: Make.day("2019-12-31"))),
      "4. kvartal 2019 har ikke været lukket, så der er intet gemt at vise; udelad --kvartal for at "
        + "se status nu."
    ),
  ])
  func wordsWhyAQuarterIsNotClosed(problem: ClosingProblem, sentence: String) {
    #expect(problem.sentence == sentence)
  }

  @Test func anAmountThatIsTooLargeEndsInOneFullStop() {
    let problem = DanishMoney.Problem.tooLarge("1.000.000.000.000 kr.")
    #expect(problem.phrase.hasSuffix(" kr."))
    #expect(problem.sentence.hasSuffix(" kr."))
    #expect(NumberProblem.empty.sentence == "Her mangler et tal; skriv for eksempel 59,2.")
  }

  @Test func whatShouldNotHappenIsToldAsSuch() {
    struct Odd: Error {}
    #expect(Odd().refusing.sentence.hasPrefix("Noget gik galt"))
    #expect((ClosingProblem.reasonMissing as any Error).refusing is ClosingProblem)
  }

  @Test func wrongUsageHasItsOwnExitCode() {
    let usage = UsageProblem.unknownCommand("statu", nearest: "status", known: [])
    #expect(usage.sentence == "Kommandoen «statu» findes ikke; mente du «status»?")
    #expect(usage.exitCode == 64)
    #expect(Refusal.noPlan.exitCode == 1)
  }
}

extension Site {
  static var nowhere: Site {
    Site(id: Slug(naming: "ingen") ?? RefusalTests.id.criterion, name: "ingen")
  }
}
