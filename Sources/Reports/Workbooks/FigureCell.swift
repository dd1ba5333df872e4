import Criteria
import Wording

extension Workbook.Cell {
  /// A value in a unit, with the decimals that it is shown with everywhere.
  ///
  /// - Parameter assessment: what judges it, where it is the figure that is judged: it is never rounded onto the goal.
  static func figure(
    _ value: Fraction, _ unit: Unit, judgedBy assessment: Assessment? = nil
  ) -> Self {
    let number = PlainNumber.text(value)
    switch unit {
    case .yesNo where value == .zero || value == .one: return Self(.answer(value == .one))
    case .rating where value.denominator == 1:
      return Self(.number(number, .word(FigureText.text(value, unit: unit))))
    default:
      let decimals = FigureText.decimals(of: value, unit: unit, judgedBy: assessment)
      return Self(.number(number, .decimals(decimals, unit: Self.unit(unit, of: value))))
    }
  }

  /// What stands after a number where space is tight, as in `FigureText.short`.
  private static func unit(_ unit: Unit, of value: Fraction) -> String {
    switch unit {
    case .percent, .kroner: ChartWords.unit(unit)
    case .hours: value == .one ? "time" : ChartWords.unit(unit)
    case .count, .measure, .yesNo, .rating, .missing: ""
    }
  }

  /// A number that counts for itself, as a numerator does.
  static func number(_ value: Fraction) -> Self {
    let decimals = value.denominator == 1 ? 0 : 1
    return Self(.number(PlainNumber.text(value), .decimals(decimals, unit: "")))
  }

  /// A share of one.
  static func share(_ value: Fraction) -> Self {
    Self(.number(PlainNumber.text(value), .share(decimals: 1)))
  }

  /// A day, as a day where the workbook has days: from March 1900, as before that they are counted otherwise in
  /// different programs.
  static func day(_ day: Day) -> Self {
    (firstDay...lastDay).contains(day) ? Self(.day(day)) : Self(DanishDay.text(day))
  }

  private static let firstDay = Day.first(of: 1900) + 59
  private static let lastDay = Day.last(of: 9999)

  /// How wide it is shown, in letters.
  var width: Int {
    switch value {
    case .empty, .open: 0
    case .text(let text): text.count
    case .day(let day): DanishDay.text(day).count
    case .answer: 3
    case .number(_, .word(let word)): word.count
    case .number(let number, .share(let decimals)): number.whole + decimals + 5
    case .number(let number, .decimals(let decimals, let unit)):
      number.whole * 4 / 3 + decimals + 2 + unit.count
    }
  }
}

extension String {
  /// How many signs stand before the point of a number.
  fileprivate var whole: Int { utf8.prefix { $0 != UInt8(ascii: ".") }.count }
}
