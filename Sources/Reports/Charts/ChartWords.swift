import Criteria
import Wording

/// What stands at the right edge of a chart and beneath it.
public enum ChartWords {
  /// The goal was moved, beneath a chart: `målet hævet 1. januar 2020 fra 65 % til 70 %`.
  static func moved(isUp: Bool, on day: Day, from before: String, to after: String) -> String {
    "målet \(isUp ? "hævet" : "sænket") \(DanishDay.text(day)) fra \(before) til \(after)"
  }

  /// How figures that count together are shown.
  static func caption(_ indicator: Indicator, rate: Rate?) -> ChartCaption {
    ChartCaption(lines: lines(indicator.tally, rate), columns: columns(indicator, rate))
  }

  private static func columns(_ indicator: Indicator, _ rate: Rate?) -> String? {
    guard let window = indicator.recurringWindow else { return nil }
    let whole = start(of: window) + "s"
    if let rate { return "Hver søjle viser \(whole) gennemsnit \(RateText.per(rate))." }
    if case .toDate = indicator.tally { return "Hver søjle viser \(whole) tal." }
    if case .average = indicator.tally { return "Hver søjle viser \(whole) gennemsnit." }
    return "Hver søjle viser \(whole) samlede \(sum(of: indicator.unit))."
  }

  /// What the figures of a unit come to together.
  private static func sum(of unit: Unit) -> String {
    switch unit {
    case .percent: "andel"
    case .count: "antal"
    case .kroner: "beløb"
    case .hours: "timetal"
    case .measure, .yesNo, .rating, .missing: "tal"
    }
  }

  private static func lines(_ tally: Tally, _ rate: Rate?) -> String? {
    switch tally {
    case .latest, .sum(per: nil), .toDate(per: nil), .average(per: nil): nil
    case .sum(let window?):
      rate.map {
        "Hvert punkt viser gennemsnittet \(RateText.per($0)) siden \(start(of: window))s begyndelse."
      } ?? "Hvert punkt viser tallet i alt siden \(start(of: window))s begyndelse."
    case .toDate(let window?): "Hvert punkt viser \(start(of: window))s tal indtil da."
    case .average(let window?):
      "Hvert punkt viser gennemsnittet siden \(start(of: window))s begyndelse."
    }
  }

  private static func start(of window: WindowLength) -> String {
    switch window {
    case .plan: "planen"
    case .year: "året"
    case .halfYear: "halvåret"
    case .quarter: "kvartalet"
    }
  }

  /// The word for a level.
  public static func word(_ kind: ChartLevel.Kind) -> String { kind == .goal ? "mål" : "start" }

  /// The newest figure of what is named: `nu 61,0 %`.
  public static func now(_ value: String?) -> String { value.map { "nu \($0)" } ?? "nu" }

  /// The word for the way from baseline to goal.
  public static let path = "aftalt vej"

  static func interim(_ targets: [InterimTarget], unit: Unit, site: String?) -> String {
    let each = targets.map { target in
      let value = FigureText.short(.amount(target.amount), unit: unit)
      return target.day == .last(of: target.day.year)
        ? "\(value) i \(target.day.year)" : "\(value) \(DanishDay.text(target.day))"
    }
    return "delmål\(site.map { " i \($0)" } ?? ""): \(DanishList.text(each))"
  }

  /// Where the figures are heading.
  public static let forecast = "prognose"
  /// The line of the day that all is as of.
  public static let today = "i dag"
  /// The axis under a quarter that was not measured.
  public static let notMeasured = "ikke målt"
  /// What the numbers of the axis are in, where it is too long to stand at the highest: `enhed: børn og unge`.
  public static func unit(_ unit: String) -> String { "enhed: \(unit)" }

  /// What numbers are in, after the number; empty where that goes without saying.
  static func unit(_ unit: Unit) -> String {
    switch unit {
    case .percent: "%"
    case .kroner: "kr."
    case .hours: "timer"
    case .count(let noun): noun.plural
    case .measure(let noun): noun.isScale ? "" : noun.plural
    case .yesNo, .rating, .missing: ""
    }
  }

  /// The pattern of a column that is not whole.
  public static let unfinished = "endnu ikke alle tal"
  /// The axis under a closed quarter.
  public static let closed = "lukket kvartal"
  /// The bars of samples.
  public static let margin =
    "stregen ved et tal viser stikprøvens usikkerhed (95 %)"

  /// Of a window that has a column without having all its figures, and how it stands so far.
  static func unfinished(_ window: Window, isOver: Bool, standing: [String]) -> String {
    let name = DanishWindow.text(window)
    let lacks = isOver ? "for \(name) mangler der endnu tal" : "\(name) er ikke slut"
    return standing.isEmpty ? lacks : "\(lacks): \(standing.joined(separator: ", "))"
  }

  /// What a window has come to by the day of its newest figure, and what follows the plan by then.
  static func standing(
    _ sum: Fraction, on day: Day, expected: Fraction, target: Target, unit: Unit, site: String?
  ) -> String {
    func text(_ value: Fraction) -> String { FigureText.short(value, unit: unit) }
    let reached = "\(text(sum)) til og med \(DanishDay.text(day))"
    let named = site.map { "\($0) \(reached)" } ?? reached
    switch target {
    case .atMost, .lessThan: return "\(named); planen siger højst \(text(expected))"
    default:
      return expected == .zero ? named : "\(named); planen siger mindst \(text(expected))"
    }
  }

  static func cut(_ window: Window, goal: String, site: String?) -> String {
    let whose = site.map { " i \($0)" } ?? ""
    return "\(DanishWindow.text(window)) er kun delvis med i planen: målet er \(goal)\(whose)"
  }

  /// Where a source begins to count in another way.
  public static func newSeries(from year: Int) -> String {
    "ny opgørelse fra \(year): tal før og efter kan ikke uden videre sammenlignes"
  }

  /// A forecast, and between what it ends with the quartiles of the slopes so far. That is no probability.
  ///
  /// - Parameters:
  ///   - range: from the least to the most; nil where they are the same.
  ///   - site: whose figures they are, where there are several.
  static func forecast(_ value: String, range: String?, on day: Day, site: String?) -> String {
    let whose = site.map { "\($0) " } ?? ""
    return "prognose for \(whose)\(DanishDay.text(day)), hvis udviklingen fortsætter: \(value)"
      + (range.map { " (\($0))" } ?? "")
  }
}

extension Chart {
  /// What the axis' numbers are in: `%`, `henvendelser pr. uge`; empty where that goes without saying.
  public var axisUnit: String {
    [ChartWords.unit(unit), rate.map(RateText.per) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension DanishNumber {
  /// A number on an axis, with as many decimals as its steps need.
  public static func axis(_ value: Double, step: Double) -> String {
    let decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : step >= 0.01 ? 2 : 3
    let scale = decimals == 0 ? 1.0 : decimals == 1 ? 10 : decimals == 2 ? 100 : 1000
    let scaled = value * scale
    guard scaled.magnitude < 1e15 else { return "…" }
    let nearest = Int128(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
    return text(Fraction(nearest, Int128(scale)), decimals: decimals)
  }
}
