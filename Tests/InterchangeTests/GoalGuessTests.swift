import Criteria
import Testing
import Wording

@testable import Interchange

@Suite("What agreements say of goals, read or told how to write") struct GoalGuessTests {
  private static let meetings = Unit.count(noun: "møder")

  static let read: [(String, Unit, String)] = [
    ("ligge under 12", .percent, "under 12"), ("ligger over 80", .percent, "over 80"),
    ("er steget til 80 %", .percent, "mindst 80"), ("udgør mindst 80 %", .percent, "mindst 80"),
    ("være på mindst 80 %", .percent, "mindst 80"), ("fortsat over 80", .percent, "over 80"),
    ("op på 25 procent", .percent, "mindst 25"), ("når op på mindst 25 %", .percent, "mindst 25"),
    ("ned på 15", .percent, "højst 15"), ("bringes ned under 15 %", .percent, "under 15"),
    ("30 % reduktion", meetings, "30 % færre"), ("et fald på mindst 10 %", meetings, "10 % færre"),
    ("30 procents reduktion", meetings, "30 % færre"), ("stigning på 5", meetings, "5 flere"),
    ("halvering", meetings, "halveres"), ("højere end i dag", .percent, "stiger"),
    ("lavere end ved udgangspunktet", .percent, "falder"),
    ("uændret eller højere", .percent, "fastholdes eller stiger"),
    ("stabilt eller lavere", .percent, "fastholdes eller falder"),
    ("mindst 50% i år 2020", .percent, "mindst 50 i 2020"),
    ("som minimum være halveret", meetings, "halveres"), ("som minimum 65", .percent, "mindst 65"),
    ("ikke overstiger 15 % i 2017", .percent, "højst 15 i 2017"),
    ("mindst 74 millioner", meetings, "mindst 74.000.000"),
    ("17 mio. flere i 2025", meetings, "17.000.000 flere i 2025"),
    ("mindst 1,2 mia. kr.", .kroner, "mindst 1.200.000.000"),
    ("er etableret i 2019", .yesNo, "udført i 2019"), ("sættes i gang", .yesNo, "udført"),
  ]

  @Test("Each of them is read as what is written beside it", arguments: read)
  func isRead(text: String, unit: Criteria.Unit, plain: String) throws {
    let goal = try GoalPhrase(text, unit: unit, tally: .latest).goal
    #expect(GoalPhrase.text(goal, unit: unit, tally: .latest) == plain)
  }

