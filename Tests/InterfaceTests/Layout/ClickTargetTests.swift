import Canvas
import Testing

@testable import Interface

/// Where what takes clicks lies over something else that does.
@Suite struct ClickTargetTests {
  private var canvas: Canvas {
    var canvas = Canvas(size: Size(columns: 20, rows: 3), symbols: .rich)
    canvas.hit(row: 1, columns: 0..<20, .row(7))
    canvas.hit(row: 1, columns: 5..<9, .press(.key(.enter)))
    return canvas
  }

  @Test("A click goes to what was drawn last, and beside it to what lies beneath")
  func last() {
    let targets = [4, 5, 8, 9].map { canvas.target(at: Position(row: 1, column: $0)) }
    #expect(targets == [.row(7), .press(.key(.enter)), .press(.key(.enter)), .row(7)])
  }

  @Test("A click beside everything goes nowhere")
  func nothing() {
    #expect(canvas.target(at: Position(row: 0, column: 5)) == nil)
    #expect(canvas.target(at: Position(row: 1, column: 20)) == nil)
  }
}
