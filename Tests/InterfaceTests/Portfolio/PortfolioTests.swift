import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// The portfolio: its list, its sums and its order.
@Suite struct PortfolioTests {
  static let five = ExamplePortfolio.five

  private static func names(_ player: Player) -> [String] {
    (player.state.plans?.rows ?? []).map(\.plan.id.text)
  }

  @Test("The names are there at once, and the rest as it is summed up, those in view first")
  func arriving() throws {
    var player = Player.opened(Self.five)
    #expect(player.text.contains("Tæller op: 0 af 5 planer"))
    #expect(
      player.text.contains("Nordparken – ny helhedsplan") && player.text.contains("Ålegården"))
    #expect(player.text.contains("tælles op …") && player.text.contains("afsluttet"))
    let first = try #require(player.takeEffects().first)
    #expect(
      first
        == .sumUp(
          ["helsingoer-syd", "nordparken", "vestbyen", "oestervang", "aalegaarden"].map(
            ExamplePlan.slug), token: 1))
    player.send(.message(try #require(Self.five.answer(first))))
    #expect(player.text.contains("Tæller op: 2 af 5 planer"))
    #expect(player.text.contains("2 planer: "))
    player.settle(Self.five)
    #expect(!player.text.contains("Tæller op") && !player.text.contains("tælles op"))
    #expect(player.state.plans?.sums == Portfolio(Self.five.summaries()))
  }

  @Test("Plans stand by name until all are summed up, then the most urgent first")
  func order() {
    var player = Player.opened(Self.five)
    let byName = ["helsingoer-syd", "nordparken", "vestbyen", "oestervang", "aalegaarden"]
    #expect(Self.names(player) == byName)
    var batches = 0
    while case .sumUp? = player.effects.first {
      #expect(Self.names(player) == byName, "nothing moves under the reader's hand")
      for effect in player.takeEffects() {
        if let message = Self.five.answer(effect) { player.send(.message(message)) }
      }
      batches += 1
    }
    #expect(batches == 3)
    let byUrgency = PlanOrder.urgency.sorted(Self.five.summaries()).map(\.id.text)
    #expect(Self.names(player) == byUrgency)
    #expect(player.text.contains("det mest presserende først"))
    #expect(player.state.selectedPlan?.plan.id.text == byUrgency[0])
    player.type("s")
    #expect(Self.names(player) == byName && player.text.contains("ordnet efter navn"))
    player.type("s")
    #expect(
      Self.names(player) == [
        "oestervang", "helsingoer-syd", "vestbyen", "nordparken", "aalegaarden",
      ])
    player.type("s")
    #expect(Self.names(player) == byUrgency)
  }

  @Test("The selection stays on its plan when the order changes")
  func selection() {
    var player = Player.opened(Self.five)
    player.press(.down, .down)
    #expect(player.state.selectedPlan?.plan.id.text == "vestbyen")
    player.settle(Self.five)
    #expect(player.state.selectedPlan?.plan.id.text == "vestbyen")
    for order in 0..<3 {
      player.type("s")
      #expect(player.state.selectedPlan?.plan.id.text == "vestbyen", "order \(order)")
      let row = player.screen.cursor?.row ?? 0
      #expect(player.screen.lines[row].contains("Vestbyen"))
    }
    player.press(.end, .pageDown, .down)
    #expect(player.state.selectedPlan?.plan.id == player.state.plans?.rows.last?.plan.id)
    player.press(.home, .up)
    #expect(player.state.selectedPlan?.plan.id == player.state.plans?.rows.first?.plan.id)
  }

  @Test(
    "A plan that cannot be read says so, is left out of the sums, and is refused with the sentence")
  func unreadable() {
    var portfolio = Self.five
    portfolio.held[0].trouble = "Filen har 3 fejl."
    var player = Player.opened(portfolio, columns: 120)
    player.settle(portfolio)
    #expect(player.text.contains("1 plan kan ikke læses og er ikke talt med."))
    #expect(player.text.contains("4 planer: "))
    #expect(
      player.state.selectedPlan?.plan.id.text == "helsingoer-syd", "it is a matter of urgency")
    #expect(player.text.contains("Filen har 3 fejl."))
    player.press(.enter)
    player.settle(portfolio)
    #expect(player.state.holding == nil && player.state.shared.opening == nil)
    player.press(.down, .enter)
    player.settle(portfolio)
    #expect(player.state.holding != nil)
  }

  @Test("What a colleague changes is summed up anew, and nothing else")
  func colleague() throws {
    var portfolio = Self.five
    var player = Player.opened(portfolio)
    player.settle(portfolio)
    let before = try #require(player.state.plans?.sums)
    portfolio.held[1] = ExamplePortfolio.plan(
      "vestbyen", "Vestbyen", "2019-01-01", "2022-12-31", [("2019-06-30", 1), ("2019-12-31", 9)])
    player.send(.message(.changedElsewhere))
    #expect(player.effects == [.listPlans])
    player.send(.message(.plans(portfolio.listed, today: ExamplePlan.today)))
    _ = player.takeEffects()
    #expect(player.state.plans?.waiting == 1)
    #expect(player.state.plans?.sums == before, "what was known stands until it is known anew")
    let ids = try #require(player.state.plans?.next(inView: 0..<5, most: 9))
    #expect(ids == [ExamplePlan.slug("vestbyen")])
    let token = try #require(player.state.plans?.counting)
    player.send(.message(try #require(portfolio.answer(.sumUp(ids, token: token)))))
    #expect(player.effects.isEmpty)
    #expect(player.state.plans?.sums == Portfolio(portfolio.summaries()))
    #expect(player.text.contains("Vestbyen ") && !player.text.contains("Vestbyen og"))
  }

  @Test("Plans that stand as they were summed up are shown at once, in their order")
  func keptSummaries() throws {
    var listed = Self.five.listed
    let summaries = Self.five.summaries()
    for place in listed.indices {
      listed[place].summary = summaries.first { $0.id == listed[place].id }
    }
    func opened(_ listed: [ListedPlan]) -> Player {
      var player = Player(
        State(size: Size(columns: 100, rows: 30), today: ExamplePlan.today, opensPortfolio: true))
      player.send(.message(.plans(listed, today: ExamplePlan.today)))
      return player
    }
    let player = opened(listed)
    #expect(player.effects.isEmpty && !player.text.contains("Tæller op"))
    #expect(player.state.plans?.sums == Portfolio(summaries))
    #expect(Self.names(player) == PlanOrder.urgency.sorted(summaries).map(\.id.text))
    listed[2].summary = nil
    var partly = opened(listed)
    #expect(partly.effects == [.sumUp([listed[2].id], token: 1)])
    #expect(partly.text.contains("Tæller op: 4 af 5 planer"))
    partly.settle(Self.five)
    #expect(partly.text == player.text)
  }

  @Test("A new day sums all plans up anew")
  func newDay() {
    var player = Player.opened(Self.five)
    player.settle(Self.five)
    player.send(.message(.plans(Self.five.listed, today: ExamplePlan.today + 30)))
    #expect(player.state.plans?.waiting == 5)
  }

  @Test("Where the database fails, the counting stops and can be begun again")
  func failure() throws {
    var player = Player.opened(Self.five)
    let token = try #require(player.state.plans?.counting)
    _ = player.takeEffects()
    player.send(.message(.failed("Databasen er optaget.", token: token)))
    #expect(player.text.contains("Databasen er optaget.") && player.effects.isEmpty)
    player.send(.message(.plans(Self.five.listed, today: ExamplePlan.today)))
    player.settle(Self.five)
    #expect(player.state.plans?.waiting == 0)
  }

  @Test("Columns are dropped in their order, and never a number is cut")
  func columns() throws {
    var player = Player.opened(Self.five)
    player.settle(Self.five)
    for width in 64...250 {
      player.send(.resized(Size(columns: width, rows: 40)))
      let columns = PortfolioColumns(try #require(player.state.plans?.widths), columns: width)
      #expect(columns.foremost == 0 || columns.period > 0, "\(width)")
      #expect(columns.period == 0 || columns.bar > 0, "\(width)")
      #expect(columns.bar == 0 || columns.waiting > 0, "\(width)")
      #expect(columns.waiting == 0 || columns.time > 0, "\(width)")
      let used = [
        columns.name, columns.period, columns.time, columns.countsWidth, columns.late,
        columns.waiting, columns.foremost,
      ].filter { $0 > 0 }
      #expect(used.reduce(PortfolioColumns.first - 2) { $0 + $1 + 2 } < width)
      let text = player.text
      for number in ["○ 4", "▲ 2", "✓ 1", "× 3"] {
        #expect(text.contains(number), "\(number) in \(width)")
      }
      #expect(!text.contains("tælles op"))
    }
  }

  @Test("Without plans it says how to get one")
  func empty() {
    let player = Player.opened(ExamplePortfolio(held: []))
    #expect(player.text.contains("Databasen har ingen planer endnu. Tryk i"))
  }
}
