/// Writes files of made plans, which `maalepind plan import` and `maalepind import` take in.
enum Generator {
  static func run(_ options: Options) throws(Trouble) {
    guard let folder = options.text("into") else { throw .missingValue("--into", "FOLDER") }
    var amount = Amount()
    amount.plans = try options.number("plans", else: amount.plans)
    amount.criteria = try options.number("criteria", else: amount.criteria)
    amount.quarters = try options.number("quarters", else: amount.quarters)
    amount.lines = try options.number("lines", else: 100)
    amount.revisions = try options.number("revisions", else: amount.revisions)
    amount.seed = try options.number("seed", else: amount.seed)
    try write(amount, into: folder)
    Say.line(
      "\(amount.plans) plans, \(amount.plans * amount.figures) figures, "
        + "\(amount.plans * amount.lines) lines: \(folder)")
  }

  /// Writes a plan at a time, so that a thousand take no more room than one.
  static func write(_ amount: Amount, into folder: String) throws(Trouble) {
    Files.makeFolder(folder)
    for number in 1...amount.plans {
      let plan = MadePlan(number: number, amount: amount)
      let name = "\(folder)/\(plan.id)"
      try Files.write(plan.file(), to: name + ".yaml")
      for revision in 2..<max(2, amount.revisions + 1) {
        try Files.write(plan.file(revision: revision), to: "\(name)-\(revision).yaml")
      }
      try Files.write(plan.figures(), to: name + ".csv")
      if amount.lines > 0 { try Files.write(plan.logbook(), to: name + "-logbog.csv") }
    }
  }
}
