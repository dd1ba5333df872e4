import Criteria
import Reports
import Wording

/// What a row says under *Kriterium*. A long name goes on in the rows of the other sites.
struct CriterionRowName: Hashable, Sendable {
  /// The criterion's number and name, or the part's name.
  let text: String
  /// How far in it stands: parts stand under their criterion.
  let indent: Int
  /// How far the rows after the first stand in beside that.
  private let hang: Int
  /// Which of the rows with the same name it is, counted from 0, and how many there are.
  let row: Int
  let rows: Int

  /// The name of a result's row.
  init(_ criterion: CriterionStatus, result: Int) {
    let results = criterion.results
    let own = results[result]
    let same = results.indices.filter { results[$0].id == own.id }
    row = result - (same.first ?? result)
    rows = same.count
    if criterion.criterion.hasParts, let part = own.indicator.name {
      (text, indent, hang) = (part, 4, 0)
    } else {
      (text, indent) = (criterion.criterion.numberedName, 2)
      hang = PlanNames.numbered("", criterion.criterion.number).displayWidth
    }
  }

  /// The cells that the whole name takes.
  var width: Int { indent + text.displayWidth }

  /// What stands in the row; alone, with those above it out of view, it must say the name itself.
  func cell(width: Int, isAlone: Bool, ellipsis: Character) -> String {
    let room = max(1, width - indent)
    let lead = String(repeating: " ", count: indent)
    if row == 0 || isAlone, text.displayWidth <= room || rows == 1 || row > 0 {
      return lead + text.fitted(to: room, ellipsis: ellipsis)
    }
    guard text.displayWidth > room else { return "" }
    let pieces = pieces(room)
    guard pieces.indices.contains(row) else { return "" }
    let inset = row == 0 ? 0 : hang
    // What is left over stands in the last row, cut.
    let piece = row == rows - 1 ? pieces[row...].joined(separator: " ") : pieces[row]
    return lead + String(repeating: " ", count: inset)
      + piece.fitted(to: max(1, room - inset), ellipsis: ellipsis)
  }

  private func pieces(_ room: Int) -> [String] {
    let first = text.wrapped(to: room)[0]
    let rest = text.dropFirst(first.count).drop { $0 == " " }
    return [first] + String(rest).wrapped(to: max(1, room - hang))
  }
}
