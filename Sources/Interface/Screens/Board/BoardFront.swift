import Canvas
import Criteria
import Reports

/// The front as it fits the window: what stands under each question gives way where there is more than fits, and says
/// so.
struct BoardFront {
  /// The lines, no more than there are rows.
  private(set) var lines: [Line] = []
  /// What there was no room for all of.
  private(set) var cut: Set<Report.Digest> = []

  private let drawing: ReportDrawing
  private let isTall: Bool

  init(_ blocks: [Report.Block], _ drawing: ReportDrawing) {
    self.drawing = drawing
    isTall = drawing.rows >= Self.tall
    let digests = blocks.compactMap { if case .digest(let digest) = $0 { digest } else { nil } }
    top(blocks)
    let all = columns(digests)
    // What cannot be judged stands here where all else has room too.
    let isWhole = all.cut.isEmpty && all.lines.count + lines.count <= drawing.rows
    let shown = isWhole ? all : columns(Array(digests.prefix(4)))
    lines += shown.lines
    cut = isWhole ? [] : shown.cut.union(digests.dropFirst(4))
  }

  /// The rows from which large figures have room.
  private static let tall = 30

  /// Digests beneath each other; where there is width enough what asks for something stands to the left.
  private func columns(_ digests: [Report.Digest]) -> (lines: [Line], cut: Set<Report.Digest>) {
    guard drawing.width >= BoardLayout.wide, digests.count >= 4 else {
      return column(digests, width: drawing.width, namesPages: true)
    }
    let half = (drawing.width - BoardLayout.between) / 2
    let left = column(
      [digests[0], digests[3]] + digests.dropFirst(4), width: half, namesPages: true)
    let right = column([digests[1], digests[2]], width: half, namesPages: false)
    return (
      Line.beside(left.lines, right.lines, width: half, gap: BoardLayout.between),
      left.cut.union(right.cut)
    )
  }

  /// The sentence on the whole plan, and its criteria as marks and, where there is room, in large figures.
  private mutating func top(_ blocks: [Report.Block]) {
    for block in blocks {
      switch block {
      case .paragraph: lines += drawing.lines([block]).flatMap(\.lines)
      case .counts(let counts):
        let large =
          isTall ? LargeCounts.lines(counts, width: drawing.width, symbols: drawing.symbols) : []
        if large.isEmpty { addStrip(counts) } else { lines += [.empty] + large }
      default: break
      }
    }
    if isTall { lines.append(.empty) }
  }

  /// A mark for each criterion, at the end of the sentence where there is room.
  private mutating func addStrip(_ counts: VerdictCounts) {
    let strip = VerdictStrip.spans(counts, width: drawing.width, symbols: drawing.symbols)
    let own = Line(strip).width
    if let last = lines.last, last.width + own + 2 <= drawing.width {
      let fill = drawing.width - last.width - own
      lines[lines.count - 1].spans += [Span(String(repeating: " ", count: fill))] + strip
    } else {
      lines.append(Line(strip))
    }
  }

  /// Digests beneath each other in the rows that are left.
  private func column(
    _ digests: [Report.Digest], width: Int, namesPages: Bool
  ) -> (lines: [Line], cut: Set<Report.Digest>) {
    var drawing = drawing
    drawing.width = width
    let room = drawing.rows - lines.count - digests.count
    let wanted = digests.map { drawing.answer($0, rows: .max).lines.count }
    let given = Self.share(room, among: zip(digests, wanted).map { ($0.form, $1) })
    var answers = zip(digests, given).map { drawing.answer($0, rows: $1) }
    var spare = room - given.reduce(0, +)
    // With rows to spare no name gives way, and then each question stands apart.
    for (place, digest) in digests.enumerated() where !answers[place].isCut {
      let whole = drawing.answer(digest, rows: .max, cuts: false)
      let more = whole.lines.count - answers[place].lines.count
      guard more <= spare else { continue }
      answers[place] = whole
      spare -= more
    }
    let gap = spare >= digests.count - 1 ? 1 : 0
    let isFirstApart = !isTall && spare >= digests.count
    var (column, cut): ([Line], Set<Report.Digest>) = (isFirstApart ? [.empty] : [], [])
    for (place, digest) in digests.enumerated() {
      guard given[place] > 0 else {
        cut.insert(digest)
        continue
      }
      if place > 0 { column += Array(repeating: .empty, count: gap) }
      let answer = answers[place]
      if answer.isCut { cut.insert(digest) }
      column += [drawing.title(digest, namesPages: namesPages && place == 0)] + answer.lines
    }
    return (column, cut)
  }

  /// How many rows each of some digests has: first what each must have, then what is left in the order of what matters.
  static func share(_ room: Int, among digests: [(form: Report.Digest.Form, wanted: Int)]) -> [Int]
  {
    var given = digests.map { _ in 0 }
    // Those of names are quiet; a board acts on the first and decides on the numbered.
    let steps: [(place: Int, most: Int)] =
      digests.indices.map { ($0, 2) }
      + digests.indices.filter { digests[$0].form == .numbered }.map { ($0, 3) }
      + digests.indices.prefix(1).map { ($0, 6) }
      + digests.indices.filter { digests[$0].form != .names }.map { ($0, 5) }
      + digests.indices.map { ($0, 4) }
      + digests.indices.filter { digests[$0].form != .names }.map { ($0, .max) }
      + digests.indices.map { ($0, .max) }
    var left = room
    for (place, most) in steps {
      let more = max(0, min(left, min(digests[place].wanted, most) - given[place]))
      given[place] += more
      left -= more
    }
    return given
  }
}
