import Canvas
import Criteria
import Testing
import Wording

@testable import Interface

/// The screens about the logbook, sign by sign.
@Suite struct LogbookGoldenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  private func check(
    _ name: String, _ size: Size, symbols: SymbolSet = .rich, _ play: (inout Player) -> Void
  ) {
    var player = Player(
      ExampleLogbook.state(columns: size.columns, rows: size.rows, symbols: symbols))
    player.press(.home)
    player.type("l")
    play(&player)
    Golden.check(player.screen, "\(name)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: sizes)
  func logbook(size: Size) { check("logbook", size) { _ in } }

  @Test func ascii() {
    check("logbook-ascii", Size(columns: 80, rows: 24), symbols: .ascii) { _ in }
  }

  @Test(arguments: sizes)
  func history(size: Size) {
    check("logbook-history", size) {
      $0.type("v")
      $0.press(.right)
    }
  }

  @Test(arguments: sizes)
  func line(size: Size) {
    check("line", size) {
      $0.type("nhverd")
      $0.press(.enter)
      $0.type("nøj")
      $0.press(.enter)
      $0.type("13/1")
      $0.press(.enter, .enter)
      $0.type("12")
      $0.press(.control("s"))
      $0.perform()
      $0.type("7")
      $0.press(.enter)
      $0.type("fri")
      $0.press(.enter)
      $0.type("øk 3, b")
    }
  }

  @Test(arguments: sizes)
  func wrongLine(size: Size) {
    check("line-wrong", size) {
      $0.type("nkul")
      $0.press(.enter, .enter)
      $0.type("16/1")
      $0.press(.enter, .enter)
      $0.type("-3")
      $0.press(.enter)
      $0.type("frivilig")
    }
  }

  @Test(arguments: sizes)
  func correction(size: Size) {
    check("line-correction", size) {
      $0.selectLine("2020-01-06")
      $0.type("r")
      $0.press(.control("s"))
    }
  }

  @Test(arguments: sizes)
  func withdrawal(size: Size) {
    check("line-withdrawal", size) {
      $0.selectLine("2020-01-11")
      $0.type("sregn")
    }
  }

  @Test(arguments: sizes)
  func register(size: Size) { check("register", size) { $0.type("o") } }
}
