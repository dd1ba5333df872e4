/// One thing that is measured at each size.
struct Probe: Sendable {
  let name: String
  let unit: String
  /// The least size that has such a thing.
  var least = 1
  /// How often it is measured at most.
  var most = Int.max
  /// Measures it; runs are numbered from 0. Nil where what is needed for it is not installed.
  let measure: @Sendable (GrowthSubject, Int) throws(Trouble) -> Double?

  /// The processor's time that a command takes.
  static func work(_ name: String, _ words: [String], least: Int = 1) -> Probe {
    Probe(name: name, unit: "CPU ms", least: least) { subject, _ throws(Trouble) in
      try subject.run(words).work
    }
  }

  /// The most memory that a command holds.
  static func memory(_ name: String, _ words: [String]) -> Probe {
    Probe(name: name, unit: "MiB") { subject, _ throws(Trouble) in
      Double(try subject.run(words).memory) / 1024
    }
  }

  /// The time to a screen's first full paint.
  static func paint(
    _ name: String, _ words: [String], sees ready: String, least: Int = 1
  ) -> Probe {
    Probe(name: name, unit: "ms", least: least) { subject, _ throws(Trouble) in
      let session = try subject.open(words, sees: ready)
      return session.last - session.start
    }
  }

  /// The time until words are seen on a screen, whatever comes after.
  static func words(
    _ name: String, _ words: [String], sees ready: String, least: Int
  ) -> Probe {
    Probe(name: name, unit: "ms", least: least) { subject, _ throws(Trouble) in
      let session = try subject.start(words, sees: ready)
      return session.last - session.start
    }
  }

  /// The time that a key takes on a screen, after other keys.
  static func key(
    _ name: String, _ key: String, after before: [String] = [], in words: [String],
    sees ready: String, least: Int = 1
  ) -> Probe {
    Probe(name: name, unit: "ms", least: least) { subject, _ throws(Trouble) in
      let session = try subject.open(words, sees: ready)
      for other in before { _ = session.press(other, GrowthSubject.patience) }
      guard let response = session.press(key, GrowthSubject.patience) else {
        throw .notSeen(name, in: words.joined(separator: " "), "")
      }
      return response.time
    }
  }

  /// The time until each plan of the portfolio has been summed up for the first time, as on a new day.
  static let firstCount = Probe(
    name: Names.firstCount, unit: "ms", least: 10, most: 1
  ) { subject, _ throws(Trouble) in
    let session = try subject.open([], sees: "Plan 1", on: MadePlan.dayAfter)
    return session.last - session.start
  }

  /// The processor's time that another program takes to reach all verdicts.
  static func verdicts(_ name: String, _ way: OtherVerdicts.Way) -> Probe {
    Probe(name: name, unit: "CPU ms") { subject, _ throws(Trouble) in
      try OtherVerdicts.run(way, subject.database, plans: subject.plans)?.work
    }
  }

  /// What it took to import the figures.
  static func importing(
    unit: String, _ number: @escaping @Sendable (Run) -> Double
  ) -> Probe {
    Probe(name: "import", unit: unit) { subject, _ throws(Trouble) in
      guard let run = subject.importing else { throw .noCount("import") }
      return number(run)
    }
  }

  /// The time from Enter in the round until a figure is stored and the next is asked for.
  static let enter = Probe(name: Names.enter, unit: "ms") { subject, _ throws(Trouble) in
    let session = try subject.open(["--plan", subject.newestPlan], sees: "Kriterium 1")
    for key in ["k", "6", "1"] { _ = session.press(key, GrowthSubject.patience) }
    guard let response = session.press("\r", GrowthSubject.patience) else {
      throw .notSeen("the next figure", in: "the round", "")
    }
    return response.time
  }

  /// The processor's time that it takes to record one figure more.
  static let record = Probe(name: Names.record, unit: "CPU ms") {
    subject, number throws(Trouble) in
    // One that there is none of: every second criterion takes a number, at two sites.
    let site = MadePlan.sites[number % 2].name
    return try subject.run([
      "registrer", "kriterium-\(1 + number / 2 * 2)", "12", "--sted", site, "--dato", "2020-01-31",
      "--plan", subject.newestPlan,
    ]).work
  }
}
