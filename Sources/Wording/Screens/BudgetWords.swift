import Criteria

/// What is said of money.
public enum BudgetWords {
  /// The column of years.
  public static let year = "År"
  /// What it may cost.
  public static let budget = "Budget"
  /// What it has cost.
  public static let spent = "Forbrug"
  /// The sum.
  public static let total = "I alt"
  /// The lines' column.
  public static let line = "Post"
  /// What the lines add up to.
  public static let sum = "Posterne i alt"
  /// The total that the agreement states.
  public static let stated = "Aftalt i alt"
  /// What is left of the budget.
  public static let left = "Tilbage"
  /// The lines that belong to no activity.
  public static let otherLines = "Uden aktivitet"
  /// There is no figure for what it has cost.
  public static let notKnown = "ikke opgjort"
  /// There is no budget.
  public static let noBudget = "intet budget"

  /// What is left of a budget, or by how much it is overspent.
  public static func left(_ money: Money) -> String {
    if money == .zero { return "brugt op" }
    return money > .zero
      ? "\(DanishMoney.text(money)) tilbage" : "\(DanishMoney.text(.zero - money)) over budgettet"
  }

  /// The heading of what was spent of each budget.
  public static let compared = "Forbrug mod budget"

  /// A budget after what was spent of it.
  public static func of(_ budget: String) -> String { "af \(budget)" }

  /// Years as a list, or the first and the last of at least three on end; the first first.
  public static func years(_ years: [Int]) -> String {
    if let first = years.first, let last = years.last, years.count > 2,
      last - first == years.count - 1
    {
      return "\(DanishDay.fourDigits(first))–\(DanishDay.fourDigits(last))"
    }
    return DanishList.text(years.map(DanishDay.fourDigits))
  }

  /// That a year's lines do not add up to the stated total, and by how much.
  public static func gap(_ gap: BudgetGap) -> String {
    let difference = DanishMoney.text(max(gap.sum, gap.total) - min(gap.sum, gap.total))
    return
      "\(DanishDay.fourDigits(gap.year)): posterne giver \(DanishMoney.text(gap.sum)), men der er "
      + "aftalt \(DanishMoney.text(gap.total)) i alt; "
      + (gap.sum < gap.total
        ? "\(difference) er ikke fordelt." : "der er fordelt \(difference) for meget.")
  }

  /// That the lines add up to what is stated.
  public static let adds = "Posterne svarer til det aftalte beløb hvert år."

  /// That what was spent in some years is not known of every line.
  public static func notAllSpent(_ years: [Int]) -> String {
    "Forbruget i \(DanishList.text(years.map(DanishDay.fourDigits))) er ikke opgjort for alle poster."
  }

  /// How amounts are given in a table.
  public static let inKroner = "Beløb i kr."
}
