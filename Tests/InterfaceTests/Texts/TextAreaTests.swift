import Canvas
import TestSupport
import Testing

@testable import Interface

@Suite("Paragraphs that are typed")
struct TextAreaTests {
  private static func typed(_ text: String, width: Int = 10) -> TextArea {
    var area = TextArea()
    _ = area.take(.paste(text), width: width, height: 5)
    return area
  }

  private static func rows(_ area: TextArea, width: Int = 10) -> [String] {
    area.rows(width: width).map { String(area.characters[$0]) }
  }

  @Test("Lines are broken between words, and a long word where there is no more room")
  func wrapping() {
    #expect(Self.rows(Self.typed("Der kom ti til mødet")) == ["Der kom ti ", "til mødet"])
    #expect(Self.rows(Self.typed("beboerdemokratiet nu")) == ["beboerdemo", "kratiet nu"])
    #expect(Self.rows(Self.typed("et\n\nto\n")) == ["et\n", "\n", "to\n", ""])
    #expect(Self.rows(TextArea()) == [""])
    #expect(Self.rows(Self.typed("1234567890")) == ["1234567890"])
  }

  @Test("A paste keeps its lines, whichever way they end, and no other hidden sign")
  func paste() {
    #expect(Self.typed("et\r\nto\u{85}tre\tfire\u{1B}").text == "et\nto\ntre fire")
  }

  @Test("Up and down keep to their column, also past short rows")
  func column() {
    var area = Self.typed("1234567\nab\n1234567")
    for (key, cursor) in [(Key.up, 10), (.up, 7), (.up, 0), (.down, 8 + 0), (.end, 10)] {
      _ = area.take(.press(.key(key)), width: 10, height: 5)
      #expect(area.cursor == cursor, "\(key)")
    }
  }

  @Test("Home and End go to the ends of the row that is seen")
  func ends() {
    var area = Self.typed("Der kom ti til mødet")
    _ = area.take(.press(.key(.home)), width: 10, height: 5)
    #expect(area.cursor == 11)
    _ = area.take(.press(.key(.up)), width: 10, height: 5)
    _ = area.take(.press(.key(.end)), width: 10, height: 5)
    #expect(area.cursor == 10)
  }

  @Test("A word that is typed is undone as one, a paste as one, and undone is done again")
  func undo() {
    var area = TextArea("Før. ")
    _ = area.take(.press(.key(.end)), width: 40, height: 5)
    for letter in "nye ord" {
      _ = area.take(.press(.character(letter)), width: 40, height: 5)
    }
    _ = area.take(.paste(" og\nmere"), width: 40, height: 5)
    var texts = [area.text]
    while area.undo() { texts.append(area.text) }
    #expect(texts.last == "Før. ")
    #expect(texts.contains("Før. nye ord") && texts.contains("Før. nye"))
    #expect(texts.count < 6)
    while area.redo() {}
    #expect(area.text == "Før. nye ord og\nmere")
  }

  @Test("Words, rows and paragraphs are taken away")
  func removing() {
    func after(_ key: Key, _ text: String = "et to  tre") -> String {
      var area = Self.typed(text, width: 40)
      _ = area.take(.press(.key(key)), width: 40, height: 5)
      return area.text
    }
    #expect(after(.control("w")) == "et to  ")
    #expect(after(.control("w"), "et to ") == "et ")
    #expect(after(.control("u")) == "")
    #expect(after(.backspace, "æ") == "")
    #expect(after(.backspace, "") == "")
  }

  @Test("Whatever is pressed, the rows are the text, no row is too wide, and all is undone")
  func random() {
    var random = Dice()
    let keys: [Key] = [
      .left, .right, .up, .down, .home, .end, .pageUp, .pageDown, .enter, .backspace, .delete,
      .control("w"), .control("u"), .control("k"), .tab,
    ]
    let words = ["a", "ord ", "  ", "beboerdemokratiet", "æøå", "漢字", "e\u{301}", "\n\n", "👩‍🚒"]
    for _ in 0..<40 {
      let width = Int.random(in: 3...30, using: &random)
      var area = TextArea()
      for _ in 0..<120 {
        if Bool.random(using: &random), let word = words.randomElement(using: &random) {
          _ = area.take(.paste(word), width: width, height: 4)
        } else if let key = keys.randomElement(using: &random) {
          _ = area.take(.press(.key(key)), width: width, height: 4)
        }
        #expect((0...area.characters.count).contains(area.cursor))
        let rows = area.rows(width: width)
        #expect(rows.map { String(area.characters[$0]) }.joined() == area.text)
        for row in rows {
          let shown = area.characters[row].filter { $0 != "\n" }
          let cells = shown.reduce(0) { $0 + $1.displayWidth }
          let last = shown.lastIndex { $0 != " " }.map { shown[...$0] } ?? []
          #expect(
            last.reduce(0) { $0 + $1.displayWidth } <= max(width, 2) || last.count == 1,
            "\(cells) in \(width)")
        }
        let seen = area.visible(width: width, height: 4, from: 2)
        #expect((0..<4).contains(seen.cursor.row))
      }
      var steps = 0
      while area.undo() { steps += 1 }
      #expect(steps >= 300 || area.text.isEmpty)
    }
  }
}
