/// An agreement for a period (helhedsplan, delaftale): what it promises and where.
public struct Plan: Hashable, Sendable {
  /// The plan's id, unique in a database.
  public var id: Slug
  /// The plan's name.
  public var name: String
  /// The strategic agreement that it is one of several under (helhedsplan), where it is.
  public var masterPlan: MasterPlan?
  /// The first to the last day.
  public var period: Period
  /// Whether the agreement gives no period (mangler). Then `period` is only what the plan is shown over, and
  /// nothing is held against it.
  public var isPeriodMissing = false
  /// The housing areas (boligområder); none means that all is plan-wide.
  public var sites: [Site] = []
  /// The plan's own words for who decides, leads and funds.
  public var words = Words()
  /// The purpose of the plan as a whole (formål).
  public var purpose: String?
  /// Its goals in words, a line each (mål).
  public var goals: [String] = []
  /// The parties to the agreement, organisations only.
  public var parties: [String] = []
  /// The working hours that the agreement promises, a line each.
  public var staffing: [String] = []
  /// Who is responsible for what, a line each.
  public var roles: [String] = []
  /// How long after a quarter its figures are due, in days.
  public var reportingDays = 31
  /// The first quarter that is followed here (følges fra), when the plan had begun before; what came before it is
  /// never asked for.
  public var followedFrom: Quarter?
  /// Where figures come from.
  public var dataSources: [DataSource] = []
  /// Days on which nothing is expected.
  public var holidays = Holidays()
  /// Where "on track" and "behind" begin.
  public var thresholds = Thresholds()
  /// What it costs beyond its activities, and the stated totals (budget).
  public var budget = Budget()
  /// Who pays for the plan as a whole (finansiering).
  public var financing: [Financing] = []
  /// What it owes others: reports, follow-ups, meetings (afrapportering).
  public var reportingDuties: [ReportingDuty] = []
  /// Who may change it (justering).
  public var adjustmentRule = AdjustmentRule()
  /// The networks that give advice on the plan as a whole (netværk).
  public var networks: [Network] = []
  /// The proposals to the deciding body (indstillinger).
  public var recommendations: [Recommendation] = []
  /// The changes of what was agreed, proposed and decided (justeringer).
  public var adjustments: [Adjustment] = []
  /// What is done about things that need attention (opfølgninger).
  public var followUps: [FollowUp] = []
  /// Dated lines about what has happened (notater).
  public var notes: [Note] = []
  /// That figures have been asked for (anmodninger).
  public var requests: [FigureRequest] = []
  /// The focus areas, in the agreement's order.
  public var focusAreas: [FocusArea] = [] {
    didSet { criterionPlaces = CriterionPlaces(focusAreas) }
  }
  /// Where each criterion hangs.
  private var criterionPlaces = CriterionPlaces([])
  /// The tags and categories that the logbook of every activity knows.
  public var logbook = LogbookWords()
  /// Questions to the deciding body about the plan as a whole.
  public var openQuestions: [String] = []

  /// A plan with nothing in it yet.
  public init(id: Slug, name: String, period: Period) {
    self.id = id
    self.name = name
    self.period = period
  }

  /// The period, where the agreement gives one.
  public var agreedPeriod: Period? { isPeriodMissing ? nil : period }

  /// The site with that id.
  public func site(_ id: Slug) -> Site? { sites.first { $0.id == id } }

  /// The data source with that id.
  public func dataSource(_ id: Slug) -> DataSource? { dataSources.first { $0.id == id } }

  /// Every criterion with where it hangs, in the agreement's order: each area's own first, then its
  /// activities'.
  public var placedCriteria: [PlacedCriterion] {
    focusAreas.flatMap { area in
      area.criteria.map { PlacedCriterion(focusArea: area.id, activity: nil, criterion: $0) }
        + area.activities.flatMap { activity in
          activity.criteria.map {
            PlacedCriterion(focusArea: area.id, activity: activity.id, criterion: $0)
          }
        }
    }
  }

  /// The ids of all indicators, in the agreement's order.
  public var indicatorIDs: [IndicatorID] {
    placedCriteria.map(\.criterion).flatMap { $0.indicators.map($0.id(of:)) }
  }

  /// The criterion with that id and where it hangs; the first where an unchecked plan has several.
  public func placedCriterion(_ id: Slug) -> PlacedCriterion? {
    criterionPlaces[id].map { place in
      let area = focusAreas[place.area]
      let activity = place.activity.map { area.activities[$0] }
      return PlacedCriterion(
        focusArea: area.id, activity: activity?.id,
        criterion: (activity?.criteria ?? area.criteria)[place.criterion])
    }
  }

  /// The indicator with that id, and the criterion that it belongs to.
  public func indicator(_ id: IndicatorID) -> (criterion: Criterion, indicator: Indicator)? {
    guard let criterion = placedCriterion(id.criterion)?.criterion else { return nil }
    return criterion.indicators.first { $0.part == id.part }.map { (criterion, $0) }
  }

  /// What the figures of an indicator are counted in; missing where the plan has no such indicator.
  public func unit(of id: IndicatorID) -> Unit { indicator(id)?.indicator.unit ?? .missing }
}

/// A criterion and where in the plan it hangs.
public struct PlacedCriterion: Hashable, Sendable {
  /// The focus area that it hangs on, directly or through an activity.
  public let focusArea: Slug
  /// The activity that it hangs on, if not on the area itself.
  public let activity: Slug?
  /// The criterion.
  public let criterion: Criterion
}

/// The plan's own words for who decides, leads and funds, in the definite form where people say it so.
public struct Words: Hashable, Sendable {
  /// Who decides: bestyrelsen, styregruppen.
  public var decidingBody: String
  /// Who leads: sekretariatsleder, projektleder.
  public var leader: String
  /// Who funds: Landsbyggefonden; nil when the agreement names none.
  public var funder: String?

  /// The words, as most agreements have them where none are given.
  public init(
    decidingBody: String = "bestyrelsen", leader: String = "sekretariatsleder",
    funder: String? = nil
  ) {
    self.decidingBody = decidingBody
    self.leader = leader
    self.funder = funder
  }
}

/// The shares of the expected pace at which a criterion is on track or only behind.
public struct Thresholds: Hashable, Sendable {
  /// From here it is on track; 0.85 unless the plan says otherwise.
  public var onTrack: Fraction
  /// From here it is behind, below it far behind; 0.60 unless the plan says otherwise.
  public var behind: Fraction

  /// Thresholds with 0 < behind ≤ onTrack ≤ 1.
  public init(onTrack: Fraction = Fraction(85, 100), behind: Fraction = Fraction(60, 100)) {
    self.onTrack = onTrack
    self.behind = behind
  }
}
