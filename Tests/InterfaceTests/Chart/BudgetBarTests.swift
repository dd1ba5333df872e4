import Canvas
import Criteria
import TestSupport
import Testing
import Wording

@testable import Interface

/// What is spent of a budget, as a bar.
@Suite struct BudgetBarTests {
  private static func bar(
    _ spent: Int, of budget: Int, width: Int = 10, symbols: SymbolSet = .rich
  ) -> [Span] {
    BudgetBar.spans(Money(oere: spent), of: Money(oere: budget), width: width, symbols: symbols)
  }

  private static func text(
    _ spent: Int, of budget: Int, width: Int = 10, symbols: SymbolSet = .rich
  ) -> String {
    bar(spent, of: budget, width: width, symbols: symbols).map(\.text).joined()
  }

  @Test("A bar is full only when all is spent, and empty only when nothing is")
  func withinBudget() {
    #expect(Self.text(0, of: 100) == "░░░░░░░░░░")
    #expect(Self.text(1, of: 100) == "█░░░░░░░░░")
    #expect(Self.text(55, of: 100) == "█████░░░░░")
    #expect(Self.text(99, of: 100) == "█████████░")
    #expect(Self.text(100, of: 100) == "██████████")
    #expect(Self.text(0, of: 0) == "██████████")
  }

  @Test("What is spent beyond the budget stands after its end, the more the longer")
  func beyondBudget() {
    #expect(Self.text(101, of: 100) == "██████████│█")
    #expect(Self.text(110, of: 100) == "██████████│█")
    #expect(Self.text(111, of: 100) == "██████████│██")
    #expect(Self.text(120, of: 100) == "██████████│██")
    #expect(Self.text(121, of: 100) == "██████████│█►", "more than there is room for")
    #expect(Self.text(1, of: 0) == "██████████│█►")
    #expect(Self.text(121, of: 100, width: 20).count == 26)
    #expect(Self.text(121, of: 100, symbols: .ascii) == "##########|#>")
    #expect(Self.bar(101, of: 100).last?.style == Style(.missed, bold: true))
  }

  @Test("The largest amounts are drawn as all others")
  func largest() {
    #expect(Self.text(Int.max, of: Int.max) == "██████████")
    #expect(Self.text(Int.max - 1, of: Int.max) == "█████████░")
    #expect(Self.text(Int.max, of: 1) == "██████████│█►")
  }

  @Test("More spent is never a shorter bar, and never more than a quarter beyond the budget")
  func monotone() {
    let seed = UInt64.random(in: 0 ... .max)
    var dice = Dice(seed: seed)
    for _ in 0..<500 {
      let budget = Int.random(in: 0...1_000, using: &dice)
      let width = Int.random(in: 4...40, using: &dice)
      let spent = [
        Int.random(in: 0...2_000, using: &dice), Int.random(in: 0...2_000, using: &dice),
      ]
      .sorted()
      let filled = spent.map { amount in
        let text = Self.text(amount, of: budget, width: width)
        #expect(text.count <= width + 1 + max(2, width / 4), "seed \(seed)")
        #expect((text.contains("│")) == (amount > budget), "seed \(seed)")
        return text.count { $0 != "░" }
      }
      #expect(filled[0] <= filled[1], "\(spent) of \(budget) in \(width), seed \(seed)")
    }
  }
}
