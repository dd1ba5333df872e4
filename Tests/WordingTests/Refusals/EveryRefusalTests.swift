import Criteria
import TestSupport
import Testing

@testable import Wording

/// What holds for every refusal, whatever it says.
@Suite struct EveryRefusalTests {
  static let nasty = "a\u{1B}]0;x\u{7}\n\u{202E}" + String(repeating: "ø", count: 400)

  static let databaseTroubles: [DatabaseTrouble] = [
    .missing, .missingDirectory, .notAFile, .cannotOpen(code: 13), .notADatabase, .notOurs,
    .newerVersion, .olderVersion, .readOnly, .locked, .damaged, .diskFull,
    .other(code: 1, message: nasty),
  ]
  static let fileTroubles: [FileTrouble] = [
    .notFound, .notAFile, .unreadable(code: 5), .empty, .notText, .tooBig(bytes: 2, limit: 1),
    .hasMistakes(2), .hasManyMistakes(1000),
  ]
  static let terminalTroubles: [TerminalTrouble] = [
    .notATerminal, .termMissing, .termUnknown(nasty), .termDumb(nasty), .system(5),
    .windowTooSmall(columns: 1, rows: 1, neededColumns: 60, neededRows: 16),
  ]
  static let usageProblems: [UsageProblem] = [
    .unknownCommand(nasty, nearest: nil, known: ["status"]),
    .unknownOption(nasty, nearest: nil, known: []),
    .missingValue(option: "--dato", form: "--dato 31.12.2019"),
    .missingArgument("ID", usage: "maalepind registrer ID VÆRDI"),
    .unexpectedArgument(nasty, usage: "maalepind status"),
    .badValue(option: "--format", found: nasty, forms: ["md"]), .repeatedOption("--plan"),
    .valueNotTaken(option: "--json", found: nasty),
    .optionsExclude("--a", "--b"),
  ]
  static let editProblems: [PlanEditProblem] = [
    .placeGone(nastyThing), .changedMeanwhile(nastyThing), .alreadyThere(nastyThing),
    .nameMissing, .nameTooLong(limit: 200), .dayOutsidePlan(someDay, .year(2019)),
    .milestoneBackwards(start: someDay, deadline: someDay - 1),
    .dayInFuture(someDay, today: someDay - 1), .doneBeforeStart(someDay, start: someDay + 1),
    .decidedBeforeProposed(decided: someDay, proposed: someDay + 1), .reasonMissing,
    .unknownNetwork(Slug(number: 1)), .yearOutsidePlan(2031, .year(2019)),
    .networkInUse(
      Network(id: Slug(number: 1), name: nasty),
      by: Recommendation(id: Slug(number: 2), name: nasty)),
  ]
  static let nastyThing = FollowedThing.result(nasty, of: Slug(number: 1))
  static let someDay = Day.last(of: 2019)
  static let problems: [Refusal] = [
    .number(.notANumber(nasty)), .number(.pointForComma(nasty, meant: nasty)),
    .number(.tooManyDigits(nasty)),
    .number(.tooManyDecimals(nasty)), .number(.empty), .day(.notADay(nasty)), .day(.empty),
    .day(.impossible(nasty)),
    .day(.shortYear(nasty)), .day(.yearMissing(nasty)), .quarter(.empty),
    .quarter(.notAQuarter(nasty)),
    .quarter(.noSuchQuarter(nasty)), .quarter(.shortYear(nasty)),
    .figure(.empty(.percent, .latest)),
    .figure(.wrongForm(nasty, .kroner, .latest)), .figure(.partNotWhole(nasty)),
    .figure(.tooLarge(nasty)),
    .figure(.notAStep(nasty, Unit.standardSteps)),
    .figure(.severalSteps(nasty, Unit.standardSteps)),
    .figure(.reasonMissing), .unknownPlan(nasty, nearest: nil, choices: ["syd"]), .noPlan,
    .planNeeded(choices: ["syd", "nord"]), .idInSeveralPlans(nasty, choices: ["syd", "nord"]),
    .planHeld(nasty), .revisedMeanwhile(plan: nasty), .fileThere(path: nasty),
    .cannotWrite(path: nasty, code: 28),
    .cannotPrint(code: 28, isDone: false), .cannotPrint(code: 28, isDone: true),
    .effectiveDayTooEarly(.first(of: 2018), newest: .first(of: 2019)), .unexpected(nasty),
    .secondsOutside, .nothingAsOf(.first(of: 2017), plan: .year(2018)),
    .lineChangedMeanwhile(by: nasty),
    .unknownSupplier(nasty, nearest: nil, choices: ["politiet"]),
    .unknownSupplier(nasty, nearest: nil, choices: []), .supplierNeeded(choices: ["a", "b"]),
    .supplierNeeded(choices: []), .nothingOwed(by: nasty, Quarter(containing: .first(of: 2018))),
  ]

