import Criteria
import Wording

/// What is said when a figure has been recorded from the shell.
enum RecordedText {
  /// A question about a figure where there is nobody to ask.
  static func note(_ question: String) -> String { "Bemærk: \(question)" }

  /// That a figure was not right as it stood.
  static let declined = "Intet er gemt; skriv tallet igen, som det skal være."

  /// What was recorded, for when, and what it made of the verdict.
  ///
  /// - Parameter records: what is recorded, with or without the measurement.
  static func lines(
    _ measurement: Measurement, in plan: Plan, records: Records, before: Rollup, after: Rollup
  ) -> [String] {
    let day = DanishDay.text(measurement.day)
    let figure =
      switch measurement.figure {
      case .notMeasured(let reason): "ikke målt pr. \(day) (\(reason))"
      default:
        "\(FigureText.text(measurement, in: plan)) pr. \(day)"
      }
    let name = PlanNames.indicator(measurement.indicator, plan)
    let late =
      records.isLate(measurement) ? " (\(ClosingText.late(measurement, in: records)))" : ""
    let recorded =
      "\(measurement.correction == nil ? "Registreret" : "Rettet"): \(name)\(PlanNames.place(measurement.site, plan)), \(figure), "
      + "indberettet i \(DanishQuarter.text(measurement.quarter))\(late)."
    guard let status = status(of: measurement, in: after) else { return [recorded] }
    let former = self.status(of: measurement, in: before)
    let change = former.map { $0 == status ? "" : " (før: \($0))" } ?? ""
    return [recorded, "Status: \(status)\(change)."]
  }

  private static func status(of measurement: Measurement, in rollup: Rollup) -> String? {
    rollup.status(of: measurement.indicator, at: measurement.site).map {
      let mark = SymbolSet.rich.mark($0.assessment)
      return "\(mark) \(VerdictWords.full($0.assessment))"
    }
  }
}
