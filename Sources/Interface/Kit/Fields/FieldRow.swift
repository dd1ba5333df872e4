import Canvas

/// A field as it is drawn: its name, what is typed or chosen, what stands beside it and beneath.
struct FieldRow {
  let name: String
  /// Whether it takes a text rather than a number, a date or a short name.
  let isText: Bool
  let value: FormField.Value
  /// The unit, or what is taken when the field is left empty.
  var hint = ""
  var remarks: [Line] = []
  /// Whether it is the field that is typed in.
  var isHere = false

  /// How many rows it takes.
  var height: Int { 1 + remarks.count }

  /// The cells before a field: its name and the space around it.
  static let nameWidth = 19
  static let column = 2 + nameWidth

  /// The width of a field: texts go to the edge, the others leave room for what stands beside them.
  static func width(isText: Bool, columns: Int) -> Int {
    let all = max(8, columns - nameWidth - 4)
    return isText ? all : min(24, max(12, all - 29))
  }
}

extension Canvas {
  /// Draws fields that take clicks, and answers with the row after the last. Where all remarks
  /// would push a field out of view, only those on the field at hand are shown, and the rows follow it.
  mutating func draw(fields: [FieldRow], rows: Range<Int>) -> Int {
    let fits = fields.reduce(0) { $0 + $1.height } <= rows.count
    var shown = fields
    if !fits { for place in shown.indices where !shown[place].isHere { shown[place].remarks = [] } }
    let here = shown.firstIndex { $0.isHere } ?? 0
    var first = 0
    while first < here, shown[first...here].reduce(0, { $0 + $1.height }) > rows.count {
      first += 1
    }
    var row = rows.lowerBound
    for place in first..<max(first, shown.count) where row < rows.upperBound {
      draw(shown[place], place, row: row)
      row += 1
      for line in shown[place].remarks where row < rows.upperBound {
        draw(line, row: row, column: FieldRow.column)
        row += 1
      }
    }
    return row
  }

  private mutating func draw(_ field: FieldRow, _ place: Int, row: Int) {
    write(
      field.name.padded(to: FieldRow.nameWidth), row: row, column: 2,
      style: Style(bold: field.isHere))
    switch field.value {
    case .text(let editor):
      let width = FieldRow.width(isText: field.isText, columns: columns)
      draw(
        field: editor.visible(width: width), place, row: row, column: FieldRow.column,
        width: width, isHere: field.isHere)
      write(
        field.hint, row: row, column: FieldRow.column + width + 2, style: Style(.secondary))
    case .choice(let names, let chosen):
      draw(names, chosen: chosen, of: field, place, row: row)
    }
  }

  /// Draws what is typed in a field, with the cursor in the one at hand; without a place no clicks.
  mutating func draw(
    field typed: (text: String, cursorCell: Int), _ place: Int?, row: Int, column: Int, width: Int,
    isHere: Bool
  ) {
    write(
      typed.text.padded(to: width, ellipsis: symbols.ellipsis), row: row, column: column,
      style: Style(.field, selected: isHere))
    if let place {
      for offset in 0..<width {
        hit(row: row, columns: column + offset..<column + offset + 1, .field(place, cell: offset))
      }
    }
    if isHere { rest(row: row, column: column + min(typed.cursorCell, width - 1), typing: true) }
  }

  /// All names side by side where there is room, else the chosen one between arrows.
  private mutating func draw(
    _ names: [String], chosen: Int, of field: FieldRow, _ place: Int, row: Int
  ) {
    let room = columns - FieldRow.column - 1
    var column = FieldRow.column
    let fits = names.reduce(0) { $0 + $1.displayWidth + 3 } <= room
    for (option, name) in names.enumerated() where fits || option == chosen {
      let isChosen = option == chosen
      let number = fits ? "" : " (\(option + 1)/\(names.count))"
      let shown = name.fitted(to: max(1, room - 2 - number.count), ellipsis: symbols.ellipsis)
      let start = column
      column = write(
        isChosen ? "[\(shown)]" : " \(shown) ", row: row, column: column,
        style: Style(bold: isChosen, selected: isChosen && field.isHere))
      hit(row: row, columns: start..<column, .choice(field: place, option: option))
      if isChosen, field.isHere { rest(row: row, column: start + 1) }
      column = write(number, row: row, column: column, style: Style(.secondary)) + 1
    }
    if column + 1 + field.hint.displayWidth < columns {
      write(field.hint, row: row, column: column + 1, style: Style(.secondary))
    }
  }
}
