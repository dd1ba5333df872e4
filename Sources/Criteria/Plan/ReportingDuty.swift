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

  /// A duty of which only the name is known.
  public init(id: Slug, name: String) {
    self.id = id
    self.name = name
    days = []
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
