import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// The register of what was counted by category.
@Suite struct RegisterTests {
  private func open(columns: Int = 120, rows: Int = 40) -> Player {
    var player = ExampleLogbook.player(columns: columns, rows: rows)
    player.press(.home)
    player.type("lo")
    return player
  }

  /// The words of the row that begins with a name.
  private func row(_ name: String, _ player: Player) -> [String] {
    let line = player.screen.lines.first { $0.drop { $0 == " " }.hasPrefix(name) } ?? ""
    return line.split(separator: " ").map(String.init)
  }

  @Test("Every category is summed up by quarter, and the groups too")
  func sums() {
    let player = open()
    #expect(player.text.contains("Opgørelse: Hverdagsrådgivning"))
    #expect(row("2018K1", player).first == "2018K1")
    #expect(row("2018K1", player).last == "alt")
    #expect(
      row("økonomi", player) == ["økonomi", "1", "2", "–", "3", "4", "5", "6", "7", "4", "32"])
    #expect(row("bolig", player) == ["bolig", "1", "1", "–", "1", "1", "1", "1", "1", "0", "7"])
    #expect(row("jobcenter", player).last == "6")
    #expect(row("Gange afholdt", player).suffix(2) == ["1", "8"])
  }

  @Test("Each site's register, and on to all again")
  func sites() {
    var player = open()
    let all = row("økonomi", player).last.flatMap { Int($0) } ?? 0
    var sum = 0
    for name in ["Nøjsomhed", "Vapnagaard"] {
      player.press(.tab)
      #expect(player.text.contains("Sted: \(name)"))
      sum += row("økonomi", player).last.flatMap { Int($0) } ?? 0
    }
    #expect(sum == all)
    player.press(.tab)
    #expect(player.text.contains("Sted: alle"))
    player.press(.backTab)
    #expect(player.text.contains("Sted: Vapnagaard"))
  }

  @Test("Where not all quarters fit the newest are shown, and the others are gone to")
  func narrow() {
    var player = open(columns: 64, rows: 24)
    #expect(row("2019K2", player).first == "2019K2", "\(player.text)")
    #expect(player.text.contains("2020K1"))
    #expect(player.text.contains("Ikke vist: 5 kvartaler før."))
    for _ in 0..<10 { player.press(.left) }
    #expect(row("2018K1", player).first == "2018K1")
    #expect(player.text.contains("Ikke vist: 5 kvartaler efter."))
    #expect(row("økonomi", player).last == "32", "the sum is of all quarters")
    player.press(.right)
    #expect(player.text.contains("Ikke vist: 1 kvartal før, 4 kvartaler efter."))
  }

  @Test("A plan whose activities count nothing has none")
  func none() {
    var player = Player()
    player.press(.home)
    player.type("lo")
    #expect(player.state.register == nil)
    #expect(player.text.contains("Ingen aktivitet i planen tæller efter kategori"))
  }

  @Test("It leads to the lines that it sums up")
  func lines() {
    var player = open()
    player.type("l")
    #expect(player.state.logbook?.activity == ExampleLogbook.advice)
  }

  @Test("Before anything was held there is nothing to sum up")
  func nothing() {
    var player = Player(
      State(
        size: Size(columns: 80, rows: 24), plan: ExampleLogbook.plan, records: Records(),
        today: ExamplePlan.today))
    player.press(.home)
    player.type("lo")
    #expect(player.text.contains("Der er ikke skrevet noget i logbogen for aktiviteten endnu."))
  }
}
