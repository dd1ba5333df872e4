import Criteria
import Testing

@testable import Wording

@Suite struct RevisedTextTests {
  @Test("When a plan is followed and a source delivers are told like other changes")
  func times() throws {
    var old = LogbookPlan.plan
    old.dataSources = [DataSource(id: Slug(number: 1), name: "Politiets tal")]
    var new = old
    new.followedFrom = Quarter(2019, 3)
    new.dataSources[0].deliveryDay = DayOfYear(month: 5, day: 1)
    #expect(
      RevisedText.lines(from: old, to: new) == [
        "ændret: planen «\(new.name)»: følges fra", "  følges fra: begyndelsen → 3. kvartal 2019",
        "ændret: datakilden «Politiets tal»: leveres senest",
      ])
  }
}
