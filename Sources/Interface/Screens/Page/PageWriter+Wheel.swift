import Canvas
import Criteria
import Wording

/// The year's wheel: what should have happened, then the coming quarter and the rest of the twelve months.
extension PageWriter {
  mutating func write(_ wheel: YearWheel) {
    if let said = WheelWords.period(of: plan, today: today) { text([Line(said)]) }
    text(strip(wheel))
    if !wheel.overdue.isEmpty {
      section(SectionWords.overdue)
      list(wheel.overdue, days: wheel.overdue.map { lateness(since: $0.day) })
    }
    for month in wheel.coming { add(month) }
    let empty = wheel.later.filter(\.entries.isEmpty)
    for month in wheel.later where !month.entries.isEmpty { add(month) }
    if !empty.isEmpty {
      text([.empty])
      text(WheelWords.nothing(in: empty).wrapped(to: textWidth).map { Line($0, .secondary) })
    }
    addUndated(wheel.undated)
  }

  /// The cells of a day that has passed, and how long ago that was.
  func lateness(since day: Day) -> [TextTable.Cell] {
    [
      TextTable.Cell(DanishDay.short(day), right: true),
      TextTable.Cell(
        "\(symbols.mark(.missed)) \(WheelWords.late(today - day))", Style(.missed, bold: true)),
    ]
  }

  /// What has no day, last.
  private mutating func addUndated(_ items: [WheelItem]) {
    guard !items.isEmpty else { return }
    section(SectionWords.undated)
    let cells = items.map { item in
      [
        TextTable.Cell(
          WheelWords.undatedKind(item).padded(to: WheelWords.longestKind), Style(.secondary)),
        TextTable.Cell(WheelWords.undatedText(item, in: plan, today: today)),
      ]
    }
    rows(items.map { .undated($0) }, TextTable(rows: cells, flexible: 1, least: 12), inset: 1)
  }

  private mutating func add(_ month: WheelMonth) {
    section(WheelWords.heading(month), month.entries.isEmpty ? WheelWords.nothing : "")
    let days = month.entries.map {
      [TextTable.Cell("\($0.day.civil.day).".padded(to: 3, right: true))]
    }
    list(month.entries, days: days)
  }

  /// Entries as rows: their day, what kind of thing it is, and what it is.
  private mutating func list(_ entries: [WheelEntry], days: [[TextTable.Cell]]) {
    let cells = zip(entries, days).map { entry, day in
      day + [
        TextTable.Cell(
          WheelItemWords.kind(entry.item).padded(to: WheelWords.longestKind),
          Style(entry.item.isDue ? .notice : .secondary)),
        TextTable.Cell(WheelItemWords.text(entry.item, in: plan)),
      ]
    }
    let table = TextTable(rows: cells, flexible: (cells.first?.count ?? 1) - 1, least: 12)
    rows(entries.map { .entry($0) }, table, inset: 1)
  }

  /// The twelve months in a row with how much there is in each, a quarter at a time.
  private func strip(_ wheel: YearWheel) -> [Line] {
    var names = Line()
    var counts = Line()
    let bar = Span(" \(symbols.vertical)", .frame)
    for (index, month) in wheel.months.enumerated() {
      if index > 0, index % 3 == 0 {
        names = names + bar
        counts = counts + bar
      }
      let count = month.entries.count
      let isComing = index < 3
      names =
        names
        + Span(WheelWords.short(month).padded(to: 5, right: true), Style(.heading, bold: isComing))
      counts =
        counts
        + Span(
          (count == 0 ? FigureText.none : DanishNumber.text(count)).padded(to: 5, right: true),
          Style(bold: isComing && count > 0))
    }
    return [names, counts]
  }
}

extension WheelItem {
  /// Whether something is to be delivered, and not only to take place.
  fileprivate var isDue: Bool {
    switch self {
    case .milestoneDeadline, .figures, .duty: true
    case .occasion, .milestoneStart, .meeting: false
    }
  }
}
