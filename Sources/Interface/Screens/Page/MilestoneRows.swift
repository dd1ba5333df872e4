import Canvas
import Criteria
import Reports
import Wording

/// Milestones as rows: name, time line, deadline and state. Where it is narrow the line gives way.
struct MilestoneRows {
  /// Above the rows: what today's line is, the years, and the columns' names.
  let names: Line
  let rows: [Line]

  init(
    _ milestones: [Milestone], plan: Period, today: Day, isAsOf: Bool, width: Int,
    symbols: SymbolSet
  ) {
    let gap = 2
    let deadlines = milestones.map { MilestoneWords.deadline($0) }
    let deadlineWidth = (deadlines + [PageWords.deadline]).map(\.displayWidth).max() ?? 0
    func states(short: Bool) -> [String] {
      milestones.map { $0.standing(on: today, short: short).string(symbols) }
    }
    let long = states(short: false)
    let longWidth = long.map(\.displayWidth).max() ?? 0
    let texts = width - longWidth - deadlineWidth >= 70 ? long : states(short: true)
    let stateWidth = texts.map(\.displayWidth).max() ?? 0
    let wanted = milestones.map(\.name.displayWidth).max() ?? 0
    let axis = TimeAxis(milestones, plan: plan, today: today)
    let free = width - stateWidth - deadlineWidth - 2 * gap
    var nameWidth = min(wanted, free)
    var cells = 0
    if axis != nil {
      // Half for names and half for time; where it is narrow, names come first.
      let room = free - gap
      nameWidth = min(wanted, max(16, room < 60 ? room - 20 : room / 2))
      cells = min(96, room - nameWidth)
      if cells < 12 { (nameWidth, cells) = (min(wanted, free), 0) }
    }
    let timeLine = axis.map { TimeLine(axis: $0, today: today, cells: cells, symbols: symbols) }
    func line(_ name: Span, _ drawn: [Span], _ deadline: Span, _ state: Span) -> Line {
      let space = Span(String(repeating: " ", count: gap))
      let text = name.text.padded(to: nameWidth, ellipsis: symbols.ellipsis)
      return Line(
        [Span(text, name.style), space] + (cells > 0 ? drawn + [space] : [])
          + [Span(deadline.text.padded(to: deadlineWidth), deadline.style), space, state])
    }
    let todayName =
      cells > 0 && axis?.days.contains(today) == true
      ? "\(symbols.vertical) \(PageWords.today(today, isAsOf: isAsOf))" : ""
    names = line(
      Span(todayName, .secondary), timeLine?.labels ?? [],
      Span(PageWords.deadline, .heading), Span(ColumnWords.status, .heading))
    rows = milestones.indices.map { index in
      let milestone = milestones[index]
      let state = milestone.state(on: today)
      return line(
        Span(milestone.name), timeLine?.line(milestone) ?? [], Span(deadlines[index]),
        Span(texts[index], Style(state.role, bold: true)))
    }
  }
}