  static let told: [(String, Unit, Tally, [String])] = [
    (
      "1 % om året de næste fire år", .percent, .latest,
      [
        "stiger med 1 % om året", "falder med 1 % om året", "stiger med 1 procentpoint om året",
        "falder med 1 procentpoint om året",
      ]
    ),
    ("CO2-neutral i 2030", .yesNo, .latest, ["udført i 2030", "ja i 2030"]),
    (
      "genanvendelse på 50 %", .percent, .latest,
      ["mindst 50", "over 50", "højst 50", "under 50"]
    ),
    ("i 2021 skal andelen være mindst 25 procent", .percent, .latest, ["mindst 25 i 2021"]),
    ("andelen af alle er mindst fem % i år 2021 i snit", .percent, .latest, ["mindst 5 i år 2021"]),
    (
      "andelen som oplever det på vejen er 80%", .percent, .latest,
      ["mindst 80", "over 80", "højst 80", "under 80"]
    ),
    ("på 2017-niveau", meetings, .latest, ["fastholdes eller stiger", "fastholdes eller falder"]),
    ("inden 2021 skal mindst 25 procent", .percent, .latest, ["mindst 25 inden 2021"]),
    ("en årlig reduktion på 2 %", meetings, .latest, ["falder med 2 % årligt"]),
    ("mindst 4 årlige møder", meetings, .sum(per: .year), ["mindst 4 årligt"]),
    ("hvert år afholdes mindst 4 møder", meetings, .sum(per: .year), ["mindst 4 hvert år"]),
    ("ugentligt", meetings, .sum(per: .year), ["mindst 1 ugentligt"]),
    ("op til 100", meetings, .latest, ["højst 100", "mindst 100"]),
    ("en stigende andel", .percent, .latest, ["stiger"]),
    ("størstedelen", .percent, .latest, ["over halvdelen"]),
    (
      "ikke ringere end i dag", .percent, .latest,
      ["fastholdes eller stiger", "fastholdes eller falder"]
    ),
    (
      "to tredjedele", .percent, .latest, ["mindst 66,7", "over 66,7", "højst 66,7", "under 66,7"]
    ),
    ("senest 30 dage", .measure(noun: "dage"), .latest, ["højst 30", "mindst 30"]),
    (
      "fra 20 til 25", .percent, .latest,
      ["et mål som «stiger til 25» med det første tal under «udgangspunkt»"]
    ),
    (
      "falder fra 19,9 procent i 2017 til 19 procent i 2021", .percent, .latest,
      ["et mål som «falder til 19 i 2021» med «udgangspunkt: 19,9 i 2017»"]
    ),
    ("reduceres fra 2013 til 2020 med 25 procent", meetings, .latest, ["falder med 25 % i 2020"]),
    (
      "en reduktion af CO2 på 80% i 2019 og 92% i 2021", .measure(noun: "ton"), .latest,
      ["et kriterium for hvert af dem, som «falder med 80 % i 2019»"]
    ),
    (
      "mindst to procent om året", .measure(noun: "ton"), .latest,
      ["stiger med 2 % om året", "falder med 2 % om året"]
    ),
    ("et niveau på højst 4000 personer", meetings, .latest, ["højst 4.000"]),
    ("højst må udgøre fire procent", .percent, .latest, ["højst 4"]),
    ("så den i 2017 ikke overstiger 15 %", .percent, .latest, ["højst 15 i 2017"]),
    ("kun fire procent i 2020", .percent, .latest, ["højst 4 i 2020"]),
    ("skal falde kontinuerligt", .percent, .latest, ["falder hvert år"]),
    (
      "nedbringe antallet af rygere med mindst 50.000 rygere om året", .count(noun: "rygere"),
      .latest,
      ["falder med 50.000 om året"]
    ),
    (
      "reduceres med 272.000 (svarende til 33 %)", .percent, .latest,
      ["et mål som «falder med 272.000» med «enhed: antal …»"]
    ),
    ("hver tredje skal kvitte", meetings, .latest, ["falder med 33,4 %"]),
    ("senest fra år 2023", .yesNo, .latest, ["udført i 2023", "ja i 2023"]),
    ("ja fra 2025", .yesNo, .latest, ["udført i 2025", "ja i 2025"]),
    (
      "falder med 1 % om året i perioden 2018-2022", meetings, .latest,
      ["falder med 1 % om året senest 2022"]
    ),
    (
      "omkring de 50% i 2020", .percent, .latest,
      ["et spænd som «45-55 i 2020» eller en grænse som «mindst 50 i 2020»"]
    ),
    (
      "skal stige mere end middellevetiden for andre", .percent, .latest,
      ["et mål som «ja» med «enhed: ja/nej», som I selv svarer på"]
    ),
    (
      "mindst lige så tilfredse som gennemsnittet for landet i 2025", .percent, .latest,
      [
        "en vending som «mindst som gennemsnittet for landet i 2025», «højst som gennemsnittet for landet i 2025» eller «nærmer sig gennemsnittet for landet i 2025» med tallene under «sammenligning»"
      ]
    ),
    (
      "andelen af voksne er fem procent i 2030", .percent, .latest,
      ["mindst 5 i 2030", "over 5 i 2030", "højst 5 i 2030", "under 5 i 2030"]
    ),
    ("skal i 2030 være halveret", .percent, .latest, ["halveres i 2030"]),
    (
      "frem mod 2040 halvere forekomsten af ensomhed", .percent, .latest, ["halveres frem mod 2040"]
    ),
    (
      "målet er, at 325.000 flere danskere er medlem", .count(noun: "danskere"), .latest,
      ["stiger med 325.000"]
    ),
    (
      "alle nyuddannede unge skal være i job inden for tre måneder", .percent, .latest,
      ["mindst 100"]
    ),
    (
      "flere unge skal, senest 8 uger efter grundforløb, have en praktikplads", meetings, .latest,
      ["stiger"]
    ),
    (
      "reducere antallet af unge rygere til under ti procent i 2021", meetings, .latest,
      ["et mål som «under 10 i 2021» med «enhed: procent»"]
    ),
    (
      "ligger over, hvad man kan forvente", .measure(noun: "karakter"), .latest,
      [
        "en vending som «mindst som hvad man kan forvente», «højst som hvad man kan forvente» eller «nærmer sig hvad man kan forvente» med tallene under «sammenligning»"
      ]
    ),
    (
      "skal stige og som følge heraf skal andelen falde", .percent, .latest,
      ["et delkriterium for hver del, som «stiger» og «falder»"]
    ),
    ("en vækst på ca. 45 mia. kr. i 2025", .kroner, .latest, ["stiger med 45.000.000.000 i 2025"]),
    (
      "en røgfri generation i 2030", .percent, .latest,
      ["et mål som «ja i 2030» med «enhed: ja/nej», som I selv svarer på"]
    ),
    (
      "op på niveau med det bedste af naboerne i 2025", .percent, .latest,
      [
        "en vending som «mindst som det bedste af naboerne i 2025», «højst som det bedste af naboerne i 2025» eller «nærmer sig det bedste af naboerne i 2025» med tallene under «sammenligning»"
      ]
    ),
    ("halvt så udsatte i 2020", .percent, .latest, ["halveres i 2020"]),
    ("-25 %", meetings, .latest, ["falder med 25 %"]),
    (
      "holde status quo", .percent, .latest, ["fastholdes eller stiger", "fastholdes eller falder"]
    ),
    (
      "i ingen bydele må den overstige 10 %", .percent, .latest,
      ["et mål som «højst 10» med «omfang: hvert boligområde»"]
    ),
    (
      "40 pct. i gennemsnit over de seneste 2 år", .percent, .latest,
      [
        "et mål som «mindst 40» med «opgøres: seneste», hvor I hvert år indtaster det gennemsnit, I har regnet ud"
      ]
    ),
    (
      "alle nedlagt senest i 2020", .count(noun: "fyr"), .latest,
      [
        "et mål som «højst 0 senest i 2020» af dem, der er tilbage, eller «mindst 100 senest i 2020» med «enhed: procent»"
      ]
    ),
    (
      "bedre end landsgennemsnittet", .percent, .latest,
      [
        "en vending som «over landsgennemsnittet» eller «under landsgennemsnittet» med tallene under «sammenligning»"
      ]
    ),
    (
      "fra seks-syv procent til fem i 2021", .percent, .latest,
      ["mindst 5 i 2021", "over 5 i 2021", "højst 5 i 2021", "under 5 i 2021"]
    ),
    (
      "højst 30 dage i 80 % af sagerne", .measure(noun: "dage"), .latest,
      ["et mål som «mindst 80» med «enhed: procent»"]
    ),
    (
      "på niveau med kommunen", .percent, .latest,
      [
        "en vending som «mindst som kommunen», «højst som kommunen» eller «nærmer sig kommunen» med tallene "
          + "under «sammenligning»"
      ]
    ),
    (
      "afstanden til kommunen mindskes", .percent, .latest,
      ["en vending som «nærmer sig kommunen» med tallene under «sammenligning»"]
    ),
    (
      "5 procentpoint under kommunen", .percent, .latest,
      ["et mål som «højst 5» med «enhed: tal procentpoint», hvor I selv regner forskellen ud"]
    ),
  ]

