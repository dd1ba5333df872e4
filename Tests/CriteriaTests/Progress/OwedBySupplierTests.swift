import Testing

@testable import Criteria

/// Who owes what of a quarter's round.
@Suite struct OwedBySupplierTests {
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

  private static func owed(_ told: [String], today: String = "2018-04-10") -> [OwedBySupplier] {
    let records = Records(
      told.map {
        var measurement = Make.measurement("1", on: "2018-03-31")
        measurement.id = $0
        measurement.indicator = IndicatorID(Make.slug($0))
        return measurement
      })
    let rollup = Rollup(plan: plan, records: records, asOf: Make.day(today))
    let quarter = Quarter(containing: Make.day("2018-01-01"))
    return Round(rollup, records: records, quarter: quarter).owed(in: plan)
  }

  private static func names(_ owed: OwedBySupplier) -> [String] {
    owed.figures.map(\.key.indicator.description)
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