  static let activity = Make.slug("cafe")
  static let occasionProblems: [OccasionProblem] = [
    .unknownActivity(nasty), .unknownSite(nasty, sites: []),
    .unknownSite(nasty, sites: RefusalTests.plan.sites),
    .siteNeeded(activity, sites: RefusalTests.plan.sites),
    .heldInFuture(.first(of: 2019), today: .first(of: 2018)),
    .plannedInPast(.first(of: 2018), today: .first(of: 2019)), .participantsOutOfRange(-3),
    .plannedHasNumbers, .unknownTag(nasty, known: []), .unknownTag(nasty, known: ["a", "b"]),
    .unknownCategory(nasty, known: []), .unknownCategory(nasty, known: ["a", "b"]),
    .categoryTwice(nasty), .countOutOfRange(nasty, -1),
    .quarterClosed(QuarterClosed(quarter)), .reasonMissing,
    .unknownLine(activity, nasty), .nothingChanged(activity, .first(of: 2018)),
    .nothingToChange(activity, .first(of: 2018)),
    .severalToChange(activity, .first(of: 2018), lines: ["a1", "b2"]),
  ]
  static let quarter = Quarter(containing: .first(of: 2018))
  static let closingProblems: [ClosingProblem] = [
    .outsidePlan(quarter, .year(2019)), .notEnded(quarter, closable: .first(of: 2018)),
    .alreadyClosed(QuarterClosed(quarter, by: nasty, at: 0)),
    .alreadyClosed(QuarterClosed(quarter)), .alreadyOpen(quarter), .neverClosed(quarter),
    .closedLater(quarter, than: .first(of: 2019), asOf: .last(of: 2019)),
    .reasonMissing, .recordedMeanwhile,
  ]
  static let countProblems: [TypedCountProblem] = [
    .notWhole(amount("7,5"), noun: "deltagere"), .numberMissing(category: nasty),
    .categoryMissing(number: nasty),
  ]

  static var all: [Refusal] {
    problems + occasionProblems.map { .occasion($0, plan: RefusalTests.plan) }
      + countProblems.map { .count($0) } + closingProblems.map { .closing($0) }
      + [.activityAmbiguous(nasty, choices: ["a", "b"])]
      + databaseTroubles.map { .database(path: nasty, $0) }
      + editProblems.map { .planEdit($0) }
      + fileTroubles.map { .planFile(path: nasty, $0) }
      + fileTroubles.map { .figureFile(path: nasty, $0) } + terminalTroubles.map { .terminal($0) }
      + usageProblems.map { .usage($0) }
  }

  @Test(arguments: all)
  func isOneReadableSentence(refusal: Refusal) {
    let sentence = refusal.sentence
    #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"))
    #expect(!sentence.hasSuffix(".."))
    let begins = sentence.first.map { $0.isUppercase || $0 == "«" || $0 == "-" } == true
    // A quarter is written with its number first: `4. kvartal 2019`.
    #expect(begins || sentence.dropFirst().hasPrefix(". kvartal "), "\(sentence)")
    #expect(
      !sentence.unicodeScalars.contains { $0.value < 32 || $0.value == 127 || $0.value == 0x202E })
    #expect(sentence.count < 480, "\(sentence.count): \(sentence)")
    #expect(!sentence.contains("  "), "\(sentence)")
  }

  @Test func eachSaysItsOwn() {
    let sentences = Self.all.map(\.sentence)
    #expect(Set(sentences).count == sentences.count)
  }
}
