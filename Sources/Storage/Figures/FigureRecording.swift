import Criteria

/// The recording of figures for a plan inside one transaction. Figures are recorded once and never changed.
///
/// Nobody else writes meanwhile, so that what stands still is asked for once: that the plan is held, which quarters are
/// open, and where its chain ends.
struct FigureRecording {
  private let connection: Connection
  private let plan: Slug
  private var end: ChainTable.End
  private var openQuarters: Set<Quarter> = []

  private static let sealed = SealedColumns(.figure, among: FigureQueries.names)

  init(_ connection: Connection, plan: Slug) throws(StorageFailure) {
    (self.connection, self.plan) = (connection, plan)
    try connection.plans.require(plan)
    end = try connection.chain.end(of: plan)
  }

  /// Records a figure, or accepts in silence that it is recorded already.
  mutating func record(_ measurement: Measurement) throws(StorageFailure) {
    let figures = connection.figures
    if let (held, heldPlan) = try figures.figure(withID: measurement.id) {
      guard held == measurement, heldPlan == plan else { throw .idTaken(held) }
      return
    }
    if !openQuarters.contains(measurement.quarter) {
      try connection.quarters.requireOpen(measurement.quarter, in: plan)
      openQuarters.insert(measurement.quarter)
    }
    try checkCorrection(of: measurement)
    let others = try figures.standing(beside: measurement, plan: plan)
      .filter { $0.id != measurement.correction?.supersedes }
    if let other = others.first { throw .alreadyRecorded(other) }
    try add(measurement)
  }

  /// A correction replaces a figure that stands for the same; it may hold for another day of the quarter.
  private func checkCorrection(of measurement: Measurement) throws(StorageFailure) {
    guard let correction = measurement.correction else { return }
    guard let (corrected, itsPlan) = try connection.figures.figure(withID: correction.supersedes),
      itsPlan == plan
    else { throw .nothingToCorrect(id: correction.supersedes) }
    guard corrected.indicator == measurement.indicator, corrected.site == measurement.site,
      Quarter(containing: corrected.day) == Quarter(containing: measurement.day)
    else { throw .correctsAnother(corrected) }
    if let earlier = try connection.figures.correcting(corrected) {
      throw .alreadyCorrected(by: earlier)
    }
    guard corrected.figure != .withdrawn else { throw .nothingToCorrect(id: corrected.id) }
  }

  /// Adds a figure with its parts, which come before it, and its link.
  private mutating func add(_ measurement: Measurement) throws(StorageFailure) {
    let parts = measurement.breakdown?.parts ?? []
    for (place, part) in parts.enumerated() {
      try connection.run(
        FigureQueries.recordPart,
        [.text(measurement.id), .integer(place), .text(part.name), .integer(part.count)])
    }
    let cells = Self.cells(measurement)
    let sequence = try connection.number(FigureQueries.record, cells + [.text(plan.text)]) ?? 0
    var row = Self.sealed.row(cells)
    for part in parts { row.addBelonging(0, part.name, String(part.count)) }
    end = try connection.chain.add(row, .figure, sequence, of: plan, after: end)
  }

  /// The values of a figure's columns.
  private static func cells(_ measurement: Measurement) -> [Cell] {
    [
      .text(measurement.id), .text(measurement.indicator.criterion.text),
      .text(orNull: measurement.indicator.part?.text), .text(orNull: measurement.site?.text),
      .text(measurement.day.description), .integer(measurement.quarter.year),
      .integer(measurement.quarter.number),
    ] + FigureColumns(measurement.figure).cells + [
      .text(measurement.recordedBy), .integer(measurement.recordedAt),
      .integer(orNull: measurement.sampleSize), .text(orNull: measurement.source),
      .text(orNull: measurement.note), .text(orNull: measurement.evidence),
      .text(orNull: measurement.correction?.supersedes),
      .text(orNull: measurement.correction?.reason),
    ]
  }
}
