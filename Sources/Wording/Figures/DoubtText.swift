import Criteria

/// What is asked about a figure that may be a slip of the fingers. Yes is always that it stands as it was typed.
public enum DoubtText {
  /// The question: `Sidst var det 60,9 %; er 16,4 % rigtigt?`; empty where there is nothing to ask.
  public static func question(
    _ doubts: [Doubt], about measurement: Measurement, in plan: Plan?
  ) -> String {
    let words = Words(measurement, plan)
    let reasons = doubts.map(words.reason)
    guard !reasons.isEmpty else { return "" }
    return "\(reasons.joined(separator: ". ")); er \(words.figure) rigtigt?"
  }

  /// What stands beside the figure where space is tight: `sidst 60,9 %`.
  public static func short(_ doubts: [Doubt], about measurement: Measurement, in plan: Plan?)
    -> String
  {
    doubts.map(Words(measurement, plan).short).joined(separator: ", ")
  }
}

private struct Words {
  private let measurement: Measurement
  private let plan: Plan?
  private let indicator: Indicator?

  init(_ measurement: Measurement, _ plan: Plan?) {
    self.measurement = measurement
    self.plan = plan
    indicator = plan?.indicator(measurement.indicator)?.indicator
  }

  var figure: String { text(measurement.figure) }

  func reason(_ doubt: Doubt) -> String {
    switch doubt {
    case .hundredth(let meant): "\(figure) er under 1 %, måske mentes \(text(.amount(meant)))"
    case .belowZero: "\(figure) er under 0"
    case .withoutNumbers:
      "Uden tallene bag, som 12/18, kan procenten ikke lægges sammen med andre og gælder kun for sig selv"
    case .lowerTotal(let before): "Hidtil var det \(text(before.figure))"
    case .far(.figure(let other)) where other.day < measurement.day:
      "Sidst var det \(text(other.figure))"
    case .far(.figure(let other)): "\(DanishDay.text(other.day)) er det \(text(other.figure))"
    case .far(.baseline(let figure, _)): "Udgangspunktet er \(text(figure))"
    case .far(.site(let other)):
      "I \(PlanNames.site(other.site, plan)) er det \(text(other.figure))"
    case .far(.goal(let goal)): "Målet er \(target(goal))"
    }
  }

  func short(_ doubt: Doubt) -> String {
    switch doubt {
    case .hundredth(let meant): "måske \(text(.amount(meant)))"
    case .belowZero: "under 0"
    case .withoutNumbers: "uden tallene bag"
    case .lowerTotal(let before): "hidtil \(text(before.figure))"
    case .far(.figure(let other)) where other.day < measurement.day: "sidst \(text(other.figure))"
    case .far(.figure(let other)): "\(DanishDay.short(other.day)) \(text(other.figure))"
    case .far(.baseline(let figure, _)): "udgangspunkt \(text(figure))"
    case .far(.site(let other)): "\(PlanNames.site(other.site, plan)) \(text(other.figure))"
    case .far(.goal(let goal)): "mål \(target(goal))"
    }
  }

  private func text(_ figure: Figure) -> String {
    FigureText.text(figure, of: measurement.indicator, in: plan)
  }

  private func target(_ goal: Goal) -> String {
    GoalText.plain(goal.target, unit: indicator?.unit ?? .missing)
  }
}
