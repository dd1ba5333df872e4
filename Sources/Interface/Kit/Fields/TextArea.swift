import Canvas

/// Paragraphs being typed, with their cursor: they are wrapped as they are shown, and what is typed can be undone.
struct TextArea: Hashable, Sendable {
  private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  private(set) var cursor: Int
  /// The cell that the cursor keeps to as it goes up and down.
  private var wantedCell: Int?
  private var past: [Moment] = []
  private var future: [Moment] = []
  private var lastEdit: Edit?

  /// What stood, and where the cursor was.
  private struct Moment: Hashable, Sendable {
    let characters: [Character]
    let cursor: Int
  }

  private enum Edit: Hashable, Sendable { case typing, removing, other }

  /// The most characters that are typed: more than any text may have, so that it is said and nothing is cut unseen.
  static let longest = 40_000
  private static let mostMoments = 300

  init(_ text: String = "") {
    characters = Array(text)
    cursor = 0
  }

  var text: String { String(characters) }

  /// Takes in what is typed; false when it is a key that does not edit.
  ///
  /// - Parameters:
  ///   - width: the cells of a row.
  ///   - height: the rows in view.
  mutating func take(_ typed: Typed, width: Int, height: Int) -> Bool {
    switch typed {
    case .press(.character(let character)): insert(String(character), .typing)
    case .paste(let text): insert(text, .other)
    case .press(.key(.enter)): insert("\n", .other)
    case .press(.key(let key)):
      return move(key, width: width, height: height) || remove(key, width: width)
    }
    return true
  }

  /// Puts the text of another program, or one that was kept, in the place of what stands.
  mutating func replace(with text: String) {
    remember(.other)
    characters = Array(text)
    cursor = min(cursor, characters.count)
    wantedCell = nil
  }

  /// What stood before the last edit stands again; false where there is nothing to undo.
  mutating func undo() -> Bool {
    guard let moment = past.popLast() else { return false }
    future.append(now)
    stand(as: moment)
    return true
  }

  /// What was undone stands again; false where nothing was.
  mutating func redo() -> Bool {
    guard let moment = future.popLast() else { return false }
    past.append(now)
    stand(as: moment)
    return true
  }

  private var now: Moment { Moment(characters: characters, cursor: cursor) }

  private mutating func stand(as moment: Moment) {
    (characters, cursor) = (moment.characters, moment.cursor)
    (wantedCell, lastEdit) = (nil, nil)
  }

  /// Puts the cursor behind the last character.
  mutating func goToEnd() { cursor = characters.count }

  private mutating func insert(_ text: String, _ edit: Edit) {
    // A pasted end of line may be of two signs.
    let typed = text.filter { $0.isNewline || $0 == "\t" || $0.displayWidth > 0 }
      .map { $0.isNewline ? "\n" : $0.isWhitespace ? " " : $0 }
      .prefix(max(0, Self.longest - characters.count))
    guard !typed.isEmpty else { return }
    remember(typed.first == " " ? .other : edit)
    characters.insert(contentsOf: typed, at: cursor)
    cursor += typed.count
    wantedCell = nil
  }

  private mutating func remember(_ edit: Edit) {
    defer { lastEdit = edit }
    future = []
    // A word that is typed is undone as one.
    if edit == lastEdit, edit != .other { return }
    past.append(now)
    if past.count > Self.mostMoments { past.removeFirst() }
  }

  private mutating func move(_ key: Key, width: Int, height: Int) -> Bool {
    let wanted = wantedCell
    wantedCell = nil
    switch key {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = rows(width: width)[row(width: width)].lowerBound
    case .end, .control("e"): goToEndOfRow(width: width)
    case .up: go(by: -1, width: width, wanted)
    case .down: go(by: 1, width: width, wanted)
    case .pageUp: go(by: 1 - max(2, height), width: width, wanted)
    case .pageDown: go(by: max(2, height) - 1, width: width, wanted)
    default:
      wantedCell = wanted
      return false
    }
    lastEdit = nil
    return true
  }

