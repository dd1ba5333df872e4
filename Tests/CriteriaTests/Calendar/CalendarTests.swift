import Criteria
import TestSupport
import Testing

@Suite("Kalenderen") struct CalendarTests {
  @Test func everyDayOfFourCenturiesReadsBack() {
    var day = Day.first(of: 1800)
    var count = 0
    var wrong: [Day] = []
    while day <= .last(of: 2199) {
      let (year, month, dayOfMonth) = day.civil
      if Day(year, month, dayOfMonth) != day { wrong.append(day) }
      if count % 97 == 0, Day(iso: "\(day)") != day { wrong.append(day) }
      day = day + 1
      count += 1
    }
    #expect(wrong.isEmpty)
    #expect(count == 146_097)
    #expect(Day(1970, 1, 1)?.number == 0)
  }

  @Test(arguments: [
    "2019-02-29", "2019-13-01", "2019-00-10", "19-01-01", "2019-1-1", "2019/01/01", "", "2019-01",
    "2019-01-32", "-019-01-01", "２０１９-01-01",
  ])
  func isoRefuses(_ text: String) { #expect(Day(iso: text) == nil) }

  @Test func leapDays() {
    #expect(Day(2000, 2, 29) != nil)
    #expect(Day(1900, 2, 29) == nil)
    #expect(Make.day("2020-03-01") - Make.day("2020-02-28") == 2)
  }

  @Test func quartersFollowEachOther() throws {
    let quarter = try #require(Quarter(2019, 4))
    #expect(quarter.next == Quarter(2020, 1))
    #expect(quarter.period == Period(Make.day("2019-10-01"), Make.day("2019-12-31")))
    #expect(quarter.next.previous == quarter)
    #expect(Quarter(containing: Make.day("2020-02-29")) == Quarter(2020, 1))
    #expect(Quarter(2019, 5) == nil)
  }

  @Test func windowsCoverThePlanOnceAndInOrder() {
    let period = Make.plan("2018-08-01", "2021-06-30").period
    for length in WindowLength.allCases {
      let windows = Window.all(length, of: period)
      #expect(windows.reduce(0) { $0 + $1.period.dayCount } == period.dayCount)
      #expect(windows.first?.period.first == period.first)
      #expect(windows.last?.period.last == period.last)
      for (first, second) in zip(windows, windows.dropFirst()) {
        #expect(first.period.last + 1 == second.period.first)
      }
    }
    #expect(Window.all(.year, of: period).map(\.code) == ["2018", "2019", "2020", "2021"])
    #expect(Window.all(.halfYear, of: period).first?.code == "2018H2")
    #expect(Window.all(.year, of: period).map(\.isCut) == [true, false, false, true])
  }

  @Test func holidaysThatOverlapAreTakenOutOnce() throws {
    let july = try #require(Period(Make.day("2019-07-01"), Make.day("2019-07-31")))
    let middle = try #require(Period(Make.day("2019-07-15"), Make.day("2019-08-11")))
    let year = Period.year(2019)
    #expect(Holidays([july, middle]).openDays(in: year) == 365 - 42)
    #expect(Holidays([middle, july]).openDays(in: year) == 365 - 42)
    #expect(Holidays([july]).months(in: year) == 11)
    #expect(Holidays().weeks(in: year) == Fraction(365, 7))
  }
}
