import Criteria
import Testing

@testable import Interface

/// What the pages say of money.
@Suite struct BudgetWordsTests {
  @Test func whatIsLeftOfABudget() {
    #expect(BudgetWords.left(Money(kroner: 23_500)) == "23.500 kr. tilbage")
    #expect(BudgetWords.left(.zero) == "brugt op")
    #expect(BudgetWords.left(Money(oere: -12_50)) == "12,50 kr. over budgettet")
  }

  @Test func gapsSayWhichWayTheyGo() {
    let (less, more) = (Money(kroner: 1_390_000), Money(kroner: 1_400_000))
    #expect(
      BudgetWords.gap(BudgetGap(year: 2018, sum: less, total: more))
        == "2018: posterne giver 1.390.000 kr., men der er aftalt 1.400.000 kr. i alt; 10.000 kr. er ikke fordelt."
    )
    #expect(
      BudgetWords.gap(BudgetGap(year: 2018, sum: more, total: less))
        == "2018: posterne giver 1.400.000 kr., men der er aftalt 1.390.000 kr. i alt; der er fordelt 10.000 kr. for meget."
    )
  }
}
