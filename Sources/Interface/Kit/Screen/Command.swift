import Canvas
import Wording

/// What keys of a screen do: when they do it, and what is asked for then.
struct Command<Owner>: Sendable {
  typealias Asked<Value> = @Sendable (Owner, World) -> Value
  typealias Run = @Sendable (inout Owner, World, Press) -> Outcome

  /// The keys; the footer shows `shown` of them.
  let keys: [Press]
  /// How many of the keys the footer shows: 2 for a pair such as ↑↓.
  let shown: Int
  /// The group that help lists it in.
  let group: CommandGroup
  /// What it is called.
  private(set) var text: CommandText
  /// Whether the keys do something now.
  let isValid: Asked<Bool>
  /// Whether the screen at hand has it at all, so that help tells of it; where it is not, it is not valid either.
  let isHere: Asked<Bool>
  /// Why it is refused when it is not valid, when there is something to say.
  let refusal: Asked<String?>
  /// Does it.
  let run: Run

  /// - Parameters:
  ///   - isLabelled: whether the footer shows it.
  ///   - writes: whether it is refused, with the reason for that, where nothing can be recorded.
  init(
    _ keys: [Press], shown: Int = 1, _ group: CommandGroup, _ text: CommandText,
    isLabelled: Bool = true, writes: Bool = false,
    when isValid: @escaping Asked<Bool> = { _, _ in true },
    isHere: @escaping Asked<Bool> = { _, _ in true },
    refusal: @escaping Asked<String?> = { _, _ in nil }, run: @escaping Run
  ) {
    self.keys = keys
    self.shown = shown
    self.group = group
    self.text = text
    if !isLabelled { self.text.label = nil }
    self.isValid = { isHere($0, $1) && !(writes && $1.isReadOnly) && isValid($0, $1) }
    self.isHere = isHere
    self.refusal = { writes && $1.isReadOnly ? $1.readOnlyRefusal : refusal($0, $1) }
    self.run = run
  }

  /// A command that goes somewhere; it is valid only where there is somewhere to go.
  init(
    _ keys: [Press], _ group: CommandGroup, _ text: CommandText, isLabelled: Bool = true,
    writes: Bool = false,
    when isValid: @escaping Asked<Bool> = { _, _ in true },
    isHere: @escaping Asked<Bool> = { _, _ in true },
    refusal: @escaping Asked<String?> = { _, _ in nil }, to route: @escaping Asked<Route?>
  ) {
    self.init(
      keys, group, text, isLabelled: isLabelled, writes: writes,
      when: { isValid($0, $1) && route($0, $1) != nil }, isHere: isHere, refusal: refusal,
      run: { screen, world, _ in route(screen, world).map { [.open($0)] } ?? [] })
  }

  /// What it does, as help says it.
  var name: String { text.name }
  /// What it does in a word or two, as the footer says it; nil keeps it out of the footer.
  var label: String? { text.label }

  /// The names of all its keys, as help lists them.
  func keyNames(_ symbols: SymbolSet) -> String {
    keys.map { $0.name(symbols) }.joined(separator: " ")
  }
}

extension Screen {
  /// What a key does that changes the screen and asks for nothing.
  static func changing(
    _ change: @escaping @Sendable (inout Self, World, Press) -> Void
  ) -> Command<Self>.Run {
    { screen, world, press in
      change(&screen, world, press)
      return []
    }
  }
}

extension Press {
  /// The key's name as the footer and the help write it.
  func name(_ symbols: SymbolSet) -> String {
    let ascii = symbols == .ascii
    return switch self {
    case .character(" "): "mellemrum"
    case .character(let character): String(character)
    case .key(let key):
      switch key {
      case .up: ascii ? "pil-op" : "↑"
      case .down: ascii ? "pil-ned" : "↓"
      case .left: ascii ? "pil-venstre" : "←"
      case .right: ascii ? "pil-højre" : "→"
      case .pageUp: "PgUp"
      case .pageDown: "PgDn"
      case .home: "Home"
      case .end: "End"
      case .tab: "Tab"
      case .backTab: "Skift-Tab"
      case .enter: "Enter"
      case .escape: "Esc"
      case .backspace: "slet"
      case .delete: "Delete"
      case .function(let number): "F\(number)"
      case .control(let letter): "Ctrl-\(letter.uppercased())"
      }
    }
  }
}
