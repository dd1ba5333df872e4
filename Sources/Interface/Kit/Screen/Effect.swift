import Criteria

/// What `update` asks the world to do. Effects run in order on one storage thread, and each with a
/// token is answered by a message with the same one, perhaps late: the one named, or `.failed`.
public enum Effect: Hashable, Sendable {
  /// Record a figure, which the performer gives id, name and time and checks again: `.recorded`.
  case record(FigureEntry, token: Int)
  /// Take a figure back, so that the one before it (`former`) stands again, or none: `.recorded`.
  case undoFigure(id: String, former: String?, token: Int)
  /// Make a change to what is followed in the plan: `.edited`.
  case edit(PlanEdit, token: Int)
  /// Write a line in the logbook, given id, name and time and checked as a figure is: `.wrote`.
  case write(OccasionEntry, token: Int)
  /// Undo the line with that id, so that the one before (`former`) stands again, or none: `.wrote`.
  case undoLine(id: String, former: String?, token: Int)
  /// Keep a text in own words, given id, name and time and checked as a figure is: `.wroteText`.
  case writeText(NarrativeEntry, token: Int)
  /// Work out what texts on a half-year begin as: `.suggested`.
  case suggestTexts(HalfYear, token: Int)
  /// Make a report: `.madeReport`.
  case makeReport(ReportRequest, token: Int)
  /// Make a report and write it to a new file in the directory that the program was started in: `.savedReport`.
  case saveReport(ReportRequest, ReportRequest.Format, token: Int)
  /// Write a text to a new file of that name in the directory that the program was started in: `.savedReport`.
  case saveFile(String, name: String, ending: String, token: Int)
  /// Let a text be written on in another program, which has the terminal meanwhile: `.editedOutside`.
  case editOutside(String, token: Int)
  /// Close a quarter and keep its verdicts: `.closed`.
  case closeQuarter(Quarter, token: Int)
  /// Open a quarter again: `.reopened`.
  case reopenQuarter(Quarter, reason: String, token: Int)
  /// Open a plan, in place of the one that is held if any: `.opened`.
  case openPlan(PlanChoice, token: Int)
  /// List the plans that the database holds; answered by `.plans`, or `.failed`.
  case listPlans
  /// Sum up the first of these plans, and as many more as a moment gives: `.summedUp`.
  case sumUp([Slug], token: Int)
  /// Look for plan files that could be taken in; answered by `.offers`, or `.failed`.
  case findOffers
  /// Write the letter and the form that ask for what a supplier owes of a quarter as files in the
  /// directory that the program was started in: `.wroteFiles`.
  case writeRequest(to: String?, Quarter, token: Int)
  /// Read everything that has happened to the plan: `.history`.
  case readHistory(token: Int)
  /// Read how the plan stood when a quarter was closed: `.standing`.
  case readStanding(QuarterClosing, token: Int)
  /// Do something with the database as a whole, and tell of it: `.told`, also where it is refused.
  case tell(DatabaseTopic)
  /// Read the plan and its records anew.
  case reload
  /// Draw everything again, as after another program wrote on the terminal.
  case redraw
  /// Put the program in the background (Ctrl-Z of other programs), where the terminal can.
  case suspend
  /// Let the terminal look as its user has chosen, and remember that for the next time.
  case use(ScreenSettings)
  /// Leave the program.
  case quit

  /// The token that its answer carries, where it has one.
  public var token: Int? {
    switch self {
    case .record(_, let token), .undoFigure(_, _, let token), .edit(_, let token),
      .write(_, let token), .undoLine(_, _, let token), .closeQuarter(_, let token),
      .reopenQuarter(_, _, let token), .openPlan(_, let token), .sumUp(_, let token),
      .writeRequest(_, _, let token), .readHistory(let token), .readStanding(_, let token),
      .writeText(_, let token), .suggestTexts(_, let token), .editOutside(_, let token),
      .makeReport(_, let token), .saveReport(_, _, let token),
      .saveFile(_, _, _, let token):
      token
    case .listPlans, .findOffers, .tell, .reload, .redraw, .suspend, .use, .quit: nil
    }
  }
}

extension Effect {
  /// What people have written in it.
  var newTexts: [String] {
    switch self {
    case .record(let entry, _): EntryText.allCases.compactMap { entry.texts[$0] }
    case .write(let entry, _): entry.texts
    case .edit(let edit, _): edit.newTexts
    case .reopenQuarter(_, let reason, _): [reason]
    case .writeText(let entry, _): [entry.text]
    case .undoFigure, .undoLine, .closeQuarter, .openPlan, .listPlans, .findOffers, .sumUp,
      .writeRequest, .readHistory, .readStanding, .tell, .reload, .redraw, .suspend, .use, .quit,
      .suggestTexts, .editOutside, .makeReport, .saveReport, .saveFile:
      []
    }
  }
}

/// What the performer can do with the database as a whole, and tell of.
public enum DatabaseTopic: Hashable, Sendable, CaseIterable {
  /// Make a copy of it, and say what it holds and where it lies.
  case copy
  /// List the copies that are kept, and say how one is put in its place.
  case copies
  /// Look whether all in it is as it should be.
  case check
}

/// A plan to open.
public enum PlanChoice: Hashable, Sendable {
  /// One that the database holds.
  case held(Slug)
  /// One of the plans that the state was given as offers, by its id.
  case offered(id: String)
  /// A plan file of the user's own, by its path as typed.
  case file(path: String)
  /// The demo with its example figures.
  case demo
}

/// A plan that the program offers to open, such as one of the files that come with it.
public struct PlanOffer: Hashable, Sendable {
  /// What the program that made the offer knows it by.
  public var id: String
  /// The plan's name.
  public var name: String
  /// A short text beside it: its period, or the file's name.
  public var detail: String

  /// An offer.
  public init(id: String, name: String, detail: String = "") {
    self.id = id
    self.name = name
    self.detail = detail
  }
}
