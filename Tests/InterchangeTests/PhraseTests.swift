import Criteria
import TestSupport
import Testing
import Wording

@testable import Interchange

@Suite("Phrases of a plan file")
struct PhraseTests {
  static let goals: [(String, Goal)] = [
    ("mindst 65", Goal(.atLeast(Amount(65)))),
    ("minimum 65", Goal(.atLeast(Amount(65)))),
    ("min. 65 %", Goal(.atLeast(Amount(65)))),
    ("65% eller derover", Goal(.atLeast(Amount(65)))),
    ("65 eller flere", Goal(.atLeast(Amount(65)))),
    ("over 60", Goal(.moreThan(Amount(60)))),
    ("mere end 60", Goal(.moreThan(Amount(60)))),
    ("højst 86", Goal(.atMost(Amount(86)))),
    ("86 eller færre", Goal(.atMost(Amount(86)))),
    ("Under 13", Goal(.lessThan(Amount(13)))),
    ("5-10", Goal(.between(Amount(5), Amount(10)))),
    ("5 – 10 %", Goal(.between(Amount(5), Amount(10)))),
    ("mellem 5 og 10", Goal(.between(Amount(5), Amount(10)))),
    ("fastholdes", Goal(.holdOrRise)),
    ("bibeholdes", Goal(.holdOrRise)),
    ("fasthold eller stig", Goal(.holdOrRise)),
    ("fastholdes eller stiger", Goal(.holdOrRise)),
    ("bibeholdes eller stige ved udgangen", Goal(.holdOrRise)),
    ("fastholdes eller falder", Goal(.holdOrFall)),
    ("stiger", Goal(.rises(fromYear: nil))),
    ("øges fra 2018", Goal(.rises(fromYear: 2018))),
    ("stiger fra 2018 til 2021", Goal(.rises(fromYear: 2018), deadline: .last(of: 2021))),
    ("øges fra 2018-2021", Goal(.rises(fromYear: 2018), deadline: .last(of: 2021))),
    ("falder i 2021", Goal(.falls(fromYear: nil), deadline: .last(of: 2021))),
    ("stiger hvert år", Goal(.risesEachYear)),
    ("falder årligt", Goal(.fallsEachYear)),
    ("halveres i 2021", Goal(.relative(.halved), deadline: .last(of: 2021))),
    ("fordobles", Goal(.relative(.doubled))),
    ("50 % færre", Goal(.relative(.halved))),
    ("20 % færre", Goal(.relative(RelativeChange(isRise: false, .percent(Amount(20)))))),
    ("10% flere", Goal(.relative(RelativeChange(isRise: true, .percent(Amount(10)))))),
    ("20 % lavere", Goal(.relative(RelativeChange(isRise: false, .percent(Amount(20)))))),
    (
      "5 procentpoint højere i 2021",
      Goal(
        .relative(RelativeChange(isRise: true, .amount(Amount(5)))), deadline: .last(of: 2021))
    ),
    ("udført", Goal(.done)),
    ("udført i 2019", Goal(.done, deadline: .last(of: 2019))),
    ("udført hvert år", Goal(.doneEachYear)),
    ("udført årligt", Goal(.doneEachYear)),
    ("ja", Goal(.holdsTrue)),
    ("ja ved udgangen af 2020", Goal(.holdsTrue, deadline: .last(of: 2020))),
    ("ja i 2020", Goal(.holdsTrue, deadline: .last(of: 2020))),
    ("ja pr. 30. juni 2020", Goal(.holdsTrue, deadline: Day(2020, 6, 30))),
    ("ja senest i 2020", Goal(.done, deadline: .last(of: 2020))),
    ("ja senest 2020-06-30", Goal(.done, deadline: Day(2020, 6, 30))),
    ("ja inden 2020", Goal(.done, deadline: .last(of: 2019))),
    ("ja inden udgangen af 2020", Goal(.done, deadline: .last(of: 2020))),
    ("mangler", Goal(.missing)),
    ("mangler i 2021", Goal(.missing, deadline: .last(of: 2021))),
    ("mindst 65 senest 2021-06-30", Goal(.atLeast(Amount(65)), deadline: Day(2021, 6, 30))),
    ("mindst 65 senest 30. juni 2021", Goal(.atLeast(Amount(65)), deadline: Day(2021, 6, 30))),
    ("mindst 65 senest den 30/6-2021", Goal(.atLeast(Amount(65)), deadline: Day(2021, 6, 30))),
    ("mindst 65 senest 2020", Goal(.atLeast(Amount(65)), deadline: .last(of: 2020))),
    ("mindst 65 senest i 2020", Goal(.atLeast(Amount(65)), deadline: .last(of: 2020))),
    ("mindst 10 pr. uge", Goal(.atLeast(Amount(10)), rate: .perWeek)),
    (
      "mindst 10 om ugen i 2021",
      Goal(.atLeast(Amount(10)), rate: .perWeek, deadline: .last(of: 2021))
    ),
    ("mindst 1 pr. måned", Goal(.atLeast(Amount(1)), rate: .perMonth)),
    ("mindst 65 inden 2020", Goal(.atLeast(Amount(65)), deadline: .last(of: 2019))),
    ("mindst 65 inden juni 2020", Goal(.atLeast(Amount(65)), deadline: Day(2020, 5, 31))),
    ("mindst 65 inden 1. juni 2020", Goal(.atLeast(Amount(65)), deadline: Day(2020, 5, 31))),
    ("mindst 65 inden udgangen af 2020", Goal(.atLeast(Amount(65)), deadline: .last(of: 2020))),
    (
      "mindst 65 inden udgangen af juni 2020",
      Goal(.atLeast(Amount(65)), deadline: Day(2020, 6, 30))
    ),
    ("mindst 65 ved planens udløb", Goal(.atLeast(Amount(65)))),
    ("mindst 65 i 4. kvartal 2019", Goal(.atLeast(Amount(65)), deadline: .last(of: 2019))),
    ("mindst 65 senest 2. kvartal 2018", Goal(.atLeast(Amount(65)), deadline: Day(2018, 6, 30))),
    ("mindst 65 senest juni 2018", Goal(.atLeast(Amount(65)), deadline: Day(2018, 6, 30))),
    ("mindst 65 ultimo juni 2018", Goal(.atLeast(Amount(65)), deadline: Day(2018, 6, 30))),
    ("mindst 65 senest ultimo juni 2018", Goal(.atLeast(Amount(65)), deadline: Day(2018, 6, 30))),
    ("mindst 65 i uge 23 2018", Goal(.atLeast(Amount(65)), deadline: Day(2018, 6, 10))),
    ("≥ 65", Goal(.atLeast(Amount(65)))), ("≥65 %", Goal(.atLeast(Amount(65)))),
    ("> 60", Goal(.moreThan(Amount(60)))), ("max 10", Goal(.atMost(Amount(10)))),
    ("≤ 10", Goal(.atMost(Amount(10)))), ("< 13", Goal(.lessThan(Amount(13)))),
    ("stiger til 65", Goal(.atLeast(Amount(65)))),
    (
      "stiger til 65 % eller derover i 2021", Goal(.atLeast(Amount(65)), deadline: .last(of: 2021))
    ),
    ("falder til under 13", Goal(.lessThan(Amount(13)))),
    ("reduceres til 10", Goal(.atMost(Amount(10)))),
    (
      "20 % færre end udgangspunktet",
      Goal(.relative(RelativeChange(isRise: false, .percent(Amount(20)))))
    ),
    ("nærmer sig Helsingør Kommune", Goal(.approaches("Helsingør Kommune"))),
    (
      "nærmer sig Hele landet i 2021",
      Goal(.approaches("Hele landet"), deadline: .last(of: 2021))
    ),
    ("falder med 25 %", Goal(.relative(RelativeChange(isRise: false, .percent(Amount(25)))))),
    (
      "reduceres med mindst 25 procent i 2020",
      Goal(
        .relative(RelativeChange(isRise: false, .percent(Amount(25)))), deadline: .last(of: 2020))
    ),
    ("mindst 25 % lavere", Goal(.relative(RelativeChange(isRise: false, .percent(Amount(25)))))),
    (
      "stiger med 5 procentpoint", Goal(.relative(RelativeChange(isRise: true, .amount(Amount(5)))))
    ),
    ("halvt så mange", Goal(.relative(.halved))),
    ("stiger med 1 procentpoint hvert år", Goal(.changesEachYear(up(1)))),
    ("stiger mindst 1 procentpoint om året", Goal(.changesEachYear(up(1)))),
    ("øges med mindst 1 pp. pr. år", Goal(.changesEachYear(up(1)))),
    ("1 procentpoint højere hvert år", Goal(.changesEachYear(up(1)))),
    ("1 procentpoint højere", Goal(.relative(up(1)))),
    (
      "falder med 10 % årligt",
      Goal(.changesEachYear(RelativeChange(isRise: false, .percent(Amount(10)))))
    ),
    ("halveres hvert år", Goal(.changesEachYear(.halved))),
    ("mindst som Helsingør Kommune", Goal(.othersLevel("Helsingør Kommune", .atLeast))),
    (
      "højst på niveau med Hele landet i 2021",
      Goal(.othersLevel("Hele landet", .atMost), deadline: .last(of: 2021))
    ),
    (
      "skal stige til mindst 80 procent i 2030",
      Goal(.atLeast(Amount(80)), deadline: .last(of: 2030))
    ),
    ("være halveret", Goal(.relative(.halved))),
    ("skal være under 13", Goal(.lessThan(Amount(13)))), ("Skal øges", Goal(.rises(fromYear: nil))),
    ("flere", Goal(.rises(fromYear: nil))), ("faldende", Goal(.falls(fromYear: nil))),
    ("færre end i dag", Goal(.falls(fromYear: nil))), ("flere år for år", Goal(.risesEachYear)),
    ("halveret i 2030", Goal(.relative(.halved), deadline: .last(of: 2030))),
    ("alle senest i 2030", Goal(.atLeast(Amount(100)), deadline: .last(of: 2030))),
    ("over landsgennemsnittet", Goal(.othersLevel("landsgennemsnittet", .moreThan))),
    ("lavere end Hele landet", Goal(.othersLevel("Hele landet", .lessThan))),
    ("højere end 65", Goal(.moreThan(Amount(65)))),
    ("højst som udgangspunktet", Goal(.holdOrFall)),
    ("mindst 75 i løbet af 2020", Goal(.atLeast(Amount(75)), deadline: .last(of: 2020))),
    ("mindst 75 allerede i 2020", Goal(.atLeast(Amount(75)), deadline: .last(of: 2020))),
    ("nedbringes til 13 %", Goal(.atMost(Amount(13)))),
    ("må højst udgøre 20 procent", Goal(.atMost(Amount(20)))),
    ("må ikke overstige 15", Goal(.atMost(Amount(15)))),
    ("ikke over 15", Goal(.atMost(Amount(15)))),
    ("mindst 65 frem mod 2020", Goal(.atLeast(Amount(65)), deadline: .last(of: 2020))),
    ("reduceres år for år", Goal(.fallsEachYear)),
    ("mindst femogtres procent", Goal(.atLeast(Amount(65)))),
    ("over halvtreds i 2020", Goal(.moreThan(Amount(50)), deadline: .last(of: 2020))),
    ("mellem fem og ti", Goal(.between(Amount(5), Amount(10)))),
    ("5 til 10 %", Goal(.between(Amount(5), Amount(10)))),
    ("stiger med fem procentpoint", Goal(.relative(up(5)))),
    ("stiger 5 procentpoint", Goal(.relative(up(5)))),
    ("tyve procent færre", Goal(.relative(RelativeChange(isRise: false, .percent(Amount(20)))))),
    ("mindst halvdelen", Goal(.atLeast(Amount(50)))),
    ("højst hver fjerde i 2021", Goal(.atMost(Amount(25)), deadline: .last(of: 2021))),
    ("mindst 4 ud af 5", Goal(.atLeast(Amount(80)))), ("over 3/4", Goal(.moreThan(Amount(75)))),
    (
      "falder med en fjerdedel",
      Goal(.relative(RelativeChange(isRise: false, .percent(Amount(25)))))
    ),
    ("falder til det halve", Goal(.relative(.halved))),
    ("stiger til det dobbelte", Goal(.relative(.doubled))),
    ("mindst 12 500", Goal(.atLeast(Amount(12_500)))),
    ("mindst 1.741", Goal(.atLeast(Amount(1741)))),
    ("  MINDST   65  ", Goal(.atLeast(Amount(65)))),
  ]

