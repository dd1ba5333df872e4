import Criteria
import TestSupport
import Testing

@Suite("The history")
struct HistoryTests {
  private static let quarters = (1...4).compactMap { Quarter(2019, $0) }

  @Test(
    "Whatever is recorded, corrected, taken back, closed and reopened: the history rebuilds all that stood"
  )
  func rebuilt() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed of the history: \(seed)")
    var dice = Dice(seed: seed)
    var records = Records()
    var closings: [HistoryEvent] = []
    var snapshots: [Records] = []
    for second in 0..<400 {
      let quarter = Self.quarters[Int.random(in: 0..<4, using: &dice)]
      let standing = records.standing(for: Self.indicator, at: nil, in: quarter)
      var figure = Measurement(
        id: "\(second)", indicator: Self.indicator, site: nil, day: quarter.period.last,
        quarter: quarter, figure: .amount(Amount(Int.random(in: 0...9, using: &dice))),
        recordedBy: "Åse", recordedAt: second)
      switch Int.random(in: 0..<8, using: &dice) {
      case 0...3:
        guard !records.closedQuarters.contains(quarter) else { continue }
        figure.correction = standing.map { Correction(supersedes: $0.id, reason: "tastefejl") }
        records = records.adding(figure)
      case 4, 5:
        let former = standing?.correction?.supersedes
        guard let standing,
          let undone = try? records.undoing(
            standing.id, former: former, reason: "fortrudt", as: "\(second)", recordedBy: "Åse",
            recordedAt: second)
        else { continue }
        records = records.adding(undone)
      case 6:
        guard records.closedQuarters.insert(quarter).inserted else { continue }
        closings.append(
          HistoryEvent(by: "Åse", at: second, .closed(quarter, from: nil, reason: nil)))
      default:
        guard records.closedQuarters.remove(quarter) != nil else { continue }
        closings.append(HistoryEvent(by: "Åse", at: second, .reopened(quarter, reason: "fejl")))
      }
      snapshots.append(records)
    }
    let history = HistoryEvent.inOrder(closings + HistoryEvent.all(in: records))
    #expect(history.count == snapshots.count, "seed \(seed)")
    for (count, snapshot) in snapshots.enumerated() {
      #expect(
        Self.records(after: history.prefix(count + 1)) == snapshot, "seed \(seed), event \(count)")
    }
  }

  private static let indicator = IndicatorID(Make.slug("trygge-beboere"))

  private static func records(after events: some Sequence<HistoryEvent>) -> Records {
    var figures: [Measurement] = []
    var closed: Set<Quarter> = []
    for event in events {
      switch event.what {
      case .figure(let figure, _): figures.append(figure)
      case .closed(let quarter, _, _): closed.insert(quarter)
      case .reopened(let quarter, _): closed.remove(quarter)
      case .line, .adopted, .revised, .followed, .narrative, .textsRemoved: break
      }
    }
    return Records(figures, closedQuarters: closed)
  }

  @Test("A figure's event knows what stood before; kinds tell new figures from corrected ones")
  func former() {
    let first = Self.figure("a", at: 1)
    var second = Self.figure("b", at: 2)
    second.correction = Correction(supersedes: "a", reason: "tastefejl")
    let events = HistoryEvent.all(in: Records([first, second]))
    #expect(events.map(\.what) == [.figure(first, former: nil), .figure(second, former: first)])
    #expect(events.map(\.kind) == [.figures, .corrections])
  }

  @Test("Events of the same second stay in the order that they came")
  func order() {
    let events = ["c", "a", "b"].map { HistoryEvent(by: $0, at: $0 == "b" ? 1 : 2, .adopted) }
    #expect(HistoryEvent.inOrder(events).map(\.by) == ["b", "c", "a"])
  }

  @Test("What comes in the same second as the plan comes after it")
  func planFirst() {
    let events =
      Self.quarters.prefix(1).map {
        HistoryEvent(by: "a", at: 2, .closed($0, from: nil, reason: nil))
      }
      + [HistoryEvent(by: "b", at: 2, .adopted)]
    #expect(HistoryEvent.inOrder(events).map(\.by) == ["b", "a"])
  }

  @Test("A filter asks for criterion, site, days of Danish clocks, and a part of a name")
  func filter() {
    // 2020-01-01 00:30 in Denmark is still the old year in UTC.
    let event = HistoryEvent(
      by: "Mette Hansen", at: 1_577_835_000,
      .figure(Self.figure("a", at: 1_577_835_000), former: nil))
    func passes(_ change: (inout HistoryFilter) -> Void) -> Bool {
      var filter = HistoryFilter()
      change(&filter)
      return filter.passes(event, in: Make.plan())
    }
    #expect(passes { _ in })
    #expect(passes { $0.first = Make.day("2020-01-01") })
    #expect(!passes { $0.last = Make.day("2019-12-31") })
    #expect(!passes { $0.first = Make.day("2020-01-02") })
    #expect(passes { $0.by = "mette" })
    #expect(!passes { $0.by = "åse" })
    #expect(passes { $0.indicator = Self.indicator })
    #expect(!passes { $0.indicator = IndicatorID(Make.slug("omtale")) })
    #expect(!passes { $0.indicator = IndicatorID(Self.indicator.criterion, part: Make.slug("x")) })
    #expect(!passes { $0.site = Make.slug("noejsomhed") })
  }

  private static func figure(_ id: String, at second: Int) -> Measurement {
    Measurement(
      id: id, indicator: indicator, site: nil, day: Day.last(of: 2019), quarter: quarters[3],
      figure: .amount(Amount(1)), recordedBy: "Åse", recordedAt: second)
  }
}
