import Criteria
import Interchange
import Interface
import TestSupport
import Testing
import Wording

@testable import Storage
@testable import maalepind

/// What is kept of plans that were summed up, and when it is shown.
@Suite struct PlanCounterTests {
  private let today = Day.last(of: 2019)
  private let count: Count
  private let trial: Trial

  init() throws {
    let count = Count()
    self.count = count
    trial = try Trial(plans: PlanCache(reader: count.read))
  }

  /// A list by a program that is started anew, and how many plans were read for it.
  private func list(
    on day: Day? = nil, access: Store.Access = .readWrite
  ) throws -> (listed: ListedPlan, read: Int) {
    let before = count.value
    let archive = try Archive(
      path: trial.archive.path, access: access, plans: PlanCache(reader: count.read))
    let plans = try PlanCounter(archive: archive).list(on: day ?? today)
    return (try #require(plans.first), count.value - before)
  }

  /// Sums the plan up by a program that is started anew.
  @discardableResult
  private func sumUp(access: Store.Access = .readWrite) throws -> PlanSummary {
    let archive = try Archive(path: trial.archive.path, access: access, plans: PlanCache())
    let counter = PlanCounter(archive: archive)
    let listed = try counter.list(on: today)
    #expect(listed.count == 1)
    let counts = try counter.sumUp([trial.plan], on: today)
    guard case .summary(let summary)? = counts.first else {
      Issue.record("\(counts)")
      throw Refusal.noPlan
    }
    #expect(try counter.list(on: today).first?.summary == summary, "it is known from then on")
    return summary
  }

  @Test("What was summed up once is there at the next start, and no plan is read for it")
  func nextStart() throws {
    try trial.record("moeder", .amount(Amount(3)), for: today, on: today)
    #expect(try list().listed.summary == nil)
    let summary = try sumUp()
    let (listed, read) = try list()
    #expect(listed.summary == summary && read == 0)
    #expect(listed.name == summary.name && listed.period == summary.period)
    #expect(try list(access: .readOnly).listed.summary == summary)
  }

  @Test("It is not shown when anything was written since, of whatever kind")
  func stale() throws {
    let line = Occasion(
      id: "l", activity: Make.slug("cafe"), site: nil, day: today, state: .held,
      recordedBy: "Mette", recordedAt: 0)
    let changes: [() throws -> Void] = [
      { try trial.record("moeder", .amount(Amount(3)), for: today, on: today) },
      { try trial.archive.store.record(line, plan: trial.plan) },
      { try trial.revise(TrialPlan(safe: 70), from: Make.day("2019-06-01")) },
      {
        _ = try trial.archive.close(
          Make.quarter(2019, 2), of: trial.plan, on: today, user: "Mette")
      },
      {
        try trial.archive.reopen(
          Make.quarter(2019, 2), of: trial.plan, because: "glemt", on: today, user: "Mette")
      },
      {
        try trial.edit(
          .adding(.request(FigureRequest(to: "politiet", for: Make.quarter(2019, 4), on: today))),
          on: today)
      },
    ]
    for (place, change) in changes.enumerated() {
      let before = try sumUp()
      #expect(try list().listed.summary == before)
      try change()
      #expect(try list().listed.summary == nil, "change \(place)")
    }
  }

  @Test("It is not shown on another day, by other rules, or where it cannot be read")
  func otherBasis() throws {
    let summary = try sumUp()
    #expect(try list(on: today + 1).listed.summary == nil)
    let kept = try #require(trial.archive.store.keptSummaries()[trial.plan])
    func shown(_ change: (inout KeptSummary) -> Void) throws -> PlanSummary? {
      var other = kept
      change(&other)
      trial.archive.store.keep([trial.plan: other])
      return try list().listed.summary
    }
    #expect(try shown { $0.basis.rules -= 1 } == nil)
    #expect(try shown { $0.basis.version += 1 } == nil)
    #expect(try shown { $0.text = String($0.text.dropLast(9)) } == nil)
    #expect(try shown { _ in } == summary)
  }

  @Test("What another program has summed up meanwhile need not be summed up here")
  func shared() throws {
    let counter = PlanCounter(archive: try Archive.looking(trial.archive.path))
    #expect(try counter.list(on: today).first?.summary == nil)
    let summary = try sumUp()
    #expect(try counter.list(on: today).first?.summary == summary)
  }

  @Test("Whoever only reads sums up anew each time, and leaves nothing")
  func reader() throws {
    let folder = try TemporaryFolder()
    try trial.archive.store.copy(to: folder.file("y.sqlite"))
    let before = try (folder.read("y.sqlite"), folder.names())
    for _ in 0..<2 {
      let archive = try Archive.looking(folder.file("y.sqlite"))
      let counter = PlanCounter(archive: archive)
      #expect(try counter.list(on: today).first?.summary == nil)
      #expect(try counter.sumUp([trial.plan], on: today).count == 1)
      counter.keep(all: true)
    }
    #expect(try folder.read("y.sqlite") == before.0 && folder.names() == before.1)
  }

  @Test("A plan that cannot be read is not kept as one that can")
  func unreadable() throws {
    try trial.archive.store.addRevision(
      of: trial.plan, document: "plan: [", reason: "", decidedBy: "", effective: today,
      recordedBy: "x", recordedAt: 0)
    let counter = PlanCounter(archive: trial.archive)
    _ = try counter.list(on: today)
    guard case .unreadable? = try counter.sumUp([trial.plan], on: today).first else {
      Issue.record("it reads")
      return
    }
    #expect(trial.archive.store.keptSummaries().isEmpty)
  }
}

/// Goals that held before are found once.
@Suite struct FormerGoalsTests {
  private let today = Day.last(of: 2019)
  private let count: Count
  private let trial: Trial

