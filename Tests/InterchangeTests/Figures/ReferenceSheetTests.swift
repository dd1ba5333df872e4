import Criteria
import TestSupport
import Testing
import Wording

@testable import Interchange

/// Files with figures of others.
@Suite("Files with figures of others") struct ReferenceSheetTests {
  static let document = """
    # Planen, som den er aftalt.
    plan: Nordby
    id: nordby
    periode: 2018-01-01 til 2021-12-31
    boligområder: [{ id: nord, navn: Nøjsomhed }, { id: syd, navn: Vapnagaard }]
    datakilder:
      - id: politi      # årligt
        navn: Politiets tal
        sammenligning:
          # fra deres hjemmeside
          - navn: Hele landet
            tal: [80 i 2018]
    indsatsområder:
      - id: omraade
        navn: Område
        kriterier:
          - id: trygge
            navn: Trygge beboere
            enhed: procent
            opgøres: seneste
            omfang: hvert boligområde
            mål: mindst 65
            udgangspunkt: 59 i 2016
            datakilde: politi   # hvert forår
            sammenligning:
              - navn: Helsingør Kommune
                tal:
                  # første gang
                  - 22,6 i 2016   # skønnet
                  - 24,0 i 2018
              # den nye
              - navn: Regionen
                tal: [70 i 2018]
            # de tre er aftalt
          - { id: moeder, navn: Møder, enhed: antal møder, opgøres: sum pr. år, omfang: samlet, mål: mindst 4 }
          - id: udvalg
            navn: Udvalg
            enhed: ja/nej
            omfang: samlet
            mål: udført
          - id: oplevelse
            navn: Oplevelse
            enhed: procent
            omfang: samlet
            sammenligning: { navn: Byen, tal: 50 i 2018 }
            delkriterier:
              - id: hjaelp
                navn: Hjælp
                mål: mindst 80
              - id: ro
                navn: Ro
                mål: mindst 70

    """
  static let plan: Plan = {
    do { return try PlanFile.read(bytes: Array(document.utf8), name: "").get() } catch {
      fatalError("\(error)")
    }
  }()
  static let heading = "kriterium;sammenligning;dag;værdi\n"

  static func read(_ text: String, form: CSVForm? = nil) -> Result<FigureImport, FigureFileMistakes>
  {
    FigureSheet.read(
      Array(text.utf8), into: plan, records: Records([]), today: Make.day("2020-01-15"), form: form
    ) { (_) throws(EntryProblem) in throw .unknownIndicator("") }
  }

  private static func lines(_ text: String) -> [String] {
    switch read(text) {
    case .success(let found):
      ["\(found.references.count) nye, \(found.corrections) rettelser, \(found.present) var der"]
    case .failure(let mistakes):
      mistakes.lines(in: plan)
    }
  }

  private static func put(_ rows: String) throws -> (document: String, plan: Plan) {
    try PlanFile.put(try read(heading + rows).get().references, in: document, of: plan)
  }

