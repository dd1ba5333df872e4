import Criteria
import Reports

/// What comes from outside the screens.
public enum Message: Hashable, Sendable {
  /// A figure was recorded, or one taken back, and these are the records now.
  case recorded(Measurement, Records, token: Int)
  /// A figure was not recorded, with the sentence that says why: somebody else has recorded or corrected the
  /// same meanwhile, and these are the records now.
  case overtaken(String, Records, token: Int)
  /// A change to what is followed was made; the change that takes it back, and the plan and its records now.
  case edited(PlanEdit, inverse: PlanEdit, Plan, Records, token: Int)
  /// A line was written in the logbook of a plan, and these are its records now.
  case wrote(Occasion, plan: Slug, Records, token: Int)
  /// A text in own words was kept in a plan, and these are its records now.
  case wroteText(Narrative, plan: Slug, Records, token: Int)
  /// What texts on a half-year of a plan begin as.
  case suggested([NarrativeTopic: String], HalfYear, plan: Slug, token: Int)
  /// A report of a plan was made.
  case madeReport(Report, ReportRequest, plan: Slug, token: Int)
  /// A report was written to a file, in which so much is still to be written.
  case savedReport(path: String, gaps: Int, token: Int)
  /// A text was written on in another program; nil where it was left as it stood.
  case editedOutside(String?, token: Int)
  /// Quarters were closed, the oldest first, with so many of their figures missing; the plan and its records now.
  case closed([Quarter], missing: Int, Plan, Records, token: Int)
  /// A quarter was opened again; the plan and its records now.
  case reopened(Quarter, Plan, Records, token: Int)
  /// An effect was refused, with the sentence that says what and what to do.
  case failed(String, token: Int?)
  /// The plan that is held and its records as they are now, and the day that it is: they were asked for, or
  /// somebody else has written in the database.
  case loaded(Plan, Records, today: Day)
  /// A plan was opened, and these are its records, and the day that it is.
  case opened(Plan, Records, today: Day, token: Int)
  /// The plans that the database holds, and the day that they are to be summed up as of.
  case plans([ListedPlan], today: Day)
  /// Some plans have been summed up.
  case summedUp([PlanCount], token: Int)
  /// Everything that has happened to a plan, the oldest first.
  case history([HistoryEvent], plan: Slug, token: Int)
  /// How a plan stood when a quarter was closed.
  case standing(ClosedStanding, token: Int?)
  /// Files were written in a directory, with their names.
  case wroteFiles([String], directory: String, token: Int)
  /// What is told of the database as a whole, a paragraph each, the last of them what to do or what it comes to.
  case told(DatabaseTopic, [String])
  /// The plan files that could be taken in.
  case offers([PlanOffer])
  /// What was typed in a plan in runs of the program that have ended, once the plan is opened.
  case drafts([Draft])
  /// Whether what is typed could be kept on the disk as drafts.
  case keepsDrafts(Bool)
  /// The time that `State.alarm` asked for is up.
  case alarm
  /// Somebody else has written in the database, and no plan is open that could have been read anew.
  case changedElsewhere
}
