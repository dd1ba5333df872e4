import Canvas

extension Canvas {
  /// Draws a screen's title, what it is about beside it and something at the right edge, and the rule beneath.
  mutating func draw(title: String, about: String? = nil, right: String? = nil, rule row: Int = 1) {
    let room = right.map { max(0, columns - $0.displayWidth - 2) } ?? columns
    let lead = " \(title)" + (about == nil ? "" : "   ")
    write(lead, row: 0, column: 0, style: Style(.heading, bold: true), width: room)
    let column = lead.displayWidth
    write(about ?? "", row: 0, column: column, width: max(0, room - column))
    if let right { write(right, row: 0, column: max(0, columns - right.displayWidth - 1)) }
    rule(row: row)
  }

  /// Draws as many lines as there is room for above a row, and answers with the row after the last.
  @discardableResult
  mutating func draw(
    _ lines: [Line], row first: Int, above bottom: Int = Int.max, column: Int = 1, width: Int? = nil
  ) -> Int {
    let shown = lines.prefix(max(0, bottom - first))
    for (offset, line) in shown.enumerated() {
      draw(line, row: first + offset, column: column, width: width)
    }
    return first + shown.count
  }
}

extension SharedWorld {
  /// What a header begins with: the program, and that the figures are examples or nothing can be recorded.
  var header: [Span] {
    let badges = [
      isDemo ? HeaderWords.demo : nil, isReadOnly && kept == nil ? HeaderWords.readOnly : nil,
    ]
    return [Span(" \(HeaderWords.program)  ", .heading, bold: true)]
      + badges.compactMap { $0 }.flatMap { [Span(" \($0) ", .refusal, bold: true), Span("  ")] }
  }
}

extension Line {
  /// What a list is narrowed to, behind the name of that.
  init(choice name: String, _ chosen: String, isNarrowed: Bool) {
    self.init([Span("\(name): ", .secondary), Span(chosen, Style(bold: isNarrowed))])
  }
}

extension String {
  /// The text as lines of at most a width, each behind a lead; none where it says nothing.
  func lines(
    to width: Int, _ role: Role = .plain, bold: Bool = false, lead: String = ""
  ) -> [Line] {
    isEmpty ? [] : wrapped(to: width).map { Line(lead + $0, role, bold: bold) }
  }
}

extension [String] {
  /// The first that there is room for, else the last: of several ways to say something, the longest first.
  func fitting(_ width: Int) -> String? { first { $0.displayWidth <= width } ?? last }
}
