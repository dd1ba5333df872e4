/// Makes databases with the program itself.
struct Database {
  let program: String
  let folder: ScratchFolder
  let path: String

  /// Runs a command on it.
  @discardableResult
  func run(_ words: [String]) throws(Trouble) -> Run {
    try Run(
      [program] + words + ["--data", path], environment: folder.environment, folder: folder.home)
  }

  /// The made plans, with their figures and logbooks.
  @discardableResult
  func take(_ workload: Workload) throws(Trouble) -> Run? {
    var last: Run?
    for number in 1...workload.plans {
      last = try take(MadePlan(number: number, workload: workload))
    }
    return last
  }

  /// A made plan, with its figures and logbook; the import of its figures.
  @discardableResult
  func take(_ plan: MadePlan) throws(Trouble) -> Run {
    let (file, figures) = (folder.file("plan.yaml"), folder.file("figures.csv"))
    for revision in 1...max(1, plan.workload.revisions) {
      try Files.write(plan.file(revision: revision), to: file)
      let reason = [
        "--grund", "Ny aftale", "--besluttet-af", "bestyrelsen", "--virkning",
        MadePlan.effectiveDay(ofRevision: revision).description,
      ]
      try run(["plan", "import", file] + (revision == 1 ? [] : reason))
    }
    try Files.write(plan.figures(), to: figures)
    let importing = try run(["import", figures, "--plan", plan.id, "--pr", MadePlan.day])
    if plan.workload.lines > 0 { try LogbookStoring.store(plan, in: path) }
    return importing
  }

  /// The day that Helsingør Syd is looked at as of: that of the demo.
  static let helsingørDay = "2020-01-15"

  /// The agreement of Helsingør Syd with the example figures.
  func takeHelsingør() throws(Trouble) {
    try run(["plan", "import", Checkout.root + "/Plans/helsingoer-syd.yaml"])
    try run([
      "import", Checkout.root + "/Sources/maalepind/Resources/eksempeltal.csv", "--pr",
      Self.helsingørDay,
    ])
  }
}
