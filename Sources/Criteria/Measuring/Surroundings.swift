/// What stands around a figure that it can be compared with: the series, where it started, the goal, the sister
/// sites.
struct Surroundings {
  private let indicator: Indicator
  /// The indicator's own figures, by their day.
  private let series: [Measurement]
  private let baseline: (figure: Figure, day: Day)?
  private let goal: Goal?
  /// The newest figure at each of the other sites.
  private let sisters: [Measurement]
  private let windows: [Window]

  init(
    of measurement: Measurement, _ indicator: Indicator, in plan: Plan, records: Records,
    besides others: FiguresBeside
  ) {
    let corrected = measurement.correction?.supersedes
    func stands(_ figure: Measurement) -> Bool {
      figure.id != corrected && !others.supersede(figure.id)
        && figure.figure.value(in: indicator) != nil
    }
    // Nearly always all of them stand, and need not be copied.
    func standing(_ figures: [Measurement]) -> [Measurement] {
      figures.indices.allSatisfy { stands(figures[$0]) } ? figures : figures.filter(stands)
    }
    func series(at site: Slug?) -> [Measurement] {
      let stored = standing(records.series(of: measurement.indicator, at: site))
      let beside = standing(others.series(of: measurement.indicator, at: site))
      if beside.isEmpty { return stored }
      if stored.isEmpty { return beside }
      return (stored + beside).sorted { $0.day < $1.day }
    }
    func newest(at site: Slug?) -> Measurement? {
      let stored = records.series(of: measurement.indicator, at: site).last(where: stands)
      let other = others.series(of: measurement.indicator, at: site).last(where: stands)
      guard let stored, let other else { return stored ?? other }
      return other.day < stored.day ? stored : other
    }
    self.indicator = indicator
    self.series = series(at: measurement.site)
    if case .measured(let figure, let day)? = indicator.baseline?.value(at: measurement.site) {
      baseline = (figure, day)
    } else {
      baseline = nil
    }
    goal = indicator.goal.value(at: measurement.site)
    sisters = indicator.judgedSites(in: plan).filter { $0 != measurement.site }
      .compactMap(newest)
    if case .toDate(let length?) = indicator.tally {
      windows = Window.all(length, of: plan.period)
    } else {
      windows = []
    }
  }

  /// Whether figures add up, so that one of them says how much came in a stretch and not how high something is.
  private var addsUp: Bool { !indicator.isPooled && indicator.tally != .latest }

  /// The number that the goal asks for; nil where that is a rate.
  private var goalLevel: Fraction? { goal?.rate == nil ? goal?.target.level : nil }

  /// What is known of the indicator: figures, baseline and goal.
  private var known: [Fraction] {
    (series + sisters).compactMap { $0.figure.value(in: indicator) }
      + [baseline?.figure.value(in: indicator), goalLevel].compactMap { $0 }
  }

  /// A number below 0 is a slip, unless others are.
  func belowZero(_ value: Fraction) -> Doubt? {
    value < 0 && known.allSatisfy { $0 >= 0 } ? .belowZero : nil
  }

  /// A percentage below one is a share that was typed as a fraction of one, unless what it can be compared with
  /// is nearer to it than to the hundredfold.
  func hundredth(_ figure: Figure, _ value: Fraction) -> Doubt? {
    guard indicator.unit == .percent, case .amount(let amount) = figure, value > 0, value < 1,
      let meant = amount.hundredfold
    else { return nil }
    let likely = known.map { ($0 - value).magnitude }.min()
    let hundredfold = known.map { ($0 - meant.value).magnitude }.min()
    if let likely, let hundredfold, likely <= hundredfold { return nil }
    return .hundredth(of: meant)
  }

  /// A percentage cannot be pooled; who has given the one before so too knows it.
  func withoutNumbers(_ measurement: Measurement) -> Doubt? {
    guard indicator.isPooled, indicator.unit == .percent, indicator.tally != .latest,
      !indicator.isToDate, measurement.figure.isReady
    else { return nil }
    let previous = series.last { $0.day < measurement.day }
    return previous?.figure.isReady == true ? nil : .withoutNumbers
  }

