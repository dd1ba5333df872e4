import Canvas

/// Every command of the screen below with its key, and those that have no key; it serves as the menu.
struct PaletteScreen: TypedListScreen {
  var search = LineEditor()
  var cursor = PageCursor<Int>()

  static let commands: [Command<PaletteScreen>] = typing(
    Command(
      [.key(.enter)], .doing, PaletteWords.runCommand,
      when: { palette, _ in palette.cursor.selected != nil },
      run: { palette, world, _ in
        let commands = listed(in: world)
        guard let chosen = palette.cursor.selected, commands.indices.contains(chosen) else {
          return []
        }
        return [.back, .run(commands[chosen])]
      }))

  mutating func refresh(in world: World) -> Bool { true }

  func draw(in world: World, on canvas: inout Canvas) {
    let commands = Self.listed(in: world)
    let page = page(of: commands, in: world)
    draw(
      page, title: PaletteWords.title, right: CountWords.shown(page.rows.count, of: commands.count),
      hint: PaletteWords.hint, in: world, on: &canvas)
  }

  func page(in world: World) -> Page<Int> { page(of: Self.listed(in: world), in: world) }

  private func page(of commands: [Command<AnyScreen>], in world: World) -> Page<Int> {
    var page = Page<Int>()
    let width = max(20, world.size.columns - 2)
    let ellipsis = world.symbols.ellipsis
    let keys = min(
      width / 3, (commands.map { $0.keyNames(world.symbols).displayWidth }.max() ?? 0) + 2)
    let words = search.trimmed
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
      let isValid = world.below.map { command.isValid($0.screen, $0.world) } ?? false
      let reason = isValid ? "" : world.below.flatMap { command.refusal($0.screen, $0.world) } ?? ""
      let room = max(8, width - keys - 1)
      let name = command.name.fitted(to: room, ellipsis: ellipsis)
      let left = room - name.displayWidth - 3
      var spans = [
        Span(
          " " + command.keyNames(world.symbols).padded(to: keys - 1, ellipsis: ellipsis) + " ",
          .key, bold: true),
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

  /// The commands of the screen below and those without a key, by group: those that can be used now, and those
  /// of which there is a reason to tell why not.
  private static func listed(in world: World) -> [Command<AnyScreen>] {
    guard let below = world.below else { return [] }
    let all = (below.screen.commands + Command.keyless).filter { command in
      !command.isMere && !command.keys.contains(.character(":"))
    }
    let usable = all.filter { command in
      if command.isValid(below.screen, below.world) { return true }
      let isOnlyOne = !all.contains {
        !command.keys.isEmpty && $0.keys == command.keys && $0.isValid(below.screen, below.world)
      }
      return isOnlyOne && command.refusal(below.screen, below.world) != nil
    }
    return CommandGroup.allCases.flatMap { group in usable.filter { $0.group == group } }
  }
}

extension Command {
  /// Whether it only moves about with arrows and the like, which nobody chooses from a list.
  fileprivate var isMere: Bool {
    let keys: Set<Press> = [
      .key(.up), .key(.down), .key(.left), .key(.right), .key(.pageUp), .key(.pageDown),
      .key(.home), .key(.end), .key(.tab), .key(.backTab),
    ]
    return !self.keys.isEmpty && self.keys.allSatisfy(keys.contains)
  }
}
