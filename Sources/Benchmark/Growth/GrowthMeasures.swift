/// What things are called that something is to be so of.
enum Names {
  static let open = "open one plan"
  static let criterion = "a criterion"
  static let round = "the round"
  static let key = "a key"
  static let keyInLogbook = "a key in it"
  static let keyElsewhere = "a key elsewhere"
  static let record = "record a figure"
  static let enter = "record in the round"
  static let portfolio = "portfolio, first plans"
  static let firstCount = "portfolio, counted up for the first time"
  static let end = "portfolio, End after that"
  static let status = "status of all"
  static let memory = "status of all, memory"
  static let pandas = "all verdicts in pandas"
  static let view = "all verdicts in a SQL view"
  static let export = "export"
}

/// What was measured of a family, by the things' names.
struct GrowthMeasures {
  let series: [String: Series]

  init(_ series: [Series]) {
    self.series = Dictionary(series.map { ($0.probe.name, $0) }) { $1 }
  }

  /// That the largest size takes at most so many times as much as the smallest.
  func growth(of name: String, atMost limit: Double) -> Goal {
    Goal(
      "\(name): growth at most \(Decimal.text(limit, digits: 1)) ×", series[name]?.ratio,
      atMost: [limit])
  }

  /// That a thing grows as the work does, and no faster.
  func law(of name: String) -> Goal {
    Goal("\(name): linear, n^1.10 at most", series[name]?.law?.power, atMost: [1.1])
  }

  /// That the largest size takes at most so many milliseconds.
  func time(of name: String, atMost limit: Double) -> Goal {
    Goal("\(name): at most \(Decimal.text(limit, digits: 0)) ms", largest(name), atMost: [limit])
  }

  /// That the largest size takes at most so many times as much as another thing.
  func share(of name: String, in other: String, atMost limit: Double) -> Goal {
    let share = largest(name).flatMap { own in largest(other).map { own / $0 } }
    return Goal(
      "\(name): at most \(Decimal.text(limit, digits: 0)) × \(other)", share, atMost: [limit])
  }

  private func largest(_ name: String) -> Double? {
    series[name]?.values.max { $0.key < $1.key }?.value
  }

  /// What is to be so of many plans.
  var ofPlans: [Goal] {
    [Names.open, Names.criterion, Names.round, Names.record, Names.enter].map {
      growth(of: $0, atMost: 1.5)
    } + [
      time(of: Names.portfolio, atMost: 100), time(of: Names.end, atMost: 30),
      share(of: Names.status, in: Names.pandas, atMost: 1),
      share(of: Names.status, in: Names.view, atMost: 4), growth(of: Names.memory, atMost: 1.2),
    ]
  }
}
