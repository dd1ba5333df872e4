import Canvas
import Criteria
import Testing

@testable import Interface

/// Several things that a colleague has recorded before the board view looked.
@Suite struct SeveralNewsTests {
  /// The board view after it got these records besides those it has.
  private func shown(_ change: (inout Records) throws -> Void) throws -> String {
    var player = Player(ExampleLogbook.state(columns: 100, rows: 30))
    player.type("b")
    let holding = try #require(player.state.holding)
    var records = holding.records
    try change(&records)
    player.send(.message(.loaded(holding.plan, records, today: player.state.today)))
    return player.text
  }

  private func figure(_ tenths: Int, at site: Slug, minute: Int) -> Measurement {
    Measurement(
      id: "new-\(minute)", indicator: IndicatorID(ExamplePlan.slug("trygge-beboere")), site: site,
      day: ExamplePlan.today - 1, quarter: Quarter(containing: ExamplePlan.today),
      figure: .amount(ExamplePlan.amount(tenths)), recordedBy: "Åse",
      recordedAt: 1_579_000_000 + minute * 60)
  }

  private func line(_ activity: Slug, day: String, minute: Int) -> Occasion {
    Occasion(
      id: "new-\(minute)", activity: activity, site: nil, day: ExamplePlan.day(day), state: .held,
      recordedBy: "Åse", recordedAt: 1_579_000_000 + minute * 60)
  }

  @Test("Of several figures the newest is told, and how many came with it")
  func figures() throws {
    let text = try shown { records in
      records = records.adding(figure(620, at: ExamplePlan.north, minute: 0))
      records = records.adding(figure(640, at: ExamplePlan.south, minute: 1))
      records = records.adding(figure(660, at: ExamplePlan.north, minute: 2))
    }
    #expect(text.contains("Nyt kl. 12.08: Trygge beboere, Nøjsomhed 66,0 %"), "\(text)")
    #expect(text.contains("(og 2 til)"), "\(text)")
  }

  @Test("Of several lines in the logbook the newest is told, whichever day it is about")
  func lines() throws {
    let text = try shown { records in
      records = records.adding(line(ExamplePlan.culture, day: "2020-01-10", minute: 0))
      records = records.adding(line(ExamplePlan.culture, day: "2019-12-02", minute: 3))
    }
    #expect(text.contains("Nyt kl. 12.09:"), "\(text)")
    #expect(text.contains("2. december 2019 (og 1 til)"), "\(text)")
  }
}
