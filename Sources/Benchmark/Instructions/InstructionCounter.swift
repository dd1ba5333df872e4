/// Counts the instructions of the program's own, of all its threads, with valgrind.
struct InstructionCounter {
  let fixtures: Fixtures
  /// What is known, so that no run is done twice.
  private var counted: [String: Int] = [:]

  init(_ fixtures: Fixtures) { self.fixtures = fixtures }

  /// The instructions of a job.
  mutating func count(_ job: Job) throws(Trouble) -> Int {
    guard let before = job.before else { return try count(job, []) }
    guard !job.counted.isEmpty else { return try count(job, before) }
    return try count(job, before + job.counted) - count(job, before)
  }

  private mutating func count(_ job: Job, _ steps: [Job.Step]) throws(Trouble) -> Int {
    let key = "\(job.database) \(job.words) \(steps)"
    if let known = counted[key] { return known }
    let folder = fixtures.folder
    let data = try fixtures.copy(of: job.database)
    let log = folder.file("valgrind.log")
    let words =
      [
        "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-file=" + log,
        fixtures.stripped,
      ] + job.words + ["--pr", job.database.day, "--data", data]
    if job.before == nil {
      _ = try Run(words, environment: folder.environment, folder: folder.home)
    } else {
      try show(words, steps)
    }
    guard let count = CallgrindSummary.instructions(in: try Files.text(of: log)) else {
      throw .noCount(job.name)
    }
    counted[key] = count
    return count
  }

  /// Runs a screen; each key is typed when nothing more comes of the one before.
  private func show(_ words: [String], _ steps: [Job.Step]) throws(Trouble) {
    let folder = fixtures.folder
    let session = try Session(
      words, environment: folder.environment, folder: folder.home,
      size: Extent(columns: 120, rows: 40))
    for step in steps {
      switch step {
      case .sees(let text):
        try session.see(text, within: 120_000)
        try session.rest()
      case .presses(let key, let times):
        for _ in 0..<times {
          session.type(Array(key.utf8))
          try session.rest()
        }
      }
    }
    // From wherever that is.
    for _ in 0..<3 where session.end(within: 0) == nil {
      session.type(Array("q".utf8))
      _ = session.end(within: 3000)
    }
    guard session.end(within: 30_000) == 0 else {
      throw .tooSlow(words.joined(separator: " "))
    }
  }
}
