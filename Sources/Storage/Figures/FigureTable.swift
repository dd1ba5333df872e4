import Criteria

extension Connection {
  var figures: FigureTable { FigureTable(connection: self) }
}

/// Figures in the database, as they are read.
struct FigureTable {
  let connection: Connection

  /// All figures of a plan up to a sequence number, in the order in which they were recorded, and their own.
  func all(
    of plan: Slug, upTo sequence: Int
  ) throws(StorageFailure) -> (figures: [Measurement], sequences: [Int]) {
    var (figures, sequences): ([Measurement], [Int]) = ([], [])
    try connection.each(FigureQueries.ofPlan, [.text(plan.text), .integer(sequence)]) {
      (row) throws(StorageFailure) in
      figures.append(try Self.measurement(&row))
      sequences.append(try row.integer())
    }
    return (try completed(figures, of: plan), sequences)
  }

  /// Figures of a plan with their parts.
  func completed(_ figures: [Measurement], of plan: Slug) throws(StorageFailure) -> [Measurement] {
    let breakdowns = try breakdowns(FigureQueries.partsOfPlan, plan.text)
    return breakdowns.isEmpty ? figures : figures.map { $0.parted(by: breakdowns) }
  }

  /// The figure with an id, and the plan that it is recorded for.
  func figure(withID id: String) throws(StorageFailure) -> (Measurement, plan: Slug)? {
    let found = try connection.first(FigureQueries.withID, [.text(id)]) {
      (row) throws(StorageFailure) in
      let plan = try row.slug()
      return (try Self.measurement(&row), plan)
    }
    guard let (figure, plan) = found else { return nil }
    return (try completed(figure), plan)
  }

  /// The figure that corrects another; nil where none does.
  func correcting(_ figure: Measurement) throws(StorageFailure) -> Measurement? {
    let found = try connection.first(
      FigureQueries.correcting, [.text(figure.id)], read: Self.measurement)
    guard let found else { return nil }
    return try completed(found)
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

  /// The figures that stand for the same as one, which at most one does.
  func standing(
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
    let (supersedes, reason) = (row.optionalText(), row.optionalText())
    if let supersedes {
      measurement.correction = Correction(supersedes: supersedes, reason: try row.required(reason))
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
