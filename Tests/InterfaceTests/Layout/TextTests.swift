import Canvas
import Criteria
import Testing

@testable import Interface

/// Cutting, wrapping and typing text.
@Suite struct TextTests {
  @Test func fitting() {
    #expect("Nøjsomhed".fitted(to: 9) == "Nøjsomhed")
    #expect("Nøjsomhed".fitted(to: 5) == "Nøjs…")
    #expect("at se".fitted(to: 4) == "at…")
    #expect("日本語".fitted(to: 5) == "日本…")
    #expect("日本語".fitted(to: 4) == "日…")
    #expect("x".fitted(to: 0) == "")
    #expect("æ".padded(to: 3, right: true) == "  æ")
  }

  @Test func wrapping() {
    #expect("en to tre".wrapped(to: 5) == ["en to", "tre"])
    #expect("lang31tegnsord her".wrapped(to: 6) == ["lang31", "tegnso", "rd her"])
    #expect("i alt 31 % nu".wrapped(to: 8) == ["i alt", "31 % nu"])
    #expect("den 31. december".wrapped(to: 14) == ["den", "31. december"])
    #expect("bolig 1, jobcenter 0".wrapped(to: 18) == ["bolig 1,", "jobcenter 0"])
    #expect("fra ● fastholdt → ▲ faldet".wrapped(to: 18) == ["fra ● fastholdt", "→ ▲ faldet"])
    #expect("".wrapped(to: 5) == [""])
    #expect("a\nb".wrapped(to: 5) == ["a", "b"])
  }

  @Test("No line is wider than asked for, and no word is lost", arguments: 1...40)
  func wrappingProperty(width: Int) {
    let text =
      "Andelen af trygge beboere stiger fra 59,2 % og 59,9 % pr. 31. december 2016 til 65 %"
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test("A word of any length is wrapped in a time that grows as it does")
  func wrappingLongWords() {
    func time(_ count: Int) -> Duration {
      let word = String(repeating: "a", count: count)
      return (1...5).map { _ in ContinuousClock().measure { _ = word.wrapped(to: 70) } }.min()
        ?? .zero
    }
    // Eight times as long a word takes 64 times as long where it is measured anew for each line.
    #expect(time(160_000) < time(20_000) * 24)
  }

  @Test("A field cuts nothing that stands, and of what is typed no more than any text may have")
  func long() {
    let stored = String(repeating: "a", count: LineEditor.longest + 5)
    #expect(LineEditor(stored).text == stored)
    var line = LineEditor()
    line.insert(stored)
    #expect(line.text.count == LineEditor.longest && LineEditor.longest > TextFault.longest)
  }

  @Test func typing() {
    var line = LineEditor()
    line.insert("61,0")
    _ = line.handle(.left)
    _ = line.handle(.backspace)
    line.insert(".")
    #expect(line.text == "61.0")
    _ = line.handle(.home)
    line.insert("æ")
    _ = line.handle(.end)
    line.insert("å")
    #expect(line.text == "æ61.0å")
    _ = line.handle(.control("w"))
    #expect(line.isEmpty)
    line.insert("to\nlinjer\tog\u{7}mere")
    #expect(line.text == "to linjer ogmere")
    let takesTab = line.handle(.tab)
    #expect(!takesTab)
  }

  @Test("The cursor is always in the part that is shown", arguments: 1...12)
  func scrolling(width: Int) {
    var line = LineEditor()
    for character in "Æblekage 日本 på torvet" {
      line.insert(String(character))
      let (text, cell) = line.visible(width: width)
      #expect(text.displayWidth <= width)
      #expect((0..<max(1, width)).contains(cell) || width == 1)
    }
    for _ in 0..<30 {
      _ = line.handle(.left)
      #expect(line.visible(width: width).cursorCell <= width)
    }
    #expect(line.cursor == 0)
  }

  @Test func clickingInAField() {
    var line = LineEditor("abc日de")
    line.placeCursor(atCell: 2, width: 20)
    #expect(line.cursor == 2)
    line.placeCursor(atCell: 4, width: 20)
    #expect(line.cursor == 3)
    line.placeCursor(atCell: 19, width: 20)
    #expect(line.cursor == 6)
  }
}