  @Test("Each of them is refused with how it can be written", arguments: told)
  func isTold(text: String, unit: Criteria.Unit, tally: Tally, forms: [String]) {
    let mistake = #expect(throws: PhraseMistake.self) {
      try GoalPhrase(text, unit: unit, tally: tally)
    }
    #expect(mistake?.kind == .unknownGoal(goal: text, forms: forms))
  }

  @Test("What is to have moved by the end of a year is asked of that year alone")
  func ofYears() throws {
    for (text, plain) in [
      ("bringes ned på 90 årligt senest i 2020", "højst 90 i 2020"),
      ("falder til 90 inden udgangen af 2020", "højst 90 i 2020"),
      ("falder til 90 frem til 2020", "højst 90 senest 2020-12-31"),
      ("højst 90 årligt frem til 2020", "højst 90 senest 2020-12-31"),
      ("mindst 4 senest 2019-06-30", "mindst 4 senest 2019-06-30"),
    ] {
      let (unit, tally) = (Unit.count(noun: "møder"), Tally.sum(per: .year))
      let goal = try GoalPhrase(text, unit: unit, tally: tally).goal
      #expect(GoalPhrase.text(goal, unit: unit, tally: tally) == plain)
      #expect(try GoalPhrase(plain, unit: unit, tally: tally).goal == goal)
    }
  }

  @Test("A baseline that cannot be read is told how to be written, by its number and year")
  func baselines() {
    for (text, forms) in [
      ("I 2014 følte 18 % af beboerne sig utrygge", ["18 i 2014", "mangler"]),
      ("Baseline (2022) 71 %", ["71 i 2022", "mangler"]),
      ("I 2022: 71 %", ["71 i 2022", "mangler"]),
      ("100 i dag", ["100 ved planens start", "mangler"]),
      (
        "Nord 71 %, Syd 74 % og Øst 81 %",
        [
          "et tal for hvert boligområde på sin egen linje, som «Nøjsomhed: 71 i 2016»", "mangler",
        ]
      ),
    ] {
      let mistake = #expect(throws: PhraseMistake.self) {
        try BaselinePhrase.read(text, unit: .percent, planStart: Day(2018, 1, 1))
      }
      #expect(mistake?.kind == PhraseMistake(.baseline, text, like: forms).kind, "\(text)")
    }
  }

  @Test("No goal falls by more than there is") func outOfReach() {
    for (text, isOut) in [
      ("falder med 272.000 %", true), ("falder med 101 procentpoint", true),
      ("stiger med 101 procentpoint", true), ("falder med 100 %", false),
      ("stiger med 150 %", false), ("falder med 101 % hvert år", true),
    ] {
      let target = try? GoalPhrase(text, unit: .percent, tally: .latest).goal.target
      #expect(target?.isOutOfReach(in: .percent) == isOut, "\(text)")
    }
  }

  @Test("What is compared with belongs to the baseline, and only the change is told to be written")
  func comparedWithYear() {
    for (text, change) in [
      ("20 % mindre end i 2017", "20 % mindre"), ("lavere end i 2017", "lavere"),
      ("70 % reduktion i forhold til 1990", "70 % reduktion"),
    ] {
      let mistake = #expect(throws: PhraseMistake.self) {
        try GoalPhrase(text, unit: .measure(noun: "ton"), tally: .latest)
      }
      let sentence = mistake?.kind.sentence ?? ""
      #expect(sentence.hasSuffix("kun ændringen under «mål», som «\(change)»"), "\(sentence)")
    }
  }
}
