import Canvas
import Criteria
import Reports

/// What a screen asks for, in order.
typealias Outcome = [Request]

/// One thing that a screen asks for.
enum Request: Sendable {
  /// Another screen is to be opened above this one, or gone back to where it lies below.
  case open(Route)
  /// The screen is to be left, after a question where something typed would be lost.
  case back
  /// The screen is left, and the one below is given something.
  case hand(Parcel)
  /// A question that must be answered first.
  case ask(Question)
  /// A line about what was done, or why it was not.
  case say(Notice)
  /// The world is to do something.
  case perform(Effect)
  /// A key of this screen.
  case press(Press)
  /// A command of the screen that is topmost by then.
  case run(Command<AnyScreen>)
  /// The last that was done is to be taken back.
  case undo
  /// The program is to be left, after a question where something typed would be lost.
  case quit
  /// The answer to what is asked; nil leaves it be.
  case answer(isYes: Bool?)
  /// What is on the screen is to be written to a file, as text or as a page.
  case saveScreen(asPage: Bool)
  /// The plans are to stand in the next of their orders.
  case reorderPlans
}

/// Something that a screen gives to the one below.
struct Parcel: Hashable, Sendable {
  let content: any Hashable & Sendable

  init(_ content: any Hashable & Sendable) { self.content = content }

  static func == (one: Parcel, other: Parcel) -> Bool {
    AnyHashable(one.content) == AnyHashable(other.content)
  }

  func hash(into hasher: inout Hasher) { AnyHashable(content).hash(into: &hasher) }
}

/// What comes to a screen, wherever it is.
enum Answer: Hashable, Sendable {
  /// What was sent under a token is stored.
  case stored(token: Int)
  /// A line is stored in the logbook, or what stood before it stands again.
  case wrote(Occasion, token: Int, isUndo: Bool)
  /// What was sent under a token was refused, with the sentence that says why.
  case failed(String, token: Int)
  /// A figure was refused because somebody else has recorded the same.
  case overtaken(token: Int)
  /// Everything that has happened to the plan that is held.
  case history([HistoryEvent])
  /// What is told of the database as a whole, a paragraph each, the last of them what to do or what it comes to.
  case told(DatabaseTopic, [String])
  /// What texts on a half-year begin as.
  case suggested([NarrativeTopic: String], HalfYear)
  /// A report that was asked for.
  case report(Report, ReportRequest)
  /// What was written in another program of the text that was sent there under a token.
  case edited(String, token: Int)
  /// What the screen above was left with.
  case handed(Parcel)
  /// The answer to what this screen asked.
  case question(Question, isYes: Bool)
  /// The time that it asked to be woken after is up.
  case alarm
}

/// A line about what was just done.
enum Notice: Hashable, Sendable {
  case done(String)
  case refused(String)
}

/// What the program asks before it goes on.
enum Question: Hashable, Sendable {
  /// Whether to leave the program with something typed and not recorded.
  case quit
  /// Whether a figure that may be a slip of the fingers is right.
  case doubt
  /// Whether a figure that somebody else has recorded meanwhile is to be corrected.
  case overtaken
  /// Whether to close a quarter.
  case closeQuarter(Quarter)
  /// Whether to store a text that may tell who somebody is.
  case personalData(PersonalData)
}
