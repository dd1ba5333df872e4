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
  func take(_ amount: Amount) throws(Trouble) {
    for number in 1...amount.plans {
      try take(MadePlan(number: number, amount: amount))
    }
  }

  func take(_ plan: MadePlan) throws(Trouble) {
    let (file, figures) = (folder.file("plan.yaml"), folder.file("figures.csv"))
    for revision in 1...max(1, plan.amount.revisions) {
      try Files.write(plan.file(revision: revision), to: file)
      let reason = [
        "--grund", "Ny aftale", "--besluttet-af", "bestyrelsen", "--virkning", "2019-01-01",
      ]
      try run(["plan", "import", file] + (revision == 1 ? [] : reason))
    }
    if plan.amount.quarters > 0 {
      try Files.write(plan.figures(), to: figures)
      try run(["import", figures, "--plan", plan.id, "--pr", MadePlan.day])
    }
    if plan.amount.lines > 0 { try LogbookStoring.store(plan, in: path) }
  }

  /// The agreement of Helsingør Syd with the example figures.
  func takeHelsingør() throws(Trouble) {
    try run(["plan", "import", Checkout.root + "/Plans/helsingoer-syd.yaml"])
    try run([
      "import", Checkout.root + "/Sources/maalepind/Resources/eksempeltal.csv", "--pr",
      MadePlan.day,
    ])
  }
}
