import Criteria

/// What became of the figures that were owed, and of the windows beside the one that the verdict is of.
public enum SpanWords {
  /// What became of a span: `målt`, `ikke målt`, `lukket uden tal`, `tal mangler`, `ikke fulgt her`.
  public static func state(_ state: OwedSpan.State) -> String {
    switch state {
    case .measured: "målt"
    case .notMeasured: "ikke målt"
    case .neverReported: "lukket uden tal"
    case .missing: "tal mangler"
    case .notFollowed: "ikke fulgt her"
    case .toCome: "ikke kommet endnu"
    }
  }

  /// The most spans that are named; more are counted.
  private static let mostNamed = 4

  /// Spans by name: `2. og 3. kvartal 2018`, `4. kvartal 2018 og 1. kvartal 2019`, `7 kvartaler`.
  public static func names(_ spans: [OwedSpan]) -> String {
    guard spans.count <= mostNamed else {
      return DanishNoun.count(spans.count, one(spans[0].length), several(spans[0].length))
    }
    var years: [(year: Int, spans: [OwedSpan])] = []
    for span in spans {
      if years.last?.year == span.period.last.year {
        years[years.count - 1].spans.append(span)
      } else {
        years.append((span.period.last.year, [span]))
      }
    }
    return DanishList.text(years.map { names($0.spans, of: $0.year) })
  }

  /// Spans of one year: `2. og 3. kvartal 2018`.
  private static func names(_ spans: [OwedSpan], of year: Int) -> String {
    guard let length = spans.first?.length, length != .year else {
      return DanishDay.fourDigits(year)
    }
    let numbers = spans.map { span in
      let quarter = Quarter(containing: span.period.last).number
      return "\(length == .quarter ? quarter : (quarter + 1) / 2)."
    }
    return "\(DanishList.text(numbers)) \(one(length)) \(DanishDay.fourDigits(year))"
  }

  /// How much is measured: `målt i 3 af 4 kvartaler`.
  public static func coverage(_ coverage: Coverage) -> String {
    self.coverage(coverage, without: 0)
  }

  /// How much of the window is measured that a verdict is of; what was closed without a figure is not. Nil where
  /// nothing is lacking.
  public static func coverage(_ assessment: Assessment) -> String? {
    assessment.coverage.map { coverage($0, without: silent(assessment)) }
  }

  static func coverage(_ coverage: Coverage, without silent: Int) -> String {
    "målt i \(DanishNumber.text(coverage.counted - silent)) af "
      + DanishNoun.count(coverage.owed, one(coverage.length), several(coverage.length))
  }

  /// How many of the spans of the window that the verdict is of count as 0, as they were closed without a figure and
  /// more is better.
  static func silent(_ assessment: Assessment) -> Int {
    guard [.windowCount, .rate].contains(assessment.reasoning.rule),
      assessment.goal?.target.isLowerBetter == false
    else { return 0 }
    let own = assessment.windows.first { $0.window == assessment.window }
    return own?.spans.count { $0.state == .neverReported } ?? 0
  }

  /// What is known of the windows after the one that the verdict is of, what somebody waits for first: `tal mangler for
  /// 1. kvartal 2020`, `2019 afventer årets sidste tal`, `2020 er begyndt: 0 hidtil`, `2021: opfyldt`. Nil where there is
  /// nothing to say.
  public static func later(_ assessment: Assessment, unit: Unit) -> String? {
    let later = assessment.laterWindows
    let gaps = later.flatMap(\.gaps)
    if !gaps.isEmpty { return "tal mangler for \(names(gaps))" }
    if let waiting = later.last(where: { $0.verdict.reason.map { $0.group != .notYet } ?? false }) {
      let name = DanishWindow.text(waiting.window)
      return waiting.verdict == .undecided(.awaitingFinal)
        ? "\(name) \(VerdictWords.awaiting(waiting.window.length))"
        : waiting.verdict.reason.map { "\(name): \(VerdictWords.reason($0))" }
    }
    guard let newest = later.last else { return nil }
    let name = DanishWindow.text(newest.window)
    guard newest.verdict.reason != nil else {
      return "\(name): \(VerdictWords.word(newest.verdict))"
    }
    return newest.sum.map { "\(name) er begyndt: \(FigureText.short($0, unit: unit)) hidtil" }
  }

  /// That a window that still runs is reached already, where others before it were not: `nået i 2021; 0 af 3 år før`.
  public static func reached(_ assessment: Assessment) -> String? {
    guard assessment.verdict == .met, assessment.windowsClosed > 0, let window = assessment.window,
      let own = assessment.windows.first(where: { $0.window == window }), !own.isDecided
    else { return nil }
    let (met, closed) = (assessment.windowsMet, assessment.windowsClosed)
    return "nået i \(DanishWindow.text(window)); \(DanishNumber.text(met)) af "
      + "\(DanishNoun.count(closed, one(window.length), several(window.length))) før"
  }

  /// That the verdict is of another window than before: `nyt år`, `nyt kvartal`.
  public static func new(_ length: WindowLength) -> String {
    "\(length == .plan ? "ny" : "nyt") \(one(length))"
  }

  /// `kvartal`, `halvår`, `år`, `periode`.
  static func one(_ length: WindowLength) -> String {
    switch length {
    case .plan: "periode"
    case .year: "år"
    case .halfYear: "halvår"
    case .quarter: "kvartal"
    }
  }

  /// `kvartaler`, `halvår`, `år`, `perioder`.
  public static func several(_ length: WindowLength) -> String {
    switch length {
    case .plan: "perioder"
    case .year: "år"
    case .halfYear: "halvår"
    case .quarter: "kvartaler"
    }
  }
}
