import Criteria
import TestSupport
import Testing

@testable import Storage

@Suite("Random logbooks")
struct RandomLogbookTests {
  @Test("Whatever comes, what was accepted is read back whole and in order")
  func model() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed of the random logbook: \(seed)")
    var random = Dice(seed: seed)
    let folder = try TemporaryFolder()
    var accepted: [Occasion] = []
    var closed: Set<Quarter> = []
    do {
      let store = try Store(path: folder.file("x.sqlite"), access: .readWrite)
      try Samples.addPlan(to: store)
      for number in 0..<400 {
        if number % 40 == 39 {
          let quarter = Make.quarter(
            Int.random(in: 2018...2021, using: &random), Int.random(in: 1...4, using: &random))
          if closed.insert(quarter).inserted {
            try store.close(quarter, plan: Samples.plan, by: "x", at: number)
          }
        }
        let line = Self.line(number, after: accepted, using: &random)
        let isAllowed = Self.isAllowed(line, after: accepted, closed: closed)
        do throws(StorageFailure) {
          try store.record(line, plan: Samples.plan)
          if !accepted.contains(line) { accepted.append(line) }
          #expect(isAllowed, "seed \(seed), line \(number)")
        } catch {
          #expect(!isAllowed, "seed \(seed), line \(number): \(error)")
        }
      }
    }
    let reopened = try Store(path: folder.file("x.sqlite"), access: .readOnly)
    let records = try reopened.records(of: Samples.plan)
    #expect(records.logbook == Logbook(accepted), "seed \(seed)")
    #expect(records.closedQuarters == closed)
    #expect(try reopened.integrityCheck() == [])
    #expect(accepted.count > 100 && accepted.count < 400, "seed \(seed)")
  }

  /// The rule in other words than the store's.
  private static func isAllowed(
    _ line: Occasion, after held: [Occasion], closed: Set<Quarter>
  ) -> Bool {
    if let same = held.first(where: { $0.id == line.id }) { return same == line }
    if closed.contains(Quarter(containing: line.day)) { return false }
    guard let id = line.supersedes else { return true }
    guard let former = held.first(where: { $0.id == id }) else { return false }
    return former.activity == line.activity && !held.contains { $0.supersedes == id }
      && !closed.contains(Quarter(containing: former.day))
  }

  private static func line(
    _ number: Int, after held: [Occasion], using random: inout Dice
  ) -> Occasion {
    if let again = held.randomElement(using: &random), Int.random(in: 0..<12, using: &random) == 0 {
      return again
    }
    var line = Occasion(
      id: "id-\(number)", activity: Make.slug(Bool.random(using: &random) ? "cafe" : "fest"),
      site: Bool.random(using: &random) ? Make.slug("vapnagaard") : nil,
      day: Make.day("2018-01-01") + Int.random(in: 0..<1461, using: &random),
      state: Bool.random(using: &random) ? .held : .planned,
      recordedBy: text(using: &random) + "x",
      recordedAt: Int.random(in: Int.min...Int.max, using: &random))
    if Int.random(in: 0..<3, using: &random) == 0 {
      let former = held.randomElement(using: &random)
      line.supersedes = former?.id ?? "nobody"
      if let former, Int.random(in: 0..<4, using: &random) > 0 { line.activity = former.activity }
      if Bool.random(using: &random) { line.reason = text(using: &random) + "!" }
      if line.reason != nil, Bool.random(using: &random) { line.state = .withdrawn }
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      line.tags.insert(text(using: &random) + "m")
    }
    if Bool.random(using: &random) { line.note = text(using: &random) }
    guard line.state == .held else { return line }
    if Bool.random(using: &random) {
      line.participants = Int.random(in: 0...Figure.largestCount, using: &random)
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      line.counts[text(using: &random) + "k"] = Int.random(
        in: 0...Figure.largestCount, using: &random)
    }
    return line
  }

  private static func text(using random: inout Dice) -> String {
    let signs: [Character] = ["a", "æ", "Å", "'", "\"", ";", "\0", "\n", "%", "$", "🙂", "e\u{301}"]
    return String(
      (0..<Int.random(in: 0...8, using: &random)).map { _ in
        signs.randomElement(using: &random) ?? "a"
      })
  }
}
