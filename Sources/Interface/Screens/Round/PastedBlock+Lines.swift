import Criteria
import Wording

extension PastedBlock {
  /// The rows by the figures of a round that they are for.
  struct Placed {
    let rows: [(figure: RoundFigure, row: Row)]
    /// How many rows there is no figure for.
    var beyond = 0
    /// Whether the rows have names, and none of them is a line's.
    var hasOtherNames = false
  }

  /// Finds the figure that each row is for: by their names when they are names of the round's lines, else one line
  /// after the other.
  ///
  /// - Parameter first: the place of the line that the first row is for.
  /// - Throws: why the rows are for none of the lines.
  func placed(
    in round: RoundScreen, from first: Int, _ holding: Holding
  ) throws(PasteProblem) -> Placed {
    let placed =
      try named(round, holding).map { Placed(rows: $0) }
      ?? inOrder(section(of: round, from: first), holding)
    for (figure, row) in placed.rows where row.isRatio && !Self.canRead(row, figure, holding) {
      throw .notRatio(row.cells, line: round.name(figure, holding))
    }
    return placed
  }

  /// The lines from one on, to the last of the quarter's or of the earlier ones: no row of one goes into the other.
  private func section(of round: RoundScreen, from first: Int) -> [RoundFigure] {
    let figures = round.round.figures.dropFirst(first)
    let isEarlier = figures.first.map { round.isEarlier($0.key) }
    return figures.filter { round.isEarlier($0.key) == isEarlier }
  }

  private func inOrder(_ figures: [RoundFigure], _ holding: Holding) -> Placed {
    var rows = rows[...]
    if mayBeHeaded, let heading = rows.first, let figure = figures.first,
      !Self.canRead(heading, figure, holding)
    {
      rows.removeFirst()
    }
    return Placed(
      rows: zip(figures, rows).map { (figure: $0, row: $1) },
      beyond: max(0, rows.count - figures.count), hasOtherNames: rows.contains { !$0.name.isEmpty })
  }

  /// The figures that rows name; nil when none does.
  private func named(
    _ round: RoundScreen, _ holding: Holding
  ) throws(PasteProblem) -> [(figure: RoundFigure, row: Row)]? {
    var byName: [String: [RoundFigure]] = [:]
    for figure in round.round.figures {
      let id = figure.key.indicator
      let names = [
        round.name(figure, holding), PlanNames.indicator(id, holding.plan), id.description,
      ]
      for name in Set(names.map(Self.folded)) { byName[name, default: []].append(figure) }
    }
    func figure(_ row: Row) -> RoundFigure? {
      let found = byName[Self.folded(row.name)] ?? []
      return found.count == 1 ? found[0] : nil
    }
    guard rows.contains(where: { figure($0) != nil }) else { return nil }
    var named: [(figure: RoundFigure, row: Row)] = []
    for (place, row) in rows.enumerated() where !row.text.isEmpty {
      guard let figure = figure(row) else {
        if place == 0, mayBeHeaded { continue }
        throw .unknownName(row.name)
      }
      guard !named.contains(where: { $0.figure.key == figure.key }) else { throw .twice(row.name) }
      named.append((figure, row))
    }
    return named
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func canRead(_ row: Row, _ figure: RoundFigure, _ holding: Holding) -> Bool {
    guard let indicator = holding.plan.indicator(figure.key.indicator)?.indicator,
      case .success = TypedFigure.readParted(row.text, unit: indicator.unit, tally: indicator.tally)
    else { return false }
    return true
  }
}
