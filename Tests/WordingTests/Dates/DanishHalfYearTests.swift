import Criteria
import Testing
import Wording

/// Half-years as they are typed.
@Suite struct DanishHalfYearTests {
  @Test(
    "The ways to write one",
    arguments: [
      "2019-2", "2. halvår 2019", "2019H2", "2019 h2", "2 halvår 2019", " 2019-2 ",
      "2. HALVÅR 2019",
    ])
  func reads(text: String) throws {
    let half = try DanishHalfYear.read(text).get()
    #expect(half == HalfYear(2019, 2))
    #expect(DanishHalfYear.text(half) == "2. halvår 2019")
    #expect(try DanishHalfYear.read(half.description).get() == half)
  }

  @Test(
    "What is none",
    arguments: [
      (" ", HalfYearProblem.empty), ("2019-3", .noSuchHalfYear("2019-3")),
      ("2019-0", .noSuchHalfYear("2019-0")), ("19-2", .shortYear("19-2")),
      ("2019", .notAHalfYear("2019")), ("2019-12-31", .notAHalfYear("2019-12-31")),
      ("halvår", .notAHalfYear("halvår")), ("-", .notAHalfYear("-")),
      ("0000-1", .noSuchHalfYear("0000-1")),
    ])
  func refuses(text: String, problem: HalfYearProblem) {
    #expect(throws: problem) { try DanishHalfYear.read(text).get() }
  }
}
