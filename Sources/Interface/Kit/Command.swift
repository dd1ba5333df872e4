import Canvas
import Wording

/// What keys of a screen do. The footer, the help and the keys themselves all read the same table, so
/// that they cannot disagree.
struct Command: Sendable {
  /// The keys; the footer shows `shown` of them.
  let keys: [Press]
  /// How many of the keys the footer shows: 2 for a pair such as ↑↓.
  let shown: Int
  /// The group that help lists it in.
  let group: CommandGroup
  /// What it does, as help says it.
  let name: String
  /// What it does in a word or two, as the footer says it; nil keeps it out of the footer.
  let label: String?
  /// Whether the keys do something now.
  let isValid: @Sendable (State) -> Bool
  /// Whether the screen at hand has it at all, so that help tells of it.
  var isHere: @Sendable (State) -> Bool = { _ in true }
  /// Why it is refused when it is not valid, when there is something to say.
  let refusal: @Sendable (State) -> String?
  /// Does it.
  let run: @Sendable (inout State, Press) -> [Effect]

  init(
    _ keys: [Press], shown: Int = 1, _ group: CommandGroup, _ name: String, label: String? = nil,
    when isValid: @escaping @Sendable (State) -> Bool = { _ in true },
    refusal: @escaping @Sendable (State) -> String? = { _ in nil },
    run: @escaping @Sendable (inout State, Press) -> [Effect]
  ) {
    self.keys = keys
    self.shown = shown
    self.group = group
    self.name = name
    self.label = label
    self.isValid = isValid
    self.refusal = refusal
    self.run = run
  }
}

extension Command {
  /// A command that only some screens or states have; where it is not, it is not valid either.
  func here(_ isHere: @escaping @Sendable (State) -> Bool) -> Command {
    let isValid = isValid
    var command = Command(
      keys, shown: shown, group, name, label: label, when: { isHere($0) && isValid($0) },
      refusal: refusal, run: run)
    command.isHere = isHere
    return command
  }
}

extension Press {
  /// The key's name as the footer and the help write it.
  func name(_ symbols: SymbolSet) -> String {
    let ascii = symbols == .ascii
    return switch self {
    case .character(" "): KeyWords.space
    case .character(let character): String(character)
    case .key(let key):
      switch key {
      case .up: ascii ? KeyWords.up : "↑"
      case .down: ascii ? KeyWords.down : "↓"
      case .left: ascii ? KeyWords.left : "←"
      case .right: ascii ? KeyWords.right : "→"
      case .pageUp: "PgUp"
      case .pageDown: "PgDn"
      case .home: "Home"
      case .end: "End"
      case .tab: "Tab"
      case .backTab: KeyWords.backTab
      case .enter: "Enter"
      case .escape: "Esc"
      case .backspace: KeyWords.backspace
      case .delete: "Delete"
      case .function(let number): "F\(number)"
      case .control(let letter): "Ctrl-\(letter.uppercased())"
      }
    }
  }
}

extension Command {
  /// The names of all its keys, as help lists them.
  func keyNames(_ symbols: SymbolSet) -> String {
    keys.map { $0.name(symbols) }.joined(separator: " ")
  }
}
