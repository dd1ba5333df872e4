import Canvas
import Criteria
import Wording

/// Every command of the screen below with its key, and those that have no key; it serves as the menu.
struct PalettePlace: Hashable, Sendable {
  var list = TypedList()

  static let commands: [Command] = {
    let keys = Command.typedList({ $0.palette?.list }) { state, change in
      guard case .palette(var palette) = state.place else { return }
      change(&palette.list, palette.page(state), TypedList.rows(state).count)
      state.place = .palette(palette)
    }
    return keys.before + [
      Command(
        [.key(.enter)], .doing, PaletteWords.runCommand.name, label: PaletteWords.runCommand.label,
        when: { $0.palette?.list.cursor.selected != nil }, run: { state, _ in state.runChosen() })
    ] + keys.after
  }()

  mutating func settle(in state: State) {
    list.cursor.settle(on: page(state), height: TypedList.rows(state).count)
  }

  mutating func select(_ row: Int, in state: State) {
    list.cursor.select(row, on: page(state), height: TypedList.rows(state).count)
  }

  func draw(_ state: State, on canvas: inout Canvas) {
    let page = page(state)
    list.draw(
      page, title: PaletteWords.title, about: "",
      right: CountWords.shown(page.rows.count, of: state.paletteCommands.count),
      hint: PaletteWords.hint, in: state, on: &canvas)
  }

  private func page(_ state: State) -> Page<Int> {
    var page = Page<Int>()
    let below = state.belowPalette
    let commands = state.paletteCommands
    let width = max(20, state.size.columns - 2)
    let ellipsis = state.symbols.ellipsis
    let keys = min(
      width / 3, (commands.map { $0.keyNames(state.symbols).displayWidth }.max() ?? 0) + 2)
    let words = list.words.trimmed
    let ranked = commands.indices.compactMap { place in
      PaletteMatch.rank(words, commands[place]).map { (rank: $0, place: place) }
    }
    // With nothing typed it is a menu by group; else the best comes first.
    let shown = words.isEmpty ? ranked : ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
    var group: CommandGroup?
    for (_, place) in shown {
      let command = commands[place]
      if words.isEmpty, command.group != group {
        page.document.heading(command.group.name)
        group = command.group
      }
      let isValid = command.isValid(below)
      let reason = isValid ? "" : command.refusal(below) ?? ""
      let room = max(8, width - keys - 1)
      let name = command.name.fitted(to: room, ellipsis: ellipsis)
      let left = room - name.displayWidth - 3
      var spans = [
        Span(
          " " + command.keyNames(state.symbols).padded(to: keys - 1, ellipsis: ellipsis) + " ",
          .key,
          bold: true),
        Span(name, Style(isValid ? .plain : .secondary, bold: isValid)),
      ]
      if left > 8, !reason.isEmpty {
        spans.append(Span("  (" + reason.fitted(to: left, ellipsis: ellipsis) + ")", .secondary))
      }
      page.add(place, [Line(spans)])
    }
    if page.rows.isEmpty { page.document.add(PaletteWords.nothing, width: width) }
    return page
  }
}

extension Command {
  /// Opens the list of commands. The first screen's footer always shows it, the others' where there is room.
  static let palette = [palette(.general) { $0.isAtBottom }, palette(.moving) { !$0.isAtBottom }]

  private static func palette(
    _ group: CommandGroup, where isHere: @escaping @Sendable (State) -> Bool
  ) -> Command {
    Command(
      [.character(":"), .key(.function(9))], group, PaletteWords.command.name,
      label: PaletteWords.command.label,
      run: { state, _ in
        state.places.append(.palette(PalettePlace()))
        return []
      }
    ).here(isHere)
  }

  /// Whether it only moves about with arrows and the like, which nobody chooses from a list.
  fileprivate var isMere: Bool {
    let keys: Set<Press> = [
      .key(.up), .key(.down), .key(.left), .key(.right), .key(.pageUp), .key(.pageDown),
      .key(.home),
      .key(.end), .key(.tab), .key(.backTab),
    ]
    return !self.keys.isEmpty && self.keys.allSatisfy(keys.contains)
  }
}

extension State {
  /// The topmost screen when it is the list of commands.
  var palette: PalettePlace? {
    if case .palette(let palette) = place { palette } else { nil }
  }

  /// The state as it is without the list of commands.
  fileprivate var belowPalette: State {
    var below = self
    if palette != nil { below.goBack() }
    return below
  }

  /// The commands of the screen below and those without a key, by group: those that can be used now, and those
  /// of which there is a reason to tell why not.
  fileprivate var paletteCommands: [Command] {
    let below = belowPalette
    let all = (below.commands + Command.keyless).filter { command in
      !command.isMere && !command.keys.contains(.character(":"))
    }
    let usable = all.filter { command in
      if command.isValid(below) { return true }
      let isOnlyOne = !all.contains { $0.keys == command.keys && $0.isValid(below) }
      return isOnlyOne && command.refusal(below) != nil
    }
    return CommandGroup.allCases.flatMap { group in usable.filter { $0.group == group } }
  }

  /// Closes the list and does what was chosen on the screen below.
  fileprivate mutating func runChosen() -> [Effect] {
    let commands = paletteCommands
    guard let chosen = palette?.list.cursor.selected, commands.indices.contains(chosen) else {
      return []
    }
    let command = commands[chosen]
    goBack()
    guard command.isValid(self) else {
      notice = command.refusal(self).map { .refused($0) }
      return []
    }
    return command.run(&self, command.keys.first ?? .key(.enter))
  }
}
