/// What the plan owes others: a report, a follow-up, a meeting (afrapportering).
public struct ReportingDuty: Hashable, Sendable {
  /// The id, unique among the plan's duties.
  public var id: Slug
  /// The name.
  public var name: String
  /// To whom, an organisation or a role.
  public var recipient: String?
  /// How often in a year; nil when the agreement does not say.
  public var timesAYear: TimesAYear?
  /// The days that it is due, the first first; none when they are not settled.
  public var days: [Day]
  /// How long or large it is to be: "cirka en side i prosaform".
  public var extent: String?
  /// What it is to tell.
  public var content: String?
  /// The times that it was fulfilled (udført), in the order in which they were said.
  public var done: [DutyFulfilment] = []

  /// A duty of which only the name is known.
  public init(id: Slug, name: String) {
    self.id = id
    self.name = name
    days = []
  }

  /// The days that it is due and that nobody has said it was fulfilled for by the end of a day, the first
  /// first.
  public func openDays(on today: Day) -> [Day] {
    days.filter { due in !done.contains { $0.due == due && $0.day <= today } }
  }

  /// The open days that have passed. On the day itself it is not late yet.
  public func overdueDays(on today: Day) -> [Day] { openDays(on: today).filter { $0 < today } }

  /// The newest day that it was fulfilled by the end of a day.
  public func newestFulfilment(by today: Day) -> Day? {
    done.map(\.day).filter { $0 <= today }.max()
  }

  /// How often it was fulfilled in the year of a day, by the end of that day.
  public func timesFulfilled(inYearOf today: Day) -> Int {
    done.count { $0.day <= today && $0.day.year == today.year }
  }

  /// The duty when it is fulfilled on a day.
  ///
  /// - Parameter due: the day that it was due; nil when it has none. What was said of that day before gives way.
  public func fulfilled(on day: Day, due: Day?) -> ReportingDuty {
    var duty = self
    if let due { duty.done.removeAll { $0.due == due } }
    duty.done.append(DutyFulfilment(on: day, due: due))
    return duty
  }
}

/// One time that a duty was fulfilled.
public struct DutyFulfilment: Hashable, Sendable {
  /// The day that it was done.
  public var day: Day
  /// The day that it was due; nil where the agreement settles none.
  public var due: Day?

  /// A fulfilment.
  public init(on day: Day, due: Day? = nil) {
    self.day = day
    self.due = due
  }
}

/// How often something is to happen in a year.
public enum TimesAYear: Hashable, Sendable {
  /// So many times.
  case exactly(Int)
  /// So many times or more.
  case atLeast(Int)
  /// From so many to so many times.
  case between(Int, Int)
}

/// Who may change the plan (justering): each a line of text, by role or organisation.
public struct AdjustmentRule: Hashable, Sendable {
  /// Who can propose changes, and to what.
  public var proposes: [String]
  /// Who decides.
  public var decides: [String]
  /// Who must agree besides, and to what.
  public var alsoApproves: [String]

  /// A rule for adjustments.
  public init(proposes: [String] = [], decides: [String] = [], alsoApproves: [String] = []) {
    self.proposes = proposes
    self.decides = decides
    self.alsoApproves = alsoApproves
  }

  /// Whether nothing is said.
  public var isEmpty: Bool { proposes.isEmpty && decides.isEmpty && alsoApproves.isEmpty }
}