  private mutating func remove(_ key: Key, width: Int) -> Bool {
    switch key {
    case .backspace: remove(cursor - 1..<cursor, .removing)
    case .delete, .control("d"): remove(cursor..<cursor + 1, .removing)
    case .control("u"): remove(rows(width: width)[row(width: width)].lowerBound..<cursor, .other)
    case .control("k"):
      let end = characters[cursor...].firstIndex(of: "\n") ?? characters.count
      remove(cursor..<max(end, min(cursor + 1, characters.count)), .other)
    case .control("w"):
      let before = characters[..<cursor]
      let word = before.lastIndex { !$0.isWhitespace }.map { before[...$0] } ?? []
      remove((word.lastIndex(where: \.isWhitespace).map { $0 + 1 } ?? 0)..<cursor, .other)
    default: return false
    }
    return true
  }

  private mutating func remove(_ range: Range<Int>, _ edit: Edit) {
    wantedCell = nil
    let range = range.clamped(to: 0..<characters.count)
    guard !range.isEmpty else { return }
    remember(edit)
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func goToEndOfRow(width: Int) {
    let (rows, row) = (rows(width: width), row(width: width))
    // The end of a row that goes on is before the space that it is broken at.
    cursor = max(
      rows[row].lowerBound, row + 1 < rows.count ? rows[row].upperBound - 1 : rows[row].upperBound)
  }

  private mutating func go(by step: Int, width: Int, _ wanted: Int?) {
    let rows = rows(width: width)
    let row = row(width: width)
    let cell = wanted ?? self.cell(of: cursor, in: rows[row])
    let next = min(max(0, row + step), rows.count - 1)
    place(atCell: cell, row: next, of: rows)
    wantedCell = cell
    if next == row { (cursor, wantedCell) = (step < 0 ? 0 : characters.count, nil) }
  }

  /// Puts the cursor at a cell of a row.
  mutating func place(atCell cell: Int, row: Int, width: Int) {
    wantedCell = nil
    lastEdit = nil
    let rows = rows(width: width)
    place(atCell: cell, row: min(row, rows.count - 1), of: rows)
  }

  private mutating func place(atCell cell: Int, row: Int, of rows: [Range<Int>]) {
    let range = rows[row]
    let last = row + 1 < rows.count ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
    cursor = min(last, characters[range].prefix(ofWidth: cell).endIndex)
  }

  private func cell(of place: Int, in row: Range<Int>) -> Int {
    characters[row.lowerBound..<place].reduce(0) { $0 + $1.displayWidth }
  }

  // MARK: - As it is shown

  /// The characters of each row; the sign or the space that a row ends at belongs to it.
  func rows(width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var (begin, space, cells) = (0, nil as Int?, 0)
    for (place, character) in characters.enumerated() {
      if character == "\n" {
        rows.append(begin..<place + 1)
        (begin, space, cells) = (place + 1, nil, 0)
        continue
      }
      cells += character.displayWidth
      if character == " " { space = place }
      // A space may hang over the edge.
      guard cells > width, character != " " else { continue }
      let end = space.map { $0 + 1 } ?? place
      rows.append(begin..<max(end, begin + 1))
      (begin, space) = (max(end, begin + 1), nil)
      cells = characters[begin..<max(begin, place + 1)].reduce(0) { $0 + $1.displayWidth }
      // A wide sign may have no room after the word that it ends either.
      if cells > width, begin < place {
        rows.append(begin..<place)
        (begin, cells) = (place, character.displayWidth)
      }
    }
    rows.append(begin..<characters.count)
    return rows
  }

  /// The row that the cursor is in.
  func row(width: Int) -> Int {
    let rows = rows(width: width)
    return rows.firstIndex { $0.contains(cursor) } ?? rows.count - 1
  }

  /// The rows in view and the cursor's place among them, as few as possible scrolled away from a first one.
  func visible(
    width: Int, height: Int, from top: Int
  ) -> (rows: [String], top: Int, cursor: (row: Int, cell: Int)) {
    let rows = rows(width: width)
    let row = rows.firstIndex { $0.contains(cursor) } ?? rows.count - 1
    let least = max(0, row - max(1, height) + 1)
    let top = min(max(top, least), row, max(0, rows.count - 1))
    let shown = rows[top..<min(rows.count, top + max(1, height))].map { range in
      String(characters[range].filter { $0 != "\n" })
    }
    return (shown, top, (row - top, cell(of: cursor, in: rows[row])))
  }
}
