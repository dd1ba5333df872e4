import TestSupport
import Testing

@testable import Criteria

/// Figures that are asked about before they are recorded, and the many that are not.
@Suite("Usædvanlige tal") struct DoubtTests {
  /// Who is asked, by the least that tells.
  private enum Asked: Equatable {
    case hundredth(String)
    case series(String), baseline, site, goal, lower, withoutNumbers, belowZero
  }

  private static let shares = Indicator(
    unit: .percent, goal: .all(Goal(.atLeast(Make.amount(65)))), scope: .everySite)
  private static func counts(_ tally: Tally, goal: Int = 40) -> Indicator {
    Indicator(
      unit: .count(noun: "unge"), tally: tally, goal: .all(Goal(.atLeast(Make.amount(Int64(goal)))))
    )
  }

  private static let mean = Indicator(
    unit: .count(noun: "børn"), tally: .average(per: .year), goal: .all(Goal(.missing)))

  private static func asked(
    _ figures: [String], _ new: String, _ indicator: Indicator = shares, baseline: String? = nil,
    on day: String = "2021-12-31", correcting: Int? = nil, sister: String? = nil
  ) -> Asked? {
    var indicator = indicator
    indicator.baseline = baseline.map { Make.baseline($0) }
    let quarters = ["03-31", "06-30", "09-30", "12-31"]
    var series = figures.enumerated().map { place, figure in
      Make.measurement(figure, on: "\(2019 + place / 4)-\(quarters[place % 4])", number: place)
    }
    var measurement = Make.measurement(new, on: day, number: 99)
    if let correcting {
      measurement.correction = Correction(supersedes: series[correcting].id, reason: "test")
    }
    var plan = Make.plan()
    if let sister {
      plan.sites = [
        Site(id: Make.slug("nord"), name: "Nord"), Site(id: Make.slug("syd"), name: "Syd"),
      ]
      for index in series.indices { series[index].site = Make.slug("nord") }
      measurement.site = Make.slug("nord")
      var other = Make.measurement(sister, on: "2021-09-30", number: 50)
      other.site = Make.slug("syd")
      series.append(other)
    } else {
      indicator.scope = .planWide
    }
    let doubts = Records(series).doubts(about: measurement, of: indicator, in: plan)
    #expect(doubts.count <= 1)
    switch doubts.first {
    case nil: return nil
    case .hundredth(let meant): return .hundredth("\(meant.significand)/\(meant.decimals)")
    case .lowerTotal: return .lower
    case .belowZero: return .belowZero
    case .withoutNumbers: return .withoutNumbers
    case .far(.figure(let other)): return .series(other.id)
    case .far(.baseline): return .baseline
    case .far(.site): return .site
    case .far(.goal): return .goal
    }
  }

  @Test("A number below 0, unless others are")
  func belowZero() {
    var growth = Self.shares
    growth.unit = .measure(noun: "virksomheder")
    #expect(Self.asked([], "-3", growth) == .belowZero)
    #expect(Self.asked(["4"], "-3", growth) == .belowZero)
    #expect(Self.asked(["-2"], "-3", growth) != .belowZero)
  }

  @Test("A share of one for a percentage, from the first figure on")
  func hundredth() {
    #expect(Self.asked([], "0.61") == .hundredth("61/0"))
    #expect(Self.asked([], "0.6") == .hundredth("60/0"))
    #expect(Self.asked([], "0.612", baseline: "59.2") == .hundredth("612/1"))
    #expect(Self.asked(["60", "61", "60"], "0.61") == .hundredth("61/0"))
    #expect(Self.asked(["0.8"], "0.61") == nil, "small shares are usual here")
    #expect(Self.asked([], "0.6", baseline: "2.5") == nil)
    #expect(Self.asked([], "0", baseline: "2.5") == nil)
    var few = Self.shares
    few.goal = .all(Goal(.atMost(Make.amount(3))))
    #expect(Self.asked([], "0.6", few) == nil)
    #expect(Self.asked([], "1/164") == nil, "nobody writes a fraction of one so")
  }

