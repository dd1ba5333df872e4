import Criteria
import Wording

/// Where the rows of a pasted block go: each to the line that its name says, or nowhere; without names one line
/// after the other.
struct PastedPlacement {
  /// The rows that have a line, as they were pasted.
  var placed: [(figure: RoundFigure, row: Entry)] = []
  /// The rows that have none, and why.
  var unplaced: [Unplaced] = []
  /// Headings and totals, which are left out, each as its cells.
  var leftOut: [[String]] = []
  /// How many rows without names there is no line left for.
  private(set) var beyond = 0
  /// Whether two numbers were read as a numerator and a denominator.
  private(set) var hasRatios = false

  /// What is pasted for a line.
  struct Entry: Hashable {
    let name: String
    /// The figure as it would be typed; empty when there is none.
    let figure: String
    let note: String
  }

  /// A row that no line was found for.
  struct Unplaced: Hashable, Sendable {
    let cells: [String]
    let problem: PastedRowProblem
  }

  let round: RoundScreen
  let names: PastedNames
  let figures: PastedFigures
  /// The line that was at hand.
  let start: RoundFigure?
  /// The lines that a name is sought among: the quarter's, or those of the earlier stretch at hand.
  let lines: [RoundFigure]
  private let holding: Holding

  /// Places a block.
  ///
  /// - Parameter start: the line that was at hand.
  /// - Throws: why nothing of it goes anywhere.
  init(
    _ block: PastedBlock, in round: RoundScreen, from start: RoundFigure.Key?, _ holding: Holding
  ) throws(PasteProblem) {
    (self.round, self.holding) = (round, holding)
    let (names, figures) = (PastedNames(holding), PastedFigures(holding))
    (self.names, self.figures) = (names, figures)
    let all = round.round.figures
    let rest = all.dropFirst(all.firstIndex { $0.key == start } ?? 0)
    self.start = rest.first
    let isEarlier = rest.first.map { round.isEarlier($0.key) } ?? false
    let period = rest.first?.key.period
    lines = all.filter {
      round.isEarlier($0.key) == isEarlier && (!isEarlier || $0.key.period == period)
    }
    func named(_ cells: [String]) -> PastedNames.Found {
      names.find(PastedNames.words(cells.joined(separator: " ")))
    }
    let table = try PastedTable(
      block,
      isFigure: { cell, before in
        if figures.isFigure(cell) { return true }
        if case .subject(let subject) = named(before) {
          return figures.isStep(cell, of: subject.id)
        }
        return before.isEmpty && rest.contains { figures.isStep(cell, of: $0.key.indicator) }
      },
      isName: { cells in
        switch named(cells) {
        case .indicator, .subject: true
        case .nothing, .several, .site: false
        }
      })
    try refuseSeveralPeriods(table)
    if table.hasNames {
      try placeByName(table)
    } else {
      // No row of the quarter's goes into the earlier ones, nor the other way.
      try placeInOrder(table, rest.filter { round.isEarlier($0.key) == isEarlier })
    }
    leftOut = table.headings.map { $0.filter { !$0.isEmpty } } + leftOut
    if placed.isEmpty, let first = unplaced.first {
      throw .nonePlaced(first.cells, first.problem)
    }
  }

  /// Refuses figures of several years or quarters side by side.
  private func refuseSeveralPeriods(_ table: PastedTable) throws(PasteProblem) {
    let headings = table.headed.compactMap { $0.first(where: PastedTable.isPeriod) }
    if headings.count > 1 { throw .severalPeriods(headings) }
    let cells = table.rows.flatMap(\.figures).filter { !$0.isEmpty }
    if table.headed.count > 1, cells.allSatisfy(PastedTable.isPeriod) {
      throw .severalPeriods(cells)
    }
  }

  private mutating func placeInOrder(
    _ table: PastedTable, _ lines: [RoundFigure]
  ) throws(PasteProblem) {
    let columns = table.headed.count
    guard columns <= 2 else { throw .tooManyColumns(table.width) }
    if let year = table.headed.first?.first(where: { $0.year != nil }) { throw .yearFirst(year) }
    for row in table.rows where columns == 2 && row.hasFigure {
      guard row.figures.allSatisfy({ $0.isEmpty || PastedFigures.isNumber($0) }),
        !row.figures[0].isEmpty
      else { throw .notNumbers(row.shown) }
    }
    for (line, row) in zip(lines, table.rows) {
      if let problem = place(row, row.figures, on: line, mayLackSecond: true) {
        throw .nonePlaced(row.shown, problem)
      }
    }
    beyond = max(0, table.rows.count - lines.count)
  }

  /// Places a row's figures on a line.
  ///
  /// - Parameter mayLackSecond: whether one number in two columns is the figure.
  /// - Returns: why they cannot be placed.
  mutating func place(
    _ row: PastedTable.Row, _ cells: [String], on line: RoundFigure, mayLackSecond: Bool = false
  ) -> PastedRowProblem? {
    let id = line.key.indicator
    let filled = cells.filter { !$0.isEmpty }
    let isRatio = cells.count > 1 && !filled.isEmpty && !(mayLackSecond && filled.count == 1)
    let name = round.name(line, holding)
    if isRatio, let problem = figures.problem(ofRatio: filled, id, line: name) { return problem }
    var text = filled.joined(separator: "/")
    var note = row.note
    // A unit in a cell of its own belongs to the figure.
    if filled.count == 1, !note.isEmpty, figures.canRead("\(text) \(note)", id) {
      (text, note) = ("\(text) \(note)", "")
    }
    guard note.count <= TextFault.longest else { return .noteTooLong }
    hasRatios = hasRatios || isRatio
    placed.append((line, Entry(name: row.name, figure: text, note: text.isEmpty ? "" : note)))
    return nil
  }
}
