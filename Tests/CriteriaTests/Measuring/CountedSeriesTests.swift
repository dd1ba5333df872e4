import Criteria
import TestSupport
import Testing

/// The figures that the logbook gives, quarter by quarter.
@Suite("Tal fra logbogen") struct CountedSeriesTests {
  static func item(_ counting: Counting, _ tally: Tally = .sum(per: .year), unit: Unit? = nil)
    -> CountedCase
  {
    var indicator = Indicator(
      unit: unit ?? .count(noun: "gange"), tally: tally, goal: .all(Goal(.atLeast(Amount(4)))))
    indicator.counting = counting
    var item = CountedCase(indicator, today: "2018-11-15")
    item.plan.sites = [
      Site(id: CountedCase.north, name: "Nord"), Site(id: CountedCase.south, name: "Syd"),
    ]
    item.plan.logbook = LogbookWords(
      tags: ["frivillig"],
      groups: [
        CategoryGroup(name: "henvendelser", categories: ["økonomi", "bolig"]),
        CategoryGroup(name: "henvist til", categories: ["jobcenter"]),
      ])
    func line(
      _ day: String, at site: Slug?, _ participants: Int?, _ tags: Set<String> = [],
      _ counts: [String: Int] = [:]
    ) -> Occasion {
      var line = item.line(
        Make.day(day), .held, at: site, participants: participants, tags: tags)
      line.counts = counts
      return line
    }
    return item.adding([
      line("2018-01-01", at: CountedCase.north, 10, ["frivillig"], ["økonomi": 3]),
      line("2018-03-31", at: CountedCase.south, nil, [], ["jobcenter": 2]),
      line("2018-04-01", at: nil, 0, ["frivillig"], ["bolig": 4, "jobcenter": 1]),
      line("2018-11-15", at: CountedCase.north, 7, [], ["økonomi": 0]),
      line("2018-11-16", at: CountedCase.north, 99, ["frivillig"], ["økonomi": 99]),
    ])
  }

  static func figures(_ item: CountedCase, at site: Slug? = nil) -> [Figure] {
    series(item, at: site)?.figures.map(\.figure) ?? []
  }

  static func series(_ item: CountedCase, at site: Slug? = nil) -> CountedSeries? {
    CountedSeries(
      of: item.indicator, id: Make.id, at: site, in: item.whole, records: item.records,
      asOf: item.today)
  }

  static func amounts(_ numbers: Int...) -> [Figure] { numbers.map { .amount(Amount($0)) } }

