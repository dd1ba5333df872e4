import Criteria
import Wording

/// The figures that stand for other programs: `eksport --format json`, with keys as `status --json` has them.
public enum FigureJSON {
  /// The document for a plan: an element per figure on a line of its own, in the agreement's order. Ends in a
  /// line break.
  ///
  /// - Parameter asOf: only figures that hold for this day or an earlier one.
  public static func write(_ plan: Plan, records: Records, asOf: Day) -> String {
    let elements = records.standing(in: plan, asOf: asOf).map { element($0, in: plan).text }
    let list = elements.isEmpty ? "[]" : "[\n" + elements.joined(separator: ",\n") + "\n]"
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
    switch measurement.figure {
    case .amount(let amount): object.add("value", amount.value)
    case .answer(let answer): object.add("value", answer)
    case .step(let step):
      object.add("value", Fraction(step))
      object.add("step", FigureText.typed(measurement.figure, unit: unit))
    case .ratio(let numerator, let denominator):
      object.add("numerator", Fraction(numerator))
      object.add("denominator", Fraction(denominator))
    case .notMeasured(let reason): object.add("notMeasured", reason)
    case .withdrawn: object.add("withdrawn", true)
    }
    object.add("unit", unit.name)
    object.add("sampleSize", measurement.sampleSize.map { Fraction($0) })
    object.add("source", measurement.source)
    object.add("note", measurement.note)
    object.add("evidence", measurement.evidence)
    object.add("corrects", measurement.correction?.reason)
    object.add("recordedBy", measurement.recordedBy)
    object.add("recordedAt", Fraction(measurement.recordedAt))
    return object
  }
}
