import Canvas
import Testing

@testable import Interface

/// How far off a row may be for an arrow to go to it at once, and not scroll through the text before it.
@Suite struct PageReachTests {
  private let height = 5

  /// Two rows with so many lines of text between them.
  private func page(_ between: Int) -> Page<String> {
    var page = Page<String>()
    page.add("above", [Line("above")])
    for _ in 0..<between { page.document.add(.empty) }
    page.add("below", [Line("below")])
    return page
  }

  @Test("Down goes to a row that ends four lines below the view, and scrolls to one that ends five")
  func down() {
    for (outside, selected, top) in [(4, "below", 4), (5, "", 1)] {
      // The view holds the row above and four lines; the row below is one line itself.
      let page = page(height - 1 + outside - 1)
      var cursor = PageCursor(selected: "above")
      cursor.handle(.key(.down), on: page, height: height)
      #expect(cursor.selected ?? "" == selected, "\(outside) lines")
      #expect(cursor.top == top, "\(outside) lines")
    }
  }

  @Test(
    "Up goes to a row that begins four lines above the view, and scrolls to one that begins five")
  func up() {
    for (outside, selected, top) in [(4, "above", 0), (5, "", 4)] {
      let page = page(height - 1 + outside - 1)
      var cursor = PageCursor(selected: "below", top: outside)
      cursor.handle(.key(.up), on: page, height: height)
      #expect(cursor.selected ?? "" == selected, "\(outside) lines")
      #expect(cursor.top == top, "\(outside) lines")
    }
  }
}
