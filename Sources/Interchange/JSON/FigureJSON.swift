import Criteria
import Wording

/// The figures that stand for other programs: `eksport --format json`, with keys as `status --json` has them.
public enum FigureJSON {
  /// The document for a plan: a figure a line, in the agreement's order. Ends in a line break.
  ///
  /// - Parameter asOf: only figures that hold for this day or an earlier one.
  public static func write(_ plan: Plan, records: Records, asOf: Day) -> String {
    let list = JSONObject.list(
      records.standing(in: plan, asOf: asOf).map { element($0, in: plan) })
    let head =
      "\"plan\": \(JSONObject.quoted(plan.id.text)), \"asOf\": \(JSONObject.quoted("\(asOf)"))"
    return "{\(head), \"figures\": \(list)}\n"
  }

  private static func element(_ measurement: Measurement, in plan: Plan) -> JSONObject {
    let unit = plan.unit(of: measurement.indicator)
    var object = JSONObject()
    object.add("id", "\(measurement.indicator)")
    object.add("name", PlanNames.indicator(measurement.indicator, plan))
    object.add("site", measurement.site.map { PlanNames.site($0, plan) })
    object.add("day", "\(measurement.day)")
    object.add("quarter", "\(measurement.quarter)")
    object.add(measurement.figure)
    if case .step = measurement.figure {
      object.add("step", FigureText.typed(measurement.figure, unit: unit))
    }
    if measurement.figure == .withdrawn { object.add("withdrawn", true) }
    object.add(measurement.breakdown)
    object.add("unit", unit.name)
    object.add(remarksOf: measurement)
    object.add("corrects", measurement.correction?.reason)
    object.add("recordedBy", measurement.recordedBy)
    object.add("recordedAt", Fraction(measurement.recordedAt))
    return object
  }
}

extension JSONObject {
  /// A figure by its kind; nothing for one that is withdrawn.
  ///
  /// - Parameter isFormer: whether it is the one that stood before another.
  mutating func add(_ figure: Figure, isFormer: Bool = false) {
    func key(_ name: String) -> String { isFormer ? "former" + name.capitalizedFirst : name }
    switch figure {
    case .amount(let amount): add(key("value"), amount.value)
    case .answer(let answer): add(key("value"), answer)
    case .step(let step): add(key("value"), Fraction(step))
    case .ratio(let numerator, let denominator):
      add(key("numerator"), Fraction(numerator))
      add(key("denominator"), Fraction(denominator))
    case .notMeasured(let reason): add(key("notMeasured"), reason)
    case .withdrawn: break
    }
  }

  /// The parts of a count by their names.
  ///
  /// - Parameter isFormer: whether they are those of the one that stood before another.
  mutating func add(_ breakdown: Breakdown?, isFormer: Bool = false) {
    guard let breakdown else { return }
    var parts = JSONObject()
    for part in breakdown.parts { parts.add(part.name, Fraction(part.count)) }
    add(isFormer ? "formerBreakdown" : "breakdown", parts)
  }

  /// What else is said of a figure.
  mutating func add(remarksOf measurement: Measurement) {
    add("sampleSize", measurement.sampleSize.map { Fraction($0) })
    add("source", measurement.source)
    add("note", measurement.note)
    add("evidence", measurement.evidence)
  }
}
