import Canvas
import Criteria
import Reports
import Wording

/// The logbook's lines as rows that scroll under its title.
struct LogbookLayout {
  private(set) var page = Page<LogbookItem>()

  private let screen: LogbookScreen
  private let world: World
  private let holding: Holding

  private var width: Int { max(20, world.size.columns - 2) }
  /// The cells of mark, day and word, which stand before what a line says.
  private let lead = 2 + 10 + 2 + (FieldWords.states.map(\.displayWidth).max() ?? 0) + 2

  /// The words of each activity's logbook, and the names that stand before what a line says.
  private let words: [Slug: LogbookWords]
  private var plan: Plan { holding.plan }
  private var today: Day { holding.rollup.asOf }
  private var book: Logbook { holding.records.logbook }

  init?(_ screen: LogbookScreen, _ world: World) {
    guard let holding = world.holding else { return nil }
    (self.screen, self.world, self.holding) = (screen, world, holding)
    let known = Set(holding.records.logbook.standing.map(\.activity))
    words = Dictionary(
      uniqueKeysWithValues: known.map { ($0, holding.plan.logbookWords(of: $0)) })
    write()
  }

  private mutating func write() {
    let shown = book.standing.filter(screen.shows)
    let planned = shown.filter { $0.state == .planned }
    let unsettled = planned.filter { $0.day < today }
    let held = shown.filter { $0.state == .held && $0.day <= today }
    section(
      LogWords.unsettled, unsettled, world.isReadOnly ? LogWords.passed : LogWords.settle,
      style: .refusal)
    // What comes first is planned for next.
    section(LogWords.planned, planned.filter { $0.day >= today })
    var rest = held[...]
    while let year = rest.last?.day.year {
      let first = rest.firstIndex { $0.day.year == year } ?? rest.startIndex
      section(LogWords.held(year), rest[first...].reversed())
      rest = rest[..<first]
    }
    if screen.showsHistory {
      section(LogWords.withdrawn, book.withdrawals.filter(screen.shows).reversed())
    }
    if page.rows.isEmpty { page.document.add(nothing, width: width) }
  }

  /// What is said where no line is shown.
  private var nothing: String {
    if plan.activities.isEmpty { return LogWords.noActivities }
    if screen.activity == nil, screen.site == .all {
      return world.isReadOnly ? LogWords.emptyReadOnly : LogWords.empty
    }
    return world.isReadOnly ? LogWords.nothingHereReadOnly : LogWords.nothingHere
  }

  private mutating func section(
    _ heading: String, _ lines: [Occasion], _ note: String = "", style: Role = .heading
  ) {
    guard !lines.isEmpty else { return }
    if !page.document.lines.isEmpty { page.document.add(.empty) }
    var line = Line("\(heading) (\(DanishNumber.text(lines.count)))", style, bold: true)
    if !note.isEmpty { line = line + Span("  \(note)", .secondary) }
    page.add(.heading(heading), [line], isHeading: true)
    for line in lines { page.add(.line(line.id), rows(of: line)) }
  }

  /// Mark, day, word, and what the line says; in as many lines as that takes.
  private func rows(of line: Occasion) -> [Line] {
    let isUnsettled = line.state == .planned && line.day < today
    let role: Role =
      switch line.state {
      case .held: .met
      case .planned: isUnsettled ? .refusal : .undecided
      case .withdrawn: .missed
      }
    let mark = world.symbols.mark(line.state, isUnsettled: isUnsettled)
    let front = [
      Span("\(mark) ", role, bold: true), Span(DanishDay.short(line.day) + "  "),
      Span(OccasionText.word(line.state).padded(to: lead - 14), Style(role, bold: true)),
    ]
    let indent = Span(String(repeating: " ", count: lead))
    let room = max(10, width - lead)
    var lines = said(line).wrapped(to: room).enumerated().map { index, text in
      Line((index == 0 ? front : [indent]) + [Span(text)])
    }
    if screen.showsHistory {
      lines += history(line).flatMap { $0.wrapped(to: room) }.map {
        Line([indent, Span($0, .secondary)])
      }
    }
    return lines
  }

  private func said(_ line: Occasion) -> String {
    var line = line
    // What was taken back says what it took back.
    if line.state == .withdrawn, let former = line.supersedes.flatMap(book.line) {
      line.participants = former.participants
      line.tags = former.tags
      line.counts = former.counts
      line.note = former.note
    }
    let activity = PlanNames.activity(line.activity, plan)
    let site = line.site.map { PlanNames.site($0, plan) }
    let name = [screen.activity == nil ? activity : nil, screen.site == .all ? site : nil]
      .compactMap { $0 }.joined(separator: ", ")
    let known = words[line.activity] ?? plan.logbookWords(of: line.activity)
    let details = OccasionText.details(line, known) + (line.note.map { [Quote.text($0)] } ?? [])
    let isChanged =
      line.state != .withdrawn && line.reason != nil && line.reason != StoredWords.undone
      && !screen.showsHistory
    let texts = [name, details.joined(separator: ", ")].filter { !$0.isEmpty }
    let text = texts.isEmpty ? (site ?? PlanNames.wholePlan) : texts.joined(separator: ": ")
    return text + (isChanged ? " \(LogWords.isChanged)" : "")
  }

  /// Why it was changed or taken back, and what it said before.
  private func history(_ line: Occasion) -> [String] {
    var texts: [String] = []
    var later = line
    for former in book.history(of: line) {
      texts.append(LogWords.change(later))
      if later.state != .withdrawn { texts.append(LogWords.before(former, in: plan)) }
      later = former
    }
    return texts
  }
}

extension LogbookScreen {
  func draw(in world: World, on canvas: inout Canvas) {
    guard let holding = world.holding else { return }
    let right = world.worked(CountKey(shown: shown)) {
      let shown = holding.records.logbook.standing.filter(shows)
      return LogWords.count(
        held: shown.count { $0.state == .held && $0.day <= world.today },
        planned: shown.count { $0.state == .planned })
    }
    canvas.draw(title: LogWords.title, right: right, rule: 2)
    var column = 1
    for (line, press) in choices(in: holding.plan) {
      let end = canvas.draw(line, row: 1, column: column, width: canvas.columns - 1 - column)
      canvas.hit(row: 1, columns: column..<max(column, end), .press(press))
      column = end + 3
    }
    page(in: world).draw(on: &canvas, rows: rows(in: world), cursor: cursor)
  }

  /// Whose lines are shown, and the key that shows the next one's.
  private func choices(in plan: Plan) -> [(line: Line, press: Press)] {
    let name = activity.map { PlanNames.activity($0, plan) } ?? CountWords.all
    let activities = Line(choice: LogWords.activity, name, isNarrowed: activity != nil)
    guard !plan.sites.isEmpty else { return [(activities, .key(.right))] }
    let place =
      switch site {
      case .all: CountWords.all
      case .site(let site): PlanNames.site(site, plan)
      }
    let sites = Line(choice: ColumnWords.site, place, isNarrowed: site != .all)
    return [(activities, .key(.right)), (sites, .key(.tab))]
  }
}

private struct CountKey: Hashable, Sendable {
  let shown: LogbookScreen.Shown
}
