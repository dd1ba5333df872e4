/// Databases that grow in one way, and what is measured on them.
struct Family: Sendable {
  let name: String
  let sizes: [Int]
  /// Whether the next size is made of the one before.
  var isOneDatabase = false
  /// Makes a database of a size, or what it has more than the size before.
  /// Returns the import of the last of its figures.
  let make: @Sendable (_ size: Int, _ before: Int, Database) throws(Trouble) -> Run?
  let probes: [Probe]
  /// What is to be so, of what has been measured.
  var goals: @Sendable (GrowthMeasures) -> [Goal] = { _ in [] }

  static let all = [plans, criteria, lines, revisions, figures]

  private static let onePlan = ["--plan", "plan-1"]
  private static let row = "Kriterium 1"

  private static let plans = Family(
    name: "plans", sizes: [1, 10, 100, 1000], isOneDatabase: true,
    make: { size, before, database throws(Trouble) in
      var last: Run?
      for number in before + 1...size {
        last = try database.take(MadePlan(number: number, workload: Workload()))
      }
      return last
    },
    probes: [
      .paint(Names.open, onePlan, sees: row),
      .key(Names.criterion, "\r", in: onePlan, sees: row),
      .key(Names.round, "k", in: onePlan, sees: row),
      .key(Names.key, Job.down, after: [Job.down], in: onePlan, sees: row),
      .record,
      .enter,
      .firstCount,
      .words(Names.portfolio, [], sees: "Plan 1", least: 10),
      .paint("portfolio, all counted up", [], sees: "Plan 1", least: 10),
      .key(Names.end, "\u{1B}OF", in: [], sees: "Plan 1", least: 10),
      .work("status of one plan", ["status"] + onePlan),
      .work(Names.status, ["status"]),
      .memory(Names.memory, ["status"]),
      .verdicts(Names.pandas, .pandas),
      .verdicts(Names.view, .view),
      .work("export of one plan", ["eksport"] + onePlan),
    ],
    goals: { $0.ofPlans })

  private static let criteria = Family(
    name: "criteria", sizes: [10, 30, 100, 300, 1000],
    make: { size, _, database throws(Trouble) in
      try database.take(Workload(criteria: size, quarters: 8))
    },
    probes: [
      .paint("open the plan", [], sees: row),
      .key("a criterion", "\r", in: [], sees: row),
      .key("the round", "k", in: [], sees: row),
      .key(Names.key, Job.down, after: [Job.down], in: [], sees: row),
      .record,
      .work("status", ["status"]),
      .work(Names.export, ["eksport"]),
    ],
    goals: { [$0.growth(of: Names.key, atMost: 2), $0.law(of: Names.export)] })

  private static let lines = Family(
    name: "lines", sizes: [100, 1000, 10_000, 100_000],
    make: { size, _, database throws(Trouble) in
      try database.take(Workload(criteria: 18, quarters: 8, lines: size))
    },
    probes: [
      .paint("open the plan", [], sees: row),
      .key("the logbook", "l", in: [], sees: row),
      .key(Names.keyInLogbook, Job.down, after: ["l", Job.down], in: [], sees: row),
      .key(Names.keyElsewhere, Job.down, after: [Job.down], in: [], sees: row),
      .record,
      .work("the logbook as lines", ["logbog"]),
    ],
    goals: {
      [
        $0.growth(of: Names.keyInLogbook, atMost: 2), $0.growth(of: Names.keyElsewhere, atMost: 2),
      ]
    })

  private static let revisions = Family(
    name: "revisions", sizes: [1, 10, 100],
    make: { size, _, database throws(Trouble) in
      try database.take(Workload(quarters: 8, revisions: size))
    },
    probes: [
      .paint(Names.open, [], sees: row),
      .key(Names.key, Job.down, after: [Job.down], in: [], sees: row),
      .record,
      .work("status", ["status"]),
    ],
    goals: { [$0.growth(of: Names.open, atMost: 1.5)] })

  private static let workloads = [
    Workload(quarters: 4), Workload(quarters: 40), Workload(criteria: 600),
    Workload(criteria: 1250, quarters: 192),
  ]

  private static let figures = Family(
    name: "figures", sizes: workloads.map(\.figures),
    make: { size, _, database throws(Trouble) in
      try database.take(workloads.first { $0.figures == size } ?? Workload())
    },
    probes: [
      .importing(unit: "CPU ms") { $0.work },
      .importing(unit: "MiB") { Double($0.memory) / 1024 },
      .work("status", ["status"]),
      .work(Names.export, ["eksport"]),
    ],
    goals: { [$0.law(of: Names.export)] })
}
