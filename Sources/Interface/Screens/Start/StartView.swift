import Canvas

extension StartScreen {
  func draw(in world: World, on canvas: inout Canvas) {
    let width = canvas.columns - 4
    let isFirst = world.isAtBottom
    canvas.draw(title: isFirst ? StartWords.title : StartWords.anotherTitle)
    var row = 2
    if isFirst {
      row = canvas.draw(StartWords.purpose.lines(to: width), row: row, column: 2) + 1
    }
    let asked = isFirst ? StartWords.choose : StartWords.chooseAnother
    row = canvas.draw(asked.lines(to: width, bold: true), row: row, column: 2)
    let choices =
      world.offers.map { ($0.name, $0.detail) } + [(StartWords.ownFile, "")]
      + (isFirst ? [(StartWords.demo, StartWords.demoHint)] : [])
    let room = max(1, world.rowsAboveFooter - row - 1)
    let first = min(max(0, selected - room + 1), max(0, choices.count - room))
    for index in first..<min(choices.count, first + room) {
      let isFile = index == world.offers.count
      let (name, detail) = choices[index]
      let nameWidth = min(width / 2, 40)
      let place = canvas.write(
        name.padded(to: nameWidth), row: row, column: 4, style: Style(bold: index == selected))
      canvas.write(detail, row: row, column: place + 1, style: Style(.secondary))
      canvas.hit(row: row, columns: 0..<canvas.columns, .row(index))
      if index == selected {
        canvas.point(row: row, column: 2)
        canvas.select(row: row, columns: 2..<canvas.columns - 1)
        canvas.rest(row: row, column: 2)
      }
      if isFile { drawField(on: &canvas, row: row, column: place + 1, isTyping: index == selected) }
      row += 1
    }
    if world.opening != nil {
      canvas.write(
        WaitingWords.opening, row: min(row + 1, world.rowsAboveFooter - 1), column: 2,
        style: Style(.notice))
    }
  }

  private func drawField(on canvas: inout Canvas, row: Int, column: Int, isTyping: Bool) {
    let width = max(1, canvas.columns - column - 2)
    let (text, cell) = path.visible(width: width)
    let shown = path.isEmpty ? StartWords.ownFileHint : text
    canvas.write(
      shown.padded(to: width), row: row, column: column,
      style: Style(path.isEmpty ? .secondary : .field, selected: isTyping))
    if isTyping { canvas.rest(row: row, column: column + cell, typing: true) }
  }
}
