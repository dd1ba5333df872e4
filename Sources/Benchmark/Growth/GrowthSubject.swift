/// A database of some size, and what is done with it.
struct GrowthSubject {
  let database: Database
  /// The plan that was taken in last, which nothing has been recorded in.
  let newestPlan: String
  /// The import of the last of its figures.
  let importing: Run?
  /// How many plans there are.
  var plans = 1

  /// Silence is longer than between two plans of a portfolio.
  static let patience = Patience(first: 60_000, quiet: 400, limit: 600_000)

  /// Runs a command as of the day of the made plans.
  func run(_ words: [String]) throws(Trouble) -> Run {
    try database.run(words + ["--pr", MadePlan.day])
  }

  /// Starts a screen; words are seen on it.
  func start(
    _ words: [String], sees ready: String, on day: String = MadePlan.day
  ) throws(Trouble) -> Session {
    let folder = database.folder
    let session = try Session(
      [database.program] + words + ["--data", database.path, "--pr", day],
      environment: folder.environment, folder: folder.home, size: ScreenRun.size)
    try session.see(ready, within: Self.patience.limit)
    return session
  }

  /// Opens a screen; it has painted all that it will.
  func open(
    _ words: [String], sees ready: String, on day: String = MadePlan.day
  ) throws(Trouble) -> Session {
    let session = try start(words, sees: ready, on: day)
    session.settle(quiet: Self.patience.quiet, limit: Self.patience.limit)
    return session
  }
}
