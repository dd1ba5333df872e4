import Criteria
import Wording

/// What every command takes.
struct CommonOptions {
  static let database = Option(
    "data", "Databasen; ellers MAALEPIND_DATA eller den sædvanlige.", value: "sti",
    form: "maalepind.sqlite")
  static let planID = Option(
    "plan", "Planens id, når databasen har flere.", value: "id", form: "helsingoer-syd")
  static let day = Option.day("pr", "Se det, som det så ud den dag.")

  /// In the help's order.
  static let words = [database.word, planID.word, day.word]

  let data: String?
  let plan: String?
  let pr: String?

  init(_ given: Given) {
    data = given[Self.database]
    plan = given[Self.planID]
    pr = given[Self.day]
  }

  /// The day to look as of, or today; and whether it was asked for.
  func asOf() throws -> (day: Day, isAsked: Bool) {
    guard let pr else { return (Clock.today(), false) }
    return (try asked(pr), true)
  }

  /// The database, for reading unless something is to be written in it, and the day to look as of.
  func opened(forWriting: Bool = false) throws -> (archive: Archive, day: Day) {
    let (day, path) = (try asOf().day, Locations.database(data))
    return (try forWriting ? Archive.existing(path) : Archive.reading(path), day)
  }

  /// The closed quarter to show, and the day that its closing is to be found on or before when one is asked for.
  func closedQuarter(_ text: String) throws -> (quarter: Quarter, day: Day?) {
    (try Reading.quarter(text), try pr.map(asked))
  }

  /// The day that was asked for. Where its year is not written out, the plans tell which days it is likely one of.
  private func asked(_ text: String) throws -> Day {
    let today = Clock.today()
    switch DanishDay.read(text) {
    case .success(let day): return day
    case .failure(.shortYear), .failure(.yearMissing):
      let archive = try? Archive.reading(Locations.database(data))
      let periods = try? archive?.periods(of: plan)
      return try Reading.day(text, near: today, within: periods.flatMap(Period.init(covering:)))
    case .failure: return try Reading.day(text, near: today)
    }
  }
}

/// Reads what stands on the command line as people write it.
enum Reading {
  static func day(
    _ text: String, near today: Day, within period: Period? = nil
  ) throws(DayProblem) -> Day {
    try DanishDay.read(text, near: today, within: period).get()
  }

  static func quarter(_ text: String) throws(QuarterProblem) -> Quarter {
    try DanishQuarter.read(text).get()
  }

  static func halfYear(_ text: String) throws(HalfYearProblem) -> HalfYear {
    try DanishHalfYear.read(text).get()
  }

  static func year(_ text: String) throws(YearProblem) -> Int {
    try ReportedYear.read(text).get()
  }

  /// How many seconds the board view shows a page for.
  static func seconds(_ text: String) throws -> Int {
    let seconds = try TypedCounts.number(text, of: "sekunder").get()
    guard (2...3600).contains(seconds) else { throw Refusal.secondsOutside }
    return seconds
  }

  /// What stands in a text; nothing when it is blank.
  static func written(_ text: String?) -> String? {
    text?.allSatisfy(\.isWhitespace) == true ? nil : text
  }
}
