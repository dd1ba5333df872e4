/// Reads what a program writes on a terminal, as far as measuring needs it: the words, the modes that it sets, and
/// what it asks the terminal.
struct EscapeReader {
  /// All text so far without sequences; a space where the cursor was moved.
  private(set) var text: [UInt8] = []
  /// The private modes that were set (true) or put back (false), by number.
  private(set) var modes: [Int: Bool] = [:]
  /// What a terminal would answer to what has been asked, not yet sent.
  var answers: [UInt8] = []
  private var state = State.text
  private var sequence: [UInt8] = []

  private enum State { case text, escape, control, string, stringEnd, charset }

  mutating func read(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { read(byte) }
  }

  mutating func forgetText() { text = [] }

  private mutating func read(_ byte: UInt8) {
    switch state {
    case .text: readText(byte)
    case .escape: readEscape(byte)
    case .charset: state = .text
    case .control:
      sequence.append(byte)
      if (0x40...0x7E).contains(byte) {
        state = .text
        obey()
      }
    case .string:
      if byte == 0x07 {
        endString()
      } else if byte == 0x1B {
        state = .stringEnd
      } else {
        sequence.append(byte)
      }
    case .stringEnd: endString()
    }
  }

  private mutating func readText(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x20...: text.append(byte)
    case 0x0A, 0x0D: text.append(0x20)
    default: break
    }
  }

  private mutating func readEscape(_ byte: UInt8) {
    sequence = []
    switch UInt8(byte) {
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      state = .charset
    default: state = .text
    }
  }

  /// A control sequence that is whole.
  private mutating func obey() {
    let words = String(decoding: sequence, as: UTF8.self)
    let isPrivate = words.hasPrefix("?")
    let numbers = words.dropFirst(isPrivate ? 1 : 0).prefix { $0.isNumber || $0 == ";" }
      .split(separator: ";").compactMap { Int($0) }
    switch words.last {
    case "h" where isPrivate: for number in numbers { modes[number] = true }
    case "l" where isPrivate: for number in numbers { modes[number] = false }
    // A mode that this terminal does not know.
    case "p" where words.hasSuffix("$p"): answer("\u{1B}[?\(numbers.first ?? 0);0$y")
    case "c" where words.hasPrefix(">"): answer("\u{1B}[>41;380;0c")
    case "c": answer("\u{1B}[?62;22c")
    case "n" where numbers == [6]: answer("\u{1B}[1;1R")
    case "n" where numbers == [5]: answer("\u{1B}[0n")
    case "m": break
    default: text.append(0x20)
    }
  }

  private mutating func endString() {
    state = .text
    let words = String(decoding: sequence, as: UTF8.self)
    // The colours of the text and of what is behind it.
    if words.hasPrefix("10;?") { answer("\u{1B}]10;rgb:0000/0000/0000\u{1B}\\") }
    if words.hasPrefix("11;?") { answer("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\") }
  }

  private mutating func answer(_ words: String) { answers += Array(words.utf8) }
}
