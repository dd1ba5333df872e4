import Criteria
import Wording

/// Writes a table as Danish Excel reads it: UTF-8 with a byte order mark, and rows that end with CR LF.
struct CSVWriter {
  /// What has been written.
  private(set) var text = "\u{FEFF}"
  private let form: CSVForm

  enum Cell: Hashable {
    /// A text, which is never computed; what would be hidden in it is shown.
    case text(String)
    case number(Amount)
    /// A number that may be any fraction, rounded to six decimals.
    case fraction(Fraction)
    case empty

    static func text(orEmpty text: String?) -> Cell { text.map { .text($0) } ?? .empty }
    static func number(orEmpty number: Int?) -> Cell {
      number.map { .number(Amount($0)) } ?? .empty
    }
  }

  init(_ form: CSVForm) { self.form = form }

  mutating func add(_ cells: [Cell]) {
    text += cells.map(written).joined(separator: separator) + "\r\n"
  }

  private var separator: String { String(Unicode.Scalar(form.separator)) }

  private func written(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .number(let amount): quoted(number(amount))
    case .fraction(let value):
      quoted(PlainNumber.text(value).replacing(".", with: form.decimalMark))
    case .text(let text): quoted(FormulaGuard.guarded(text.shown))
    }
  }

  private func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains {
      $0 == form.separator || $0 == CSVSign.quote || $0 == CSVSign.lineFeed
        || $0 == CSVSign.carriageReturn
    }
    guard needsQuotes else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Without a sign between thousands, so that every spreadsheet reads it.
  private func number(_ amount: Amount) -> String {
    DanishNumber.typed(amount).filter { $0 != "." }.replacing(",", with: form.decimalMark)
  }
}
