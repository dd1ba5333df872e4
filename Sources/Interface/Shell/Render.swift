import Canvas
import Wording

/// Shows the state as a screen.
public func render(_ state: State) -> Grid { state.canvas.screen }

extension State {
  /// All that is shown, with what a click on each part means.
  var canvas: Canvas {
    var canvas = Canvas(size: size, symbols: shared.symbols)
    guard !isTooSmall else {
      TooSmall.draw(on: &canvas)
      return canvas
    }
    var world = topWorld
    world.coveredRows = coveredRows
    top.base.draw(in: world, on: &canvas)
    canvas.drawFooter(self, world)
    return canvas
  }
}

extension Canvas {
  fileprivate mutating func drawFooter(_ state: State, _ world: World) {
    let row = rows - Footer.rows
    rule(row: row)
    let room = drawKept(world, row: row)
    draw(captions: state.top.base.captions(in: world), row: row, room: room)
    let (lines, role) = state.announcementLines
    for (index, line) in lines.enumerated() {
      write(
        " " + line.padded(to: columns - 1), row: row - lines.count + 1 + index, column: 0,
        style: Style(role, bold: true))
    }
    drawHints(state, world, row: rows - 1)
  }

  /// The closed quarter that is shown as it was, at the right of the rule.
  ///
  /// - Returns: the cells that are left for a caption.
  private mutating func drawKept(_ world: World, row: Int) -> Int {
    guard let kept = world.kept else { return columns - 6 }
    let text = " \(ClosingText.shownShort(kept.closing)) "
    let column = max(0, columns - text.displayWidth - 2)
    write(text, row: row, column: column, style: Style(.notice, bold: true))
    return column - 6
  }

  /// The longest caption that there is room for, on the rule.
  private mutating func draw(captions: [String], row: Int, room: Int) {
    guard let caption = captions.fitting(room) else { return }
    write(
      " \(caption.fitted(to: room, ellipsis: symbols.ellipsis)) ", row: row, column: 2,
      style: Style(.heading, bold: true))
  }

  /// As many of the valid keys as there is room for: help and quit always come along, then what the
  /// screen is for goes before getting about.
  private mutating func drawHints(_ state: State, _ world: World, row: Int) {
    let top = state.top
    let commands = state.commands
    let valid = commands.indices.filter {
      commands[$0].label != nil && commands[$0].isValid(top, world)
    }
    let key = HintsKey(
      screen: ObjectIdentifier(type(of: top.base)), question: state.question, valid: valid)
    draw(row: row, as: key, in: world) { $0.draw(hints: valid.map { commands[$0] }) }
  }

  private mutating func draw(hints: [Command<AnyScreen>]) {
    // The first cell stays free, and the last hint needs no space after it.
    var room = columns + 1
    var chosen: Set<Int> = []
    for group in [CommandGroup.general, .doing, .moving] {
      for (index, hint) in hints.enumerated() where hint.group == group {
        let width = line(of: hint).width + 2
        guard width <= room else { continue }
        room -= width
        chosen.insert(index)
      }
    }
    var column = 1
    for (index, hint) in hints.enumerated() where chosen.contains(index) {
      column = draw(line(of: hint), row: 0, column: column) + 2
    }
  }

  /// A command's keys, each to be clicked, and what it does. Signs stand close together, words apart.
  private func line(of command: Command<AnyScreen>) -> Line {
    let keys = command.keys.prefix(command.shown)
    let separator = keys.allSatisfy { $0.name(symbols).count == 1 } ? "" : "/"
    let style = Style(.key, bold: true)
    let names = keys.map { [Span($0.name(symbols), style, target: .press($0))] }
    let label = Span(
      " " + (command.label ?? ""), Style(.secondary), target: keys.last.map { .press($0) })
    return Line(Array(names.joined(separator: [Span(separator, .key)])) + [label])
  }
}

extension State {
  /// How many of the rows above the footer are covered by what is asked, was just done or was refused.
  var coveredRows: Int { max(0, announcementLines.lines.count - 1) }

  fileprivate var announcementLines: (lines: [String], Role) {
    guard let (text, role) = announcement else { return ([], .plain) }
    let lines = text.wrapped(to: max(1, size.columns - 2)).prefix(max(4, size.rows / 4))
    return (Array(lines), role)
  }

  /// What is asked, was just done or was refused; it stands where the rule above the footer else is.
  fileprivate var announcement: (String, Role)? {
    if let question { return (text(of: question), .refusal) }
    return switch notice {
    case .done(let text): (text, .notice)
    case .refused(let text): (text, .refusal)
    case nil: nil
    }
  }
}

/// The valid keys, by their places among those of a screen, or of a question.
private struct HintsKey: Hashable, Sendable {
  let screen: ObjectIdentifier
  let question: Question?
  let valid: [Int]
}
