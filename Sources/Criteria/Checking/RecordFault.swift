/// Something in what is stored of a plan that the program would never have stored: the file was changed by something
/// else, or is damaged.
public enum RecordFault: Hashable, Sendable {
  /// A figure.
  case figure(Measurement, FigureFault)
  /// A line in the logbook.
  case line(Occasion, LineFault)
  /// The closing of a quarter.
  case quarter(Quarter, QuarterFault)
}

/// What can be wrong with a figure that is stored.
public enum FigureFault: Hashable, Sendable {
  /// No edition of the plan has the criterion or the part.
  case unknownIndicator
  /// Its criterion is not measured there, in any edition.
  case siteNotMeasured
  /// It, or its parts, are not what the criterion is measured in (domain.md, invariants 4 and 5).
  case unfit(EntryProblem)
  /// The day that it holds for lies outside the plan.
  case dayOutsidePlan
  /// It is reported in a quarter before the day that it holds for.
  case reportedTooEarly
  /// Its criterion is counted from the logbook (domain.md, invariant 7).
  case countedFromLogbook
  /// What it corrects is not there, came after it, or had been taken back.
  case correctsNothing
  /// What it corrects is for something else.
  case correctsAnother
  /// Another figure stands for the same criterion, site and day's quarter.
  case notAlone
  /// It was recorded after its reporting quarter was closed (domain.md, invariant 2).
  case quarterClosed
}

/// What can be wrong with a line of the logbook that is stored.
public enum LineFault: Hashable, Sendable {
  /// No edition of the plan has the activity.
  case unknownActivity
  /// No edition of the plan has the site.
  case unknownSite
  /// Its day lies outside the plan.
  case dayOutsidePlan
  /// It says no site, though what is counted from it is judged for each.
  case siteMissing
  /// No edition's logbook of the activity knows the tag.
  case unknownTag(String)
  /// No edition's logbook of the activity knows the category.
  case unknownCategory(String)
  /// It has participants or counts, and was not held.
  case numbersBeforeHeld
  /// What it takes the place of is not there, or came after it.
  case supersedesNothing
  /// What it takes the place of is of another activity, or has been taken the place of already.
  case supersedesAnother
  /// It was written after the quarter of its day was closed.
  case quarterClosed
}

/// What can be wrong with how a quarter was closed.
public enum QuarterFault: Hashable, Sendable {
  /// It was closed while it was closed, or opened while it was open.
  case outOfOrder
  /// What it showed when it was closed is not kept, or cannot be read.
  case notKept
}