  @Test("A percentage far from what is known, a transposition as well as a wrong digit")
  func shares() {
    #expect(Self.asked(["60.9"], "16.4") == .series("m0-2019-03-31"))
    #expect(Self.asked(["60", "61", "63"], "16.3") == .series("m2-2019-09-30"))
    #expect(Self.asked(["60", "61", "63"], "36.1") == .series("m2-2019-09-30"))
    #expect(Self.asked(["60", "61", "63"], "6.1") == .series("m2-2019-09-30"))
    #expect(Self.asked(["60", "61", "63"], "53") == nil)
    #expect(Self.asked(["60", "-", "63", "-"], "54") == nil)
    #expect(Self.asked(["60"], "80") == nil)
    #expect(Self.asked(["40", "55", "42"], "68") == nil, "it moves as far as that")
    #expect(Self.asked([], "16.4", baseline: "61") == .baseline)
    #expect(Self.asked([], "45", baseline: "20") == nil, "on its way to the goal")
    #expect(Self.asked([], "12") == nil, "nothing is known")
    #expect(Self.asked([], "6.1", sister: "60.9") == .site)
    #expect(Self.asked([], "40", sister: "60.9") == nil, "sites differ")
  }

  @Test("A share of few goes up and down")
  func few() {
    #expect(Self.asked(["3/4", "2/3", "4/4"], "0/3") == nil)
    #expect(Self.asked(["9/12", "8/12", "9/12"], "3/12") == nil)
    #expect(Self.asked(["90/120", "80/120", "90/120"], "30/120") != nil)
    #expect(Self.asked(["12/18", "13/18", "12/18"], "12/180") != nil)
  }

  @Test("Counts jump all the time, and are asked about when a digit too many or too few is likely")
  func counts() {
    let quarterly = Self.counts(.sum(per: .year))
    for (series, new) in [
      (["4"], "0"), (["0"], "4"), (["3"], "12"), (["12"], "2"), (["0", "0", "0"], "9"),
      (["20", "25", "18"], "50"), (["300", "250"], "100"), (["12", "14"], "0"),
    ] {
      #expect(Self.asked(series, new, quarterly) == nil, "\(new) after \(series)")
    }
    #expect(Self.asked(["25", "22", "24"], "240", quarterly) != nil)
    #expect(Self.asked(["250", "220", "240"], "24", quarterly) != nil)
    #expect(Self.asked([], "4", quarterly) == nil)
    #expect(Self.asked([], "1240", quarterly) == .goal)
    #expect(Self.asked([], "30", quarterly, baseline: "160") == nil, "a quarter of a year's")
    #expect(Self.asked([], "1600", quarterly, baseline: "160") == .baseline)
    #expect(Self.asked(["61"], "16", Self.counts(.latest)) != nil)
  }

  @Test("Means and sums of money have no chance of their own to be excused by")
  func others() {
    let mean = Self.mean
    #expect(Self.asked(["126/14", "100/12"], "110/13", mean) == nil)
    #expect(Self.asked(["126/14", "100/12"], "1100/13", mean) != nil)
    let money = Indicator(unit: .kroner, tally: .sum(per: .year), goal: .all(Goal(.missing)))
    #expect(Self.asked(["1400000"], "1400", money) != nil)
    #expect(Self.asked(["1400000"], "600000", money) == nil)
  }

  @Test("The figure that is corrected is no part of the series")
  func correction() {
    let figures = ["60", "61", "62", "16"]
    #expect(Self.asked(figures, "63", on: "2019-12-31", correcting: 3) == nil)
    #expect(Self.asked(figures, "36", on: "2019-12-31", correcting: 3) == .series("m2-2019-09-30"))
  }

  @Test("Totals so far are compared by what each adds, and never fall within a window")
  func totals() {
    let soFar = Self.counts(.toDate(per: .year))
    #expect(Self.asked([], "40", soFar) == nil)
    #expect(Self.asked(["16", "31", "45", "69"], "16", soFar, on: "2020-03-31") == nil)
    #expect(Self.asked(["16", "31", "45", "69"], "160", soFar, on: "2020-03-31") != nil)
    #expect(Self.asked(["16", "31", "45"], "54", soFar, on: "2019-12-31") == nil)
    #expect(Self.asked(["16", "31", "45"], "540", soFar, on: "2019-12-31") != nil)
    #expect(Self.asked(["16", "31", "45"], "44", soFar, on: "2019-12-31") == .lower)
  }

