import Criteria
import Glibc
import Testing

@testable import Storage

/// A plan, figures and files for the tests.
enum Samples {
  static let plan = slug("helsingoer-syd")

  static func slug(_ text: String) -> Slug { Slug(naming: text) ?? Slug(checked: text) }

  static func day(_ text: String) -> Day {
    guard let day = Day(iso: text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  static func quarter(_ year: Int, _ number: Int) -> Quarter {
    guard let quarter = Quarter(year, number) else { preconditionFailure("no quarter") }
    return quarter
  }

  static func amount(_ significand: Int64, _ decimals: Int) -> Amount {
    guard let amount = Amount(significand: significand, decimals: decimals) else {
      preconditionFailure("no amount")
    }
    return amount
  }

  static func measurement(
    _ id: String, day: String = "2019-12-31", site: String? = "noejsomhed",
    figure: Figure = .amount(amount(610, 1)), quarter: Quarter = quarter(2020, 1)
  ) -> Measurement {
    Measurement(
      id: id, indicator: IndicatorID(slug("trygge-beboere")), site: site.map(slug),
      day: Samples.day(day), quarter: quarter, figure: figure, recordedBy: "Jørgen",
      recordedAt: 1_579_046_400)
  }

  /// A figure for a quarter of its own: each round is another one.
  static func measurement(_ id: String, round: Int) -> Measurement {
    measurement(id, day: "\(1980 + round / 4)-\(["02-15", "05-15", "08-15", "11-15"][round % 4])")
  }

  static func correction(
    of corrected: String, by id: String, day: String = "2019-12-31",
    site: String? = "noejsomhed"
  ) -> Measurement {
    var measurement = measurement(
      id, day: day, site: site, figure: .amount(amount(616, 1)))
    measurement.correction = Correction(supersedes: corrected, reason: "Tastefejl")
    return measurement
  }

  /// A line in the logbook; held lines have participants, tags and counts.
  static func line(
    _ id: String, day: String = "2019-11-20", site: String? = "noejsomhed",
    state: OccasionState = .held, superseding: String? = nil
  ) -> Occasion {
    var line = Occasion(
      id: id, activity: slug("hverdagsraadgivning"), site: site.map(slug), day: Samples.day(day),
      state: state, recordedBy: "Jørgen", recordedAt: 1_574_236_800)
    line.supersedes = superseding
    line.reason = superseding.map { _ in "Talt forkert" }
    guard state == .held else { return line }
    line.participants = 7
    line.tags = ["frivillig-drevet", "omtalt i pressen"]
    line.counts = ["økonomi": 3, "bolig": 0]
    return line
  }

  /// Adds the plan to a store, so that figures can be recorded for it.
  static func addPlan(to store: Store) throws {
    try store.addRevision(
      of: plan, document: "plan: Helsingør Syd\n", reason: "Aftalen", decidedBy: "bestyrelsen",
      effective: day("2018-01-01"), recordedBy: "Jørgen", recordedAt: 1_514_764_800)
  }

  /// What a closing on a day keeps, of verdicts that say nothing.
  static func snapshot(
    in store: Store, asOf: Day = day("2020-04-25"), plan: Slug = plan
  ) throws -> QuarterSnapshot {
    let none = HistoryPoint(revision: 0, measurement: 0, occasion: 0, quarterEvent: 0)
    return QuarterSnapshot(
      asOf: asOf, point: try store.historyPoint(of: plan, asOf: asOf) ?? none, rules: 1,
      verdicts: "[]")
  }

  /// A store in memory with the plan in it.
  static func storeWithPlan() throws -> Store {
    let store = try Store.inMemory()
    try addPlan(to: store)
    return store
  }
}

extension Store {
  /// Closes a quarter, keeping verdicts that say nothing.
  func close(
    _ quarter: Quarter, plan: Slug, by user: String, at moment: Int, reason: String? = nil
  ) throws {
    try close(
      quarter, plan: plan, by: user, at: moment, reason: reason,
      keeping: Samples.snapshot(in: self, plan: plan))
  }
}

extension Slug {
  fileprivate init(checked text: String) {
    guard let slug = Slug(text) else { preconditionFailure("no slug: \(text)") }
    self = slug
  }
}

/// A folder of its own for a test, gone when the test is.
final class TemporaryFolder: Sendable {
  let path: String
  private let isTemporary: Bool

  init() throws {
    var template = Array("/tmp/storage-test-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
    isTemporary = true
  }

  /// A folder that was there before and stays.
  init(existing path: String) {
    self.path = path
    isTemporary = false
  }

  deinit { if isTemporary { Self.delete(path) } }

  private static func delete(_ path: String) {
    for name in names(in: path) { delete("\(path)/\(name)") }
    remove(path)
  }

  private static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// What lies in the folder.
  func names() -> [String] { Self.names(in: path) }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  func write(_ bytes: [UInt8], to name: String) throws {
    let descriptor = open(file(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }

  /// The bytes of a file.
  func read(_ name: String) throws -> [UInt8] {
    let descriptor = open(file(name), O_RDONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    try #require(count >= 0)
    return Array(bytes.prefix(count))
  }
}
