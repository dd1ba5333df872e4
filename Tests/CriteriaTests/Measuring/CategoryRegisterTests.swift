import Criteria
import TestSupport
import Testing

/// The register of what inquiries were about and where people were bridged to, against sums by hand.
@Suite("Opgørelsen efter kategori") struct CategoryRegisterTests {
  static let advice = Make.slug("hverdagsraadgivning")
  static let north = Make.slug("nord")
  static let south = Make.slug("syd")

  static var plan: Plan {
    var plan = Make.plan()
    plan.sites = [Site(id: north, name: "Nord"), Site(id: south, name: "Syd")]
    plan.logbook.groups = [
      CategoryGroup(name: "henvendelser", categories: ["økonomi", "bolig"]),
      CategoryGroup(name: "henvist til", categories: ["jobcenter"]),
    ]
    var area = FocusArea(id: Make.slug("omraade"), name: "Område")
    area.activities = [
      Activity(id: advice, name: "Hverdagsrådgivning"),
      Activity(id: Make.slug("cafe"), name: "Café"),
    ]
    plan.focusAreas = [area]
    return plan
  }

  static func line(
    _ id: String, on day: String, at site: Slug? = north, _ counts: [String: Int],
    _ state: OccasionState = .held, of activity: Slug = advice, supersedes: String? = nil
  ) -> Occasion {
    var line = Occasion(
      id: id, activity: activity, site: site, day: Make.day(day), state: state,
      recordedBy: "test", recordedAt: 0)
    line.counts = counts
    line.supersedes = supersedes
    return line
  }

  static let records = Records(
    logbook: Logbook([
      line("a", on: "2018-05-07", ["økonomi": 3, "bolig": 1, "jobcenter": 2]),
      line("b", on: "2018-06-30", at: south, ["økonomi": 4]),
      line("c", on: "2018-07-01", [:]),
      line("d", on: "2018-10-01", at: nil, ["bolig": 5]),
      // A correction stands in place of a line that said too much, and what was taken back says nothing.
      line("e", on: "2018-11-05", ["økonomi": 100]),
      line("f", on: "2018-11-05", ["økonomi": 10, "jobcenter": 0], supersedes: "e"),
      line("g", on: "2018-11-06", ["bolig": 50]),
      line("h", on: "2018-11-06", ["bolig": 50], .withdrawn, supersedes: "g"),
      line("i", on: "2018-12-24", [:], .planned),
      line("j", on: "2018-11-07", ["bolig": 70], of: Make.slug("cafe")),
      line("k", on: "2019-01-07", ["økonomi": 9]),
    ]))

  static func register(
    asOf day: String = "2018-12-31", _ place: CategoryRegister.Place = .all, plan: Plan = plan,
    records: Records = records
  ) -> CategoryRegister {
    CategoryRegister(
      plan: plan, records: records, activity: advice, asOf: Make.day(day), place: place)
  }

  @Test func sumsByCategoryAndQuarter() {
    let register = Self.register()
    #expect(register.quarters.map(\.description) == ["2018K2", "2018K3", "2018K4"])
    #expect(register.occasions == [2, 1, 2])
    #expect(register.groups.map(\.name) == ["henvendelser", "henvist til"])
    #expect(register.groups[0].rows.map(\.category) == ["økonomi", "bolig"])
    #expect(register.groups[0].rows.map(\.counts) == [[7, nil, 10], [1, nil, 5]])
    #expect(register.groups[0].totals == [8, nil, 15])
    #expect(register.groups[0].rows.map(\.total) == [17, 6])
    #expect(register.groups[0].total == 23)
    #expect(register.groups[1].rows.map(\.counts) == [[2, nil, 0]])
  }

  @Test func onlyWhatHadBeenHeldByTheDayIsThere() {
    #expect(Self.register(asOf: "2018-05-06").quarters.isEmpty)
    #expect(Self.register(asOf: "2018-05-06").groups.map(\.totals) == [[], []])
    #expect(Self.register(asOf: "2018-06-29").groups[0].totals == [4])
    #expect(Self.register(asOf: "2019-01-07").groups[0].totals == [8, nil, 15, 9])
    #expect(Self.register(asOf: "2030-01-01").quarters.last?.description == "2021K4")
  }

  @Test func theSitesAddUpToTheWhole() {
    let places = CategoryRegister.places(
      plan: Self.plan, records: Self.records, activity: Self.advice, asOf: Make.day("2018-12-31"))
    #expect(places == [.all, .site(Self.north), .site(Self.south), .site(nil)])
    let whole = Self.register()
    let parts = places.dropFirst().map { Self.register($0) }
    for part in parts { #expect(part.quarters == whole.quarters) }
    #expect(
      parts.map { $0.groups[0].rows[0].counts } == [[3, nil, 10], [4, nil, nil], [nil, nil, 0]])
    for (group, sum) in whole.groups.enumerated() {
      #expect(parts.map { $0.groups[group].total }.reduce(0, +) == sum.total)
    }
    #expect(
      CategoryRegister.places(
        plan: Self.plan, records: Self.records, activity: Self.advice, asOf: Make.day("2018-09-30"))
        == [.all, .site(Self.north), .site(Self.south)])
    var plain = Self.plan
    plain.sites = []
    #expect(
      CategoryRegister.places(
        plan: plain, records: Self.records, activity: Self.advice, asOf: Make.day("2018-12-31"))
        == [.all])
  }

  @Test func whatThePlanNoLongerNamesIsStillCounted() {
    var plan = Self.plan
    plan.logbook.groups = [CategoryGroup(name: "henvendelser", categories: ["økonomi"])]
    let register = Self.register(plan: plan)
    #expect(register.groups.map(\.name) == ["henvendelser", ""])
    #expect(register.groups[1].rows.map(\.category) == ["bolig", "jobcenter"])
    #expect(
      register.groups.map(\.total).reduce(0, +) == Self.register().groups.map(\.total).reduce(0, +))
  }
}