  @Test func newFiguresThoseThatStandAndThoseThatAreOtherwise() throws {
    let found = try Self.read(
      Self.heading + """
        trygge;helsingør kommune;2016;22,60
        trygge;Helsingør Kommune;31.12.2018;23,1
        trygge;Helsingør Kommune;2019;24,2
        trygge;Helsingør Kommune;2. kvartal 2019;24,1
        trygge;Hele landet;2018;80
        oplevelse.ro;Byen;2018;50
        moeder;Byen;2018;7
        moeder;Byen;2019;
        moeder;Byen;2017;–

        """
    ).get()
    #expect(found.present == 3 && found.blank == 2 && found.areOfOthers)
    #expect(
      found.references.map { "\($0.indicator) \($0.series) \($0.dated.day)" } == [
        "trygge Helsingør Kommune 2018-12-31", "trygge Helsingør Kommune 2019-12-31",
        "trygge Helsingør Kommune 2019-06-30", "moeder Byen 2018-12-31",
      ])
    #expect(found.changedReferences.map(\.former) == [.amount(Make.amount(240, 1))])
  }

  @Test func columnsMayStandInAnyOrderAndSharesHaveTwo() throws {
    let found = try Self.read(
      "nævner;dag;plan;sammenligning;tæller;kriterium\n577;2019;nordby;Landet;182;trygge\n"
    ).get()
    #expect(found.references.map(\.dated.figure) == [.ratio(182, 577)])
    let english = try Self.read("kriterium,sammenligning,dag,værdi\ntrygge,Landet,2019,61.4\n")
      .get()
    #expect(english.references.map(\.dated.figure) == [.amount(Make.amount(614, 1))])
  }

  @Test func aShareOfOneIsAskedAbout() throws {
    let found = try Self.read(Self.heading + "trygge;Landet;2019;0,61\n").get()
    #expect(found.doubtful.map(\.doubts) == [[.hundredth(of: Amount(61))]])
    #expect(try Self.read(Self.heading + "trygge;Landet;2019;5\n").get().doubtful.isEmpty)
  }

  @Test func allMistakesAreToldAtOnce() {
    #expect(
      Self.lines(
        "kriterium;sammenligning;dag;værdi;sted\n" + """
          tryge;Landet;2019;61;
          trygge;;2019;61;
          trygge;Landet;snart;otte;
          trygge;Landet;2019;101;
          trygge;Landet;2019;61;Vapnagaard
          trygge;Landet;;61;
          udvalg;Landet;2019;ja;
          oplevelse;Landet;2019;61;
          moeder;Landet;2019;4 (kv 2);
          moeder;Landet;2019;2,5;
          moeder;010190-1234;2019;2;
          """) == [
          "Linje 2, kolonne A (kriterium): Kriteriet «tryge» findes ikke i planen; mente du «trygge»?",
          "Linje 3, kolonne B (sammenligning): Her mangler, hvis tal det er; skriv det, som «Helsingør Kommune». "
            + "Planens egne tal hentes ind fra en fil uden kolonnen «sammenligning».",
          "Linje 4, kolonne C (dag): «snart» er ikke en dato; skriv den som 31.12.2019 eller 2019-12-31.",
          "Linje 4, kolonne D (værdi): «otte» passer ikke til enheden «procent»; skriv en procent som 61,4 eller en andel som 12/18.",
          "Linje 5, kolonne D (værdi): «101» er ikke en mulig procent; skriv et tal fra 0 til 100.",
          "Linje 6, kolonne E (sted): «sted» hører til planens egne tal, men her er det andres; tøm cellen, eller slet kolonnen.",
          "Linje 7, kolonne C (dag): Her mangler en dato; skriv den som 31.12.2019.",
          "Linje 8, kolonne D (værdi): «ja» kan ikke stå som andres tal; skriv et tal som 22,6, eller en andel i «tæller» og «nævner».",
          "Linje 9, kolonne A (kriterium): Kriteriet «oplevelse» har flere dele; skriv «oplevelse.hjaelp» eller «oplevelse.ro».",
          "Linje 10, kolonne D (værdi): «4 (kv 2)» kan ikke stå som andres tal; skriv et tal som 22,6, eller en andel i «tæller» og «nævner».",
          "Linje 11, kolonne D (værdi): «2,5» er ikke et helt tal, men «antal møder» tælles; skriv et helt tal.",
          "Linje 12, kolonne B (sammenligning): Skriv ikke personoplysninger her: «01••••-••••» ligner et CPR-nummer; tag det ud, og skriv det uden at sige, hvem det handler om.",
        ])
  }

  @Test func whatStandsBesideNoFigureIsNotLeftOut() {
    #expect(
      Self.lines("kriterium;sammenligning;dag;værdi;ikke målt\ntrygge;Landet;2019;-;lukket\n") == [
        "Linje 2, kolonne E (ikke målt): «ikke målt» hører til planens egne tal, men her er det andres; tøm "
          + "cellen, eller slet kolonnen."
      ])
  }

  @Test func oneDayHasOneFigure() {
    #expect(
      Self.lines(Self.heading + "trygge;Landet;2019;61\ntrygge;landet;2019;61,0\n") == [
        "1 nye, 0 rettelser, 1 var der"
      ])
    #expect(
      Self.lines(Self.heading + "trygge;Landet;2019;61\ntrygge;landet;2019;62\n") == [
        "Linje 3: Der står et andet tal for samme dag i linje 2; slet den ene linje."
      ])
  }

  @Test func headingsThatAreNeeded() {
    #expect(
      Self.lines("kriterium;sammenligning;værdi\n") == [
        "Linje 1: Kolonnen «dag» mangler; tilføj den."
      ])
    #expect(
      Self.lines("kriterium;sammenligning;dag;ikke målt\n") == [
        "Linje 1: En af kolonnerne «værdi» eller «tæller» skal være der; tilføj den."
      ])
  }

  // MARK: - In the plan

  @Test func aFigureIsALineOfItsSeriesAndNoRemarkIsLost() throws {
    let put = try Self.put(
      """
      trygge;Helsingør Kommune;2018;23,1
      trygge;Helsingør Kommune;2019;24,2
      trygge;Helsingør Kommune;2015;22,0
      trygge;Helsingør Kommune;30.06.2017;182/577
      trygge;Regionen;2019;71
      trygge;Naboen;2019;66,6
      """)
    #expect(
      Set(difference(Self.document, put.document)) == [
        "-              - 24,0 i 2018", "+              - 23,1 i 2018",
        "+              - 24,2 i 2019",
        "+              - 22,0 i 2015", "+              - 182/577 pr. 2017-06-30",
        "-            tal: [70 i 2018]", "+            tal:", "+              - 70 i 2018",
        "+              - 71 i 2019", "+          - navn: Naboen", "+            tal:",
        "+              - 66,6 i 2019",
      ])
    #expect(put.document.contains("- 22,6 i 2016   # skønnet\n"))
    #expect(put.document.contains("# de tre er aftalt"))
  }

  @Test func aCorrectedFigureKeepsTheRemarkBehindIt() throws {
    let put = try Self.put("trygge;Helsingør Kommune;2016;22,7\n")
    #expect(
      difference(Self.document, put.document) == [
        "-              - 22,6 i 2016   # skønnet", "+              - 22,7 i 2016   # skønnet",
      ])
  }

  @Test func aSeriesOfTheSourceIsKeptThere() throws {
    let put = try Self.put("trygge;hele landet;2019;81\n")
    #expect(
      put.plan.dataSources[0].references == [
        ReferenceSeries(
          name: "Hele landet",
          figures: [
            DatedFigure(.amount(Amount(80)), on: Make.day("2018-12-31")),
            DatedFigure(.amount(Amount(81)), on: Make.day("2019-12-31")),
          ])
      ])
    #expect(put.plan.focusAreas == Self.plan.focusAreas)
    #expect(put.document.contains("# fra deres hjemmeside"))
  }

  @Test func aPartGetsItsOwn() throws {
    let put = try Self.put("oplevelse.ro;Byen;2019;51\n")
    let parts = put.plan.placedCriteria[3].criterion.indicators
    #expect(parts.map { $0.references[0].figures.count } == [1, 2])
    #expect(put.document.contains("# skønnet"))
  }

  @Test(arguments: ["mangler", "~", "ja", "A: b # c", "[Landet", "\"Landet\"", "- Landet", "2019"])
  func anyNameIsReadAgain(_ name: String) throws {
    let entry = ReferenceEntry(
      indicator: IndicatorID(Make.slug("trygge")), series: name,
      dated: DatedFigure(.amount(Make.amount(614, 1)), on: Make.day("2019-03-31")))
    var wanted = Self.plan
    wanted.put(entry)
    let put = try PlanFile.put([entry], in: Self.document, of: Self.plan)
    #expect(put.plan == wanted)
    #expect(put.document.contains("# skønnet"))
    let again = PlanFile.write(put.plan)
    #expect(try PlanFile.read(bytes: Array(again.utf8), name: "").get() == wanted)
  }

  /// Whatever is put in a random plan, the text reads to the plan that was wanted.
  @Test func anyPlan() throws {
    let seed = Dice.newSeed
    print("seed of the random figures of others: \(seed)")
    for round in 0..<40 {
      var maker = RandomPlan(seed: seed &+ UInt64(round))
      let plan = maker.plan()
      var random = Dice(seed: seed &+ UInt64(round) &* 31)
      let numeric = plan.indicatorIDs.filter { plan.unit(of: $0).isNumeric }
      guard !numeric.isEmpty else { continue }
      let entries = (0..<1 + random.below(8)).map { _ in
        ReferenceEntry(
          indicator: numeric[random.below(numeric.count)], series: "Andre \(random.below(3))",
          dated: DatedFigure(
            .amount(Amount(random.below(100))), on: Make.day("2018-01-01") + random.below(900)))
      }
      var wanted = plan
      for entry in entries { wanted.put(entry) }
      let put = try PlanFile.put(entries, in: PlanFile.write(plan), of: plan)
      #expect(put.plan == wanted, "seed \(seed), round \(round)")
      for entry in entries { #expect(put.plan.standing(for: entry) != nil) }
    }
  }
}
