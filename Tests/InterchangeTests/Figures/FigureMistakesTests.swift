import Criteria
import TestSupport
import Testing
import Wording

@testable import Interchange

/// What is wrong in a file with figures: each a whole sentence with its place, and all of them at once.
@Suite("Mistakes in a file with figures") struct FigureMistakesTests {
  static let heading = "kriterium;sted;dag;værdi;note\n"

  struct Case: CustomTestStringConvertible {
    var row: String
    var says: String
    var testDescription: String { row }
  }

  static let cases = [
    Case(
      row: "tryge;Nøjsomhed;2019-12-31;61;",
      says:
        "Linje 2, kolonne A (kriterium): Kriteriet «tryge» findes ikke i planen; mente du «trygge»?"
    ),
    Case(
      row: "TRYGGE;Nøjsomhed;2019-12-31;61;",
      says:
        "Linje 2, kolonne A (kriterium): Kriteriet «TRYGGE» findes ikke i planen; mente du «trygge»?"
    ),
    Case(
      row: ";Nøjsomhed;2019-12-31;61;",
      says:
        "Linje 2, kolonne A (kriterium): Her mangler kriteriets id; skriv det, eller slet linjen."),
    Case(
      row: "oplevelse;;2019-12-31;61;",
      says:
        "Linje 2, kolonne A (kriterium): Kriteriet «oplevelse» har flere dele; skriv «oplevelse.hjaelp» eller «oplevelse.ro»."
    ),
    Case(
      row: "trygge;;2019-12-31;61;",
      says:
        "Linje 2, kolonne B (sted): «Trygge beboere» opgøres for hvert boligområde; vælg «Nøjsomhed» eller «Vapnagaard»."
    ),
    Case(
      row: "trygge;Sundparken;2019-12-31;61;",
      says:
        "Linje 2, kolonne B (sted): «Trygge beboere» opgøres ikke for «Sundparken»; vælg «Nøjsomhed» eller «Vapnagaard»."
    ),
    Case(
      row: "møder;;2019-12-31;2;",
      says:
        "Linje 2, kolonne A (kriterium): Kriteriet «møder» findes ikke i planen; mente du «moeder»?"
    ),
    Case(
      row: "moeder;Nøjsomhed;2019-12-31;2;",
      says:
        "Linje 2, kolonne B (sted): «Møder» opgøres samlet for hele planen; udelad boligområdet «Nøjsomhed»."
    ),
    Case(
      row: "trygge;Nøjsomhed;2020-01-16;61;",
      says:
        "Linje 2, kolonne C (dag): 16. januar 2020 er ikke kommet endnu; skriv en dag til og med 15. januar 2020."
    ),
    Case(
      row: "trygge;Nøjsomhed;31.12.2017;61;",
      says:
        "Linje 2, kolonne C (dag): 31. december 2017 ligger uden for planens periode; skriv en dag fra 1. januar 2018 til 31. december 2021."
    ),
    Case(
      row: "trygge;Nøjsomhed;i overgår;61;",
      says:
        "Linje 2, kolonne C (dag): «i overgår» er ikke en dato; skriv den som 31.12.2019 eller 2019-12-31."
    ),
    Case(
      row: "trygge;Nøjsomhed;2019-12-31;otte;",
      says:
        "Linje 2, kolonne D (værdi): «otte» passer ikke til enheden «procent»; skriv en procent som 61,4 eller en andel som 12/18."
    ),
    Case(
      row: "trygge;Nøjsomhed;2019-12-31;61.4;",
      says:
        "Linje 2, kolonne D (værdi): «61.4» kan misforstås; skriv 61,4 med komma (punktum står kun ved tusinder, som i 1.741)."
    ),
    Case(
      row: "trygge;Nøjsomhed;2019-12-31;161;",
      says:
        "Linje 2, kolonne D (værdi): «161» er ikke en mulig procent; skriv et tal fra 0 til 100."),
    Case(
      row: "moeder;;2019-12-31;2,5;",
      says:
        "Linje 2, kolonne D (værdi): «2,5» er ikke et helt tal, men «antal møder» tælles; skriv et helt tal."
    ),
    Case(
      row: "omtale;;2019-12-31;dec-18;",
      says:
        "Linje 2, kolonne D (værdi): «dec-18» er blevet til en dato i regnearket; skriv en andel i kolonnerne «tæller» og «nævner»."
    ),
    Case(
      row: "omtale;;2019-12-31;05-okt.;",
      says:
        "Linje 2, kolonne D (værdi): «05-okt.» er blevet til en dato i regnearket; skriv en andel i kolonnerne «tæller» og «nævner»."
    ),
    Case(
      row: "moeder;;2019-12-31;-;",
      says:
        "Linje 2, kolonne D (værdi): Et tal, der ikke er målt, skal have en grund; skriv for eksempel «ikke målt: skolen var lukket»."
    ),
    Case(
      row: "moeder;;2019-12-31;;aflyst",
      says:
        "Linje 2, kolonne D (værdi): Her mangler et tal; skriv det, eller skriv i «ikke målt», hvorfor det ikke er målt."
    ),
    Case(
      row: "moeder;;2019-12-31;=1+1;",
      says:
        "Linje 2, kolonne D (værdi): «=1+1» er en formel; skriv det, den giver, eller sæt en apostrof (') foran, hvis det er en tekst."
    ),
    Case(
      row: "moeder;;2019-12-31;2;\"@SUM(A1;B1)\"",
      says:
        "Linje 2, kolonne E (note): «@SUM(A1;B1)» er en formel; skriv det, den giver, eller sæt en apostrof (') foran, hvis det er en tekst."
    ),
    Case(
      row: "moeder;;2019-12-31;2",
      says:
        "Linje 2: Linjen har 4 celler, men der er 5 overskrifter; filen er måske klippet over, så hent den igen."
    ),
    Case(
      row: "moeder;;2019-12-31\nmoeder;;2019-09-30;1;",
      says: "Linje 2: Linjen har 3 celler, men der er 5 overskrifter; skriv resten af linjen."),
    Case(
      row: "moeder;;2019-12-31;2;en;to",
      says:
        "Linje 2: Linjen har 6 celler, men der er 5 overskrifter; se efter, om en tekst med skilletegn mangler anførselstegn."
    ),
    Case(
      row: "moeder;;2019-12-31;2;\"aflyst\nmoeder;;2019-09-30;1;\n",
      says:
        "Linje 2, kolonne E (note): Anførselstegnet (\") her bliver aldrig lukket; sæt et til, hvor teksten slutter, eller slet det."
    ),
    Case(
      row: "moeder;;2019-12-31;2;\"aflyst\nmoeder;;2019-09-30;1;\"x\"\n",
      says:
        "Linje 3 (række 2 i regnearket), kolonne E (note): Der står noget efter det anførselstegn (\"), der lukker cellen; se efter, om der mangler et i linje 2."
    ),
    Case(
      row: "moeder;;2019-12-31;2;5\" rør",
      says:
        "Linje 2, kolonne E (note): Et anførselstegn (\") midt i en celle kan ikke læses; sæt hele cellen i anførselstegn, og skriv det indre to gange."
    ),
    Case(
      row: "moeder;\"\r\n\";2019-12-31;2;\nmoeder;;2019-10-01;3;",
      says:
        "Linje 4 (række 3 i regnearket): Kriteriet har allerede et tal for samme sted og kvartal i linje 2; slet den ene linje."
    ),
  ]

