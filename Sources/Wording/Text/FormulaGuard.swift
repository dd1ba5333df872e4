/// Keeps texts from being read as formulas. A spreadsheet computes what begins with one of these signs, whoever
/// wrote it; so an apostrophe is put before, and taken away again when the text is read.
public enum FormulaGuard {
  /// The text as it is written in a cell.
  public static func guarded(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

  /// The text of a cell that was written so.
  public static func unguarded(_ cell: String) -> String {
    guard cell.utf8.first == apostrophe else { return cell }
    let rest = String(cell.unicodeScalars.dropFirst())
    return isDangerous(rest) ? rest : cell
  }

  /// Whether a cell would be computed: it begins with `=`, `+` or `@`, or with a minus that no number follows.
  /// A dash alone is none, as it says that nothing was measured.
  public static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.utf8.first, operators.contains(first) else { return false }
    guard first == UInt8(ascii: "-") else { return true }
    guard let next = cell.utf8.dropFirst().first(where: { $0 != UInt8(ascii: " ") }) else {
      return false
    }
    return !(48...57).contains(next) && next != UInt8(ascii: ",") && next != UInt8(ascii: ".")
  }

  /// Whether the text begins with such a sign, or with apostrophes before one.
  private static func isDangerous(_ text: String) -> Bool {
    text.utf8.first { $0 != apostrophe }.map(signs.contains) ?? false
  }

  private static let apostrophe = UInt8(ascii: "'")
  /// What formulas begin with.
  public static let operators = Array("=+-@".utf8)
  /// Signs that are taken away first are dangerous as well.
  private static let signs = operators + Array("\t\r\n".utf8)
}
