import Criteria

/// What the commands and the screens refuse or fail at, as facts; nothing was changed.
public enum Refusal: Error, Hashable, Sendable {
  /// A figure cannot be recorded; the plan lends its names.
  case entry(EntryProblem, plan: Plan?)
  /// A figure cannot be taken back; the plan lends its units.
  case undo(UndoProblem, plan: Plan)
  /// A line cannot be written in the logbook; the plan lends its names.
  case occasion(OccasionProblem, plan: Plan?)
  /// A text in own words cannot be kept; the plan lends its names.
  case narrative(NarrativeProblem, plan: Plan?)
  /// The plan has several activities of that name; their ids.
  case activityAmbiguous(String, choices: [String])
  /// The board view is to show a page for fewer or more seconds than it can.
  case secondsOutside

  /// The database holds no plan with that id or name.
  case unknownPlan(String, nearest: String?, choices: [String])
  /// The database holds no plan yet.
  case noPlan
  /// Several plans are held, and the command must say which.
  case planNeeded(choices: [String])
  /// Several plans have that criterion or activity, and the command must say which.
  case idInSeveralPlans(String, choices: [String])
  /// A plan file cannot be taken in.
  case planFile(path: String, FileTrouble)
  /// A plan that is held does not read any more, so that nothing can be written: its name, and the first mistake in it.
  case storedPlanUnreadable(name: String, first: String)
  /// What can be read of a plan that is held is shown.
  case storedPlanInPart(name: String)
  /// A file with figures cannot be taken in.
  case figureFile(path: String, FileTrouble)
  /// A plan that is held is to be revised, and these options are missing (`--grund` …).
  case revisionNeeds(plan: String, missing: [String])
  /// Nobody of that name delivers figures to the plan.
  case unknownSupplier(String, nearest: String?, choices: [String])
  /// The command must say who is to get a form; those who owe figures.
  case supplierNeeded(choices: [String])
  /// Who was asked for owes no figure for the quarter.
  case nothingOwed(by: String, Quarter)
  /// A file with the plan's own figures is taken in with options that are for those of others.
  case reasonHasColumn(options: [String])
  /// A plan is to be taken in as a new one, and the database holds it already.
  case planHeld(String)
  /// The plan was revised by someone else meanwhile.
  case revisedMeanwhile(plan: String)
  /// A revision takes effect before the one in force.
  case effectiveDayTooEarly(Day, newest: Day)
  /// A file is to be written where there is one.
  case fileThere(path: String, canReplace: Bool = false)
  /// A file cannot be written, with the system's error number.
  case cannotWrite(path: String, code: Int32)
  /// The answer cannot be printed, with the system's error number; whether what was to be done is done.
  case cannotPrint(code: Int32, isDone: Bool)
  /// What a file is made with is not on this machine; what it makes, and the package that has it; without one
  /// it is our own.
  case programMissing(String, makes: String, package: String?)
  /// What a file is made with ended without it, with the last that it said.
  case programFailed(String, said: String)
  /// A text is to be written in an editor, and none is set or found.
  case noEditor
  /// The editor that a text was to be written in could not be begun, or did not end well.
  case editorFailed
  /// A file with a text in own words cannot be taken in.
  case ownText(path: String, FileTrouble)
  /// What was chosen for the screens cannot be written down in a file.
  case choiceNotKept(path: String)

  /// A database on a server was asked for, which this version cannot use.
  case serverDatabase
  /// The figure that was to be corrected has been corrected by someone else meanwhile.
  case correctedMeanwhile(Measurement, plan: Plan?)
  /// The line of the logbook that was to be changed has been changed meanwhile, and by whom.
  case lineChangedMeanwhile(by: String)
  /// Something that should not happen; a short technical description.
  case unexpected(String)

  /// What a crash leaves on the terminal.
  public static let crashed =
    "Målepind gik ned; alt, der var gemt, er der endnu. Start programmet igen."
}

/// Why a file cannot be taken in.
public enum FileTrouble: Error, Hashable, Sendable {
  /// There is no such file.
  case notFound
  /// It is a folder, a device or the like.
  case notAFile
  /// It cannot be read, with the system's error number.
  case unreadable(code: Int32)
  /// There is nothing in it.
  case empty
  /// It is not text in UTF-8.
  case notText
  /// It is larger than the limit; both in bytes.
  case tooBig(bytes: Int, limit: Int)
  /// There are mistakes in it, which have been listed, or the first of them.
  case hasMistakes(Int)
  /// There are so many mistakes in it that the rest was not looked at.
  case hasManyMistakes(Int)
  /// It is a workbook that cannot be read.
  case workbook(WorkbookTrouble)
}

/// Why the cells of a workbook cannot be read.
public enum WorkbookTrouble: String, Error, Hashable, Sendable, CaseIterable {
  /// What reads workbooks is not on this machine.
  case noReader
  /// It is another kind of file.
  case notWorkbook
  /// It is locked with a password.
  case locked
  /// Excel wrote it in another format than `.xlsx`.
  case otherFormat
  /// It is a workbook of OpenDocument (`.ods`).
  case openDocument
  /// It is not whole, or does not hold together.
  case damaged
  /// More is packed in it than is read.
  case tooBig
  /// It has something in more rows than are read (`mostRows`).
  case tooManyRows

  /// The last row of a workbook that is read.
  public static let mostRows = 100_000
}

/// How the command line was used wrongly.
public enum UsageProblem: Error, Hashable, Sendable {
  /// There is no such command.
  case unknownCommand(String, nearest: String?, known: [String])
  /// The command has no such option.
  case unknownOption(String, nearest: String?, known: [String])
  /// An option has no value; what would be right.
  case missingValue(option: String, form: String)
  /// An argument is missing; how the command is used.
  case missingArgument(String, usage: String)
  /// There is an argument too many; how the command is used.
  case unexpectedArgument(String, usage: String)
  /// An option's value is not one of those that it has.
  case badValue(option: String, found: String, forms: [String])
  /// An option that takes no value was given one.
  case valueNotTaken(option: String, found: String)
  /// An option stands twice.
  case repeatedOption(String)
  /// Something that is not UTF-8, as near as it can be shown.
  case notUTF8(String)
  /// A format that is never printed is asked for without a file to put it in.
  case fileNeeded(format: String, form: String)
  /// Two options that rule each other out.
  case optionsExclude(String, String)
}
