import Criteria
import Interchange

/// The demo's figures: invented, plausible and plainly marked as examples, for the plan of Helsingør Syd
/// from 2018 on, in a file as one would be sent. Some of the last quarter's are left out, so that there is
/// something to enter.
enum DemoFigures {
  /// Who the figures are recorded by.
  static let author = "eksempel"
  /// What every figure says about itself.
  static let note = "eksempeltal"

  /// The figures whose day has come, each recorded ten days after its day.
  ///
  /// - Throws: `FigureFileMistakes` when the plan has no place for them.
  static func measurements(for plan: Plan, upTo day: Day) throws -> [Measurement] {
    let (records, last) = (Records(), plan.period.last)
    let file = try FigureSheet.read(
      PackageResources.eksempeltal_csv, into: plan, records: records, today: last, form: .danish
    ) { entry throws(EntryProblem) in
      try entry.measurement(
        in: plan, records: records, today: last, id: "", recordedBy: author, recordedAt: 0)
    }.get()
    return file.measurements.enumerated().map { number, figure in
      var figure = figure
      figure.id = id(8, number)
      figure.recordedAt = (figure.day.number + 10) * 86_400 + 36_000
      return figure
    }.filter { $0.day <= day }
  }

  /// An id that only the demo has: of a kind, 8 to 9, with its number.
  static func id(_ kind: Int, _ number: Int) -> String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    return "de300000-0000-4000-\(kind)000-\(padded)"
  }
}
