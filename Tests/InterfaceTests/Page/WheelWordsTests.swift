import Criteria
import Testing

@testable import Interface

/// What the year's wheel says.
@Suite struct WheelWordsTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test func monthsWithoutAnythingNameTheYearOnce() throws {
    func months(_ texts: [String]) throws -> [WheelMonth] {
      let plan = Plan(
        id: Slug(number: 1), name: "x",
        period: try #require(Period(.first(of: 2018), .last(of: 2021))))
      let wheel = YearWheel(plan: plan, records: Records(), asOf: try day("2019-09-15"))
      return wheel.months.filter { month in texts.contains(WheelWords.month(month)) }
    }
    #expect(WheelWords.nothing(in: try months(["maj 2020"])) == "Intet planlagt i maj 2020.")
    #expect(
      WheelWords.nothing(
        in: try months(["november 2019", "december 2019", "maj 2020", "juli 2020"]))
        == "Intet planlagt i november og december 2019 og i maj og juli 2020.")
  }
}
