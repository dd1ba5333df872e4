import Criteria
import TestSupport
import Testing

/// Parts of a criterion that says "and" or "or" (domain.md, "A criterion is four choices").
@Suite("Alle dele, eller én") struct PartsNeededTests {
  /// Three parts, at two sites but the last, which is plan-wide.
  private static func status(
    _ needed: PartsNeeded, _ figures: [(part: String, site: String?, figure: String)]
  ) -> CriterionStatus {
    var plan = Make.plan()
    plan.sites = ["nord", "syd"].map { Site(id: Make.slug($0), name: $0) }
    var criterion = Criterion(id: Make.id.criterion, name: "Kriterium", wording: "", indicators: [])
    criterion.indicators = ["a", "b", "c"].map { part in
      Indicator(
        part: Make.slug(part), name: part, unit: .percent,
        goal: .all(Goal(.atLeast(Amount(60)))), scope: part == "c" ? .planWide : .everySite)
    }
    criterion.metWhen = needed
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [criterion]
    plan.focusAreas = [area]
    let measurements = figures.enumerated().map { place, figure in
      Measurement(
        id: "\(place)", indicator: IndicatorID(criterion.id, part: Make.slug(figure.part)),
        site: figure.site.map(Make.slug), day: Make.day("2018-12-31"),
        quarter: Make.quarter(2018, 4),
        figure: .amount(Make.amount(figure.figure)), recordedBy: "test", recordedAt: 0)
    }
    let rollup = Rollup(
      plan: plan, records: Records(measurements), asOf: Make.day("2019-01-15"))
    return rollup.criteria[0]
  }

  @Test("The worst stands where all are needed, the best where one is enough")
  func worstAndBest() {
    let figures: [(String, String?, String)] = [
      ("a", "nord", "70"), ("b", "nord", "10"), ("a", "syd", "50"), ("b", "syd", "65"),
    ]
    #expect(Self.status(.all, figures).verdict == .farBehind)
    #expect(Self.status(.one, figures).verdict == .onTrack)
  }

  @Test("One part at one site does not make up for another site")
  func sites() {
    let status = Self.status(
      .one, [("a", "nord", "70"), ("b", "nord", "10"), ("a", "syd", "20"), ("b", "syd", "55")])
    #expect(status.verdict(at: Make.slug("nord")) == .onTrack)
    // Of what is behind and what cannot be judged yet the latter is the better.
    #expect(status.verdict(at: Make.slug("syd")) == .undecided(.noFigures))
    #expect(status.verdict == .undecided(.noFigures))
  }

  @Test("A plan-wide part counts at every site")
  func planWide() {
    let figures: [(String, String?, String)] = [
      ("a", "nord", "70"), ("b", "nord", "10"), ("a", "syd", "20"), ("b", "syd", "55"),
      ("c", nil, "61"),
    ]
    #expect(Self.status(.one, figures).verdict == .onTrack)
    #expect(Self.status(.all, figures).verdict == .farBehind)
  }

  @Test("A part that another makes up for needs no attention")
  func attention() {
    let status = Self.status(
      .one,
      [
        ("a", "nord", "70"), ("b", "nord", "10"), ("a", "syd", "20"), ("b", "syd", "25"),
        ("c", nil, "30"),
      ])
    let needing = status.results.filter(status.needsAttention)
    #expect(
      needing.map { "\($0.id) \($0.site?.text ?? "-")" } == [
        "\(Make.id).a syd", "\(Make.id).b syd", "\(Make.id).c -",
      ])
    #expect(status.verdict == .farBehind)
  }
}
