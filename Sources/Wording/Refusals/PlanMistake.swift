import Criteria

/// Something that is wrong in a plan file, and where.
public struct PlanMistake: Error, Hashable, Sendable {
  /// The file's name as the user gave it.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1.
  public var column: Int
  /// What is wrong.
  public var what: Kind

  /// A mistake in a place of a file.
  public init(file: String, line: Int, column: Int, what: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.what = what
  }

  /// The line that is printed: `Plans/x.yaml:14:14: «mål» skal være …, men er «otte»`.
  public var text: String {
    "\(Quote.cleaned(file, longest: 4096)):\(line):\(column): \(what.sentence)"
  }

  /// What can be wrong in a plan file. Keys, ids and values are as they stand in the file; `forms` are
  /// examples of what could stand there.
  public enum Kind: Hashable, Sendable {
    /// The file is not YAML from here on.
    case syntax(Syntax)
    /// The file has more than one document.
    case severalDocuments
    /// The file has an anchor or an alias, which plans do not use.
    case aliasOrAnchor(String)
    /// A value carries a YAML tag, which plans do not use.
    case tag(String)
    /// There are more levels than are accepted.
    case nestedTooDeep(limit: Int)
    /// The document is not a plan's keys and values.
    case notAPlan
    /// There is nothing in the file.
    case empty
    /// A text that is not taken in.
    case text(TextFault)
    /// Something that may tell who somebody is, and is taken in all the same.
    case personalData(PersonalData)
    /// The file is not UTF-8 text.
    case notUTF8
    /// The file is larger than is accepted; both in bytes.
    case tooLarge(bytes: Int, limit: Int)

    /// A key that does not belong there.
    case unknownKey(String, nearest: String?, known: [String])
    /// A key that stands twice in the same place.
    case duplicateKey(String, firstLine: Int)
    /// A key that must be there.
    case missingKey(String, forms: [String])
    /// A key with nothing after it.
    case emptyValue(String, forms: [String])
    /// A list where text should stand, or the like.
    case wrongShape(key: String, expected: Shape, found: Shape)
    /// A value that cannot be read.
    case unreadable(key: String, found: String, forms: [String])
    /// A value of which one part cannot be read as a number.
    case number(key: String, NumberProblem)
    /// A value of which one part cannot be read as a day.
    case day(key: String, DayProblem)
    /// A value that cannot be read as a period.
    case period(key: String, DanishPeriod.Problem)
    /// A value that cannot be read as a quarter.
    case quarter(key: String, QuarterProblem)
    /// A number with a decimal comma that YAML has split in two: `{ a: 59,2 }`.
    case splitDecimal(key: String, whole: String)
    /// A text longer than is accepted.
    case tooLong(key: String, limit: Int)

    /// An id that is used already.
    case duplicateID(String, firstLine: Int)
    /// A name that two sites have.
    case duplicateName(String, firstLine: Int)
    /// An id with other signs than a–z, 0–9 and hyphens, or longer than 60.
    case badID(String, suggestion: String?)
    /// A name from which no id can be made.
    case noIDFromName(String)
    /// Something that the plan, or a logbook of it, does not have; what it has, where that can be told.
    case unknown(Thing, String, nearest: String?, known: [String])
    /// A tag or a category that is listed already.
    case wordTwice(key: String, String)
    /// A count from the logbook on a criterion that hangs on no activity and names none.
    case countingNeedsActivity(String)
    /// A count from the logbook whose figures neither add up nor are averaged.
    case countingNeedsTally(String, tally: String)
    /// Two names for the same site, as name and id, in one place.
    case sameSiteTwice(String)

