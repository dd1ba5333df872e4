import Criteria

extension Connection {
  var figures: FigureTable { FigureTable(connection: self) }
}

/// Figures in the database: recorded once, never changed.
struct FigureTable {
  let connection: Connection

  /// All figures of a plan up to a sequence number, in the order in which they were recorded.
  func all(of plan: Slug, upTo sequence: Int) throws(StorageFailure) -> [Measurement] {
    let figures = try connection.rows(
      FigureQueries.ofPlan, [.text(plan.text), .integer(sequence)], read: Self.measurement)
    return try completed(figures, of: plan)
  }

  /// Figures of a plan with their parts.
  func completed(_ figures: [Measurement], of plan: Slug) throws(StorageFailure) -> [Measurement] {
    let breakdowns = try breakdowns(FigureQueries.partsOfPlan, plan.text)
    return breakdowns.isEmpty ? figures : figures.map { $0.parted(by: breakdowns) }
  }

  /// Records a figure inside a transaction, or accepts in silence that it is recorded already.
  func record(_ measurement: Measurement, plan: Slug) throws(StorageFailure) {
    try connection.plans.require(plan)
    if let (held, heldPlan) = try figure(withID: measurement.id) {
      guard held == measurement, heldPlan == plan else { throw .idTaken(held) }
      return
    }
    try connection.quarters.requireOpen(measurement.quarter, in: plan)
    try checkCorrection(of: measurement, plan: plan)
    let others = try standing(beside: measurement, plan: plan)
      .filter { $0.id != measurement.correction?.supersedes }
    if let other = others.first { throw .alreadyRecorded(other) }
    for (place, part) in (measurement.breakdown?.parts ?? []).enumerated() {
      try connection.run(
        FigureQueries.recordPart,
        [.text(measurement.id), .integer(place), .text(part.name), .integer(part.count)])
    }
    try connection.run(FigureQueries.record, Self.cells(measurement, plan: plan))
    let sequence = try connection.number(FigureQueries.sequence, [.text(measurement.id)]) ?? 0
    try connection.chain.add(.figure, sequence, of: plan)
  }

  /// A correction replaces a figure that stands for the same; it may hold for another day of the quarter.
  private func checkCorrection(
    of measurement: Measurement, plan: Slug
  ) throws(StorageFailure) {
    guard let correction = measurement.correction else { return }
    guard let (corrected, itsPlan) = try figure(withID: correction.supersedes), itsPlan == plan
    else { throw .nothingToCorrect(id: correction.supersedes) }
    guard corrected.indicator == measurement.indicator, corrected.site == measurement.site,
      Quarter(containing: corrected.day) == Quarter(containing: measurement.day)
    else { throw .correctsAnother(corrected) }
    let earlier = try connection.first(
      FigureQueries.correcting, [.text(corrected.id)], read: Self.measurement)
    if let earlier { throw .alreadyCorrected(by: try completed(earlier)) }
    guard corrected.figure != .withdrawn else { throw .nothingToCorrect(id: corrected.id) }
  }

  private func figure(withID id: String) throws(StorageFailure) -> (Measurement, plan: Slug)? {
    let found = try connection.first(FigureQueries.withID, [.text(id)]) {
      (row) throws(StorageFailure) in
      let plan = try row.slug()
      return (try Self.measurement(&row), plan)
    }
    guard let (figure, plan) = found else { return nil }
    return (try completed(figure), plan)
  }

  private func completed(_ figure: Measurement) throws(StorageFailure) -> Measurement {
    figure.parted(by: try breakdowns(FigureQueries.partsOfFigure, figure.id))
  }

  /// The parts of several figures, by the figures' ids.
  private func breakdowns(
    _ query: String, _ key: String
  ) throws(StorageFailure) -> [String: Breakdown] {
    var parts: [String: [Breakdown.Part]] = [:]
    try connection.each(query, [.text(key)]) { (row) throws(StorageFailure) in
      let id = try row.text()
      parts[id, default: []].append(Breakdown.Part(try row.text(), try row.integer()))
    }
    var breakdowns: [String: Breakdown] = [:]
    for (id, parts) in parts {
      do throws(BreakdownProblem) { breakdowns[id] = try Breakdown(parts) } catch {
        throw .damaged(path: connection.path, detail: "parts of the figure \(id): \(error)")
      }
    }
    return breakdowns
  }

  private func standing(
    beside measurement: Measurement, plan: Slug
  ) throws(StorageFailure) -> [Measurement] {
    let days = Quarter(containing: measurement.day).period
    let standing = try connection.rows(
      FigureQueries.standing,
      [
        .text(plan.text), .text(measurement.indicator.criterion.text),
        .text(orNull: measurement.indicator.part?.text), .text(orNull: measurement.site?.text),
        .text(days.first.description), .text(days.last.description),
      ], read: Self.measurement)
    var figures: [Measurement] = []
    for figure in standing { figures.append(try completed(figure)) }
    return figures
  }

  private static func cells(_ measurement: Measurement, plan: Slug) -> [Cell] {
    [
      .text(plan.text), .text(measurement.id), .text(measurement.indicator.criterion.text),
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

  /// A figure without its parts.
  static func measurement(_ row: inout Row) throws(StorageFailure) -> Measurement {
    var measurement = try Measurement(
      id: row.text(), indicator: IndicatorID(row.slug(), part: row.optionalSlug()),
      site: row.optionalSlug(), day: row.day(), quarter: row.quarter(),
      figure: row.required(FigureColumns(reading: &row).figure), recordedBy: row.text(),
      recordedAt: row.integer())
    measurement.sampleSize = row.optionalInteger()
    measurement.source = row.optionalText()
    measurement.note = row.optionalText()
    measurement.evidence = row.optionalText()
    if let supersedes = row.optionalText() {
      measurement.correction = try Correction(supersedes: supersedes, reason: row.text())
    }
    return measurement
  }
}

extension Measurement {
  /// The same with its parts, which are found by its id.
  fileprivate func parted(by breakdowns: [String: Breakdown]) -> Measurement {
    var figure = self
    figure.breakdown = breakdowns[id]
    return figure
  }
}
