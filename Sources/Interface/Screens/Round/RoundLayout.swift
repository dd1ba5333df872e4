import Criteria

/// A line of the round's list.
enum RoundLine: Hashable {
  /// A source's name, or that of the earlier figures.
  case heading(String)
  /// A figure.
  case figure(RoundFigure)
  /// Another field of a figure.
  case field(RoundScreen.Slot)
}

/// Which rows of the screen the round's parts stand on.
struct RoundLayout {
  let lines: [RoundLine]
  /// The rows that the list scrolls in.
  let list: Range<Int>
  /// The rows about the figure at hand.
  let about: Range<Int>

  static let names = 2

  init(_ round: RoundScreen, rowsAboveFooter bottom: Int) {
    var lines: [RoundLine] = []
    func add(_ figures: [RoundFigure]) {
      for figure in figures {
        lines.append(.figure(figure))
        for field in round.fields(of: figure.key) where field != .figure {
          lines.append(.field(RoundScreen.Slot(key: figure.key, field: field)))
        }
      }
    }
    for group in round.round.groups {
      lines.append(.heading(RoundWords.heading(group.source)))
      add(group.figures)
    }
    if !round.round.earlier.isEmpty {
      lines.append(.heading(RoundWords.earlier))
      add(round.round.earlier)
    }
    self.lines = lines
    let height = bottom >= 30 ? 5 : 4
    let first = Self.names + 1
    let end = max(first, bottom - height)
    list = first..<end
    about = min(end + 1, bottom)..<max(end + 1, bottom)
  }

  /// The line of the field at hand.
  func here(_ round: RoundScreen) -> Int? {
    lines.firstIndex { line in
      switch line {
      case .heading: false
      case .figure(let figure): figure.key == round.here && round.field == .figure
      case .field(let slot): slot.key == round.here && slot.field == round.field
      }
    }
  }
}

extension RoundScreen {
  /// Keeps the field at hand in view, with its source's name where that stands right above.
  mutating func scroll(in world: World) {
    let layout = RoundLayout(self, rowsAboveFooter: world.rowsAboveFooter)
    top = min(max(0, top), max(0, layout.lines.count - layout.list.count))
    guard let here = layout.here(self) else { return }
    let first = here == 1 ? 0 : here
    if first < top { top = first }
    let room = layout.list.count
    let last = layout.lines.lastIndex { line in
      if case .field(let slot) = line { slot.key == self.here } else { false }
    }
    // All fields of the figure at hand are shown where there is room for them.
    if let last, last >= top + room { top = min(first, last - room + 1) }
    if here >= top + room { top = here - room + 1 }
  }
}

extension RoundFigure.Key {
  /// What it is a figure of.
  var subject: Subject { Subject(id: indicator, site: site) }
}
