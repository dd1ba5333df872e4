import Testing

@testable import Kontor

/// Numbers in cells as their readers see them.
@Suite struct CellNumberTests {
  @Test(
    "A number has its digits, 15 at most, and no noise of its making",
    arguments: [
      ("61.25", "61,25"), ("0.30000000000000004", "0,3"), ("1E-3", "0,001"), ("-4.5e2", "-450"),
      ("1.2E+20", "120000000000000000000"), ("0", "0"), ("-0", "0"), ("59.199999999999996", "59,2"),
      ("123456789012345678", "123456789012346000"), ("999999999999999.9", "1000000000000000"),
      ("0.1", "0,1"), ("10", "10"), ("-0.05", "-0,05"), ("1400000", "1400000"),
      ("33.333333333333336", "33,3333333333333"),
    ])
  func plain(stored: String, shown: String) {
    #expect(CellNumber.text(stored, as: .plain, from1904: false) == shown)
  }

  @Test(
    "A percentage is a hundred times as many hundredths",
    arguments: [
      ("0.592", "59,2 %"), ("1", "100 %"), ("0", "0 %"), ("0.005", "0,5 %"),
      ("0.5920000000000001", "59,2 %"), ("12", "1200 %"), ("-0.25", "-25 %"),
    ])
  func percent(stored: String, shown: String) {
    #expect(CellNumber.text(stored, as: .percent, from1904: false) == shown)
  }

  @Test(
    "Days are counted from 1900, whose 29 February never was, or from 1904",
    arguments: [
      ("43830", false, "2019-12-31"), ("61", false, "1900-03-01"), ("59", false, "1900-02-28"),
      ("1", false, "1900-01-01"), ("60", false, "60"), ("0", false, "0"), ("0", true, "1904-01-01"),
      ("42368", true, "2019-12-31"), ("2958465", false, "9999-12-31"),
      ("2958466", false, "2958466"),
      ("-1", false, "-1"), ("43830.5", false, "2019-12-31"),
    ] as [(String, Bool, String)])
  func days(stored: String, from1904: Bool, shown: String) {
    #expect(CellNumber.text(stored, as: .day, from1904: from1904) == shown)
  }

  @Test func timesAreNoFigures() {
    #expect(CellNumber.text("1.5625", as: .time, from1904: false) == "37:30")
    #expect(CellNumber.text("0.000011574", as: .time, from1904: false) == "00:00:01")
    #expect(CellNumber.text("43830.25", as: .dayAndTime, from1904: false) == "2019-12-31 06:00")
    #expect(CellNumber.text("43830", as: .dayAndTime, from1904: false) == "2019-12-31")
    #expect(
      CellNumber.text("1e30", as: .time, from1904: false) == "1" + String(repeating: "0", count: 30)
    )
  }

  @Test(arguments: ["", "1,5", "ti", "nan", "inf", "0x10z"])
  func noNumbers(stored: String) {
    #expect(CellNumber.text(stored, as: .plain, from1904: false) == nil)
  }

  @Test(
    "What a format is for is seen by its code",
    arguments: [
      ("General", .plain), ("0.00", .plain), ("#,##0\" %\"", .plain), ("0.0\\ %", .percent),
      ("0%", .percent), ("[Red]0.00%;0.00", .percent), ("[$-406]d. mmmm yyyy", .day),
      ("yyyy-mm-dd", .day), ("mmm", .day), ("mmm\\-yy", .day), ("hh:mm", .time),
      ("[h]:mm:ss", .time),
      ("dd/mm/yyyy hh:mm", .dayAndTime), ("\"dage\" 0", .plain), ("0\\d", .plain), ("@", .plain),
      ("_-* #,##0.00\\ \"kr.\"_-", .plain), ("0.00E+00", .plain),
      ("[=1]\"ja\";[=0]\"nej\";General", .plain),
      ("0;\"d\"yyyy", .plain), ("\"", .plain), ("[", .plain),
    ] as [(String, CellNumber.Kind)])
  func codes(code: String, kind: CellNumber.Kind) {
    #expect(CellNumber.Kind(code: code) == kind)
  }
}
