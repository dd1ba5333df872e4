import Canvas
import Criteria
import Wording

/// The years that milestones are drawn against: those of the plan in which something of them, or today,
/// lies, and what lies outside the plan besides.
struct TimeAxis: Hashable, Sendable {
  let days: Period

  /// The axis of some milestones; nil when none of them has a day.
  init?(_ milestones: [Milestone], plan: Period, today: Day) {
    let own = milestones.flatMap { [$0.start, $0.deadlineDay, $0.done].compactMap { $0 } }
    let all = own + (plan.contains(today) ? [today] : [])
    guard !own.isEmpty, let first = all.min(), let last = all.max() else { return nil }
    let years = Period(.first(of: first.year), .last(of: last.year)) ?? plan
    let within = years.intersection(plan) ?? years
    days = Period(min(within.first, first), max(within.last, last)) ?? plan
  }

  /// The cell that a day's noon lies in, of so many; nil when it lies outside.
  func cell(_ day: Day, of cells: Int) -> Int? {
    guard days.contains(day), cells > 0 else { return nil }
    return (2 * (day - days.first) + 1) * cells / (2 * days.dayCount)
  }

  /// The cell that begins nearest to a day's beginning, so that what begins with a year does not seem to
  /// begin before it.
  func cell(beginning day: Day, of cells: Int) -> Int? {
    guard days.contains(day), cells > 0 else { return nil }
    let nearest = (2 * (day - days.first) * cells + days.dayCount) / (2 * days.dayCount)
    return min(nearest, cells - 1)
  }

  /// The days that are named along so many cells: each year's first, and the quarters' where there are no
  /// more than two years and room for them.
  func labels(of cells: Int) -> [(day: Day, cell: Int)] {
    let isShort = days.dayCount <= 2 * 366 && cells >= 5 * days.dayCount / 91
    let months = isShort ? [1, 4, 7, 10] : [1]
    return (days.first.year...days.last.year).flatMap { year in
      months.compactMap { month -> (day: Day, cell: Int)? in
        guard let first = Day(year, month, 1) else { return nil }
        // A plan that begins within a year has the year's name at its first day.
        let day = month == 1 ? max(first, days.first) : first
        return cell(beginning: day, of: cells).map { (first, $0) }
      }
    }
  }
}

/// One milestone against the axis: a line from its start to its deadline, the state's mark where it was done
/// or is due, points for how late it is, and today.
struct TimeLine {
  let axis: TimeAxis
  let today: Day
  let cells: Int
  let symbols: SymbolSet

  func line(_ milestone: Milestone) -> [Span] {
    var drawn = [(sign: Character, style: Style)](repeating: (" ", .plain), count: cells)
    func put(_ sign: Character, _ cell: Int?, _ style: Style) {
      if let cell { drawn[cell] = (sign, style) }
    }
    func fill(_ sign: Character, _ first: Int?, _ last: Int?, _ style: Style) {
      guard let first, let last, first <= last else { return }
      for cell in first...last { drawn[cell] = (sign, style) }
    }
    let state = milestone.state(on: today)
    let style = Style(state.role)
    let today = axis.cell(today, of: cells)
    let done = milestone.done.flatMap { axis.cell($0, of: cells) }
    let deadline = milestone.deadlineDay.flatMap { axis.cell($0, of: cells) }
    let start = milestone.start.flatMap { axis.cell(beginning: $0, of: cells) }
      .map { min($0, deadline ?? $0) }
    put(symbols.vertical, today, Style(.frame))
    fill(symbols.horizontal, start, deadline, style)
    switch state {
    case .done(late: true): fill(symbols.late, deadline, done, style)
    case .overdue: fill(symbols.late, deadline, today ?? cells - 1, style)
    default: break
    }
    put(symbols.lineStart, start, style)
    put(symbols.lineEnd, deadline, style)
    if let today, drawn[today].sign == symbols.horizontal {
      drawn[today] = (symbols.crossing, style)
    }
    let isDone = if case .done = state { true } else { false }
    put(symbols.mark(state).first ?? " ", isDone ? done : deadline, Style(state.role, bold: true))
    return Self.spans(drawn)
  }

  /// The years and quarters at their days.
  var labels: [Span] {
    var drawn = [(sign: Character, style: Style)](repeating: (" ", Style(.heading)), count: cells)
    var free = 0
    for (day, cell) in axis.labels(of: cells) {
      let text = PageWords.axis(day)
      guard cell >= free, cell + text.count <= cells else { continue }
      for (place, sign) in text.enumerated() { drawn[cell + place].sign = sign }
      free = cell + text.count + 1
    }
    return Self.spans(drawn)
  }

  /// Signs of one style in a row as one span.
  private static func spans(_ drawn: [(sign: Character, style: Style)]) -> [Span] {
    drawn.reduce(into: []) { spans, cell in
      if spans.last?.style == cell.style {
        spans[spans.count - 1].text.append(cell.sign)
      } else {
        spans.append(Span(String(cell.sign), cell.style))
      }
    }
  }
}

extension SymbolSet {
  /// Where a milestone begins.
  fileprivate var lineStart: Character { self == .ascii ? "|" : "├" }
  /// Where it is to be done.
  fileprivate var lineEnd: Character { self == .ascii ? "|" : "┤" }
  /// Where today crosses it.
  fileprivate var crossing: Character { self == .ascii ? "+" : "┼" }
  /// The days after its deadline.
  fileprivate var late: Character { self == .ascii ? "." : "·" }
}
