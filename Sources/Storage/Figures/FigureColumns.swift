import Criteria

/// A figure as the columns of its table, both ways.
struct FigureColumns {
  var kind: String
  var significand: Int?
  var decimals: Int?
  var numerator: Int?
  var denominator: Int?
  var answer: Int?
  var step: Int?
  var reason: String?

  init(_ figure: Figure) {
    switch figure {
    case .amount(let amount):
      (kind, significand, decimals) = ("amount", Int(amount.significand), amount.decimals)
    case .ratio(let first, let second): (kind, numerator, denominator) = ("ratio", first, second)
    case .answer(let isYes): (kind, answer) = ("answer", isYes ? 1 : 0)
    case .step(let number): (kind, step) = ("step", number)
    case .notMeasured(let why): (kind, reason) = ("not measured", why)
    case .withdrawn: kind = "withdrawn"
    }
  }

  init(reading row: inout Row) throws(StorageFailure) {
    kind = try row.text()
    significand = row.optionalInteger()
    decimals = row.optionalInteger()
    numerator = row.optionalInteger()
    denominator = row.optionalInteger()
    answer = row.optionalInteger()
    step = row.optionalInteger()
    reason = row.optionalText()
  }

  var cells: [Cell] {
    [
      .text(kind), .integer(orNull: significand), .integer(orNull: decimals),
      .integer(orNull: numerator), .integer(orNull: denominator), .integer(orNull: answer),
      .integer(orNull: step), .text(orNull: reason),
    ]
  }

  /// The figure, or nil when the columns do not make one.
  var figure: Figure? {
    switch kind {
    case "amount":
      guard let significand, let decimals else { return nil }
      return Amount(significand: Int64(significand), decimals: decimals).map { .amount($0) }
    case "ratio":
      guard let numerator, let denominator else { return nil }
      return .ratio(numerator, denominator)
    case "answer": return answer.map { .answer($0 == 1) }
    case "step": return step.map { .step($0) }
    case "not measured": return reason.map { .notMeasured(reason: $0) }
    case "withdrawn": return .withdrawn
    default: return nil
    }
  }
}
