import Criteria
import Wording

/// A row of a file with figures, read by the columns it has.
struct FigureRow {
  /// The texts by column; those that are blank are left out.
  private var texts: [FigureColumn: String] = [:]
  private let hasDecimalPoint: Bool
  /// The columns that the file has.
  private let columns: Set<FigureColumn>

  /// A row in which nothing is written.
  ///
  /// - Parameter hasDecimalPoint: whether a point stands before decimals, and not a comma.
  init(columns: Set<FigureColumn>, hasDecimalPoint: Bool) {
    self.columns = columns
    self.hasDecimalPoint = hasDecimalPoint
  }

  /// What stands in a column; nil when it is blank or there is none.
  subscript(column: FigureColumn) -> String? { texts[column] }

  /// What a column says more about the figure. In a correction a blank cell takes away what the corrected
  /// figure has, unless the file has no such column.
  func remark(_ column: FigureColumn) -> Remark<String> {
    if let text = texts[column] { return .said(text) }
    return texts[.correction] != nil && columns.contains(column) ? .absent : .unsaid
  }

  mutating func set(_ column: FigureColumn, to cell: String) {
    guard !cell.allSatisfy(\.isWhitespace) else { return }
    texts[column] = FormulaGuard.unguarded(cell)
  }

  /// The columns in which something stands.
  var filled: Set<FigureColumn> { Set(texts.keys) }

  /// The criterion that it is for, as it is named.
  ///
  /// - Throws: that it is for another plan, or for none of its criteria.
  func criterion(in plan: Plan) throws(FigureRowProblem) -> String {
    if let named = texts[.plan]?.trimmed, named != plan.id.text {
      throw FigureRowProblem(.anotherPlan(named, expected: plan.id.text), in: .plan)
    }
    guard let text = texts[.criterion]?.trimmed else {
      throw FigureRowProblem(.criterionMissing, in: .criterion)
    }
    return text
  }

  /// Whether a number is said, and not only a dash where one could stand.
  var hasNumber: Bool {
    texts[.numerator] != nil || texts[.denominator] != nil
      || texts[.value].map { !TypedFigure.isDash($0) } ?? false
  }

  /// Whether a figure is said, or why there is none.
  var hasFigure: Bool { FigureColumn.figure.contains { texts[$0] != nil } }

  /// Whether more is said about a figure.
  var hasRemarks: Bool { FigureColumn.remarks.contains { texts[$0] != nil } }

  /// A figure, and the parts that stand behind it.
  typealias Parted = (figure: Figure, breakdown: Remark<Breakdown>)

  /// Reads a figure that the indicator can have.
  ///
  /// - Throws: what is wrong, and the column that it stands in.
  func checkedFigure(of indicator: Indicator) throws(FigureRowProblem) -> Parted {
    let read = try figure(of: indicator)
    try FigureRowProblem.telling { () throws(EntryProblem) in
      try read.figure.check(unit: indicator.unit, tally: indicator.tally)
    }
    return read
  }

  /// Reads a figure: a number or an answer in one column, a ratio in two, or why there is none.
  ///
  /// - Throws: what is wrong, and the column that it stands in.
  private func figure(of indicator: Indicator) throws(FigureRowProblem) -> Parted {
    // A dash says that it was not measured, and the reason stands beside it.
    let value = texts[.value].flatMap { TypedFigure.isDash($0) ? nil : $0 }
    let isDash = value == nil && texts[.value] != nil
    var filled: [FigureColumn] = value == nil ? [] : [.value]
    if texts[.numerator] != nil || texts[.denominator] != nil {
      filled.append(texts[.numerator] == nil ? .denominator : .numerator)
    }
    if let reason = texts[.notMeasured] {
      guard filled.isEmpty else {
        throw FigureRowProblem(
          .severalFigures((filled + [.notMeasured]).map(\.rawValue)), in: .notMeasured)
      }
      return (.notMeasured(reason: reason), .unsaid)
    }
    if isDash, filled.isEmpty { throw FigureRowProblem(.figure(.reasonMissing), in: .value) }
    guard filled.count < 2 else {
      throw FigureRowProblem(.severalFigures(filled.map(\.rawValue)), in: .value)
    }
    guard let value else { return (try ratio(), .unsaid) }
    return try figure(value, of: indicator)
  }

  /// The parts of a figure, from the column for them or from behind the figure.
  ///
  /// - Throws: what is wrong, and the column that it stands in.
  func breakdown(of read: Parted) throws(FigureRowProblem) -> Remark<Breakdown> {
    switch (remark(.breakdown), read.breakdown) {
    case (.said(let text), .unsaid):
      do throws(TypedBreakdownProblem) {
        return try TypedFigure.breakdown(text, of: read.figure).get()
      } catch { throw FigureRowProblem(.figure(.breakdown(error)), in: .breakdown) }
    case (.said, _):
      throw FigureRowProblem(
        .severalFigures([FigureColumn.value, .breakdown].map(\.rawValue)), in: .breakdown)
    case (.absent, .unsaid): return .absent
    case (_, let behind): return behind
    }
  }

  private func figure(
    _ text: String, of indicator: Indicator
  ) throws(FigureRowProblem) -> Parted {
    do throws(TypedFigureProblem) {
      return try TypedFigure.readParted(
        withComma(text), unit: indicator.unit, tally: indicator.tally
      ).get()
    } catch {
      if Self.isDay(text) { throw FigureRowProblem(.becameDay(text), in: .value) }
      if hasDecimalPoint, case .number = error {
        throw FigureRowProblem(.decimalPointNeeded(text), in: .value)
      }
      throw FigureRowProblem(.figure(error), in: .value)
    }
  }

  private func ratio() throws(FigureRowProblem) -> Figure {
    var parts: [Int] = []
    for column in [FigureColumn.numerator, .denominator] {
      guard let text = texts[column] else {
        throw FigureRowProblem(.ratioPartMissing(column.rawValue), in: column)
      }
      parts.append(try whole(text, in: column))
    }
    return .ratio(parts[0], parts[1])
  }

  /// A whole number of 0 or above.
  func whole(_ text: String, in column: FigureColumn) throws(FigureRowProblem) -> Int {
    guard case .success(let amount) = DanishNumber.read(withComma(text)),
      amount.value.denominator == 1,
      let number = Int(exactly: amount.value.numerator), number >= 0
    else { throw FigureRowProblem(.notWhole(text), in: column) }
    return number
  }

  /// A number with a decimal point, written with a comma; other texts as they are.
  private func withComma(_ text: String) -> String {
    guard hasDecimalPoint, let first = text.trimmed.first, first.isNumber || "-.".contains(first)
    else { return text }
    // The parts behind a figure are words and whole numbers.
    let number = text.prefix { $0 != "(" }
    return number.map { $0 == "." ? "," : $0 == "," ? "." : String($0) }.joined()
      + text.dropFirst(number.count)
  }

  /// Whether it is what a spreadsheet makes of `12/18` or `5/12`: `dec-18`, `05-dec`, or a whole day.
  private static func isDay(_ text: String) -> Bool {
    if case .success = DanishDay.read(text) { return true }
    let pieces = text.folded.split(separator: "-").map { $0.filter { $0 != "." } }
    guard pieces.count == 2 else { return false }
    let months = Set(DanishDay.months.map { String($0.prefix(3)) })
    return pieces.contains { months.contains(String($0)) }
      && pieces.contains { $0.wholeNumber(mostDigits: 4) != nil }
  }
}
