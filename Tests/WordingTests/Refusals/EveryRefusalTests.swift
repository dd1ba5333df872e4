import Criteria
import TestSupport
import Testing

@testable import Wording

/// What holds for every refusal, whatever it says.
@Suite struct EveryRefusalTests {
  static let nasty = Readable.nasty

  static let fileTroubles: [FileTrouble] =
    [
      .notFound, .notAFile, .unreadable(code: 5), .empty, .notText, .tooBig(bytes: 2, limit: 1),
      .hasMistakes(2), .hasManyMistakes(1000),
    ] + WorkbookTrouble.allCases.map(FileTrouble.workbook)
  static let usageProblems: [UsageProblem] = [
    .unknownCommand(nasty, nearest: nil, known: ["status"]),
    .unknownOption(nasty, nearest: nil, known: []),
    .missingValue(option: "--dato", form: "--dato 31.12.2019"),
    .missingArgument("ID", usage: "maalepind registrer ID VÆRDI"),
    .unexpectedArgument(nasty, usage: "maalepind status"),
    .badValue(option: "--format", found: nasty, forms: ["md"]), .repeatedOption("--plan"),
    .notUTF8(nasty),
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
    .text(.personalData(registered("01"))), .text(.tooLong(limit: 2_000)),
  ]
  static func registered(_ day: String) -> PersonalData {
    PersonalData.found(in: day + "0172-1234")[0]
  }
  static func hidden(_ scalar: Unicode.Scalar, _ before: String) -> TextFault {
    HiddenSign(scalar).map { TextFault($0, behind: before) } ?? .tooLong(limit: 0)
  }
  static let nastyThing = FollowedThing.result(nasty, of: Slug(number: 1))
  static let someDay = Day.last(of: 2019)
  static let numberProblems: [NumberProblem] = [
    .notANumber(nasty), .pointForComma(nasty, meant: nasty), .tooManyDigits(nasty),
    .tooManyDecimals(nasty), .empty,
  ]
  static let dayProblems: [DayProblem] = [
    .notADay(nasty), .empty, .impossible(nasty), .shortYear(nasty), .yearMissing(nasty),
    .notADeadline(nasty),
  ]
  static let quarterProblems: [QuarterProblem] = [
    .empty, .notAQuarter(nasty), .noSuchQuarter(nasty), .shortYear(nasty),
  ]
  static let halfYearProblems: [HalfYearProblem] = [
    .empty, .notAHalfYear(nasty), .noSuchHalfYear(nasty), .shortYear(nasty),
    .outsidePlan(HalfYear(containing: someDay), .year(2018)),
    .notBegun(HalfYear(containing: someDay)),
  ]
  static let moneyProblems: [DanishMoney.Problem] = [
    .negative(nasty), .tooExact(nasty), .tooLarge(nasty),
  ]
  static let figureProblems: [TypedFigureProblem] = [
    .empty(.percent, .latest), .wrongForm(nasty, .kroner, .latest), .partNotWhole(nasty),
    .tooLarge(nasty), .notAStep(nasty, Unit.standardSteps),
    .severalSteps(nasty, Unit.standardSteps), .reasonMissing,
    .breakdown(.counts(.numberMissing(category: nasty), in: nasty)),
    .breakdown(.parts(.tooMany(limit: 20))), .breakdown(.parts(.badName(nasty, limit: 60))),
    .breakdown(.parts(.twice(nasty))), .breakdown(.parts(.outOfRange(Breakdown.Part(nasty, -1)))),
    .breakdown(.unknownDiffers(5, left: 4)),
  ]
  static let problems: [Refusal] = [
    .unknownPlan(nasty, nearest: nil, choices: []),
    .unknownPlan(nasty, nearest: nil, choices: ["syd"]), .noPlan,
    .planNeeded(choices: ["syd", "nord"]), .idInSeveralPlans(nasty, choices: ["syd", "nord"]),
    .planHeld(nasty), .revisedMeanwhile(plan: nasty), .fileThere(path: nasty),
    .fileThere(path: nasty, canReplace: true),
    .cannotWrite(path: nasty, code: 28),
    .programMissing("weasyprint", makes: "PDF", package: "weasyprint"),
    .programFailed("weasyprint", said: "OSError: \u{1B}[2J"),
    .programFailed("weasyprint", said: ""),
    .cannotPrint(code: 28, isDone: false), .cannotPrint(code: 28, isDone: true),
    .effectiveDayTooEarly(.first(of: 2018), newest: .first(of: 2019)), .unexpected(nasty),
    .secondsOutside,
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
    .text(.personalData(registered("03"))), .text(hidden("\u{1B}", "a")),
  ]
  static let quarter = Quarter(containing: .first(of: 2018))
  static let closingProblems: [ClosingProblem] = [
    .outsidePlan(quarter, .year(2019)), .notFollowed(quarter, from: quarter.next),
    .notEnded(quarter, closable: .first(of: 2018)), .figuresMissing([quarter], 3),
    .figuresMissing(Array(repeating: quarter, count: 4), 3),
    .alreadyClosed(QuarterClosed(quarter, by: nasty, at: 0)),
    .alreadyClosed(QuarterClosed(quarter)), .alreadyOpen(quarter), .neverClosed(quarter),
    .closedLater(quarter, than: .first(of: 2019), asOf: .last(of: 2019)),
    .reasonMissing, .recordedMeanwhile, .text(.personalData(registered("02"))),
    .text(hidden("\n", "")), .text(hidden("\u{202E}", nasty)), .text(hidden("\u{200B}", "Hav")),
  ]
  static let countProblems: [TypedCountProblem] = [
    .notWhole(amount("7,5"), noun: "deltagere"), .numberMissing(category: nasty),
    .categoryMissing(number: nasty),
  ]

  static var all: [any Refusing] {
    let refusals =
      problems + occasionProblems.map { .occasion($0, plan: RefusalTests.plan) }
      + [.activityAmbiguous(nasty, choices: ["a", "b"])]
      + fileTroubles.map { .planFile(path: nasty, $0) }
      + [.storedPlanUnreadable(name: nasty, first: nasty), .storedPlanInPart(name: nasty)]
      + fileTroubles.map { .figureFile(path: nasty, $0) }
    let told: [[any Refusing]] = [
      refusals, numberProblems, dayProblems, quarterProblems, halfYearProblems, moneyProblems,
      figureProblems,
      countProblems, closingProblems, editProblems, usageProblems,
    ]
    return told.flatMap(\.self)
  }

  @Test(arguments: all)
  func isOneReadableSentence(refusal: any Refusing) { expectReadable(refusal.sentence) }

  @Test func eachSaysItsOwn() {
    let sentences = Self.all.map(\.sentence)
    #expect(Set(sentences).count == sentences.count)
  }
}