  init() throws {
    let count = Count()
    self.count = count
    trial = try Trial(plans: PlanCache(reader: count.read))
    for month in 1...9 {
      try trial.revise(TrialPlan(safe: 70 + month), from: Make.day("2019-0\(month)-01"))
    }
  }

  private func open(
    on day: Day, access: Store.Access = .readWrite
  ) throws -> (goals: [FormerGoal], read: Int) {
    let before = count.value
    let archive = try Archive(
      path: trial.archive.path, access: access, plans: PlanCache(reader: count.read))
    return (try archive.open(trial.plan, on: day).records.formerGoals, count.value - before)
  }

  @Test("Former editions are read for their goals the first time, and never again")
  func once() throws {
    let first = try open(on: today)
    #expect(first.goals.count >= 9 && first.read == 10)
    #expect(try open(on: today).goals == first.goals)
    #expect(try open(on: today).read == 1)
    #expect(try open(on: today, access: .readOnly).read == 1)
    let until = Make.day("2019-04-15")
    let then = try open(on: until)
    #expect(then.goals == first.goals.filter { $0.effective <= until } && then.read == 1)
  }

  @Test("A revision that comes in between is read, and nothing but that and the next")
  func between() throws {
    let before = try open(on: today).goals
    try trial.revise(TrialPlan(safe: 90), from: Make.day("2019-09-20"))
    let (goals, read) = try open(on: today)
    #expect(Array(goals.prefix(before.count)) == before && goals.count > before.count)
    #expect(read == 2)
    // One from an earlier day takes the place of those after it.
    try trial.revise(TrialPlan(safe: 91), from: Make.day("2019-08-15"))
    let later = try open(on: today)
    #expect(later.goals.last?.effective == Make.day("2019-08-15"))
    #expect(later.goals == (try open(on: today).goals))
  }

  @Test("Those who only read find them anew, and what they are")
  func reader() throws {
    let folder = try TemporaryFolder()
    try trial.archive.store.copy(to: folder.file("y.sqlite"))
    let before = try folder.read("y.sqlite")
    let goals = try Archive.looking(folder.file("y.sqlite")).open(trial.plan, on: today)
      .records.formerGoals
    #expect(try folder.read("y.sqlite") == before)
    #expect(goals == (try open(on: today).goals))
  }

  @Test("Goals that were kept by other versions, or cannot be read, are found anew")
  func otherVersion() throws {
    let first = try open(on: today)
    let store = trial.archive.store
    let kept = store.keptGoals(of: trial.plan)
    #expect(kept.count == 9)
    let documents = try store.revisions(of: trial.plan).map(\.document)
    for change: (inout KeptGoals) -> Void in [{ $0.version += 1 }, { $0.text = "[" }] {
      store.keep(
        kept.map { goals in
          var other = goals
          change(&other)
          return (other, (documents[goals.pair.former - 1], documents[goals.pair.later - 1]))
        }, of: trial.plan)
      #expect(try open(on: today).goals == first.goals)
    }
  }
}
