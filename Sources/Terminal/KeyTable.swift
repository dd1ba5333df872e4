import CNcurses
import Canvas

/// Which bytes are which key, beside what the terminal's own description says: many call themselves xterm
/// and send something else.
enum KeyTable {
  /// Codes of our own, above those that curses hands out.
  enum Code {
    static let keypad: Int32 = 2000
    static let pasteBegins: Int32 = 2200
    static let pasteEnds: Int32 = 2201
    static let mouse: Int32 = 2202
    static let focus: Int32 = 2203
  }

  /// The numeric keypad in application mode. Its decimal key is a comma on a Danish keyboard.
  static let keypad: [(letter: Character, types: Character)] = [
    ("p", "0"), ("q", "1"), ("r", "2"), ("s", "3"), ("t", "4"), ("u", "5"), ("v", "6"), ("w", "7"),
    ("x", "8"), ("y", "9"), ("l", ","), ("n", ","), ("m", "-"), ("k", "+"), ("o", "/"), ("j", "*"),
    ("X", "="),
  ]

  /// Final letters of arrows and ends, in both the CSI and the SS3 form.
  static let letters: [Character: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]

  /// Numbers before a `~`.
  static let numbers: [Int: Key] = [
    1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// Tells curses all of it.
  static func define() {
    for (letter, key) in letters {
      guard let code = code(of: key) else { continue }
      define_key("\u{1B}[\(letter)", code)
      if letter != "Z" { define_key("\u{1B}O\(letter)", code) }
    }
    for (number, key) in numbers {
      if let code = code(of: key) { define_key("\u{1B}[\(number)~", code) }
    }
    for (index, letter) in "ABCDE".enumerated() {
      define_key("\u{1B}[[\(letter)", curses_function_key(Int32(index + 1)))
    }
    for (index, key) in keypad.enumerated() {
      define_key("\u{1B}O\(key.letter)", Code.keypad + Int32(index))
    }
    define_key("\u{1B}OM", KEY_ENTER)
    define_key("\u{1B}[200~", Code.pasteBegins)
    define_key("\u{1B}[201~", Code.pasteEnds)
    define_key("\u{1B}[<", Code.mouse)
    define_key("\u{1B}[I", Code.focus)
    define_key("\u{1B}[O", Code.focus)
  }

  /// The key that a code of curses' stands for, with or without Shift and Ctrl.
  static func key(of code: Int32) -> Key? {
    if let plain = plain[code] { return plain }
    if let number = (1...12).first(where: { code == curses_function_key(Int32($0)) }) {
      return .function(number)
    }
    // Keys with Ctrl or Alt have codes that differ from start to start, but settled names: kUP5.
    guard code > KEY_MAX, let name = keyname(code) else { return nil }
    let word = String(cString: name).prefix { !$0.isNumber }
    return named[String(word)]
  }

  private static let named: [String: Key] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
    "kPRV": .pageUp, "kNXT": .pageDown, "kDC": .delete,
  ]

  private static let plain: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right,
    KEY_HOME: .home, KEY_SHOME: .home, KEY_FIND: .home, KEY_A1: .home,
    KEY_END: .end, KEY_SEND: .end, KEY_SELECT: .end, KEY_C1: .end, KEY_LL: .end,
    KEY_PPAGE: .pageUp, KEY_SPREVIOUS: .pageUp, KEY_A3: .pageUp,
    KEY_NPAGE: .pageDown, KEY_SNEXT: .pageDown, KEY_C3: .pageDown,
    KEY_BTAB: .backTab, KEY_STAB: .tab, KEY_ENTER: .enter, KEY_BACKSPACE: .backspace,
    KEY_DC: .delete, KEY_SDC: .delete, KEY_SUSPEND: .control("z"),
  ]

  private static func code(of key: Key) -> Int32? {
    switch key {
    case .up: KEY_UP
    case .down: KEY_DOWN
    case .left: KEY_LEFT
    case .right: KEY_RIGHT
    case .pageUp: KEY_PPAGE
    case .pageDown: KEY_NPAGE
    case .home: KEY_HOME
    case .end: KEY_END
    case .backTab: KEY_BTAB
    case .delete: KEY_DC
    case .function(let number): curses_function_key(Int32(number))
    default: nil
    }
  }
}
