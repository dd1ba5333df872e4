import Criteria
import Wording

/// What the board view says.
enum BoardWords {
  static let turnPage = CommandText(name: "forrige og næste side", label: "bladr")
  static let turnPageToo = CommandText(name: "bladr frem eller tilbage", label: "")
  static let firstOrLastPage = CommandText(name: "første og sidste side", label: "")
  static let turnByItself = CommandText(name: "lad siderne skifte af sig selv", label: "bladr selv")
  static let turnNoMore = CommandText(name: "lad siden blive stående", label: "stop bladring")

  static let tellWhy = CommandText(
    name: "hvorfor kriteriet står sådan", label: "hvorfor?")
  static let tellAll = CommandText(name: "det hele om emnet", label: "det hele")
  static let tellInShort = CommandText(name: "siden i korthed igen", label: "i korthed")
  static let goToPage = CommandText(name: "gå til siden med det nummer", label: "")

  /// Which page of all that there is to say it is: `det hele, 1 af 3`.
  static func account(_ number: Int, of count: Int) -> String { "det hele, \(number) af \(count)" }

  // MARK: The pages

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
    let site = measurement.site.map { ", \(PlanNames.site($0, plan))" } ?? ""
    let figure =
      switch measurement.figure {
      case .withdrawn: "taget tilbage"
      case .notMeasured: "ikke målt"
      default: FigureText.text(measurement.figure, of: measurement.indicator, in: plan)
      }
    let verdict =
      status.map {
        ": \(symbols.mark($0.assessment)) \(VerdictWords.full($0.assessment))"
      } ?? ""
    let name = PlanNames.indicator(measurement.indicator, plan)
    return news(at: measurement.recordedAt, "\(name)\(site) \(figure)\(verdict)", others: others)
  }

  static func news(_ occasion: Occasion, others: Int, in plan: Plan) -> String {
    let logbook = PlanNames.logbook(occasion.activity, plan)
    let day = DanishDay.text(occasion.day)
    return news(at: occasion.recordedAt, "\(logbook), \(day)", others: others)
  }

  private static func news(at time: Int, _ what: String, others: Int) -> String {
    "Nyt kl. \(DanishMoment.time(Moment(secondsSince1970: time))): \(what)"
      + (others == 0 ? "" : " (og \(DanishNumber.text(others)) til)")
  }

  static func quarters(closed: [Quarter], reopened: [Quarter]) -> String? {
    let said =
      (closed.isEmpty ? [] : ["\(DanishQuarter.list(closed)) er lukket"])
      + reopened.map { "\(DanishQuarter.text($0)) er åbent igen" }
    return said.isEmpty ? nil : "Nyt: \(DanishList.text(said))."
  }

  static let planChanged = "Nyt: planen er ændret."
}
