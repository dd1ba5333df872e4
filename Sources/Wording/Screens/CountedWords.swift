import Criteria

/// What a criterion's screen says where its figures are counted from the logbook.
extension DetailWords {
  /// The column of how many occasions were held.
  public static let held = "Afholdt"
  /// The column of how many occasions are planned.
  public static let planned = "Planlagt"

  /// What a quarter comes to: of an average the average alone, which `note` says the numbers of; `–` where
  /// a share or an average is of nothing.
  public static func value(_ figure: Figure, of indicator: Indicator) -> String {
    if case .ratio(_, 0) = figure { return OverviewWords.none }
    guard case .average = indicator.tally, let average = figure.value(in: indicator) else {
      return FigureText.text(figure, unit: indicator.unit, tally: indicator.tally)
    }
    return "\(FigureText.short(average, unit: indicator.unit)) i snit"
  }

  /// What is said of a quarter that is counted from the logbook: the numbers behind an average, how many of
  /// its occasions say nothing of what is counted, whether it still runs, and whether it is closed.
  public static func note(
    _ counted: CountedPeriod, of indicator: Indicator, isOpen: Bool, isClosed: Bool
  ) -> String {
    var said: [String] = []
    if case .average = indicator.tally, case .ratio(let sum, let count) = counted.figure, count > 0
    {
      said.append(
        "\(DanishNumber.text(sum)) på \(DanishNumber.text(count)) \(count == 1 ? "gang" : "gange")")
    }
    if counted.withoutNumber > 0 {
      said.append("\(DanishNumber.text(counted.withoutNumber)) uden tal")
    }
    if isOpen { said.append("indtil nu") }
    if isClosed { said.append("lukket") }
    return said.joined(separator: ", ")
  }

  /// That figures were typed before the criterion was counted from the logbook.
  public static func typedBefore(_ count: Int) -> String {
    count == 1
      ? "Et tal, der er tastet før, tæller ikke med; nu tælles der fra logbogen."
      : "\(DanishNumber.text(count)) tal, der er tastet før, tæller ikke med; nu tælles der fra logbogen."
  }

  /// Where an indicator's figures come from: its data source, or the logbook that they are counted from.
  public static func source(of status: IndicatorStatus, in plan: Plan) -> String {
    let indicator = status.indicator
    guard let counting = indicator.counting else {
      return source(indicator.dataSource?.value(at: status.site).flatMap(plan.dataSource))
    }
    var isAverage = false
    if case .average = indicator.tally { isAverage = true }
    let what =
      switch counting.measure {
      case .occasions: "hver gang, der er afholdt"
      case .share(let tag): "andelen af gange mærket \(Quote.text(tag))"
      case .participants: isAverage ? "deltagere pr. gang" : "deltagere i alt"
      case .category(let name): "\(Quote.text(name))\(isAverage ? " pr. gang" : " i alt")"
      }
    let only = counting.tag.map { ", kun det, der er mærket \(Quote.text($0))" } ?? ""
    let logbook = PlanNames.logbook(status.counted?.activity, plan)
    return "Tælles fra \(logbook): \(what)\(only). Tallet tastes ikke."
  }
}
