import Criteria
import TestSupport
import Testing

@testable import maalepind

/// `rapport aar` of the built program.
@Suite struct YearCommandTests {
  private static let report = ["rapport", "aar"]

  @Test("Each plan has a follow-up of its newest year", arguments: Checkout.planIDs)
  func everyPlan(plan: String) throws {
    let text = try CommandDesk(plan).prints(Self.report)
    #expect(text.contains("Årsopfølgning "))
  }

  @Test("By label there is a table for each, and the day and the source stand in it")
  func byLabel() throws {
    let text = try CommandDesk("helsingoer-syd").prints(Self.report + ["--efter", "maerkat"])
    #expect(text.contains("mærkat"))
    #expect(!text.contains("Aktivitet: "))
  }

  @Test("What came after the closing is told beside what the board saw")
  func late() throws {
    let desk = try CommandDesk("helsingoer-syd")
    #expect(try desk.runs(["luk", "2019K4", "--ja"], on: desk.later).status == 0)
    let figure = ["registrer", "trygge-beboere", "63,9", "--sted", "Vapnagaard"]
    let outcome = try desk.runs(
      figure + ["--dato", "2019-12-30", "--kvartal", "2020K1", "--rettelse", "ny opgørelse"],
      on: desk.later + 10)
    #expect(outcome.status == 0, "\(outcome.output)")
    let text = try desk.prints(Self.report + ["--aar", "2019"], on: desk.later + 20)
    #expect(text.contains("Ved lukningen af 4. kvartal 2019: "), "\(text)")
    #expect(text.contains("Siden indkommet: 63,9 % (efterregistreret "))
  }

  @Test(
    "What cannot be reported on is refused",
    arguments: [
      ("2016", 1, "2016 ligger uden for"), ("2021", 1, "før året er begyndt"),
      ("19", 1, "med fire cifre"),
    ])
  func refused(year: String, status: Int32, why: String) throws {
    let outcome = try CommandDesk("helsingoer-syd").runs(Self.report + ["--aar", year])
    #expect(outcome.status == status)
    #expect(outcome.output.contains(why))
    let order = try CommandDesk("helsingoer-syd").runs(Self.report + ["--efter", "navn"])
    #expect(order.status == 64)
  }
}
