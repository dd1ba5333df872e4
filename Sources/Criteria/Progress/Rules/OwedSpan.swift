/// A stretch that a source owes a figure for, and what became of it (domain.md, "Owed spans").
public struct OwedSpan: Hashable, Sendable {
  /// Its days: a quarter, a half-year or a year of the source's rhythm, cut to the window.
  public let period: Period
  /// How long it is where nothing cuts it: a quarter, a half-year or a year.
  public let length: WindowLength
  /// What became of it.
  public let state: State

  /// What has become of a span.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// A figure's day lies in it (målt).
    case measured
    /// Recorded as not measured, with a reason (ikke målt).
    case notMeasured
    /// Its quarter was closed without a figure (lukket uden tal).
    case neverReported
    /// It has ended, and neither a figure nor a closing has come (tal mangler).
    case missing
    /// It came before the plan was followed here (ikke fulgt her).
    case notFollowed
    /// It has not ended, or its source has not delivered yet.
    case toCome
  }

  /// A span.
  public init(period: Period, length: WindowLength, state: State) {
    self.period = period
    self.length = length
    self.state = state
  }

  /// Whether it is worth telling of: missing, not measured or never reported.
  var isTelling: Bool {
    switch state {
    case .missing, .notMeasured, .neverReported: true
    case .measured, .notFollowed, .toCome: false
    }
  }

  /// Its short name as machines read it: `2019K2`, `2019H1`, `2019`.
  public var code: String {
    Window(length: length, period: period, full: period).code
  }
}

/// How much of a window its figures cover (målt i 3 af 4 kvartaler).
public struct Coverage: Hashable, Sendable {
  /// How many of the spans have a figure, or count as 0.
  public let counted: Int
  /// How many spans have been owed so far.
  public let owed: Int
  /// How long a span is.
  public let length: WindowLength
  /// The open days of those that have, of all the owed spans' open days.
  public let openDays: Int
  /// The open days of all the owed spans.
  public let allOpenDays: Int

  /// So much of a window.
  public init(counted: Int, owed: Int, length: WindowLength, openDays: Int, allOpenDays: Int) {
    self.counted = counted
    self.owed = owed
    self.length = length
    self.openDays = openDays
    self.allOpenDays = allOpenDays
  }

  /// Whether it is at least two thirds of the open days, so that the rest may speak for the whole.
  var isEnough: Bool { openDays * 3 >= allOpenDays * 2 }
}

extension Subject {
  /// Whether the figures are counted from the logbook: then no source owes them.
  var isCounted: Bool { counted != nil }

  /// How often a figure is owed: quarterly for windows and yearly for a newest figure, where none is given.
  var frequency: Frequency {
    isCounted
      ? .quarterly : source?.frequency ?? (indicator.tally == .latest ? .yearly : .quarterly)
  }

  /// The whole stretch of the source's rhythm that a day lies in.
  func owedPeriod(containing day: Day) -> Period {
    let quarter = Quarter(containing: day)
    switch frequency {
    case .quarterly: return quarter.period
    case .yearly: return .year(quarter.year)
    case .halfYearly:
      let first = quarter.number % 2 == 1 ? quarter : quarter.previous
      return Period(trusted: first.period.first, first.next.period.last)
    }
  }

  /// The last day for the figure of what ended on a day: so many days after it, or the day on which its source
  /// delivers.
  func due(_ last: Day) -> Day {
    guard let deliveryDay else { return last + plan.reportingDays }
    return deliveryDay.first(after: owedPeriod(containing: last).last)
  }

  /// The day of its own that its source delivers by; answers know only the closing.
  var deliveryDay: DayOfYear? {
    isCounted || indicator.unit == .yesNo ? nil : source?.deliveryDay
  }

  /// Whether the source skips the round that ends on a day.
  func isSkipped(_ last: Day) -> Bool { source?.skippedYears.contains(last.year) == true }

  /// Whether a stretch came before the plan was followed here.
  func isBeforeFollowed(_ days: Period) -> Bool {
    plan.followedFrom.map { days.last < $0.period.first } ?? false
  }

  /// The spans that some days are divided into, in order; years that the source skips are left out, where nothing
  /// was recorded in them.
  ///
  /// - Parameters:
  ///   - length: how long the stretch is; one that is shorter than the rhythm owes a figure of its own.
  ///   - entries: what was recorded in those days, by day.
  func owedSpans(
    in days: Period, length: WindowLength = .plan, entries: some Collection<DatedFigure>
  ) -> [OwedSpan] {
    let spanLength = length.shorter(of: frequency.window)
    var spans: [OwedSpan] = []
    var rest = entries[...]
    var first = days.first
    while first <= days.last {
      let whole = owedPeriod(containing: first)
      let period = Period(trusted: first, min(whole.last, days.last))
      let own = rest.prefix { $0.day <= period.last }
      rest = rest[own.endIndex...]
      first = period.last + 1
      guard !own.isEmpty || isCounted || !isSkipped(period.last) else { continue }
      spans.append(OwedSpan(period: period, length: spanLength, state: state(period, own)))
    }
    return spans
  }

  private func state(_ span: Period, _ own: some Collection<DatedFigure>) -> OwedSpan.State {
    if isCounted { return span.first <= today ? .measured : .toCome }
    if own.contains(where: \.figure.isMeasured) { return .measured }
    if !own.isEmpty { return .notMeasured }
    if isBeforeFollowed(span) { return .notFollowed }
    if span.last >= today || isAwaitingDelivery(span.last) { return .toCome }
    return closedQuarters.contains(Quarter(containing: span.last)) ? .neverReported : .missing
  }

  /// Whether the source has a day of its own for what ended on a day, which has not passed: until then nothing is
  /// missing, and closing decides nothing.
  func isAwaitingDelivery(_ last: Day) -> Bool {
    deliveryDay != nil && today <= due(last)
  }
}

extension WindowLength {
  /// The shorter of two lengths.
  fileprivate func shorter(of other: WindowLength) -> WindowLength {
    [.quarter, .halfYear, .year].first { $0 == self || $0 == other } ?? self
  }
}

extension Frequency {
  /// How many months lie between two figures.
  var months: Int {
    switch self {
    case .quarterly: 3
    case .halfYearly: 6
    case .yearly: 12
    }
  }

  /// The stretch that a figure is owed for.
  public var window: WindowLength {
    switch self {
    case .quarterly: .quarter
    case .halfYearly: .halfYear
    case .yearly: .year
    }
  }
}
