/// A success criterion (succeskriterium): the agreed wording, and the indicators that it is judged by.
public struct Criterion: Hashable, Sendable {
  /// The id, unique in the plan.
  public var id: Slug
  /// The number that the agreement gives it (nr.).
  public var number: CriterionNumber?
  /// A short name.
  public var name: String
  /// The agreed wording (ordlyd) in full.
  public var wording: String
  /// A label, such as the funder's indicator (mærkat).
  public var label: String?
  /// What it is judged by: one indicator, or one per part when the criterion says "and" or "or" (delkriterier).
  /// Never empty.
  public var indicators: [Indicator]
  /// How many of its parts must be met (opfyldt når).
  public var metWhen = PartsNeeded.all
  /// Questions to the deciding body (åbne spørgsmål).
  public var openQuestions: [String] = []

  /// A criterion with its indicators, of which there is at least one.
  public init(id: Slug, name: String, wording: String, indicators: [Indicator]) {
    self.id = id
    self.name = name
    self.wording = wording
    self.indicators = indicators
  }

  /// The id that an indicator's figures hang on.
  public func id(of indicator: Indicator) -> IndicatorID { IndicatorID(id, part: indicator.part) }
}

/// How many parts of a criterion must be met for it to be.
public enum PartsNeeded: Hashable, Sendable {
  /// All of them: the criterion says "and", and has the worst verdict of them.
  case all
  /// One of them: the criterion says "or", and has the best.
  case one
}

/// One yardstick: unit, tally, goal and scope (domain.md, "A criterion is four choices").
public struct Indicator: Hashable, Sendable {
  /// The part's id, when the criterion has parts.
  public var part: Slug?
  /// The part's name, when the criterion has parts.
  public var name: String?
  /// What is measured (enhed).
  public var unit: Unit
  /// How figures become one (opgøres).
  public var tally: Tally
  /// What is to be reached, kept or done, for all or per site (mål).
  public var goal: PerSite<Goal>
  /// Whom it covers (omfang).
  public var scope: Scope
  /// Where it starts, for all or per site (udgangspunkt).
  public var baseline: PerSite<Baseline>?
  /// What is to be reached on the way, in order of day, for all or per site (delmål).
  public var interimTargets: PerSite<[InterimTarget]>?
  /// The id of the data source, for all or per site (datakilde).
  public var dataSource: PerSite<Slug>?
  /// The figures of others that its own are shown beside (sammenligning).
  public var references: [ReferenceSeries] = []
  /// Holidays that stand in place of the plan's (ferieperioder).
  public var holidays: Holidays?
  /// How it is counted from the logbook (tælles); its figures are typed when nil.
  public var counting: Counting?

  /// An indicator.
  public init(
    part: Slug? = nil, name: String? = nil, unit: Unit, tally: Tally = .latest,
    goal: PerSite<Goal>, scope: Scope = .planWide, baseline: PerSite<Baseline>? = nil
  ) {
    self.part = part
    self.name = name
    self.unit = unit
    self.tally = tally
    self.goal = goal
    self.scope = scope
    self.baseline = baseline
  }

  /// The sites that are judged one by one in a plan; `[nil]` when it is judged as one whole.
  public func judgedSites(in plan: Plan) -> [Slug?] {
    switch scope {
    case .planWide, .missing: [nil]
    case .everySite: plan.sites.isEmpty ? [nil] : plan.sites.map(\.id)
    case .sites(let sites): sites
    }
  }
}

/// What is measured (enhed).
public enum Unit: Hashable, Sendable {
  /// A share of a hundred, 0 to 100.
  case percent
  /// A whole number of something, named by a noun in the plural: "antal møder".
  case count(noun: Noun)
  /// A number with decimals of something, named by a noun: "tal karakter", "årsværk".
  case measure(noun: Noun)
  /// Danish kroner.
  case kroner
  /// Hours.
  case hours
  /// Yes or no.
  case yesNo
  /// One of named steps, the lowest first.
  case rating(steps: [String])
  /// The agreement does not say (mangler).
  case missing

  /// The four steps of an assessment that most plans use, the lowest first.
  public static let standardSteps = ["slet ikke", "i mindre grad", "i nogen grad", "i høj grad"]
}

/// How figures become one (opgøres). A nil window is one that the agreement does not give.
public enum Tally: Hashable, Sendable {
  /// The newest figure stands (seneste).
  case latest
  /// Figures within the window add up; ratios are pooled (sum).
  case sum(per: WindowLength?)
  /// Each figure is the window's total so far; the newest stands (hidtil).
  case toDate(per: WindowLength?)
  /// Attendances over occasions within the window (gennemsnit).
  case average(per: WindowLength?)

  /// The window that figures add up over; nil for the newest figure, and where the agreement gives none.
  public var window: WindowLength? {
    switch self {
    case .latest: nil
    case .sum(let window), .toDate(let window), .average(let window): window
    }
  }

  /// Whether figures add up over a window that the agreement does not give.
  public var isWindowMissing: Bool { self != .latest && window == nil }

  /// Whether attendances are divided by occasions.
  public var isAverage: Bool { if case .average = self { true } else { false } }

  /// The same with another window.
  public func adding(up window: WindowLength?) -> Tally {
    switch self {
    case .latest: .latest
    case .sum: .sum(per: window)
    case .toDate: .toDate(per: window)
    case .average: .average(per: window)
    }
  }
}

/// Whom a criterion covers (omfang).
public enum Scope: Hashable, Sendable {
  /// One figure for the whole plan (samlet).
  case planWide
  /// A figure for each of the plan's sites (hvert boligområde).
  case everySite
  /// A figure for each of these sites.
  case sites([Slug])
  /// The agreement does not say (mangler).
  case missing
}

/// One value for all, or one for each named site.
public enum PerSite<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The same for all.
  case all(Value)
  /// Its own for each site.
  case each([Slug: Value])

  /// Every value, in no order.
  public var all: [Value] {
    switch self {
    case .all(let value): [value]
    case .each(let values): Array(values.values)
    }
  }

  /// The same with each value changed.
  func mapped(_ change: (Value) -> Value) -> PerSite {
    switch self {
    case .all(let value): .all(change(value))
    case .each(let values): .each(values.mapValues(change))
    }
  }

  /// The value that holds for a site, or for the plan as a whole when `site` is nil.
  public func value(at site: Slug?) -> Value? {
    switch self {
    case .all(let value): value
    case .each(let values): site.flatMap { values[$0] }
    }
  }
}
