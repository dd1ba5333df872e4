import Testing

@testable import Interchange

@Suite("YAML")
struct YAMLDocumentTests {
  @Test func everyKeyAndValueKnowsItsPlace() throws {
    let root = try #require(
      YAMLDocument(Array("å: Nøjsomhed\r\nliste:\r\n  - { æ: ø, b: \"x\" }\n".utf8)).root)
    guard case .map(let entries) = root.content, entries.count == 2,
      case .list(let items) = entries[1].value.content, case .map(let inner) = items[0].content
    else {
      Issue.record("\(root)")
      return
    }
    #expect(entries[0].keyPlace == TextPlace(line: 1, column: 1))
    #expect(entries[0].value.place == TextPlace(line: 1, column: 4))
    #expect(entries[0].value.text == "Nøjsomhed")
    #expect(items[0].place == TextPlace(line: 3, column: 5))
    #expect(inner[1].keyPlace == TextPlace(line: 3, column: 13))
    #expect(inner[1].value.place == TextPlace(line: 3, column: 16))
    #expect(inner[1].value.isQuoted)
    #expect(items[0].isFlow)
  }

  @Test func aMarkOfByteOrderIsNoPartOfTheText() {
    #expect(YAMLDocument([0xEF, 0xBB, 0xBF] + Array("a: b".utf8)).faults == [])
  }

  @Test(
    "a decimal comma is split in braces only where it stands between digits",
    arguments: [
      ("{ a: 59,2 i 2016 }", "59,2"), ("[60,5 i 2018]", "60,5"), ("[i 60,5]", "60,5"),
      ("{ a: 59, b: 2 }", nil), ("[2020, 2021]", nil), ("{ a: \"59,2\" }", nil), ("[a,b]", nil),
      ("{ a: 1, b: 85,5, c: 3 }", "85,5"),
    ])
  func splitNumbers(_ text: String, _ number: String?) throws {
    let root = try #require(YAMLDocument(Array(text.utf8)).root)
    #expect(root.splitNumber?.number == number)
  }

  @Test func theLastLineOfALongFileKnowsItsNumber() {
    let text = String(repeating: "a: b\n", count: 3) + "c: d\n"
    let faults = YAMLDocument(Array(text.utf8)).faults
    #expect(faults.map(\.place.line) == [2, 3])
    #expect(faults.first?.problem == .duplicateKey("a", firstLine: 1))
  }
}
