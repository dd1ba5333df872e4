import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

@Suite struct ChoiceTests {
  private func results(_ player: Player) -> [IndicatorStatus] {
    guard let holding = player.state.holding, let overview = player.state.overview else {
      return []
    }
    return overview.rows(in: player.state.topWorld).compactMap {
      guard case .result(let criterion, let result) = $0 else { return nil }
      return holding.rollup.criteria[criterion].results[result]
    }
  }

  @Test("Each filter leaves as many rows as it says, and all of them pass it")
  func filters() throws {
    let filters = try #require(Player().state.holding).filters
    #expect(filters.count > 4)
    for (index, (filter, rows)) in filters.enumerated() {
      var player = Player()
      player.type("f")
      for _ in 0...index { player.press(.down) }
      player.press(.enter)
      #expect(player.state.overview?.filter == filter)
      #expect(results(player).count == rows)
      let criteria = try #require(player.state.holding).rollup.criteria
      for result in results(player) {
        let criterion = try #require(criteria.first { $0.results.contains(result) })
        #expect(filter.passes(result, of: criterion))
      }
      player.press(.escape)
      #expect(player.state.overview?.isNarrowed == false)
    }
  }

  @Test("The verdicts' filters together leave every row once")
  func verdictsAddUp() throws {
    let holding = try #require(Player().state.holding)
    let counted = holding.filters.reduce(0) { sum, each in
      if case .verdict = each.filter { sum + each.rows } else { sum }
    }
    #expect(counted == holding.rollup.criteria.reduce(0) { $0 + $1.results.count })
  }

  @Test("What stands worst comes first, and by name the Danish alphabet rules")
  func orders() {
    var player = Player()
    let all = results(player).count
    player.type("s")
    player.press(.down, .enter)
    let ranks = player.state.holding.map { holding in
      player.state.overview?.rows(in: player.state.topWorld).compactMap { row -> Int? in
        switch row {
        case .parts(let criterion), .result(let criterion, _):
          holding.rollup.criteria[criterion].verdict.rank
        default: nil
        }
      } ?? []
    }
    #expect(ranks == ranks?.sorted())
    #expect(results(player).count == all)
    player.type("s")
    player.press(.down, .enter)
    #expect(player.state.overview?.order == .name)
    #expect(results(player).count == all)
  }

  @Test("Signs and colours take effect at once and are remembered by the terminal")
  func looks() {
    var player = Player()
    player.type(":tegnsæt")
    player.press(.enter, .down, .down, .enter)
    #expect(player.state.symbols == .ascii)
    #expect(player.takeEffects() == [.use(ScreenSettings(symbols: .ascii))])
    player.type(":farver")
    player.press(.enter, .end, .enter)
    #expect(
      player.takeEffects() == [.use(ScreenSettings(symbols: .ascii, theme: .highContrast))])
    player.press(.function(8))
    #expect(player.takeEffects().count == 1)
    #expect(!player.state.settings.usesMouse)
  }

  @Test("Esc leaves everything as it was")
  func escape() {
    for opening in ["f", "s", ":tegnsæt"] {
      var player = Player()
      let before = player.text
      player.type(opening)
      if opening.hasPrefix(":") { player.press(.enter) }
      player.press(.down, .escape)
      #expect(player.text == before)
      #expect(player.takeEffects().isEmpty)
    }
  }
}