  @Test func aLateFigureIsComparedToTheNext() {
    #expect(Self.asked(["61"], "16", on: "2018-12-31") == .series("m0-2019-03-31"))
  }

  @Test func linesBeforeItCountToo() {
    let first = Make.measurement("61", on: "2019-03-31", number: 1)
    let second = Make.measurement("16", on: "2019-06-30", number: 2)
    #expect(
      Records().doubts(
        about: second, of: Self.shares, in: Make.plan(), besides: FiguresBeside([first]))
        == [.far(from: .figure(first))])
  }

  @Test("What is recorded together is asked about as if each were recorded before the next")
  func together() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed of the figures recorded together: \(seed)")
    var random = Dice(seed: seed)
    var plan = Make.plan()
    plan.sites = ["a", "b"].map { Site(id: Make.slug($0), name: $0) }
    var asked = 0
    for _ in 0..<200 {
      var figures: [Measurement] = []
      for quarter in (0..<8).shuffled(using: &random) {
        for site in plan.sites.map(\.id).shuffled(using: &random) {
          let day = Quarter(2018 + quarter / 4, quarter % 4 + 1)?.period.last
          let value = Int.random(in: 40...80, using: &random)
          var figure = Make.measurement("\(value)", on: "\(try #require(day))")
          figure.id = "\(site) \(quarter)"
          figure.site = site
          figures.append(figure)
          guard Int.random(in: 0..<5, using: &random) == 0 else { continue }
          figure.correction = Correction(supersedes: figure.id, reason: "x")
          figure.id += " again"
          figure.figure = .amount(Amount(Int.random(in: 0...100, using: &random)))
          figures.append(figure)
        }
      }
      let count = Int.random(in: 1..<figures.count, using: &random)
      let stored = Int.random(in: 0...count, using: &random)
      let beside = FiguresBeside(Array(figures[stored..<count]))
      let doubts = Records(Array(figures[..<stored])).doubts(
        about: figures[count], of: Self.shares, in: plan, besides: beside)
      let expected = Records(Array(figures[..<count])).doubts(
        about: figures[count], of: Self.shares, in: plan)
      #expect(doubts == expected)
      asked += expected.count
    }
    #expect(asked > 10)
  }

  @Test("A percentage where numbers are pooled is asked about, until it is the custom")
  func withoutNumbers() {
    var pooled = Self.shares
    pooled.tally = .sum(per: .year)
    #expect(Self.asked([], "66.7", pooled) == .withoutNumbers)
    #expect(Self.asked(["12/18"], "66.7", pooled) == .withoutNumbers)
    #expect(Self.asked(["12/18", "66.7"], "64", pooled) == nil)
    #expect(Self.asked([], "12/18", pooled) == nil)
    #expect(Self.asked([], "66.7") == nil, "the newest stands alone anyhow")
    pooled.tally = .toDate(per: .year)
    #expect(Self.asked([], "66.7", pooled) == nil)
    #expect(Self.asked([], "2.2", Self.mean) == nil, "a ready mean is as good")
  }

  @Test func answersAndStepsAreNeverFar() {
    #expect(
      Self.asked(["nej", "nej"], "ja", Indicator(unit: .yesNo, goal: .all(Goal(.done)))) == nil)
  }

  /// Figures of a steady series are hardly ever asked about, and the commonest slips in it always are.
  @Test func steadySeries() {
    var dice = Dice()
    var asked = 0
    for _ in 0..<400 {
      let level = 35 + dice.below(55)
      func figure() -> String { "\(level - 4 + dice.below(9)).\(dice.below(10))" }
      let series = (0..<(1 + dice.below(10))).map { _ in figure() }
      let new = figure()
      if Self.asked(series, new) != nil { asked += 1 }
      #expect(Self.asked(series, "0.\(new.prefix(2))") != nil, "0,\(new.prefix(2)) after \(series)")
      #expect(Self.asked(series, "\(new.prefix(1)).\(new.dropFirst())") != nil, "\(series) \(new)")
    }
    #expect(asked == 0)
  }
}
