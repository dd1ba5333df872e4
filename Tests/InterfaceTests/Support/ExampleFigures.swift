import Canvas
import Criteria
import Wording

@testable import Interface

/// Figures for the example plan.
enum ExampleFigures {
  static var records: Records {
    var all: [Measurement] = []
    func add(_ id: String, _ site: Slug?, _ day: String, _ figure: Figure, n: Int? = nil) {
      guard let indicator = IndicatorID(id) else { preconditionFailure("\(id) is no id") }
      let day = ExamplePlan.day(day)
      var measurement = Measurement(
        id: "00000000-0000-4000-8000-\(all.count + 100_000_000_000)", indicator: indicator,
        site: site, day: day, quarter: Quarter(containing: day), figure: figure,
        recordedBy: "Jørgen", recordedAt: 1_578_000_000)
      measurement.sampleSize = n
      measurement.note = all.count % 3 == 0 ? "eksempeltal" : nil
      all.append(measurement)
    }
    func tenths(_ value: Int) -> Figure { .amount(ExamplePlan.amount(value)) }
    let (north, south) = (ExamplePlan.north, ExamplePlan.south)
    add("trygge-beboere", north, "2018-12-31", tenths(598))
    add("trygge-beboere", south, "2018-12-31", tenths(611))
    add("trygge-beboere", north, "2019-12-31", tenths(610))
    add("trygge-beboere", south, "2019-12-31", tenths(634))
    add("tillid-til-politiet", north, "2018-12-31", tenths(776))
    add("tillid-til-politiet", north, "2019-12-31", tenths(781), n: 293)
    add("tillid-til-politiet", south, "2018-12-31", tenths(725))
    add("tillid-til-politiet", south, "2019-12-31", tenths(714))
    for (place, ratio) in [(12, 18), (5, 12), (9, 15), (8, 13)].enumerated() {
      let days = ["2019-03-31", "2019-06-30", "2019-09-30", "2019-12-31"]
      add("image", nil, days[place], .ratio(ratio.0, ratio.1))
    }
    for (place, day) in ["2018-03-31", "2018-06-30", "2018-09-30", "2018-12-31"].enumerated() {
      add("afholdte-arrangementer", north, day, .amount(Amount(place % 2)))
      add("afholdte-arrangementer", south, day, .amount(Amount(1)))
    }
    for (place, day) in ["2019-03-31", "2019-06-30", "2019-09-30", "2019-12-31"].enumerated() {
      add("afholdte-arrangementer", north, day, .amount(Amount(1)))
      add("afholdte-arrangementer", south, day, .amount(Amount([1, 0, 0, 2][place])))
    }
    add("aabent-hus", north, "2019-06-30", .answer(true))
    add("frivilligt-netvaerk.oprettet", nil, "2019-09-30", .answer(true))
    add("frivilligt-netvaerk.vurdering", nil, "2019-12-31", .step(3))
    add("panelmoeder", nil, "2019-12-31", .amount(Amount(5)))
    return Records(all, logbook: ExamplePlan.logbook)
  }

  static func state(
    columns: Int, rows: Int, symbols: SymbolSet = .rich, isReadOnly: Bool = false
  ) -> State {
    State(
      size: Size(columns: columns, rows: rows), plan: ExamplePlan.plan, records: records,
      today: ExamplePlan.today, symbols: symbols, isReadOnly: isReadOnly)
  }
}
