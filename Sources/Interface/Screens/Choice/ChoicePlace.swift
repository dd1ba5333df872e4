import Canvas
import Criteria
import Wording

/// What can be chosen from a short list.
enum ChoiceTopic: Hashable, Sendable {
  case symbols, theme, filter, order
}

/// A line of such a list.
enum Choice: Hashable, Sendable {
  case symbols(SymbolSet)
  case theme(Theme)
  case filter(OverviewFilter?)
  case order(OverviewOrder)
}

/// A short list that one thing is chosen from: the signs, the colours, or what the overview shows.
struct ChoicePlace: Hashable, Sendable {
  let topic: ChoiceTopic
  private var cursor = PageCursor<Choice>()

  init(_ topic: ChoiceTopic, in state: State) {
    self.topic = topic
    cursor.selected = chosen(in: state)
  }

  static let commands =
    [
      Command(
        PageCursor<Choice>.keys, shown: 2, .moving, CommandWords.choose.name,
        label: CommandWords.choose.label, run: move),
      Command(PageCursor<Choice>.pageKeys, .moving, CommandWords.page.name, run: move),
      Command(
        [.key(.enter)], .doing, ChoiceCommandWords.takeChoice.name,
        label: ChoiceCommandWords.takeChoice.label,
        run: { state, _ in state.takeChoice() }),
      Command.back, Command.help, Command.quit, Command.quitAnywhere, Command.redraw,
    ]

  private static func move(_ state: inout State, _ press: Press) -> [Effect] {
    guard case .choice(var choice) = state.place else { return [] }
    choice.cursor.handle(press, on: choice.page(state), height: choice.rows(state).count)
    state.place = .choice(choice)
    return []
  }

  fileprivate var selected: Choice? { cursor.selected }

  mutating func settle(in state: State) {
    cursor.settle(on: page(state), height: rows(state).count)
  }

  mutating func select(_ row: Int, in state: State) {
    cursor.select(row, on: page(state), height: rows(state).count)
  }

  func draw(_ state: State, on canvas: inout Canvas) {
    canvas.write(" \(title)", row: 0, column: 0, style: Style(.heading, bold: true))
    canvas.rule(row: 1)
    var row = 2
    for line in hint(state) {
      canvas.write(line, row: row, column: 1)
      row += 1
    }
    page(state).draw(on: &canvas, rows: rows(state), cursor: cursor)
  }

  private var title: String {
    switch topic {
    case .symbols: ChoiceWords.symbols
    case .theme: ChoiceWords.theme
    case .filter: ChoiceWords.filter
    case .order: ChoiceWords.order
    }
  }

  private func hint(_ state: State) -> [String] {
    guard topic == .symbols, state.rowsAboveFooter > 10 else { return [] }
    return ChoiceWords.symbolsHint.wrapped(to: max(10, state.size.columns - 2)) + [""]
  }

  private func rows(_ state: State) -> Range<Int> {
    let first = 2 + hint(state).count
    return first..<max(first, state.rowsAboveFooter)
  }

  /// What holds now.
  private func chosen(in state: State) -> Choice {
    switch topic {
    case .symbols: .symbols(state.symbols)
    case .theme: .theme(state.settings.theme)
    case .filter: .filter(state.overview?.filter)
    case .order: .order(state.overview?.order ?? .agreement)
    }
  }

