import Criteria
import TestSupport
import Testing

@testable import Wording

@Suite struct OccasionProblemTests {
  static let sites = RefusalTests.plan.sites
  static let day = Make.day("2020-01-16")
  static let today = Make.day("2020-01-15")

  @Test(arguments: [
    (
      OccasionProblem.unknownActivity("kulturele arrangementer"),
      "Aktiviteten «kulturele arrangementer» findes ikke i planen; mente du «kulturelle-arrangementer»?"
    ),
    (
      .unknownActivity("x"),
      "Aktiviteten «x» findes ikke i planen; «maalepind plan vis» viser dem alle."
    ),
    (
      .siteNeeded(LogbookPlan.parties, sites: sites),
      "«Kulturelle arrangementer» tælles for hvert boligområde; vælg «Nøjsomhed» eller «Vapnagaard» (--sted)."
    ),
    (
      .dayOutsidePlan(Make.day("2017-12-31"), RefusalTests.plan.period),
      "31. december 2017 ligger uden for planens periode; skriv en dag fra 1. januar 2018 til 31. december 2021."
    ),
    (
      .heldInFuture(day, today: today),
      "Den 16. januar 2020 er ikke kommet endnu; skriv en dag til og med 15. januar 2020, eller skriv det som planlagt (--planlagt)."
    ),
    (
      .plannedInPast(today, today: day),
      "Den 15. januar 2020 er gået, så den dag kan intet planlægges; skriv det som afholdt, eller vælg en dag fra 16. januar 2020."
    ),
    (
      .participantsOutOfRange(-3),
      "Antallet af deltagere er −3, men skal være mellem 0 og 99.999.999; ret det, eller udelad det, hvis ingen talte."
    ),
    (
      .unknownTag("frivilig-drevet", known: ["frivillig-drevet", "omtalt i pressen"]),
      "Logbogen kender ikke mærket «frivilig-drevet»; mente du «frivillig-drevet»?"
    ),
    (
      .unknownCategory("tand", known: ["økonomi", "bolig"]),
      "Logbogen kender ikke kategorien «tand»; vælg «økonomi» eller «bolig»."
    ),
    (
      .unknownCategory("bo", known: ["økonomi", "bolig", "borgerservice"]),
      "Logbogen kender ikke kategorien «bo»; mente du «bolig» eller «borgerservice»?"
    ),
    (
      .unknownCategory("tand", known: []),
      "Planen giver ingen kategorier til aktivitetens logbog, så «tand» kan ikke bruges; skriv det i en note (--note), eller tilføj det i planen."
    ),
    (
      .severalToChange(LogbookPlan.parties, today, lines: ["12345678-1", "12345679-1"]),
      "Logbogen har flere linjer for «Kulturelle arrangementer» 15. januar 2020; vælg en: «12345678» eller «12345679» (--linje)."
    ),
    (
      .quarterClosed(QuarterClosed(Quarter(containing: today))),
      "Logbogen for 1. kvartal 2020 er lukket; genåbn kvartalet, eller vælg en dag i et, der er åbent."
    ),
  ])
  func wordsWhyALineIsRefused(problem: OccasionProblem, sentence: String) {
    #expect(problem.sentence(in: LogbookPlan.plan) == sentence)
    #expect(Refusal.occasion(problem, plan: nil).exitCode == 1)
  }

  @Test func onTheScreensNoOptionsAreNamed() {
    for problem in EveryRefusalTests.occasionProblems {
      let sentence = problem.sentence(in: LogbookPlan.plan, isTyped: false)
      #expect(!sentence.contains("--"), "\(sentence)")
      #expect(!sentence.contains("maalepind logbog"))
    }
  }

  @Test func shortIdsTellLinesApart() {
    #expect(LineID.short(["1234567890", "abcdefghij"]) == ["12345678", "abcdefgh"])
    #expect(LineID.short(["123456789a", "123456789b"]) == ["123456789a", "123456789b"])
    #expect(LineID.short(["a", "a"]) == ["a", "a"])
    #expect(LineID.short([]) == [])
  }
}