  @Test func eachQuarterThatHasBegunHasItsFigure() {
    let series = Self.series(Self.item(Counting()))
    #expect(Self.figures(Self.item(Counting())) == Self.amounts(2, 1, 0, 1))
    #expect(series?.activity == CountedCase.cafe)
    #expect(
      series?.quarters.map(\.day)
        == ["2018-03-31", "2018-06-30", "2018-09-30", "2018-11-15"].map(Make.day))
    #expect(series?.quarters.map(\.held) == [2, 1, 0, 1])
    #expect(series?.quarters.last?.period.last == Make.day("2018-12-31"))
  }

  @Test func whatIsCountedOfThem() {
    #expect(Self.figures(Self.item(Counting(tag: "frivillig"))) == Self.amounts(1, 1, 0, 0))
    #expect(Self.figures(Self.item(Counting(.participants))) == Self.amounts(10, 0, 0, 7))
    #expect(Self.figures(Self.item(Counting(.category("økonomi")))) == Self.amounts(3, 0, 0, 0))
    #expect(
      Self.figures(Self.item(Counting(tag: "frivillig", .category("bolig"))))
        == Self.amounts(0, 4, 0, 0))
    #expect(
      Self.figures(Self.item(Counting(.share(tag: "frivillig")), unit: .percent))
        == [.ratio(1, 2), .ratio(1, 1), .ratio(0, 0), .ratio(0, 1)])
  }

  @Test func anAverageLeavesOutThoseWithoutANumber() {
    let average = Tally.average(per: .year)
    #expect(
      Self.figures(Self.item(Counting(.participants), average))
        == [.ratio(10, 1), .ratio(0, 1), .ratio(0, 0), .ratio(7, 1)])
    #expect(
      Self.series(Self.item(Counting(.participants), average))?.quarters.map(\.withoutNumber)
        == [1, 0, 0, 0])
    // Whoever counts others of the group has counted 0 of this one.
    #expect(
      Self.figures(Self.item(Counting(.category("økonomi")), average))
        == [.ratio(3, 1), .ratio(0, 1), .ratio(0, 0), .ratio(0, 1)])
  }

  @Test func aSiteCountsItsOwnAndThePlanAllOfThem() {
    let item = Self.item(Counting())
    #expect(Self.figures(item, at: CountedCase.north) == Self.amounts(1, 0, 0, 1))
    #expect(Self.figures(item, at: CountedCase.south) == Self.amounts(1, 0, 0, 0))
  }

  @Test func anActivityCanBeNamed() {
    var item = Self.item(Counting(activity: Make.slug("fest")))
    #expect(Self.figures(item) == Self.amounts(0, 0, 0, 0))
    var fest = item.line(Make.day("2018-02-02"), .held)
    fest.activity = Make.slug("fest")
    item = item.adding([fest])
    #expect(Self.figures(item) == Self.amounts(1, 0, 0, 0))
    #expect(Self.series(item)?.activity == Make.slug("fest"))
  }

  @Test func whatWasCorrectedOrTakenBackDoesNotCount() {
    var item = Self.item(Counting(.participants))
    var corrected = item.line(Make.day("2018-04-01"), .held, participants: 12)
    corrected.supersedes = item.lines[2].id
    var withdrawn = item.line(Make.day("2018-01-01"), .withdrawn)
    withdrawn.supersedes = item.lines[0].id
    item = item.adding([corrected, withdrawn])
    #expect(Self.figures(item) == Self.amounts(0, 12, 0, 7))
  }

  @Test func typedFiguresDoNotMixIn() {
    let item = Self.item(Counting())
    let typed = Records(
      [Make.measurement("40", on: "2018-02-01"), Make.measurement("-", on: "2018-11-01")],
      logbook: item.records.logbook)
    #expect(item.assessment(typed) == item.assessment())
    let rollup = Rollup(plan: item.whole, records: typed, asOf: item.today)
    #expect(
      rollup.criteria.first?.results.first?.figures.map(\.figure) == Self.amounts(2, 1, 0, 1))
    var free = item
    free.indicator.counting = nil
    #expect(
      assess(
        free.indicator, id: Make.id, at: nil, records: typed, plan: free.whole, today: free.today
      ).windowSum == 40)
  }

  @Test func whatIsPlannedIsTold() {
    let item = Self.item(Counting()).planning([
      "2018-11-14", "2018-11-15", "2018-12-24", "2019-01-01",
    ])
    let series = Self.series(item)
    #expect(series?.planned.map(\.day) == ["2018-11-15", "2018-12-24", "2019-01-01"].map(Make.day))
    let quarter = series?.quarters.last?.period
    #expect(quarter.map { series?.planned(within: $0) } == 2)
    #expect(Self.figures(item) == Self.amounts(2, 1, 0, 1))
  }

  @Test func figuresAreNeverTyped() {
    let item = Self.item(Counting())
    var entry = FigureEntry(indicator: Make.id, site: nil, figure: .amount(Amount(3)))
    func problem() -> EntryProblem? {
      do throws(EntryProblem) {
        _ = try entry.measurement(
          in: item.whole, records: item.records, today: item.today, id: "m", recordedBy: "test",
          recordedAt: 0)
        return nil
      } catch { return error }
    }
    let refusal = EntryProblem.countedFromLogbook(Make.id, activity: CountedCase.cafe)
    #expect(problem() == refusal)
    entry.correctionReason = "talt om"
    entry.site = Make.slug("findes-ikke")
    #expect(problem() == refusal)
    #expect(item.whole.problemOfTyping(Make.id) == refusal)
    var free = item
    free.indicator.counting = nil
    #expect(free.whole.problemOfTyping(Make.id) == nil)
  }
}