  private func page(_ state: State) -> Page<Choice> {
    var page = Page<Choice>()
    func add(_ choice: Choice, _ name: String, _ spans: [Span], width: Int) {
      let isChosen = choice == chosen(in: state)
      page.add(
        choice,
        [
          Line(
            [
              Span("  " + name.padded(to: width), Style(bold: true)),
              Span((isChosen ? "(\(ChoiceWords.chosen))" : "").padded(to: 8), .secondary),
              Span(" "),
            ] + spans)
        ])
    }
    switch topic {
    case .symbols:
      for set in SymbolSet.allCases {
        add(.symbols(set), ChoiceWords.name(set), [Span(ChoiceWords.sample(set))], width: 24)
      }
    case .theme:
      let isRoomy = state.size.columns >= 110
      let marks: [Verdict] = [.met, .onTrack, .behind, .farBehind, .missed]
      for theme in Theme.allCases {
        let sample =
          theme == state.settings.theme
          ? marks.map {
            Span(
              isRoomy
                ? "\(state.symbols.mark($0)) \(VerdictWords.word($0)) "
                : "\(state.symbols.mark($0)) ",
              Style($0.role))
          } : []
        add(.theme(theme), theme.title, sample, width: 34)
      }
    case .filter:
      guard let holding = state.holding else { return page }
      let all = holding.rollup.criteria.reduce(0) { $0 + $1.results.count }
      add(.filter(nil), CountWords.all, [Span(CountWords.rows(all), .secondary)], width: 40)
      for (filter, rows) in holding.filters {
        add(
          .filter(filter), filter.name(in: holding).fitted(to: 40),
          [Span(CountWords.rows(rows), .secondary)], width: 40)
      }
    case .order:
      for order in OverviewOrder.allCases { add(.order(order), order.title, [], width: 52) }
    }
    return page
  }
}

extension Theme {
  fileprivate var title: String {
    switch self {
    case .standard: ChoiceWords.standardTheme
    case .dark: ChoiceWords.darkTheme
    case .light: ChoiceWords.lightTheme
    case .highContrast: ChoiceWords.highContrastTheme
    }
  }
}

extension Command {
  /// Commands without a key of their own, which are chosen from the list of commands.
  static let keyless: [Command] = [
    opening(.symbols, ChoiceCommandWords.symbols), opening(.theme, ChoiceCommandWords.theme),
    Command([], .general, ChoiceCommandWords.suspend.name, run: { _, _ in [.suspend] }),
  ]

  /// Narrows the overview, and orders it.
  static let filter = opening(.filter, ChoiceCommandWords.filter, [.character("f")], .moving)
  static let order = opening(.order, ChoiceCommandWords.order, [.character("s")], .moving)

  /// Turns the mouse off, so that text can be selected, and on.
  static let mouse = Command(
    [.key(.function(8))], .general, ChoiceCommandWords.mouse.name,
    run: { state, _ in
      state.settings.usesMouse.toggle()
      state.notice = .done(ChoiceWords.mouse(state.settings.usesMouse))
      return [.use(state.settings)]
    })

  private static func opening(
    _ topic: ChoiceTopic, _ text: CommandText, _ keys: [Press] = [],
    _ group: CommandGroup = .general
  ) -> Command {
    Command(
      keys, group, text.name, label: keys.isEmpty ? nil : text.label,
      run: { state, _ in
        state.places.append(.choice(ChoicePlace(topic, in: state)))
        return []
      })
  }
}

extension State {
  /// Asks which signs look right, as on a terminal that is used for the first time.
  public mutating func askForSymbols() {
    places.append(.choice(ChoicePlace(.symbols, in: self)))
  }

  /// The overview, wherever it lies among the open screens.
  var overview: OverviewPlace? {
    get {
      for case .overview(let overview) in places.reversed() { return overview }
      return nil
    }
    set {
      guard let newValue,
        let index = places.lastIndex(where: { if case .overview = $0 { true } else { false } })
      else { return }
      places[index] = .overview(newValue)
    }
  }

  /// Does what was chosen, and goes back to the screen below.
  fileprivate mutating func takeChoice() -> [Effect] {
    guard case .choice(let place) = place, let choice = place.selected else { return [] }
    goBack()
    switch choice {
    case .symbols(let symbols): settings.symbols = symbols
    case .theme(let theme): settings.theme = theme
    case .filter(let filter):
      overview?.filter = filter
      overview?.showFirst()
      return []
    case .order(let order):
      overview?.order = order
      overview?.showFirst()
      return []
    }
    return [.use(settings)]
  }
}
