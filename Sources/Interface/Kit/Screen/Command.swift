import Canvas
import Wording

/// What keys of a screen do: when they do it, and what is asked for then.
struct Command<Owner>: Sendable {
  typealias Asked<Value> = @Sendable (Owner, World) -> Value

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
  let isValid: Asked<Bool>
  /// Whether the screen at hand has it at all, so that help tells of it; where it is not, it is not valid either.
  let isHere: Asked<Bool>
  /// Why it is refused when it is not valid, when there is something to say.
  let refusal: Asked<String?>
  /// Does it.
  let run: @Sendable (inout Owner, World, Press) -> Outcome

  init(
    _ keys: [Press], shown: Int = 1, _ group: CommandGroup, named name: String,
    label: String? = nil,
    when isValid: @escaping Asked<Bool> = { _, _ in true },
    isHere: @escaping Asked<Bool> = { _, _ in true },
    refusal: @escaping Asked<String?> = { _, _ in nil },
    run: @escaping @Sendable (inout Owner, World, Press) -> Outcome
  ) {
    self.keys = keys
    self.shown = shown
    self.group = group
    self.name = name
    self.label = label
    self.isValid = { isHere($0, $1) && isValid($0, $1) }
    self.isHere = isHere
    self.refusal = refusal
    self.run = run
  }

  /// A command with its words.
  init(
    _ keys: [Press], shown: Int = 1, _ group: CommandGroup, _ text: CommandText,
    isLabelled: Bool = true,
    when isValid: @escaping Asked<Bool> = { _, _ in true },
    isHere: @escaping Asked<Bool> = { _, _ in true },
    refusal: @escaping Asked<String?> = { _, _ in nil },
    run: @escaping @Sendable (inout Owner, World, Press) -> Outcome
  ) {
    self.init(
      keys, shown: shown, group, named: text.name, label: isLabelled ? text.label : nil,
      when: isValid,
      isHere: isHere, refusal: refusal, run: run)
  }

  /// A command that goes somewhere; it is valid only where there is somewhere to go.
  init(
    _ keys: [Press], _ group: CommandGroup, _ text: CommandText, isLabelled: Bool = true,
    when isValid: @escaping Asked<Bool> = { _, _ in true },
    isHere: @escaping Asked<Bool> = { _, _ in true },
    refusal: @escaping Asked<String?> = { _, _ in nil }, to route: @escaping Asked<Route?>
  ) {
    self.init(
      keys, group, named: text.name, label: isLabelled ? text.label : nil,
      when: { isValid($0, $1) && route($0, $1) != nil }, isHere: isHere, refusal: refusal,
      run: { screen, world, _ in route(screen, world).map { [.open($0)] } ?? [] })
  }
}

extension Command {
  /// The names of all its keys, as help lists them.
  func keyNames(_ symbols: SymbolSet) -> String {
    keys.map { $0.name(symbols) }.joined(separator: " ")
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
