import CNcurses
import Glibc
import Canvas

/// Turns cells of a screen into cells of curses.
struct Brush {
  /// How many colours the terminal shows.
  let depth: ColourDepth
  /// What the roles look like.
  var theme: Theme { didSet { painted = [:] } }
  private var pairs: [Int: Int32] = [:]
  private var painted: [Cell: [cchar_t]] = [:]

  /// Finds out what the terminal can do. Must come after `newterm`.
  init(theme: Theme, wantsColour: Bool) {
    self.theme = theme
    depth = wantsColour ? Self.startColours() : .none
  }

  private static func startColours() -> ColourDepth {
    guard has_colors(), start_color() == 0, use_default_colors() == 0 else { return .none }
    return switch curses_colours() {
    case 256...: .many
    case 16...: .sixteen
    case 8...: .eight
    default: .none
    }
  }

  /// A row's cells for curses, one for each character, wide or not, in so many columns.
  mutating func paint(_ row: [Cell], columns: Int) -> [cchar_t] {
    let visible = row.prefix(columns)
    var result: [cchar_t] = []
    result.reserveCapacity(columns)
    // Most cells are like the one before them.
    var last: (cell: Cell, painted: [cchar_t])?
    for (index, cell) in zip(visible.indices, visible) where !cell.isContinuation {
      let next = index + 1
      let isCut = next == visible.endIndex && next < row.endIndex && row[next].isContinuation
      let cell = isCut ? Cell(" ", style: cell.style) : cell
      let painted = last?.cell == cell ? last?.painted ?? [] : brushed(cell)
      result += painted
      last = (cell, painted)
    }
    return result
  }

  private mutating func brushed(_ cell: Cell) -> [cchar_t] {
    if let known = painted[cell] { return known }
    let look = theme.appearance(of: cell.style, depth: depth)
    var attributes: attr_t = 0
    if look.isBold { attributes |= curses_bold() }
    if look.isUnderlined { attributes |= curses_underline() }
    if look.isReversed { attributes |= curses_reverse() }
    let colours = look.foreground.map { pair(of: $0) } ?? 0
    let cells = Self.glyphs(of: cell.text).map { text in
      var made = cchar_t()
      if !curses_make_cell(&made, text, attributes, colours) {
        curses_make_cell(&made, [0x3F, 0], attributes, colours)
      }
      return made
    }
    painted[cell] = cells
    return cells
  }

  /// The code points of a cell, ended by a zero. A screen's cells hold only what terminals agree on; what the C
  /// library of this system still holds to be of another width, as signs newer than it, would push the row aside,
  /// and becomes a question mark as wide as the screen thinks.
  static func glyphs(of text: String) -> [[wchar_t]] {
    let points = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    let width = text.displayWidth
    if let first = points.first, points.count <= 5, wcwidth(first) == Int32(width),
      points.dropFirst().allSatisfy({ wcwidth($0) == 0 })
    {
      return [points + [0]]
    }
    return [[0x3F, 0]] + Array(repeating: [0x20, 0], count: max(0, width - 1))
  }

  /// The number of a colour on the terminal's own ground; 0 where there can be no more.
  private mutating func pair(of colour: Int) -> Int32 {
    if let known = pairs[colour] { return known }
    let number = Int32(pairs.count + 1)
    guard number < curses_colour_pairs(), init_extended_pair(number, Int32(colour), -1) == 0 else {
      return 0
    }
    pairs[colour] = number
    return number
  }
}
