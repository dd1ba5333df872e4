/// Counts what the fixed jobs take, and compares with what is recorded.
enum InstructionsGuard {
  /// - Throws: `Trouble.notAsRecorded` when a job takes more than is recorded, or is not recorded.
  static func run(_ options: Options) throws(Trouble) {
    let program = try Checkout.program(options)
    let fixtures = try Fixtures(program: program)
    guard Spawn.find("valgrind", in: fixtures.folder.environment) != nil else {
      throw .notStarted("valgrind", "it is not there; apt-get install valgrind")
    }
    var counter = InstructionCounter(fixtures)
    var recorded = RecordedCounts((try? Files.text(of: RecordedCounts.path)) ?? "")
    var failed: [String] = []
    let jobs = Job.all(figures: fixtures.thousand)
    Say.line("Millions of instructions: job, now, recorded, how that is")
    for job in jobs where options.includes(job.name) {
      let count = try counter.count(job)
      let verdict = recorded.verdict(job.name, instructions: count)
      Say.line(line(job.name, count, recorded.millions[job.name], verdict))
      if options.isSaid("record") { recorded.record(job.name, instructions: count) }
      if verdict == .tooMany || verdict == .notRecorded { failed.append(job.name) }
    }
    if options.isSaid("record") {
      try Files.write(recorded.text(order: jobs.map(\.name)), to: RecordedCounts.path)
    } else if !failed.isEmpty {
      throw .notAsRecorded(failed)
    }
  }

  private static func line(
    _ name: String, _ count: Int, _ recorded: Double?, _ verdict: RecordedCounts.Verdict
  ) -> String {
    let millions = Decimal.text(Double(count) / 1_000_000, digits: 1)
    let said = recorded.map { Decimal.text($0, digits: 1) } ?? "–"
    let parts = [
      Table.padded(name, to: 12), Table.padded(millions, to: 10, onLeft: true),
      Table.padded(said, to: 10, onLeft: true), "  " + words(verdict),
    ]
    return parts.joined()
  }

  private static func words(_ verdict: RecordedCounts.Verdict) -> String {
    switch verdict {
    case .asRecorded: "as recorded"
    case .tooMany: "MORE than recorded"
    case .fewer:
      "far fewer: record anew with maalepind-benchmark instructions --record"
    case .notRecorded: "not recorded"
    }
  }
}