  @Test(
    "A unit with decimals is a measure, named plainly where it is one by itself",
    arguments: [
      ("tal karakter", "karakter", "tal karakter"), ("Tal  Karakter", "Karakter", "tal Karakter"),
      ("år", "år", "år"), ("tal år", "år", "år"), ("dage", "dage", "dage"),
      ("point", "point", "point"), ("indeks", "indeks", "indeks"),
      ("promille", "promille", "promille"), ("Årsværk", "årsværk", "årsværk"),
      ("tal børn", "børn", "tal børn"),
    ])
  func measures(written: String, noun: String, name: String) {
    let unit = Unit(phrase: written)
    #expect(unit == .measure(noun: Noun(noun)))
    #expect(unit?.name == name)
  }

  @Test(
    "A single one of what is counted stands in brackets; what is no such thing is part of the noun",
    arguments: [
      (
        "antal kollegier (ental: kollegium)",
        Unit.count(noun: Noun("kollegier", singular: "kollegium")),
        "antal kollegier"
      ),
      (
        "antal  Børn og unge  (ental:barn eller ung)",
        .count(noun: Noun("Børn og unge", singular: "barn eller ung")), "antal Børn og unge"
      ),
      ("tal point (ental: point)", .measure(noun: Noun("point", singular: "point")), "point"),
      ("antal unge (15-30 år)", .count(noun: "unge (15-30 år)"), "antal unge (15-30 år)"),
      ("antal unge (ental:)", .count(noun: "unge (ental:)"), "antal unge (ental:)"),
    ])
  func singular(written: String, unit: Unit, name: String) throws {
    #expect(Unit(phrase: written) == unit)
    #expect(unit.name == name)
    #expect(Unit(phrase: unit.phrase) == unit, "\(unit.phrase)")
  }

