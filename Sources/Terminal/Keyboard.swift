import CNcurses
import Glibc
import Canvas

/// Makes events of what the terminal sends.
struct Keyboard {
  /// A pad, because reading from a window would draw it first.
  private let pad: UnsafeMutablePointer<WINDOW>
  private var mouse = MouseReader()

  /// A paste longer than this is cut, in code points.
  static let longestPaste = 1 << 20

  init?() {
    guard let pad = newpad(1, 1) else { return nil }
    self.pad = pad
    keypad(pad, true)
    KeyTable.define()
  }

  func close() { delwin(pad) }

  /// All events that wait. Never waits itself, but for the rest of a sequence that has begun.
  mutating func drain() -> [Event] {
    var events: [Event] = []
    while let unit = read(within: 0) {
      switch unit {
      case .scalar("\u{1B}"): events += escape()
      case .scalar(let scalar): Self.type(scalar, onto: &events)
      case .key(let code): if let event = press(code) { events.append(event) }
      }
    }
    return events
  }

  /// One unit of what curses reads.
  private enum Unit {
    case scalar(UnicodeScalar)
    case key(Int32)
  }

  private func read(within milliseconds: Int32) -> Unit? {
    wtimeout(pad, milliseconds)
    var code: wint_t = 0
    let outcome = wget_wch(pad, &code)
    // The outcome alone tells a key from a letter: ą has the number of the right arrow.
    if outcome == curses_key_code_yes() { return .key(Int32(bitPattern: code)) }
    guard outcome == 0 else { return nil }
    return .scalar(UnicodeScalar(code) ?? "\u{FFFD}")
  }

  private static func type(_ scalar: UnicodeScalar, onto events: inout [Event]) {
    switch scalar.value {
    case 0x08, 0x7F: events.append(.key(.backspace))
    case 0x09: events.append(.key(.tab))
    case 0x0A, 0x0D: events.append(.key(.enter))
    case 0x01...0x1A:
      if let letter = UnicodeScalar(scalar.value + 0x60) {
        events.append(.key(.control(Character(letter))))
      }
    case 0x00...0x1F, 0x80...0x9F, 0xFFFD: break
    default:
      if case .character(let last)? = events.last, let whole = last.joined(with: scalar) {
        events[events.count - 1] = .character(whole)
      } else {
        events.append(.character(Character(scalar)))
      }
    }
  }

  private mutating func press(_ code: Int32) -> Event? {
    switch code {
    case KEY_RESIZE, KeyTable.Code.focus, KeyTable.Code.pasteEnds: return nil
    case KeyTable.Code.pasteBegins: return .paste(paste())
    case KeyTable.Code.mouse: return report().flatMap { mouse.event(of: $0) }
    case KEY_MOUSE:
      // The old report: three bytes that say nothing beyond column 223. Only kept out of the fields.
      for _ in 0..<3 { _ = read(within: Self.patience) }
      return nil
    default: break
    }
    let index = Int(code - KeyTable.Code.keypad)
    if KeyTable.keypad.indices.contains(index) { return .character(KeyTable.keypad[index].types) }
    return KeyTable.key(of: code).map(Event.key)
  }

  /// How long the rest of a sequence may take, in milliseconds.
  private static let patience: Int32 = 100

  /// Esc alone, or a sequence that no table knows: such a one is swallowed whole, so that its letters
  /// neither land in a field nor act as commands.
  private func escape() -> [Event] {
    guard let next = read(within: 0) else { return [.key(.escape)] }
    switch next {
    case .key(let code): return KeyTable.key(of: code).map { [.key(.escape), .key($0)] } ?? []
    case .scalar("["): return unknownSequence()
    case .scalar("O"):
      _ = read(within: Self.patience)
      return []
    case .scalar("\u{1B}"): return [.key(.escape)] + escape()
    case .scalar(let scalar):
      var events = [Event.key(.escape)]
      Self.type(scalar, onto: &events)
      return events
    }
  }

  private func unknownSequence() -> [Event] {
    var parameters = ""
    while case .scalar(let scalar)? = read(within: Self.patience), parameters.count < 64 {
      guard (0x40...0x7E).contains(scalar.value) else {
        parameters.unicodeScalars.append(scalar)
        continue
      }
      let number = Int(parameters.prefix { $0.isNumber })
      let code =
        scalar == "~"
        ? number.flatMap { KeyTable.numbers[$0] } : KeyTable.letters[Character(scalar)]
      return code.flatMap(KeyTable.key).map { [.key($0)] } ?? []
    }
    return []
  }

  /// What was pasted, up to its closing mark; keys inside it are no keys.
  private func paste() -> String {
    var text: [UnicodeScalar] = []
    while let unit = read(within: 1000) {
      if case .key(KeyTable.Code.pasteEnds) = unit { break }
      guard case .scalar(let scalar) = unit, text.count < Self.longestPaste else { continue }
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...: text.append(scalar)
      default: continue
      }
    }
    return String(String.UnicodeScalarView(LineEnds.unified(text))).composed
  }

  /// The rest of `\e[<button;column;rowM`.
  private func report() -> MouseReader.Report? {
    var numbers = [0]
    while case .scalar(let scalar)? = read(within: Self.patience), numbers.count <= 3 {
      switch scalar {
      case "0"..."9":
        numbers[numbers.count - 1] = min(
          99_999, numbers[numbers.count - 1] * 10 + Int(scalar.value - 0x30))
      case ";": numbers.append(0)
      case "M", "m":
        guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
        return MouseReader.Report(
          button: numbers[0], position: Position(row: numbers[2] - 1, column: numbers[1] - 1),
          isPress: scalar == "M")
      default: return nil
      }
    }
    return nil
  }
}