  @Test(arguments: cases) func eachIsAWholeSentence(_ trial: Case) {
    #expect(FigurePlan.lines(Self.heading + trial.row) == [trial.says])
  }

  @Test func allAreToldAtOnceInTheOrderOfTheFile() {
    let text = """
      kriterium;sted;dag;værdi;antal svar
      moeder;;i overgår;2,5;mange
      trygge;Vapnagaard;2019-12-31;61;0

      trygge;Nøjsomhed;2019-12-31;61;
      """
    #expect(
      FigurePlan.lines(text) == [
        "Linje 2, kolonne C (dag): «i overgår» er ikke en dato; skriv den som 31.12.2019 eller 2019-12-31.",
        "Linje 2, kolonne D (værdi): «2,5» er ikke et helt tal, men «antal møder» tælles; skriv et helt tal.",
        "Linje 2, kolonne E (antal svar): «mange» skal være et helt tal på 0 eller derover; skriv for eksempel 293.",
        "Linje 3, kolonne E (antal svar): Antallet af svar (n) er 0, men skal være mellem 1 og 1.000.000; ret det, eller udelad det.",
      ])
  }

  @Test func partsThatCannotBeAreToldInTheirColumn() {
    let text = """
      kriterium;værdi;opdeling;sted
      moeder;4;kv 3, m 2;
      moeder;4 (kv 3);m 1;
      moeder;4;kv;
      trygge;61;kv 3;Nøjsomhed
      """
    #expect(
      FigurePlan.lines(text) == [
        "Linje 2, kolonne C (opdeling): Delene «kv 3, m 2» giver 5, men tallet er 4; ret et af dem. De må give "
          + "mindre, hvor noget er uoplyst, men ikke mere.",
        "Linje 3, kolonne C (opdeling): «værdi» og «opdeling» kan ikke være udfyldt på samme linje; slet det, "
          + "der er for meget.",
        "Linje 4, kolonne C (opdeling): I opdelingen «kv» mangler et navn eller et antal; skriv opdelingen som "
          + "«kvinder 26, mænd 14».",
        "Linje 5, kolonne C (opdeling): Kun et antal kan deles op, men her er «61 %»; skriv det uden opdelingen.",
      ])
  }

  @Test(
    "headings that cannot be used",
    arguments: [
      (
        "moeder;;2019-12-31;2",
        "Linje 1: Den første linje skal være overskrifter med «kriterium», «sted» og «værdi»; se, hvordan de skrives, med «maalepind eksport»."
      ),
      (
        "kriterium;vaerdi;note;Værdi\n",
        "Linje 1, kolonne D: Kolonnen «værdi» står allerede som kolonne B; slet den ene."
      ),
      (
        "kriterium;værdi;kvartl\n",
        "Linje 1, kolonne C: Kolonnen «kvartl» kendes ikke; mente du «kvartal»?"
      ),
      (
        "kriterium;\"værdi\nmoeder;2\n",
        "Linje 1, kolonne B: Anførselstegnet (\") her bliver aldrig lukket; sæt et til, hvor teksten slutter, eller slet det."
      ),
      ("sted;værdi\n", "Linje 1: Kolonnen «kriterium» mangler; tilføj den."),
      (
        "kriterium;sted\n",
        "Linje 1: En af kolonnerne «værdi», «tæller» eller «ikke målt» skal være der; tilføj den."
      ),
      ("kriterium;tæller\n", "Linje 1: Kolonnen «nævner» mangler; tilføj den."),
      (
        "kriterium;værdi;\nmoeder;2;x",
        "Linje 2, kolonne C: «x» står i en kolonne uden overskrift; giv den en, eller slet kolonnen."
      ),
    ])
  func headings(_ text: String, _ says: String) {
    #expect(FigurePlan.lines(text) == [says])
  }

  @Test("figures in several columns that do not fit together")
  func ratios() {
    let heading = "kriterium;sted;dag;værdi;tæller;nævner;ikke målt\n"
    #expect(
      FigurePlan.lines(
        heading
          + """
          omtale;;2019-03-31;;12;;
          omtale;;2019-06-30;5;12;18;
          omtale;;2019-09-30;;12;18;lukket
          omtale;;2019-12-31;;18;12;
          moeder;;2019-03-31;2;;;lukket
          moeder;;2019-06-30;-;1,5;2;
          """) == [
          "Linje 2, kolonne F (nævner): En andel skrives med både tæller og nævner, men her mangler nævner; skriv begge.",
          "Linje 3, kolonne D (værdi): «værdi» og «tæller» kan ikke være udfyldt på samme linje; slet det, der er for meget.",
          "Linje 4, kolonne G (ikke målt): «tæller» og «ikke målt» kan ikke være udfyldt på samme linje; slet det, der er for meget.",
          "Linje 5, kolonne D (værdi): 18 kan ikke være en del af 12; skriv det mindste tal først, som i 12/18.",
          "Linje 6, kolonne G (ikke målt): «værdi» og «ikke målt» kan ikke være udfyldt på samme linje; slet det, der er for meget.",
          "Linje 7, kolonne E (tæller): «1,5» skal være et helt tal på 0 eller derover; skriv for eksempel 293.",
        ])
  }

  @Test func decimalsAreWrittenAsTheFormSays() {
    let text = "kriterium,sted,dag,værdi\ntrygge,Nøjsomhed,2019-12-31,"
    #expect(FigurePlan.lines(text + "61.4") == ["1 nye, 0 rettelser, 0 var der, 0 uden tal"])
    #expect(
      FigurePlan.lines(text + "\"61,4\"") == [
        "Linje 2, kolonne D (værdi): «61,4» kan misforstås; i en fil med decimalpunktum skrives 59.2, 1741 og 1,741.5."
      ])
    #expect(
      FigurePlan.lines(text + "\"61,4\"", form: .danish) == [
        "1 nye, 0 rettelser, 0 var der, 0 uden tal"
      ])
  }

  @Test func whatStandsIsCorrectedOnlyWithAReason() {
    var standing = FigurePlan.measurement("trygge", "61,0", at: "nord")
    standing.note = "lille stikprøve"
    let records = Records([standing, FigurePlan.measurement("moeder", "2")])
    let heading = "kriterium;sted;dag;værdi;note;rettelse\n"
    #expect(
      FigurePlan.lines(
        heading
          + """
          trygge;Nøjsomhed;2019-12-31;62;;
          moeder;;2019-11-30;2;;
          trygge;Nøjsomhed;2019-12-31;61;stor stikprøve;
          """, records: records) == [
          "Linje 2: «Trygge beboere» har allerede et tal for 4. kvartal 2019 i Nøjsomhed, 61,0 %; skriv i «rettelse», hvorfor det skal rettes, eller slet linjen.",
          "Linje 3: «Møder» har allerede et tal for 4. kvartal 2019, 2, og linjen siger noget andet i «dag»; skriv i «rettelse», hvorfor det skal rettes, eller slet linjen.",
          "Linje 4: Kriteriet har allerede et tal for samme sted og kvartal i linje 2; slet den ene linje.",
        ])
    #expect(
      FigurePlan.lines(
        heading + "trygge;Nøjsomhed;2019-12-31;61;stor stikprøve;\n", records: records) == [
          "Linje 2: «Trygge beboere» har allerede et tal for 4. kvartal 2019 i Nøjsomhed, 61,0 %, og linjen siger noget andet i «note»; skriv i «rettelse», hvorfor det skal rettes, eller slet linjen."
        ])
    #expect(
      FigurePlan.lines(heading + "trygge;Nøjsomhed;2019-12-31;61;; \n", records: records) == [
        "0 nye, 0 rettelser, 1 var der, 0 uden tal"
      ])
    #expect(
      FigurePlan.lines(heading + "trygge;Vapnagaard;;61;;tastefejl\n", records: records) == [
        "Linje 2, kolonne F (rettelse): Der er intet tal for 1. kvartal 2020 at rette; registrer tallet uden at kalde det en rettelse."
      ])
    #expect(
      FigurePlan.lines(
        heading + "trygge;Nøjsomhed;2019-12-31;62;;tastefejl\n", records: records) == [
          "1 nye, 1 rettelser, 0 var der, 0 uden tal"
        ])
  }

  @Test func aClosedQuarterTakesNothingButWhatItHas() throws {
    let quarter = Quarter(containing: Make.day("2019-12-31"))
    let records = Records([FigurePlan.measurement("moeder", "2")], closedQuarters: [quarter])
    let text = "kriterium;kvartal;værdi\nmoeder;2019K4;2\nomtale;2019K4;1/2\n"
    #expect(
      FigurePlan.lines(text, records: records) == [
        "Linje 3, kolonne B (kvartal): 4. kvartal 2019 er lukket; vælg et åbent kvartal."
      ])
  }

  @Test func anotherPlansRowsAreRefused() {
    #expect(
      FigurePlan.lines("plan;kriterium;værdi\nsydby;moeder;2\nnordby;moeder;2") == [
        "Linje 2, kolonne A (plan): Linjen er for planen «sydby», men hentes ind i «nordby»; vælg planen med --plan, eller slet linjen."
      ])
    #expect(FigureSheet.planNamed(in: Array("plan;kriterium;værdi\n sydby ;x;2\n".utf8)) == "sydby")
    #expect(FigureSheet.planNamed(in: Array("kriterium;værdi\nx;2\n".utf8)) == nil)
    #expect(FigureSheet.planNamed(in: []) == nil)
  }

  @Test func lettersOfTwoEncodingsAreToldByLine() {
    let bytes = Array("kriterium;værdi\nmoeder;2\n".utf8) + [0xE6, 59, 0xE6, 10]
    guard case .failure(let mistakes) = FigurePlan.read(bytes) else {
      Issue.record("read")
      return
    }
    #expect(
      mistakes.lines(in: nil)
        == [
          "Linje 3: Bogstaverne her er gemt på en anden måde (Windows-1252) end i resten af filen (UTF-8); gem hele filen fra regnearket som «CSV UTF-8 (semikolonsepareret)»."
        ]
    )
    guard case .failure(let unknown) = FigurePlan.read([0xE6, 10, 0x81, 10]) else {
      Issue.record("read")
      return
    }
    #expect(
      unknown.lines(in: nil)
        == [
          "Linje 2: Her er et bogstav, der ikke kan læses; gem filen fra regnearket som «CSV UTF-8 (semikolonsepareret)»."
        ]
    )
  }

  @Test func moreThanTwentyAreCountedAndAThousandAreEnough() {
    func text(_ count: Int) -> String {
      Self.heading + String(repeating: "moeder;;2019-12-31;otte;\n", count: count)
    }
    let some = FigurePlan.lines(text(55))
    #expect(some.count == 21)
    #expect(some.last == "… og 35 fejl til.")
    guard case .failure(let many) = FigurePlan.read(text(5000)) else {
      Issue.record("read")
      return
    }
    #expect(many.count == 1000)
    #expect(many.lines(in: nil).last == "… og mindst 980 fejl til.")
    #expect(many.trouble == .hasManyMistakes(1000))
  }

  @Test func aRowOfAMillionHeadingsIsAnsweredAtOnce() {
    let lines = FigurePlan.lines("kriterium" + String(repeating: ";vaerdig", count: 1_000_000))
    #expect(lines.count == 21)
    #expect(lines.first == "Linje 1, kolonne B: Kolonnen «vaerdig» kendes ikke; mente du «værdi»?")
    #expect(lines.last == "… og mindst 980 fejl til.")
  }

  @Test func aFileOfAnotherKindIsKnownByItsBeginning() {
    #expect(FigureSheet.isNoTable([0xFF, 0xFE, 107, 0]))
    #expect(FigureSheet.isNoTable([0x50, 0x4B, 3, 4, 0]))
    #expect(!FigureSheet.isNoTable(Array("kriterium".utf8)))
  }

  /// Whatever stands in a file, it is answered, and never by half.
  @Test func anyFileIsAnswered() {
    let seed = Dice.newSeed
    print("seed of the random files: \(seed)")
    var random = Dice(seed: seed)
    let pieces = [
      "kriterium", "værdi", "sted", "dag", "moeder", "trygge", "Nøjsomhed", "61,4", "2", "=1", "\"",
      "\"\"", ";", ";", ";", "\n", "\n", "\r\n", ",", "æ", "2019-12-31", "tæller", "-", " ", "note",
    ]
    for round in 0..<2000 {
      var text = random.once(in: 2) ? Self.heading : ""
      for _ in 0..<random.below(30) { text += pieces[random.below(pieces.count)] }
      switch FigurePlan.read(text) {
      case .success: break
      case .failure(let mistakes):
        #expect(
          mistakes.count > 0
            && mistakes.first.allSatisfy { $0.text(in: FigurePlan.plan).hasPrefix("Linje ") },
          "seed \(seed), round \(round): \(text)")
      }
    }
  }
}