  private static func up(_ points: Int) -> RelativeChange {
    RelativeChange(isRise: true, .amount(Amount(points)))
  }

  @Test(
    "A change in the unit's own number",
    arguments: [
      ("5 færre", Goal(.relative(fewer(5))), "5 færre"),
      ("mindst 5 færre møder", Goal(.relative(fewer(5))), "5 færre"),
      ("5 møder færre end ved udgangspunktet", Goal(.relative(fewer(5))), "5 færre"),
      ("falder med 5", Goal(.relative(fewer(5))), "5 færre"),
      ("falder med mindst 5 møder", Goal(.relative(fewer(5))), "5 færre"),
      ("5 færre hvert år", Goal(.changesEachYear(fewer(5))), "falder med 5 hvert år"),
      ("falder med 5 om året", Goal(.changesEachYear(fewer(5))), "falder med 5 hvert år"),
      ("5 eller færre", Goal(.atMost(Amount(5))), "højst 5"),
      ("fem færre møder", Goal(.relative(fewer(5))), "5 færre"),
      ("mindst et hundrede og fem møder", Goal(.atLeast(Amount(105))), "mindst 105"),
      ("stiger 5 møder", Goal(.relative(up(5))), "5 flere"),
      ("halvdelen færre møder", Goal(.relative(.halved)), "halveres"),
      (
        "falder til en fjerdedel",
        Goal(.relative(RelativeChange(isRise: false, .percent(Amount(75))))), "75 % færre"
      ),
    ])
  func aChangeInNumber(text: String, goal: Goal, written: String) throws {
    let unit = Unit.count(noun: "møder")
    #expect(try GoalPhrase(text, unit: unit, tally: .latest).goal == goal)
    #expect(GoalPhrase.text(goal, unit: unit, tally: .latest) == written)
  }

