/// What things take as the work grows, and the law that each of them grows by.
enum GrowthReport {
  static func run(_ options: Options) throws(Trouble) {
    let program = try Checkout.program(options)
    // There are ten figures to record in the smallest plan.
    let runs = min(10, try options.number("runs", else: 5))
    let most = try options.number("most", else: 1000)
    Say.line(
      "\(Machine.text); \(Clock.today()); \(runs) runs, medians; \(Machine.noise).\n")
    for line in OtherVerdicts.missing(in: try ScratchFolder()) { Say.line(line + "\n") }
    for family in Family.all where options.includes(family.name) {
      let folder = try ScratchFolder()
      let sizes = family.sizes.filter { $0 <= family.sizes[0] * most }
      var series = family.probes.map { Series(probe: $0) }
      for size in sizes {
        let database = Database(
          program: program, folder: folder,
          path: folder.file(family.isOneDatabase ? "all.sqlite" : "\(size).sqlite"))
        let before = sizes.last { $0 < size } ?? 0
        let subject = GrowthSubject(
          database: database, newestPlan: family.isOneDatabase ? "plan-\(size)" : "plan-1",
          importing: try family.make(size, before, database),
          plans: family.isOneDatabase ? size : 1)
        for place in series.indices {
          try series[place].measure(subject, size: size, runs: runs)
        }
      }
      Say.line(GrowthTable.text(family, sizes: sizes, series))
      let goals = family.goals(GrowthMeasures(series))
      if !goals.isEmpty { Say.line(goals.map(\.text).joined()) }
    }
  }
}
