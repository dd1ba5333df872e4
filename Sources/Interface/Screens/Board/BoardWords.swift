import Criteria
import Wording

/// What the board view says.
enum BoardWords {
  static let turnPage = CommandText(name: "forrige og næste side", label: "bladr")
  static let turnPageToo = CommandText(name: "bladr frem eller tilbage", label: "")
  static let firstOrLastPage = CommandText(name: "første og sidste side", label: "")
  static let turnByItself = CommandText(name: "lad siderne skifte af sig selv", label: "bladr selv")
  static let turnNoMore = CommandText(name: "lad siden blive stående", label: "stop bladring")

  // MARK: The pages

  static let continued = "fortsat"

  /// Which page it is: `side 2 af 9`.
  static func page(_ number: Int, of count: Int) -> String { "side \(number) af \(count)" }

  static func turning(_ number: Int, of count: Int, seconds: Int) -> String {
    "bladrer selv hvert \(DanishNumber.text(seconds)). sekund, \(page(number, of: count))"
  }

  static func asOf(_ day: Day) -> String { "pr. \(DanishDay.text(day))" }

  // MARK: What has just come

  /// What a colleague has just recorded: `Nyt kl. 10.42: Trygge beboere, Nøjsomhed 62,0 %: ▲ bagud`.
  ///
  /// - Parameters:
  ///   - status: how it stands now; nil when it is not shown.
  ///   - others: how many figures came with it.
  static func news(
    _ measurement: Measurement, _ status: IndicatorStatus?, others: Int, in plan: Plan,
    symbols: SymbolSet
  ) -> String {
    let time = DanishMoment.time(Moment(secondsSince1970: measurement.recordedAt))
    let site = measurement.site.map { ", \(PlanNames.site($0, plan))" } ?? ""
    let figure =
      switch measurement.figure {
      case .withdrawn: "taget tilbage"
      case .notMeasured: "ikke målt"
      default: FigureText.text(measurement.figure, of: measurement.indicator, in: plan)
      }
    let verdict =
      status.map {
        ": \(symbols.mark($0.assessment.verdict)) \(VerdictWords.full($0.assessment))"
      } ?? ""
    return
      "Nyt kl. \(time): \(PlanNames.indicator(measurement.indicator, plan))\(site) \(figure)\(verdict)"
      + more(others)
  }

  static func news(_ occasion: Occasion, others: Int, in plan: Plan) -> String {
    let time = DanishMoment.time(Moment(secondsSince1970: occasion.recordedAt))
    return
      "Nyt kl. \(time): \(PlanNames.logbook(occasion.activity, plan)), \(DanishDay.text(occasion.day))"
      + more(others)
  }

  private static func more(_ count: Int) -> String {
    count == 0 ? "" : " (og \(DanishNumber.text(count)) mere)"
  }

  static func quarters(closed: [Quarter], reopened: [Quarter]) -> String? {
    let said =
      closed.map { "\(DanishQuarter.text($0)) er lukket" }
      + reopened.map { "\(DanishQuarter.text($0)) er åbent igen" }
    return said.isEmpty ? nil : "Nyt: \(DanishList.text(said))."
  }

  static let planChanged = "Nyt: planen er ændret."
}