  /// Compares a figure with its series where there is one, else with the baseline, else with the sister sites, else
  /// with the goal.
  func distance(of measurement: Measurement) -> Doubt? {
    let before = series.lastIndex { $0.day < measurement.day }
    let previous = before.map { series[$0] }
    guard let level = level(of: measurement, after: previous) else { return nil }
    if addsUp, level.value < 0, let previous { return .lowerTotal(than: previous) }
    let start = baseline.flatMap { self.level(of: $0.figure) }
    let spread: Spread
    let landmark: Landmark
    if let near = before ?? series.firstIndex(where: { $0.day > measurement.day }) {
      // What is near one of them is not far from them all, and most figures are near the one before.
      if let other = self.level(at: near), !Spread.mayBeFar(level, from: other, in: indicator) {
        return nil
      }
      let levels = series.indices.compactMap { self.level(at: $0) }
      spread = Spread(addsUp ? levels : [start].compactMap { $0 } + levels)
      landmark = .figure(series[near])
    } else if let baseline, let start {
      // On the way from the baseline to the goal anything can be expected, and of what adds up any part.
      let end = addsUp ? nil : goalLevel.map { Level($0) }
      spread = Spread([start, end].compactMap { $0 }, isCeiling: addsUp, isSeries: false)
      landmark = .baseline(baseline.figure, on: baseline.day)
    } else if let sister = sisters.first {
      spread = Spread(
        sisters.compactMap { self.level(of: $0.figure, among: $0.sampleSize) }, isSeries: false,
        isLoose: true)
      landmark = .site(sister)
    } else if let goal, let goalLevel, indicator.unit != .percent {
      spread = Spread([Level(goalLevel)], isCeiling: true, isSeries: false, isLoose: true)
      landmark = .goal(goal)
    } else {
      return nil
    }
    return spread.isFar(level, in: indicator) ? .far(from: landmark) : nil
  }

  private func level(at place: Int) -> Level? {
    level(of: series[place], after: place == 0 ? nil : series[place - 1])
  }

  /// What a figure of the series says: how high something is, or, where figures add up, how much came. The first
  /// total of a window came from zero.
  private func level(of measurement: Measurement, after previous: Measurement?) -> Level? {
    guard var level = level(of: measurement.figure, among: measurement.sampleSize) else {
      return nil
    }
    if indicator.isToDate, addsUp, let previous,
      let before = previous.figure.value(in: indicator),
      !windows.contains(where: {
        $0.period.contains(measurement.day) && !$0.period.contains(previous.day)
      })
    {
      level.value = level.value - before
    }
    return level
  }

  /// What a figure says, and how much of it is chance.
  private func level(of figure: Figure, among sampleSize: Int? = nil) -> Level? {
    guard let value = figure.value(in: indicator) else { return nil }
    return Level(value, variance: figure.variance(in: indicator, among: sampleSize))
  }
}

extension Figure {
  /// Whether it is a share or a mean without the numbers behind it, where it is one.
  var isReady: Bool { if case .amount = self { true } else { false } }

  /// How much a figure varies by chance alone (its variance): a share as one of so many who answered, a count as
  /// things that come one by one; 0 where that cannot be known.
  fileprivate func variance(in indicator: Indicator, among sampleSize: Int?) -> Fraction {
    switch (self, indicator.unit) {
    case (.ratio(_, let denominator), .percent): Fraction(2500, Int128(max(1, denominator)))
    case (.amount, .percent): sampleSize.map { Fraction(2500, Int128(max(1, $0))) } ?? 0
    case (.ratio(let numerator, let denominator), _):
      denominator == 0
        ? 0 : Fraction(Int128(numerator), Int128(denominator) * Int128(denominator))
    case (.amount(let amount), .count), (.amount(let amount), .hours):
      indicator.isPooled ? 0 : amount.value
    default: 0
    }
  }
}
