import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

@Suite struct FindTests {
  @Test("What is found is opened, and Esc leads back to the search as it was, then out of it")
  func opensAndComesBack() {
    var player = Player()
    player.type("/nojsomhed trygge")
    #expect(player.text.contains("Trygge beboere"))
    player.press(.enter)
    #expect(player.state.detail?.subject.id.description == "trygge-beboere")
    player.press(.escape)
    #expect(player.state.find?.search.text == "nojsomhed trygge")
    player.press(.escape)
    #expect(player.state.find?.search.isEmpty == true)
    player.press(.escape)
    #expect(player.state.isAtBottom)
  }

  @Test("Letters that are commands elsewhere are typed into the search")
  func lettersAreTyped() {
    var player = Player()
    player.type("/hnqkl:?")
    #expect(player.state.find?.search.text == "hnqkl:?")
    #expect(player.takeEffects().isEmpty)
    #expect(player.text.contains(FindWords.nothing))
  }

  @Test("Everything that can be found is found by its own name, and opens a screen that is there")
  func everything() throws {
    let state = ExampleLogbook.state(columns: 120, rows: 40)
    let items = try #require(state.holding).findable
    #expect(Set(items.map(\.kind)).count >= 3)
    for (index, item) in items.enumerated() {
      #expect(Searching.holds(item.name, in: item.searchable), "\(item.name)")
      var player = Player(state)
      player.type("/")
      guard var find = player.state.find else { continue }
      find.cursor.selected = index
      player.state.screens[player.state.screens.count - 1] = AnyScreen(find)
      player.press(.enter)
      #expect(player.state.find == nil, "\(item.name)")
      #expect(!player.text.isEmpty)
    }
  }

  @Test("A colleague's note is found in the search that is open")
  func followsTheRecords() throws {
    var player = Player()
    player.type("/lygtepæle")
    #expect(player.text.contains(FindWords.nothing))
    let holding = try #require(player.state.holding)
    var figure = try #require(holding.records.measurements.first)
    figure.id = "ny"
    figure.day = try #require(Day(2019, 1, 2))
    figure.note = "Flere lygtepæle"
    player.send(
      .message(.loaded(holding.plan, holding.records.adding(figure), today: player.state.today)))
    #expect(player.text.contains("Flere lygtepæle"))
  }

  @Test("A long text is shown from where the word stands")
  func longText() {
    let text = "Andelen af trygge beboere i Nøjsomhed stiger fra 59,2 % til mindst 65 % i 2021"
    #expect(
      FoundText.text(text, words: "andelen", width: 20, ellipsis: "…") == "Andelen af trygge b…")
    #expect(
      FoundText.text(text, words: "mindst", width: 30, ellipsis: "…")
        == "… 59,2 % til mindst 65 % i 20…")
    #expect(FoundText.text(text, words: "intet", width: 10, ellipsis: "…") == "Andelen a…")
  }
}
