import Criteria
import Wording

/// A file with figures: a table with a row for each (RFC 4180).
public enum FigureSheet {
  /// The largest file that is read, in bytes: 128 MiB. Ask before a file is loaded into memory.
  public static let largestSize = 128 << 20

  /// The figures that stand, as a table.
  ///
  /// - Parameters:
  ///   - asOf: only figures that hold for this day or an earlier one.
  ///   - recordedOn: the day of a moment, in seconds since 1970-01-01 UTC, where the user is.
  public static func write(
    _ plan: Plan, records: Records, asOf: Day, form: CSVForm, recordedOn: (Int) -> Day
  ) -> String {
    var writer = CSVWriter(form)
    writer.add(columns.map { .text($0.rawValue) })
    for measurement in records.standing(in: plan, asOf: asOf) {
      writer.add(columns.map { cell($0, measurement, plan, recordedOn) })
    }
    return writer.text
  }

  /// The last is never empty: Excel leaves out cells at the end of a row that are.
  private static let columns: [FigureColumn] = [
    .plan, .criterion, .name, .site, .day, .quarter, .value, .numerator, .denominator, .breakdown,
    .unit, .notMeasured, .sampleSize, .source, .note, .evidence, .correction, .correctedBecause,
    .recordedBy, .recordedOn,
  ]

  private static func cell(
    _ column: FigureColumn, _ measurement: Measurement, _ plan: Plan, _ recordedOn: (Int) -> Day
  ) -> CSVWriter.Cell {
    let unit = plan.unit(of: measurement.indicator)
    return switch column {
    case .day: .text("\(measurement.day)")
    case .quarter: .text("\(measurement.quarter)")
    case .value: value(measurement.figure, unit: unit)
    case .numerator: .number(orEmpty: measurement.figure.ratio?.numerator)
    case .denominator: .number(orEmpty: measurement.figure.ratio?.denominator)
    case .breakdown: .text(orEmpty: measurement.breakdown.map(BreakdownText.plain))
    case .notMeasured: .text(orEmpty: measurement.figure.reasonNotMeasured)
    case .sampleSize: .number(orEmpty: measurement.sampleSize)
    case .source: .text(orEmpty: measurement.source)
    case .note: .text(orEmpty: measurement.note)
    case .evidence: .text(orEmpty: measurement.evidence)
    case .correctedBecause: .text(orEmpty: measurement.correction?.reason)
    case .recordedBy: .text(measurement.recordedBy)
    case .recordedOn: .text("\(recordedOn(measurement.recordedAt))")
    default: .text(orEmpty: identifying(column, measurement.indicator, measurement.site, plan))
    }
  }

  private static func value(_ figure: Figure, unit: Unit) -> CSVWriter.Cell {
    switch figure {
    case .amount(let amount): .number(amount)
    case .answer, .step: .text(FigureText.typed(figure, unit: unit))
    case .ratio, .notMeasured, .withdrawn: .empty
    }
  }

  /// What says which figure a row is for.
  static func identifying(
    _ column: FigureColumn, _ id: IndicatorID, _ site: Slug?, _ plan: Plan
  ) -> String? {
    switch column {
    case .plan: plan.id.text
    case .criterion: id.description
    case .name: PlanNames.indicator(id, plan)
    case .site: PlanNames.site(site, plan)
    case .unit: plan.unit(of: id).name
    default: nil
    }
  }
}

extension Records {
  /// The figures that stand as of a day: in the agreement's order, by site and day. Those of criteria that the
  /// plan no longer has come last.
  func standing(in plan: Plan, asOf: Day) -> [Measurement] {
    let sites = [nil] + plan.sites.map { Optional($0.id) }
    let known = plan.indicatorIDs.flatMap { id in sites.flatMap { series(of: id, at: $0) } }
    let told = Set(known.map(\.id))
    let others = measurements.filter { !told.contains($0.id) && stands($0) }
    return (known + others).filter { $0.day <= asOf }
  }
}

extension Figure {
  /// The parts of a ratio; nil for any other figure.
  var ratio: (numerator: Int, denominator: Int)? {
    if case .ratio(let numerator, let denominator) = self { (numerator, denominator) } else { nil }
  }

  /// Why it was not measured; nil for a figure.
  var reasonNotMeasured: String? {
    if case .notMeasured(let reason) = self { reason } else { nil }
  }
}
