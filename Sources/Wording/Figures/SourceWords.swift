import Criteria

/// Where figures come from.
public enum SourceWords {
  /// Where figures come from and how often.
  public static func text(_ source: DataSource?) -> String {
    guard let source else { return "Aftalen nævner ingen datakilde." }
    var text = source.name
    let day = source.deliveryDay.map { "senest \(DanishDayOfYear.text($0))" }
    let deliverer = source.deliveredBy.map { "af \($0)" }
    let delivery = [deliverer, day].compactMap { $0 }.joined(separator: " ")
    if !delivery.isEmpty { text += ", leveres \(delivery)" }
    switch source.frequency {
    case .quarterly: text += ", hvert kvartal"
    case .halfYearly: text += ", hvert halvår"
    case .yearly: text += ", hvert år"
    case nil: text += "; aftalen siger ikke, hvor tit"
    }
    if !source.skippedYears.isEmpty {
      text += "; ingen måling i " + years(source.skippedYears)
    }
    if !source.seriesBreaks.isEmpty {
      text += "; ny opgørelse fra " + years(source.seriesBreaks)
    }
    return text + "."
  }

  private static func years(_ years: Set<Int>) -> String {
    years.sorted().map(String.init).joined(separator: ", ")
  }

  /// Where an indicator's figures come from: its data source, or the logbook that they are counted from.
  public static func text(of status: IndicatorStatus, in plan: Plan) -> String {
    let indicator = status.indicator
    guard let counting = indicator.counting else {
      return text(indicator.dataSource?.value(at: status.site).flatMap(plan.dataSource))
    }
    let isAverage = indicator.tally.isAverage
    let what =
      switch counting.measure {
      case .occasions: "hver gang, der er afholdt"
      case .share(let tag): "andelen af gange mærket \(Quote.text(tag))"
      case .participants: isAverage ? "deltagere pr. gang" : "deltagere i alt"
      case .category(let name): "\(Quote.text(name))\(isAverage ? " pr. gang" : " i alt")"
      }
    let only = counting.tag.map { ", kun det, der er mærket \(Quote.text($0))" } ?? ""
    let logbook = PlanNames.logbook(status.counted?.activity, plan)
    return "Tælles fra \(logbook): \(what)\(only). Tallet indtastes ikke."
  }
}
