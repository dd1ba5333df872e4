/// A figure as somebody gave it, before it has been checked against the plan.
public struct FigureEntry: Hashable, Sendable {
  /// What it is a figure for.
  public var indicator: IndicatorID
  /// The site, or nil for the plan as a whole.
  public var site: Slug?
  /// The figure.
  public var figure: Figure
  /// The day it holds for; when nil, the last day of the reporting quarter, or today if that is to come.
  public var day: Day?
  /// The reporting quarter; when nil, the day's own if open, else the oldest open one.
  public var quarter: Quarter?
  /// The parts of the figure. Where nothing is said of them, a correction to the same figure keeps its parts, and one to
  /// another has none.
  public var breakdown: Remark<Breakdown> = .unsaid
  /// How many answered (n).
  public var sampleSize: Remark<Int> = .unsaid
  /// Where it comes from, when not from the indicator's data source.
  public var source: Remark<String> = .unsaid
  /// A note.
  public var note: Remark<String> = .unsaid
  /// A link or a reference to a document that shows it.
  public var evidence: Remark<String> = .unsaid
  /// Why it corrects the figure that stands; nil when it is not a correction.
  public var correctionReason: String?

  /// What is written besides the figure, by where it stands.
  public var texts: [EntryText: String] {
    var texts: [EntryText: String] = [:]
    if case .notMeasured(let reason) = figure { texts[.absence] = reason }
    for (text, remark) in [(EntryText.source, source), (.note, note), (.evidence, evidence)] {
      if case .said(let value) = remark { texts[text] = value }
    }
    texts[.correction] = correctionReason
    return texts
  }

  /// An entry of a figure.
  public init(indicator: IndicatorID, site: Slug?, figure: Figure) {
    self.indicator = indicator
    self.site = site
    self.figure = figure
  }
}

/// A text that is written with a figure.
public enum EntryText: Hashable, Sendable, CaseIterable {
  /// Why nothing was measured.
  case absence
  /// Where the figure comes from.
  case source
  /// A note.
  case note
  /// A link or a reference to a document.
  case evidence
  /// Why it corrects another.
  case correction
}

/// Why a figure cannot be recorded.
public enum EntryProblem: Error, Hashable, Sendable {
  /// The plan has no indicator with that id.
  case unknownIndicator(String)
  /// The criterion has parts, and the figure must say which.
  case partNeeded(Slug, parts: [IndicatorID])
  /// Its figures are counted from the logbook of an activity and never typed; nil when it names none.
  case countedFromLogbook(IndicatorID, activity: Slug?)
  /// The figure must say which of these sites it is for.
  case siteNeeded(IndicatorID, sites: [Site])
  /// The indicator is not measured at that site; nil sites mean that it is plan-wide.
  case siteNotMeasured(IndicatorID, site: String, sites: [Site])
  /// The day must be said, as the deadline lies inside the quarter.
  case dayNeeded(deadline: Day)
  /// The day is still to come.
  case dayInFuture(Day, today: Day)
  /// The day lies outside the plan (a baseline year before it is allowed for no figure).
  case dayOutsidePlan(Day, Period)
  /// The reporting quarter lies before the plan, or after it and is still to come.
  case quarterOutsidePlan(Quarter, Period)
  /// The reporting quarter has not begun.
  case quarterInFuture(Quarter)
  /// The reporting quarter lies before the day's own quarter.
  case quarterBeforeDay(Quarter, Day)
  /// The reporting quarter is closed.
  case quarterClosed(QuarterClosed)
  /// The figure is not of the indicator's unit.
  case wrongUnit(Figure, Unit)
  /// The number lies outside what the unit allows: 0 to 100 for a percent, 0 and above for the rest.
  case outOfRange(Figure, Unit)
  /// A count must be whole.
  case notWhole(Figure, Unit)
  /// The numerator of a share is above the denominator.
  case numeratorAboveDenominator(Int, Int)
  /// The sample size must be from 1 to a million.
  case sampleSizeOutOfRange(Int)
  /// Only a count can be parted; the figure, and the unit that it is of.
  case breakdownNotOfCount(Figure, Unit)
  /// The parts come to more than the whole.
  case breakdownAboveWhole(Breakdown, Amount)
  /// A figure stands for the same day's quarter already; a correction needs a reason.
  case alreadyRecorded(Measurement)
  /// There is no figure to correct.
  case nothingToCorrect(Quarter)
  /// One of its texts is not taken in.
  case text(TextFault, in: EntryText)
}
