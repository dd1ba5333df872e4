import Criteria

/// Amounts of money as Danes write them.
public enum DanishMoney {
  /// In a sentence or a table: `90.000 kr.`, `12,50 kr.`, `−20 kr.`.
  public static func text(_ money: Money) -> String { plain(money) + " kr." }

  /// Without the unit, as a plan file has it: `90.000`, `12,50`.
  public static func plain(_ money: Money) -> String {
    DanishNumber.text(money.kroner, decimals: money.oere % 100 == 0 ? 0 : 2)
  }

  /// Why a text cannot be read as an amount.
  public enum Problem: Error, Hashable, Sendable {
    /// It is not a number.
    case number(NumberProblem)
    /// It is below zero.
    case negative(String)
    /// It has more than two decimals.
    case tooExact(String)
    /// It is more than `Money.mostKroner`.
    case tooLarge(String)
  }

  /// Reads `90.000`, `90000`, `12,50` with or without `kr.` after it.
  public static func read(_ text: String) -> Result<Money, Problem> {
    let written = text.trimmed
    var number = written
    for word in ["kroner", "kr.", "kr"] where number.lowercased().hasSuffix(word) {
      number = String(number.dropLast(word.count))
      break
    }
    switch DanishNumber.read(number) {
    case .failure(let problem): return .failure(.number(problem))
    case .success(let amount):
      if let money = Money(amount) { return .success(money) }
      if amount.value < 0 { return .failure(.negative(written)) }
      let isExact = (amount.value * 100).denominator == 1
      return .failure(isExact ? .tooLarge(written) : .tooExact(written))
    }
  }
}
