import Criteria

/// The columns of a file with figures, by their headings.
enum FigureColumn: String, CaseIterable {
  /// The plan's id.
  case plan
  /// The criterion's id, with its part's behind a point.
  case criterion = "kriterium"
  /// Whose figure it is, in a file with figures of others.
  case reference = "sammenligning"
  case name = "navn"
  case site = "sted"
  /// The day that the figure holds for.
  case day = "dag"
  /// The quarter that it is reported in.
  case quarter = "kvartal"
  /// The figure, unless it is a ratio.
  case value = "værdi"
  case numerator = "tæller"
  case denominator = "nævner"
  /// The parts of a count.
  case breakdown = "opdeling"
  case unit = "enhed"
  /// Why it was not measured.
  case notMeasured = "ikke målt"
  case sampleSize = "antal svar"
  case source = "kilde"
  case note
  case evidence = "dokumentation"
  /// Why the figure that stands is to be corrected.
  case correction = "rettelse"
  /// Why the figure corrects an earlier one.
  case correctedBecause = "rettet fordi"
  case recordedBy = "registreret af"
  case recordedOn = "registreret"
  /// What the figure is told for.
  case stretch = "gælder for"
  case goal = "mål"
  case lastFigure = "seneste tal"
  case lastDay = "seneste dag"
  /// What kind of figure is asked for.
  case form = "udfyldes med"

  /// The columns that say a figure; the others only help to read the file.
  static let read: Set<FigureColumn> = [
    .plan, .criterion, .reference, .site, .day, .quarter, .value, .numerator, .denominator,
    .breakdown, .notMeasured, .sampleSize, .source, .note, .evidence, .correction,
  ]

  /// Those of them that say a figure of others.
  static let readOfReference: Set<FigureColumn> = [
    .plan, .criterion, .reference, .day, .value, .numerator, .denominator,
  ]

  /// The columns that hold a figure or why there is none.
  static let figure: [FigureColumn] = [.value, .numerator, .denominator, .notMeasured]

  /// The columns that say more about a figure.
  static let remarks: [FigureColumn] = [
    .breakdown, .sampleSize, .source, .note, .evidence, .correction,
  ]

  /// The column with a heading, however it is written: capitals do not count, and `ae` is as good as `æ`.
  init?(heading: String) {
    guard let slug = Slug(naming: heading), let column = Self.bySlug[slug] else { return nil }
    self = column
  }

  private static let bySlug: [Slug: FigureColumn] = allCases.reduce(into: [:]) { columns, column in
    for name in [column.rawValue] + (former[column] ?? []) {
      if let slug = Slug(naming: name) { columns[slug] = column }
    }
  }

  /// What columns were called before, and what people call them.
  private static let former: [FigureColumn: [String]] = [.evidence: ["bevis", "bilag"]]
}
