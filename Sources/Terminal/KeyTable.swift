import CNcurses
import Canvas

/// Which bytes are which key, as many terminals call themselves xterm and send something else.
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
  static let letters: [Character: Int32] = [
    "A": KEY_UP, "B": KEY_DOWN, "C": KEY_RIGHT, "D": KEY_LEFT, "H": KEY_HOME, "F": KEY_END,
    "Z": KEY_BTAB, "P": f(1), "Q": f(2), "R": f(3), "S": f(4),
  ]

  /// Numbers before a `~`.
  static let numbers: [Int: Int32] = [
    1: KEY_HOME, 3: KEY_DC, 4: KEY_END, 5: KEY_PPAGE, 6: KEY_NPAGE, 7: KEY_HOME, 8: KEY_END,
    11: f(1), 12: f(2), 13: f(3), 14: f(4), 15: f(5), 17: f(6), 18: f(7), 19: f(8), 20: f(9),
    21: f(10), 23: f(11), 24: f(12),
  ]

  private static func f(_ number: Int32) -> Int32 { curses_function_key(number) }

  /// Tells curses all of it.
  static func define() {
    for (letter, code) in letters {
      define_key("\u{1B}[\(letter)", code)
      if letter != "Z" { define_key("\u{1B}O\(letter)", code) }
    }
    for (number, code) in numbers { define_key("\u{1B}[\(number)~", code) }
    for (index, letter) in "ABCDE".enumerated() {
      define_key("\u{1B}[[\(letter)", f(Int32(index + 1)))
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
    if let number = (1...12).first(where: { code == f(Int32($0)) }) {
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
}
