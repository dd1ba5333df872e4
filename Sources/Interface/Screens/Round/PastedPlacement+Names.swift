import Criteria
import Wording

extension PastedPlacement {
  /// Places the rows by their names.
  mutating func placeByName(_ table: PastedTable) throws(PasteProblem) {
    let columns = table.headed.map { texts in
      texts.first { names.find(PastedNames.words($0)) != .nothing } ?? ""
    }
    let isHeaded = columns.allSatisfy { !$0.isEmpty }
    guard isHeaded || columns.count <= 2 else { throw .tooManyColumns(table.width) }
    var topic = topic(beneath: table.headings)
    let numbers = table.rows.filter(\.hasFigure).compactMap(\.number)
    let isCounted = numbers.enumerated().allSatisfy { "\($0.offset + 1)" == $0.element.text }
    for row in table.rows where !row.name.isEmpty || row.hasFigure {
      let figures = isHeaded ? row.figures.map { [$0] } : [row.figures]
      for (place, cells) in figures.enumerated() {
        let name = NamedCells(
          row: row, cells: cells, heading: isHeaded ? columns[place] : "", isCounted: isCounted)
        self.place(name, beneath: &topic)
      }
    }
    takeBackTwice()
  }

  /// A row, or one figure of it with what stands above it.
  private struct NamedCells {
    let row: PastedTable.Row
    let cells: [String]
    let heading: String
    /// Whether the numbers before the names count the rows: 1, 2, 3.
    let isCounted: Bool

    var shown: [String] { heading.isEmpty ? row.shown : [row.name, heading] + cells }
    var hasFigure: Bool { cells.contains { !$0.isEmpty } }
  }

  /// The indicator that rows are for which only name a site: the one that a heading names, else the one at hand; nil
  /// where nobody knows.
  private func topic(beneath headings: [[String]]) -> IndicatorID? {
    var topic = start?.key.indicator
    for heading in headings {
      switch names.find(PastedNames.words(heading.joined(separator: " "))) {
      case .indicator(let id): topic = id
      case .subject(let subject): topic = subject.id
      case .several: topic = nil
      case .nothing, .site: break
      }
    }
    return topic
  }

  private mutating func place(_ named: NamedCells, beneath topic: inout IndicatorID?) {
    var problem: PastedRowProblem?
    switch found(named, topic) {
    case .success(let subject):
      topic = subject.id
      let lines = stretch(of: named.row.name)?.lines ?? lines
      if let line = lines.first(where: { $0.key.subject == subject }) {
        problem = place(named.row, named.cells, on: line)
      } else {
        problem = .notAsked
      }
    case .failure(.total): leftOut.append(named.shown)
    case .failure(.problem(let why, let id)):
      // Who heads a group says what the rows beneath are for, or that nobody knows.
      topic = id
      if named.hasFigure { problem = why } else { leftOut.append(named.shown) }
    }
    if let problem { unplaced.append(Unplaced(cells: named.shown, problem: problem)) }
  }

  private enum NotFound: Error {
    /// It is the sum of others.
    case total
    /// It is nobody's; and what the rows beneath it are for.
    case problem(PastedRowProblem, IndicatorID?)
  }

  /// What a row is for.
  private func found(_ named: NamedCells, _ topic: IndicatorID?) -> Result<Subject, NotFound> {
    let row = named.row
    guard !row.name.isEmpty else { return .failure(.problem(.noName, topic)) }
    var words = PastedNames.words(
      "\(stretch(of: row.name)?.rest ?? row.name) \(named.heading)")
    var found = names.find(words)
    if found == .nothing, let number = row.number.map({ PastedNames.words($0.text) }),
      words.starts(with: number)
    {
      words.removeFirst(number.count)
      found = names.find(words)
    }
    if found == .nothing, let sum = Self.withoutTotal(words) {
      found = sum.isEmpty ? .several : names.find(sum)
      if case .subject(let subject) = found, subject.site == nil { return .success(subject) }
      if found != .nothing { return .failure(.total) }
    }
    switch found {
    case .subject(let subject): return .success(subject)
    case .indicator(let id): return .failure(.problem(.siteNeeded, id))
    case .several: return .failure(.problem(.severalNames, nil))
    case .nothing: return .failure(.problem(.unknownName, nil))
    case .site(let site):
      let placed = topic.flatMap { names.subject($0, at: site) }
      if let number = row.number {
        let numbered = names.find(words, number: number)
        if case .subject(let subject) = numbered, !named.isCounted || subject == placed {
          return .success(subject)
        }
        return .failure(.problem(named.isCounted ? .unclearNumber : .severalNames, topic))
      }
      guard topic != nil else { return .failure(.problem(.criterionNeeded, nil)) }
      return placed.map { .success($0) } ?? .failure(.problem(.siteNotMeasured, topic))
    }
  }

  /// Of two rows for one line nobody knows which is right, unless only one of them has a figure.
  private mutating func takeBackTwice() {
    let filled = Dictionary(grouping: placed.filter { !$0.row.figure.isEmpty }, by: \.figure.key)
    placed.removeAll { filled[$0.figure.key] != nil && $0.row.figure.isEmpty }
    for rows in filled.values where rows.count > 1 {
      unplaced += rows.map { Unplaced(cells: [$0.row.name, $0.row.figure], problem: .twice) }
    }
    placed.removeAll { (filled[$0.figure.key]?.count ?? 0) > 1 }
  }

  /// The lines of an earlier stretch that a name begins with, as the round writes it, and the rest of the name.
  private func stretch(of name: String) -> (lines: [RoundFigure], rest: String)? {
    guard let colon = name.firstIndex(of: ":") else { return nil }
    let stretch = name[..<colon].folded
    let lines = round.round.earlier.filter { RoundWords.stretch($0.key.period).folded == stretch }
    return lines.isEmpty ? nil : (lines, String(name[colon...]))
  }

  /// The words of a name without those that call it a total; nil when there are none.
  private static func withoutTotal(_ words: [String]) -> [String]? {
    for total in totals {
      if words.starts(with: total) { return Array(words.dropFirst(total.count)) }
      if words.suffix(total.count) == total[...] { return words.dropLast(total.count) }
    }
    return nil
  }

  private static let totals = [
    ["i", "alt"], ["ialt"], ["samlet"], ["total"], ["totalt"], ["sum"], ["alle"],
  ]
}
