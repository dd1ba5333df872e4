import Criteria
import Wording

/// What is wrong in a row, and in which column.
struct FigureRowProblem: Error {
  let mistake: FigureFileMistake.Row
  /// The column; nil for the row as a whole.
  let column: FigureColumn?

  init(_ mistake: FigureFileMistake.Row, in column: FigureColumn?) {
    self.mistake = mistake
    self.column = column
  }
}

extension FigureRowProblem {
  /// What was read in a column, or what is wrong with it there.
  static func telling<Value, Problem>(
    _ read: Result<Value, Problem>, in column: FigureColumn,
    _ mistake: (Problem) -> FigureFileMistake.Row
  ) throws(FigureRowProblem) -> Value {
    do throws(Problem) { return try read.get() } catch {
      throw FigureRowProblem(mistake(error), in: column)
    }
  }

  /// Does what an entry can be refused by, and says in which column it is wrong.
  static func telling<Value>(
    _ body: () throws(EntryProblem) -> Value
  ) throws(FigureRowProblem) -> Value {
    do throws(EntryProblem) { return try body() } catch {
      throw FigureRowProblem(.entry(error), in: error.column)
    }
  }
}

extension EntryProblem {
  /// The column that the problem stands in.
  fileprivate var column: FigureColumn? {
    switch self {
    case .unknownIndicator, .partNeeded, .countedFromLogbook: .criterion
    case .siteNeeded, .siteNotMeasured: .site
    case .dayNeeded, .dayInFuture, .dayOutsidePlan: .day
    case .quarterOutsidePlan, .quarterInFuture, .quarterBeforeDay, .quarterClosed: .quarter
    case .wrongUnit, .outOfRange, .notWhole, .numeratorAboveDenominator:
      .value
    case .breakdownNotOfCount, .breakdownAboveWhole: .breakdown
    case .sampleSizeOutOfRange: .sampleSize
    case .nothingToCorrect: .correction
    case .text(_, .absence): .value
    case .text(_, .source): .source
    case .text(_, .note): .note
    case .text(_, .evidence): .evidence
    case .text(_, .correction): .correction
    case .alreadyRecorded: nil
    }
  }
}

/// What is wrong in a row, gathered while reading goes on.
struct FigureRowProblems {
  private(set) var found: [FigureRowProblem] = []

  /// What is read, or nil and what is wrong with it.
  mutating func reading<Value>(_ body: () throws(FigureRowProblem) -> Value) -> Value? {
    do throws(FigureRowProblem) { return try body() } catch {
      add(error)
      return nil
    }
  }

  mutating func add(_ problem: FigureRowProblem) { found.append(problem) }
}