    /// A goal that is none of the phrases that can stand there; those most like it.
    case unknownGoal(goal: String, forms: [String])
    /// A goal with words that are not used, and what it is without them.
    case strayWords(goal: String, words: String, rest: String)
    /// A goal whose number is of something else than the unit says.
    case otherUnit(goal: String, words: String, unit: String)
    /// A number for each year, where figures do not begin anew with a year or a part of it.
    case yearlyNeedsWindow(goal: String, isLatest: Bool)
    /// A goal that every figure reaches: `mindst 0`, `højst 100` percent.
    case goalSaysNothing(String)
    /// A goal that no figure can reach: `over 100` percent.
    case goalOutOfReach(String)
    /// A baseline that is no one number (`55-60 i 2016`), and what it would be with one.
    case vagueBaseline(String, plainly: String)
    /// More than one baseline: the newest, and the others.
    case severalBaselines(newest: String, earlier: [String])
    /// A mean of several years, where figures are to become one.
    case meanOfYears(String)
    /// A goal that is measured against a baseline, where none is given.
    case baselineNeeded(goal: String, site: String?)
    /// A goal, a baseline or the like that the unit cannot have.
    case notOfUnit(key: String, found: String, unit: Unit, forms: [String])
    /// A way of adding up that the unit cannot have.
    case tallyNotOfUnit(String, unit: Unit, forms: [String])
    /// A goal that names a window which `opgøres` does not have.
    case windowBelongsInTally(goal: String, WindowLength, addsUp: Bool)
    /// A part whose id begins with another criterion's id.
    case partOfAnother(String, criterion: String)
    /// A goal per week or month without figures that add up.
    case rateNeedsSum(String)
    /// A number outside what the unit allows.
    case outOfRange(key: String, found: String, unit: Unit)
    /// A number that must be whole.
    case notWhole(key: String, found: String, unit: Unit)
    /// A range whose lower end is above its upper one.
    case rangeBackwards(String)
    /// A day outside the plan's period.
    case dayOutsidePlan(key: String, Day, Period)
    /// A quarter that the plan has no day in.
    case quarterOutsidePlan(key: String, Quarter, Period)
    /// A goal whose figures add up within the plan, with a deadline outside its period.
    case deadlineOutsidePlan(goal: String, Day, Period)
    /// A goal for a year that the plan does not reach.
    case goalYearOutsidePlan(String, Int, Period)
    /// The words of a goal say that it rises, or falls, to a number that the baseline is above, or below; the same
    /// goal in words that say neither.
    case moveAgainstBaseline(goal: String, isRise: Bool, baseline: String, plainly: String)
    /// A baseline that is not before the deadline.
    case baselineAfterDeadline(Day, deadline: Day)
    /// Interim targets that are not in order of day.
    case interimOutOfOrder(String)
    /// An interim target that does not lie before the goal's deadline.
    case interimAfterDeadline(String, deadline: Day)
    /// Interim targets where the goal has no path to pass them on, and why.
    case interimWithoutPath(NoPath)
    /// A criterion that does not say whom it covers, in a plan with several sites.
    case scopeNeeded(sites: [String])
    /// A site for which a value is missing where others have theirs.
    case siteWithout(key: String, site: String)
    /// A value for a site that the criterion does not cover.
    case siteNotCovered(key: String, site: String)
    /// Values per site on a criterion that is judged as a whole.
    case perSiteButPlanWide(key: String)
    /// Thresholds that are not 0 < bagud ≤ følger planen ≤ 1.
    case thresholdsOutOfOrder

    /// A value that cannot be read as an amount of money.
    case money(key: String, DanishMoney.Problem)
    /// A year whose budget lines do not add up to what is stated under a key: the total or, where that is
    /// `isOwn`, the sum that the agreement's own table has beside its total.
    case budgetDoesNotSum(BudgetGap, key: String, isOwn: Bool)
    /// A budget or spending for a year that the plan has no day in.
    case yearOutsidePlan(key: String, Int, Period)
    /// A milestone whose deadline comes before its start.
    case milestoneBackwards(start: Day, deadline: Day)
    /// A milestone that is done before it starts.
    case doneBeforeStart(Day, start: Day)
    /// Something owed to others that is fulfilled for a day on which it is not due.
    case unknownDueDay(Day, known: [Day])
    /// A deadline that is counted from another day than the milestone's start.
    case startsDiffer(start: Day, counted: Day)
    /// A recommendation that is decided before it was proposed.
    case decidedBeforeProposed(proposed: Day, decided: Day)
    /// A recommendation with a day or a reason for a decision that its status does not have.
    case decidedWithoutStatus(key: String, forms: [String])
    /// An adjustment that says nothing other than what is agreed.
    case adjustsNothing
    /// A decision more than there is anybody to make.
    case decidedByNobody
    /// An adjustment that is decided before it was proposed, or before the decision that comes first.
    case adjustedTooEarly(decided: Day, earlier: Day)
    /// Something that a recommendation is about, and that can be several things; how each is written.
    case ambiguousTopic(String, forms: [String])
  }

  /// Why a goal has no path from a baseline to a number.
  public enum NoPath: Hashable, Sendable {
    /// It asks for no one number.
    case noNumber
    /// Its figures add up or are averaged.
    case tally(String)
    /// There is no baseline.
    case noBaseline
  }

  /// What is named in a plan file.
  public enum Thing: Hashable, Sendable {
    /// Something that the plan has further up, or further down.
    case site, dataSource, activity, network, criterion, reference
    /// A word that the logbook knows.
    case tag, category
    /// What a recommendation, a note or a follow-up is about.
    case topic
  }

  /// How the text breaks the rules of YAML.
  public enum Syntax: Hashable, Sendable {
    /// A tab where spaces should stand.
    case tab
    /// A quotation mark that is not closed.
    case unclosedQuote
    /// A `[` or `{` that is not closed.
    case unclosedBracket
    /// A colon followed by a space inside a text.
    case colonInText
    /// Lines that do not stand under each other.
    case indentation
    /// A text that begins with a sign that means something else in YAML.
    case specialSign(String)
    /// A control character.
    case controlCharacter
    /// Something else.
    case other
  }

  /// What a value consists of.
  public enum Shape: Hashable, Sendable {
    /// One text or number.
    case text
    /// A list.
    case list
    /// Keys with values.
    case keys
    /// A text or a list of texts.
    case textOrList
    /// A list of keys with values.
    case listOfKeys
    /// Nothing.
    case nothing
  }
}