  private static func fewer(_ number: Int) -> RelativeChange {
    RelativeChange(isRise: false, .amount(Amount(number)))
  }

  @Test(
    "A change that can be read in two ways, or of another unit, is refused",
    arguments: [
      ("5 flere pr. år", Unit.count(noun: "møder")), ("halveres pr. år", .count(noun: "møder")),
      ("stiger 65", .count(noun: "møder")), ("stiger mindst 65", .count(noun: "møder")),
      ("5 højere", .percent), ("5 procentpoint flere", .count(noun: "møder")),
      ("5 flere børn", .count(noun: "møder")), ("mindst som", .percent),
      ("falder til halvdelen", .percent), ("mindst halvdelen", .count(noun: "møder")),
      ("falder med en tredjedel", .count(noun: "møder")), ("mindst to tredjedele", .percent),
      ("på niveau med Kommunen", .percent),
    ])
  func anUnclearChange(text: String, unit: Criteria.Unit) {
    #expect(throws: PhraseMistake.self) {
      try GoalPhrase(text, unit: unit, tally: .sum(per: .year))
    }
  }

  @Test("a goal", arguments: goals)
  func aGoalIsRead(_ text: String, _ goal: Goal) throws {
    #expect(try GoalPhrase(text, unit: .percent, tally: .latest).goal == goal)
  }

  @Test(
    "is no goal",
    arguments: [
      "", "65", "otte", "mindst", "mindst ottende", "mindst 65 kroner", "stiger meget",
      "stiger fra i går",
      "stiger fra 2018 til 2019 i 2021", "5-10-15", "mindst 65 i morgen", "i 2021", "pr. uge",
      "udført måske",
      "mindst 65 66", "mellem 5", "nærmer sig", "stiger til", "stiger til højst 65", "inden 2020",
      "mindst i høj grad", "mindst 65 senest juni", "-", "–", "fra",
      "senest 2021",
    ])
  func whatIsNoGoalIsRefused(_ text: String) {
    #expect(throws: PhraseMistake.self) { try GoalPhrase(text, unit: .percent, tally: .latest) }
  }

  @Test(
    "A word that is left over is a mistake, and it is said which",
    arguments: [
      ("mindst 65 samlet set", "samlet set"), ("mindst 65 samlet set i 2021", "samlet set"),
      ("mindst 65 i 2021 samlet set", "samlet set"), ("falder markant", "markant"),
      ("falder hvert andet år", "hvert andet år"),
      ("fastholdes hvert år", "hvert år"),
      ("udført i videst muligt omfang", "i videst muligt omfang"),
      ("mindst 65 kroner", "kroner"),
      ("mindst 65 % af alle", "af alle"), ("stiger fra i går", "fra i går"),
    ])
  func strayWords(text: String, words: String) {
    var found: PlanMistake.Kind?
    do throws(PhraseMistake) { _ = try GoalPhrase(text, unit: .percent, tally: .latest) } catch {
      found = error.kind
    }
    guard case .strayWords(text, words, let rest)? = found else {
      Issue.record("\(found.map(\.sentence) ?? "")")
      return
    }
    #expect(throws: Never.self) { try GoalPhrase(rest, unit: .percent, tally: .latest) }
  }

  @Test(
    "What is not to be is read as what is to be instead",
    arguments: [
      ("ikke mere end 6 %", Target.atMost(Amount(6))), ("ikke under 75 %", .atLeast(Amount(75))),
      ("må ikke være over 6", .atMost(Amount(6))), ("aldrig færre end 75", .atLeast(Amount(75))),
      ("skal ikke overstige 6", .atMost(Amount(6))), ("må ikke falde", .holdOrRise),
      ("må ikke stige i 2021", .holdOrFall), ("ingen stigning", .holdOrFall),
      ("falder ikke", .holdOrRise), ("opretholdes", .holdOrRise),
      ("nedbragt til 5", .atMost(Amount(5))), ("ikke over udgangspunktet", .holdOrFall),
      ("ikke under halvdelen", .atLeast(Amount(50))), ("ingen", .atMost(Amount(0))),
    ])
  func negations(text: String, target: Target) throws {
    #expect(try GoalPhrase(text, unit: .percent, tally: .latest).goal.target == target)
  }

  @Test(
    "No advice turns a goal round, or takes a number or a year out of it",
    arguments: [
      "undgå at stige", "hverken stiger eller falder", "fastholdes ikke", "cirka mindst 65",
      "mindst 75 på nær i 2020", "næsten halveres", "halveres næsten", "mindst 65 i 2021 i 2020",
      "falder med mindst 25 procent, svarende til højst ni procent", "10 flere",
      "reduceres og fastholdes på et niveau på højst 20", "må ikke halveres", "stiger ikke til 65",
    ])
  func noAdvice(text: String) {
    for tally in [Tally.latest, .sum(per: .year)] {
      do throws(PhraseMistake) {
        let phrase = try GoalPhrase(text, unit: .percent, tally: tally)
        Issue.record("read as \(phrase.goal)")
      } catch {
        if case .strayWords = error.kind { Issue.record("\(error.kind.sentence)") }
      }
    }
  }

  @Test("A time that stands first is offered last, where it is read")
  func moved() {
    do throws(PhraseMistake) {
      _ = try GoalPhrase("i 2021 skal være 90 eller derunder", unit: .percent, tally: .latest)
      Issue.record("it was read")
    } catch {
      #expect(
        error.kind
          == .unknownGoal(
            goal: "i 2021 skal være 90 eller derunder",
            forms: ["højst 90 i 2021"]))
    }
  }

  @Test("What is to have changed in some years is due when they end")
  func periods() throws {
    for text in [
      "øges med 10 % i perioden 2018-2021", "øges med 10% i perioden 2018 til 2021",
      "øges med 10 % i årene 2018 – 2021",
    ] {
      let goal = try GoalPhrase(text, unit: .percent, tally: .latest).goal
      #expect(goal.target == .relative(RelativeChange(isRise: true, .percent(Amount(10)))))
      #expect(goal.deadline == .last(of: 2021), "\(text)")
    }
    for text in [
      "mindst 60 i perioden 2018-2021", "øges med 10 % fra 2018 til 2021",
      "reduceres med 1 % om året fra 2019 til 2021", "øges med 1 % om året i perioden 2019-2021",
    ] {
      #expect(throws: PhraseMistake.self, "\(text)") {
        try GoalPhrase(text, unit: .percent, tally: .latest)
      }
    }
  }

  @Test("By the plan's end, what is counted each year is asked of the last one only")
  func planEnd() throws {
    let (unit, end) = (Unit.count(noun: "møder"), Make.day("2021-06-30"))
    for (text, year) in [
      ("mindst 10 ved planens udløb", 2021), ("halveres ved udgangen", 2021), ("mindst 10", nil),
    ] {
      #expect(
        try GoalPhrase(text, unit: unit, tally: .sum(per: .year), planEnd: end).goal.year == year)
      #expect(try GoalPhrase(text, unit: unit, tally: .latest, planEnd: end).goal.year == nil)
    }
  }

  @Test(
    "A number of something else than the unit says",
    arguments: [
      ("mindst 1.000 borgere", "borgere"), ("højst 120 trafikdræbte i 2020", "trafikdræbte"),
    ])
  func otherUnit(text: String, words: String) {
    var found: PlanMistake.Kind?
    do throws(PhraseMistake) {
      _ = try GoalPhrase(text, unit: .count(noun: "møder"), tally: .latest)
    } catch { found = error.kind }
    #expect(found == .otherUnit(goal: text, words: words, unit: "antal møder"))
  }

  @Test("A number alone is the least where it says what it is counted per")
  func numberPer() throws {
    let unit = Unit.count(noun: "møder")
    let yearly = try GoalPhrase("25 om året", unit: unit, tally: .sum(per: .year))
    #expect(yearly.goal == Goal(.atLeast(Amount(25))) && yearly.window == .year)
    let weekly = try GoalPhrase("2 møder hver uge", unit: unit, tally: .sum(per: .year))
    #expect(weekly.goal == Goal(.atLeast(Amount(2)), rate: .perWeek))
    let either = try GoalPhrase("mindst 1 møde i 2019 pr. uge", unit: unit, tally: .sum(per: .year))
    #expect(either.goal == Goal(.atLeast(Amount(1)), rate: .perWeek, year: 2019))
    let mean = try GoalPhrase("mindst 8 i gennemsnit", unit: unit, tally: .average(per: .year))
    #expect(mean.goal == Goal(.atLeast(Amount(8))))
  }

  @Test("A state that must hold on a day is not written as something done by it")
  func aStateIsWrittenAsOne() throws {
    for day in [Day.last(of: 2020), Day(2020, 6, 30)].compactMap({ $0 }) {
      for target in [Target.holdsTrue, .done] {
        let goal = Goal(target, deadline: day)
        let text = GoalPhrase.text(goal, unit: .yesNo, tally: .latest)
        #expect(try GoalPhrase(text, unit: .yesNo, tally: .latest).goal == goal, "\(text)")
      }
    }
  }

  @Test(
    "Others are named without more words where their figures are known",
    arguments: [
      ("minimum landsgennemsnittet", Bound.atLeast), ("mindst Landsgennemsnittet", .atLeast),
      ("højst landsgennemsnittet", .atMost), ("mere end landsgennemsnittet", .moreThan),
      ("mindst som landsgennemsnittet", .atLeast),
    ])
  func othersAreNamed(text: String, bound: Bound) throws {
    let phrase = try GoalPhrase(
      text, unit: .percent, tally: .latest, others: ["Kommunen", "Landsgennemsnittet"])
    guard case .othersLevel(let name, bound) = phrase.goal.target else {
      Issue.record("\(phrase.goal)")
      return
    }
    #expect(name.lowercased() == "landsgennemsnittet")
    if !text.contains("som") {
      #expect(throws: PhraseMistake.self) { try GoalPhrase(text, unit: .percent, tally: .latest) }
    }
  }

  @Test("A number for each year, in a line")
  func yearly() throws {
    let unit = Unit.count(noun: "møder")
    let text = "mindst 10 i 2018, over 15 i 2019"
    let phrase = try GoalPhrase(text, unit: unit, tally: .sum(per: .year))
    #expect(
      phrase.goal.target == .yearly([2018: .atLeast(Amount(10)), 2019: .moreThan(Amount(15))]))
    #expect(GoalPhrase.text(phrase.goal, unit: unit, tally: .sum(per: .year)) == text)
    let weekly = "mindst 1 pr. uge i 2018, mindst 2 pr. uge i 2019"
    let rate = try GoalPhrase(weekly, unit: unit, tally: .sum(per: .year)).goal
    #expect(rate.rate == .perWeek)
    #expect(GoalPhrase.text(rate, unit: unit, tally: .sum(per: .year)) == weekly)
    for tally in [Tally.latest, .sum(per: .plan)] {
      #expect(throws: PhraseMistake.self) { try GoalPhrase(text, unit: unit, tally: tally) }
    }
    for wrong in [
      "mindst 10 i 2018, mindst 15 i 2018", "mindst 10 i 2018, mindst 15",
      "mindst 10 i 2018, udført i 2019",
      "mindst 1 pr. uge i 2018, mindst 2 i 2019", "mindst 10 i 2018, mindst 15 senest 1. maj 2019",
    ] {
      #expect(throws: PhraseMistake.self) {
        try GoalPhrase(wrong, unit: unit, tally: .sum(per: .year))
      }
    }
  }

  @Test func aStepIsReadByItsName() throws {
    let unit = Unit.rating(steps: Unit.standardSteps)
    #expect(
      try GoalPhrase("mindst i høj grad", unit: unit, tally: .latest).goal
        == Goal(.atLeastStep(4)))
    #expect(
      try GoalPhrase("I nogen grad eller derover i 2019", unit: unit, tally: .latest).goal
        == Goal(.atLeastStep(3), deadline: .last(of: 2019)))
  }

  @Test func theWindowOfAGoalIsKeptApart() throws {
    let phrase = try GoalPhrase(
      "mindst 4 møder pr. halvår", unit: .count(noun: "møder"), tally: .sum(per: .halfYear))
    #expect(phrase.goal == Goal(.atLeast(Amount(4))))
    #expect(phrase.window == .halfYear)
  }

  /// A goal, its tally, what it says, and how it is written when that is otherwise.
  static let goalsWithYears: [(String, Tally, Goal, written: String?)] = {
    let (four, ten, end) = (Amount(4), Amount(10), Day.last(of: 2019))
    let inYear = Goal(.atLeast(four), year: 2019)
    let byYear = Goal(.atLeast(four), deadline: end)
    return [
      ("mindst 4 i 2019", .sum(per: .year), inYear, nil),
      ("mindst 4 i 2019", .toDate(per: .halfYear), inYear, nil),
      ("mindst 4 i 2019", .average(per: .quarter), inYear, nil),
      ("mindst 4 i 2019", .sum(per: nil), inYear, nil),
      ("mindst 4 pr. år i 2019", .sum(per: .year), inYear, "mindst 4 i 2019"),
      ("over 4 i 2019", .sum(per: .year), Goal(.moreThan(four), year: 2019), nil),
      ("højst 4 i 2019", .sum(per: .year), Goal(.atMost(four), year: 2019), nil),
      ("under 4 i 2019", .sum(per: .year), Goal(.lessThan(four), year: 2019), nil),
      ("4-10 i 2019", .sum(per: .year), Goal(.between(four, ten), year: 2019), nil),
      (
        "mindst 4 pr. uge i 2019", .sum(per: .year),
        Goal(.atLeast(four), rate: .perWeek, year: 2019), nil
      ),
      ("mangler i 2019", .sum(per: .year), Goal(.missing, year: 2019), nil),
      (
        "halveres i 2019", .sum(per: .year), Goal(.relative(.halved), year: 2019), nil
      ),
      (
        "halveres frem til 2019", .sum(per: .year), Goal(.relative(.halved), year: 2019),
        "halveres i 2019"
      ),
      ("mindst 4 i 2019", .latest, byYear, nil),
      ("mindst 4 i 2019", .sum(per: .plan), byYear, nil),
      ("mindst 4 senest 2019-12-31", .sum(per: .plan), byYear, "mindst 4 i 2019"),
      ("mindst 4 senest 2019-12-31", .sum(per: .year), byYear, nil),
      ("mindst 4 senest 2019", .sum(per: .year), byYear, "mindst 4 senest 2019-12-31"),
      ("mindst 4 senest i 2019", .sum(per: .year), byYear, "mindst 4 senest 2019-12-31"),
      (
        "mindst 4 senest 2019-06-30", .sum(per: .year),
        Goal(.atLeast(four), deadline: Day(2019, 6, 30)), nil
      ),
      ("stiger i 2019", .sum(per: .year), Goal(.rises(fromYear: nil), deadline: end), nil),
      (
        "falder fra 2018 til 2019", .sum(per: .year),
        Goal(.falls(fromYear: 2018), deadline: end), "falder fra 2018 i 2019"
      ),
      ("udført i 2019", .latest, Goal(.done, deadline: end), nil),
    ]
  }()

  @Test("a year is the goal's own where figures add up over one or less", arguments: goalsWithYears)
  func aYearIsReadByTheTally(_ text: String, _ tally: Tally, _ goal: Goal, _ written: String?)
    throws
  {
    let unit = goal.target == .done ? Unit.yesNo : .count(noun: "møder")
    #expect(try GoalPhrase(text, unit: unit, tally: tally).goal == goal)
    #expect(GoalPhrase.text(goal, unit: unit, tally: tally) == written ?? text)
  }

  @Test(
    "a baseline",
    arguments: [
      ("31/54 i 2017", Baseline.measured(.ratio(31, 54), on: .last(of: 2017))),
      ("59 % i 2016", .measured(.amount(Amount(59)), on: .last(of: 2016))),
      ("nioghalvtreds procent i 2016", .measured(.amount(Amount(59)), on: .last(of: 2016))),
      ("59 pr. 31. december 2016", .measured(.amount(Amount(59)), on: .last(of: 2016))),
      ("etableres i 2018", .pending(by: .last(of: 2018))),
      ("etableres ved udgangen af 2018", .pending(by: .last(of: 2018))),
      ("Mangler", .missing),
    ])
  func aBaselineIsRead(_ text: String, _ baseline: Baseline) throws {
    #expect(try BaselinePhrase.read(text, unit: .percent) == baseline)
  }

  @Test(
    "A baseline from the plan's start, and one of several years",
    arguments: [
      ("19 procent ved planens start", Day(2018, 7, 31)),
      ("19 ved aftalens indgåelse", Day(2018, 7, 31)),
      ("19 i 2014-2016", .last(of: 2016)),
      ("19 (2014-2016)", .last(of: 2016)), ("19 i gennemsnit i 2014-2016", .last(of: 2016)),
      ("19 i skoleåret 2013/14", Day(2014, 7, 31)), ("19 i skoleåret 2013/2014", Day(2014, 7, 31)),
      ("19 % i 2014 – 2016", .last(of: 2016)),
    ])
  func anUndatedBaseline(text: String, day: Day?) throws {
    let day = try #require(day)
    let baseline = try BaselinePhrase.read(text, unit: .percent, planStart: Day(2018, 8, 1))
    #expect(baseline == .measured(.amount(Amount(19)), on: day))
  }

  @Test(arguments: ["19 ved planens start", "etableres ved planens start", "19 i 2016-2014"])
  func aStartThatIsNotKnownIsRefused(text: String) {
    #expect(throws: PhraseMistake.self) { try BaselinePhrase.read(text, unit: .percent) }
  }

  @Test(
    "is no baseline", arguments: ["59", "etableres", "31/ i 2017", "i 2017", "1/2/3 i 2017", ""])
  func whatIsNoBaselineIsRefused(_ text: String) {
    #expect(throws: PhraseMistake.self) { try BaselinePhrase.read(text, unit: .percent) }
  }

  @Test(
    "a tally",
    arguments: [
      ("seneste", Tally.latest), ("sum pr. år", .sum(per: .year)),
      ("Sum pr. kvartal", .sum(per: .quarter)),
      ("hidtil pr. halvår", .toDate(per: .halfYear)),
      ("gennemsnit i hele perioden", .average(per: .plan)),
      ("sum, periode mangler", .sum(per: nil)), ("hidtil , periode mangler", .toDate(per: nil)),
    ])
  func aTallyIsRead(_ text: String, _ tally: Tally) {
    #expect(Tally(phrase: text) == tally)
  }

  @Test(
    "is no tally", arguments: ["sum", "sum pr. uge", "samlet pr. år", "", "seneste pr. år", "sum,"])
  func whatIsNoTallyIsRefused(_ text: String) {
    #expect(Tally(phrase: text) == nil)
  }

  @Test(
    "a way of counting",
    arguments: [
      ("fra logbogen", Counting()),
      ("fra logbogen, mærket omtalt i pressen", Counting(tag: "omtalt i pressen")),
      ("Fra logbogen,  andel mærket omtalt", Counting(.share(tag: "omtalt"))),
      ("fra logbogen, deltagere", Counting(.participants)),
      ("fra logbogen, mærket Fest, deltagere", Counting(tag: "Fest", .participants)),
      ("fra logbogen, kategori økonomi", Counting(.category("økonomi"))),
    ])
  func aWayOfCountingIsRead(_ text: String, _ counting: Counting) {
    let phrase = CountingPhrase(text)
    #expect(phrase?.measure == counting.measure)
    #expect(phrase?.tag == counting.tag)
    #expect(phrase?.activity == nil)
    #expect(CountingPhrase(counting.phrase)?.measure == counting.measure)
  }

  @Test func aCountMayNameItsActivity() {
    let text = "fra logbogen, aktivitet lektiecafe, andel mærket fuld"
    #expect(CountingPhrase(text)?.activity == "lektiecafe")
    #expect(Slug("lektiecafe").map { Counting(activity: $0, .share(tag: "fuld")).phrase } == text)
  }

  @Test(
    "is no way of counting",
    arguments: [
      "logbogen", "fra logbogen,", "fra logbogen, mærket", "fra logbogen, andel",
      "fra logbogen, andel deltagere", "fra logbogen, deltagere, kategori x",
      "fra logbogen, mærket a, mærket b", "fra logbogen, aktivitet",
    ])
  func whatIsNoWayOfCountingIsRefused(_ text: String) {
    #expect(CountingPhrase(text) == nil)
  }
}
