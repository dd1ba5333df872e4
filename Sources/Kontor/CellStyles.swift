import CXlsxWriter
import Reports

/// The formats of a workbook's cells, each made once.
struct CellStyles {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var made: [Key: UnsafeMutablePointer<lxw_format>] = [:]

  private struct Key: Hashable {
    let style: Workbook.Style
    let code: String?
    let isText: Bool
  }

  init(_ book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

  /// The format of a cell.
  mutating func style(of cell: Workbook.Cell) -> UnsafeMutablePointer<lxw_format>? {
    let key = Key(style: cell.style, code: Self.code(of: cell.value), isText: cell.isText)
    if let format = made[key] { return format }
    guard let format = workbook_add_format(book) else { return nil }
    Self.set(cell.style, of: format)
    if key.isText, cell.style.wraps || cell.style == .note { format_set_indent(format, 1) }
    if let code = key.code { format_set_num_format(format, code) }
    made[key] = format
    return format
  }

  private static func code(of value: Workbook.Value) -> String? {
    switch value {
    case .empty, .text: nil
    case .number(let number, let format): format.code(of: number)
    case .day: Workbook.NumberFormat.day
    case .answer: Workbook.NumberFormat.answer
    case .open(let entry): entry.code
    }
  }

  private static func set(_ style: Workbook.Style, of format: UnsafeMutablePointer<lxw_format>) {
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    switch style {
    case .plain: frame(format)
    case .label:
      frame(format)
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 16)
      format_set_font_color(format, Colours.head)
    case .subtitle: format_set_bold(format)
    case .quiet, .note: format_set_font_color(format, Colours.quiet)
    case .heading: head(format)
    case .trailingHeading:
      head(format)
      format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case .good: colour(format, Colours.good)
    case .warning: colour(format, Colours.warning)
    case .bad: colour(format, Colours.bad)
    case .field:
      frame(format)
      format_set_bg_color(format, Colours.field)
      format_set_unlocked(format)
    case .closed:
      frame(format)
      format_set_bg_color(format, Colours.closed)
    }
  }

  /// A line around, and words in as many lines as they need.
  private static func frame(_ format: UnsafeMutablePointer<lxw_format>) {
    format_set_text_wrap(format)
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, Colours.line)
  }

  private static func head(_ format: UnsafeMutablePointer<lxw_format>) {
    frame(format)
    format_set_bold(format)
    format_set_font_color(format, Colours.paper)
    format_set_bg_color(format, Colours.head)
  }

  private static func colour(
    _ format: UnsafeMutablePointer<lxw_format>, _ colours: (ink: lxw_color_t, ground: lxw_color_t)
  ) {
    frame(format)
    format_set_font_color(format, colours.ink)
    format_set_bg_color(format, colours.ground)
  }
}

extension Workbook.Cell {
  /// Whether it stands at the left edge, a little in from the numbers before it.
  fileprivate var isText: Bool {
    guard style != .trailingHeading else { return false }
    if case .text = value { return true }
    return style == .label
  }
}

/// The colours of a workbook: those of all papers.
enum Colours {
  static let paper = Ink.ground.onPaper
  static let head = Ink.goal.onPaper
  static let line = Ink.frame.onPaper
  static let quiet = Ink.quiet.onPaper
  static let good = (ink: Ink.blue.onPaper, ground: Ink.paleBlue.onPaper)
  static let warning = (ink: Ink.orange.onPaper, ground: Ink.paleOrange.onPaper)
  static let field = Ink.paleBlue.onPaper
  static let closed = Ink.paleGrey.onPaper
  static let bad = (ink: Ink.crimson.onPaper, ground: Ink.paleCrimson.onPaper)
}
