/// Writes files of made plans, which `maalepind plan import` and `maalepind import` take in.
enum Generator {
  static func run(_ options: Options) throws(Trouble) {
    guard let folder = options.text("into") else { throw .missingValue("--into", "FOLDER") }
    var workload = Workload()
    workload.plans = try options.number("plans", else: workload.plans)
    workload.criteria = try options.number("criteria", else: workload.criteria)
    workload.quarters = try options.number("quarters", else: workload.quarters)
    workload.lines = try options.number("lines", else: 100)
    workload.revisions = try options.number("revisions", else: workload.revisions)
    workload.seed = try options.number("seed", else: workload.seed)
    try write(workload, into: folder)
    Say.line(
      "\(workload.plans) plans, \(workload.plans * workload.figures) figures, "
        + "\(workload.plans * workload.lines) lines: \(folder)")
  }

  /// Writes a plan at a time, so that a thousand take no more room than one.
  static func write(_ workload: Workload, into folder: String) throws(Trouble) {
    Files.makeFolder(folder)
    for number in 1...workload.plans {
      let plan = MadePlan(number: number, workload: workload)
      let name = "\(folder)/\(plan.id)"
      try Files.write(plan.file(), to: name + ".yaml")
      for revision in 2..<max(2, workload.revisions + 1) {
        try Files.write(plan.file(revision: revision), to: "\(name)-\(revision).yaml")
      }
      try Files.write(plan.figures(), to: name + ".csv")
      if workload.lines > 0 { try Files.write(plan.logbook(), to: name + "-logbog.csv") }
    }
  }
}
