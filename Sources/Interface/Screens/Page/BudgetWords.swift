import Criteria
import Wording

/// What is said of money.
enum BudgetWords {
  static let year = "År"
  static let budget = "Budget"
  static let correctedBudget = "Korrigeret budget"
  static let spent = "Forbrug"
  static let total = "I alt"
  static let sum = "Posterne i alt"
  static let stated = "Aftalt i alt"
  static let corrected = "Korrigeret i alt"
  static let left = "Tilbage"
  static let otherLines = "Uden aktivitet"
  static let notKnown = "ikke opgjort"
  static let noBudget = "intet budget"

  static func left(_ money: Money) -> String {
    if money == .zero { return "brugt op" }
    return money > .zero
      ? "\(DanishMoney.text(money)) tilbage" : "\(DanishMoney.text(.zero - money)) over budgettet"
  }

  static let compared = "Forbrug mod budget"

  static func of(_ budget: String) -> String { "af \(budget)" }

  /// Years as a list, or the first and the last of at least three on end; the first first.
  static func years(_ years: [Int]) -> String {
    if let first = years.first, let last = years.last, years.count > 2,
      last - first == years.count - 1
    {
      return "\(DanishDay.fourDigits(first))–\(DanishDay.fourDigits(last))"
    }
    return DanishList.text(years.map(DanishDay.fourDigits))
  }

  static func gap(_ gap: BudgetGap) -> String {
    let difference = DanishMoney.text(max(gap.sum, gap.total) - min(gap.sum, gap.total))
    return
      "\(DanishDay.fourDigits(gap.year)): posterne giver \(DanishMoney.text(gap.sum)), men der er "
      + "aftalt \(DanishMoney.text(gap.total)) i alt; "
      + (gap.sum < gap.total
        ? "\(difference) er ikke fordelt." : "der er fordelt \(difference) for meget.")
  }

  static let adds = "Posterne svarer til det aftalte beløb hvert år."

  static func notAllSpent(_ years: [Int]) -> String {
    "Forbruget i \(DanishList.text(years.map(DanishDay.fourDigits))) er ikke opgjort for alle poster."
  }

  static let inKroner = "Beløb i kr."
}
