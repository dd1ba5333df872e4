import TestSupport
import Testing

@testable import Criteria

/// Who owes what of a quarter's round.
@Suite struct SupplierStandingTests {
  private static let goal = PerSite.all(Goal(.atLeast(Amount(4))))

  /// Three criteria of two sources of the police, one of an own source that names nobody, and one of none.
  private static var plan: Plan {
    var plan = Make.plan()
    var first = DataSource(id: Make.slug("indeks"), name: "Indeks")
    first.deliveredBy = "politiet"
    var second = DataSource(id: Make.slug("patruljer"), name: "Patruljer")
    second.deliveredBy = "politiet"
    let own = DataSource(id: Make.slug("egen"), name: "Egen registrering")
    plan.dataSources = [own, first, second].map {
      var source = $0
      source.frequency = .quarterly
      return source
    }
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.criteria = [
      ("a", "patruljer"), ("b", nil), ("c", "egen"), ("d", "indeks"), ("e", "patruljer"),
    ].map { id, source in
      var indicator = Indicator(
        unit: .count(noun: "møder"), tally: .sum(per: .year), goal: goal)
      indicator.dataSource = source.map { .all(Make.slug($0)) }
      return Criterion(id: Make.slug(id), name: id, wording: id, indicators: [indicator])
    }
    plan.focusAreas = [area]
    return plan
  }

  private static func owed(_ told: [String], today: String = "2018-04-10") -> [SupplierStanding] {
    standings(told, today: today).filter { !$0.missing.isEmpty }
  }

  private static func standings(
    _ told: [String], asked: [(String, on: String)] = [], today: String = "2018-04-10"
  ) -> [SupplierStanding] {
    var plan = plan
    let quarter = Quarter(containing: Make.day("2018-01-01"))
    plan.requests = asked.map { FigureRequest(to: $0.0, for: quarter, on: Make.day($0.on)) }
    let records = Records(
      told.map {
        var measurement = Make.measurement("1", on: "2018-03-31")
        measurement.id = $0
        measurement.indicator = IndicatorID(Make.slug($0))
        return measurement
      })
    let rollup = Rollup(plan: plan, records: records, asOf: Make.day(today))
    return Round(rollup, records: records, quarter: quarter).suppliers(in: plan)
  }

  private static func names(_ owed: SupplierStanding) -> [String] {
    owed.missing.map(\.key.indicator.description)
  }

  @Test func theMissingFiguresStandWithWhoeverDeliversThem() {
    let owed = Self.owed([])
    #expect(owed.map(\.supplier) == ["Egen registrering", "politiet", nil])
    #expect(owed.map(Self.names) == [["c"], ["d", "a", "e"], ["b"]])
  }

  @Test func whatIsThereIsNotOwed() {
    #expect(Self.owed(["c", "d", "e"]).map(Self.names) == [["a"], ["b"]])
    #expect(Self.owed(["a", "b", "c", "d", "e"]).isEmpty)
  }

  @Test func whoIsAskedIsReminded() {
    let first = Make.day("2018-04-05")
    let last = Make.day("2018-04-20")
    func stages(_ told: [String], _ asked: [(String, on: String)]) -> [SupplierStanding.Stage] {
      Self.standings(told, asked: asked).map(\.stage)
    }
    #expect(stages(["c"], []) == [.received, .notAsked, .notAsked])
    #expect(stages([], [("politiet", "2018-04-05")]) == [.notAsked, .asked(first), .notAsked])
    // The order in which they were noted does not matter.
    #expect(
      stages([], [("politiet", "2018-04-20"), ("politiet", "2018-04-05")])
        == [.notAsked, .reminded(last, times: 1), .notAsked])
    // What has come has come, however often it was asked for.
    #expect(
      stages(["a", "d", "e"], [("politiet", "2018-04-05")]) == [.notAsked, .received, .notAsked])
    let standings = Self.standings(["a"])
    #expect(standings.map(\.expected) == [1, 3, 1])
    #expect(standings.map(\.missing.count) == [1, 2, 1])
  }

  @Test func everybodyWhoDeliversIsKnownOnce() {
    #expect(Self.plan.suppliers == ["Egen registrering", "politiet"])
  }

  @Test func onlyQuartersThatHaveBegunAreAskedFor() {
    func problem(_ day: String) -> EntryProblem? {
      do throws(EntryProblem) {
        try Self.plan.checkRound(
          of: Quarter(containing: Make.day(day)), today: Make.day("2019-05-01"))
        return nil
      } catch { return error }
    }
    #expect(problem("2018-01-01") == nil)
    #expect(problem("2019-06-30") == nil)
    let before = Quarter(containing: Make.day("2017-12-31"))
    #expect(problem("2017-12-31") == .quarterOutsidePlan(before, Self.plan.period))
    let next = Quarter(containing: Make.day("2019-07-01"))
    #expect(problem("2019-07-01") == .quarterInFuture(next))
  }
}
