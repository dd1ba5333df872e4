/// One line of a scenario.
struct Step: Equatable {
  /// Where it stands in its file, from 1.
  var line: Int
  /// What it does.
  var action: Action

  enum Action: Equatable {
    case size(Extent)
    case set(name: String, value: String)
    case file(String, [String])
    case run(String)
    case type(String)
    case paste(String)
    /// As a terminal does that does not tell a paste from typing.
    case pasteAsKeys(String)
    case press([String])
    case click(String)
    case resize(Extent)
    case see(String)
    /// Within so many seconds.
    case seeSoon(String, seconds: Int)
    case miss(String)
    case seeStyled(Set<Look>, String)
    case cursor(String)
    case screen([Row])
    case rows(Int, [Row])
    case ends(Int32)
    case restored
    case signal(String)
    case close
    case shell(String, status: Int32)
    case prints(String)
    case printsNot(String)
    case printsAll([String])
  }

  /// A row that is expected.
  enum Row: Equatable, CustomStringConvertible {
    case text(String)
    case any

    var description: String {
      switch self {
      case .text(let text): "|" + text
      case .any: "~"
      }
    }

    func matches(_ found: String) -> Bool {
      switch self {
      case .text(let text): text == found
      case .any: true
      }
    }
  }
}

/// A terminal's width and height.
struct Extent: Equatable {
  var columns: Int
  var rows: Int

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// Reads `80x24`.
  init?(_ text: String) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1], columns > 0, rows > 0
    else {
      return nil
    }
    self.init(columns: columns, rows: rows)
  }
}
