import Criteria
import Reports
import Wording

/// What the pages about the plan, its areas and its activities are written with: sections of rows, and texts
/// with a label that are cut to a few lines until they are unfolded.
struct PageWriter {
  let holding: Holding
  let symbols: SymbolSet
  /// The cells that a line has.
  let width: Int
  let isAsOf: Bool
  let isUnfolded: Bool
  /// What is selected, which then says its whole name.
  let selected: PageItem?

  private(set) var page = Page<PageItem>()
  /// Whether a text is cut, so that there is something to unfold.
  private(set) var isCut = false

  /// What a page says; nil when what it is about is gone.
  init?(_ screen: PageScreen, _ world: World) {
    guard let holding = world.holding else { return nil }
    (self.holding, symbols, isAsOf) = (holding, world.symbols, world.isAsOf)
    width = max(20, world.size.columns - 2)
    (isUnfolded, selected) = (screen.isUnfolded, screen.cursor.selected)
    switch screen.topic {
    case .plan: writePlan()
    case .wheel: write(holding.wheel)
    case .agenda: writeAgenda()
    case .area(let id):
      guard let area = plan.focusArea(id) else { return nil }
      write(area)
    case .activity(let id):
      guard let activity = plan.activity(id) else { return nil }
      write(activity)
    }
    if page.document.lines.isEmpty { text([Line(PageWords.nothingMore, .secondary)]) }
  }

  var plan: Plan { holding.plan }
  var today: Day { holding.rollup.asOf }

  /// Texts are not wider than this, to be read with ease.
  var textWidth: Int { min(width, 108) }

  /// How many lines a text has until it is unfolded.
  static let shortText = 3
  /// The cells of a label.
  static let label = 11

  // MARK: Lines

  mutating func row(_ item: PageItem, _ lines: [Line]) { page.add(item, lines) }

  /// Adds lines that cannot be selected.
  mutating func text(_ lines: [Line]) { page.document.add(lines) }

  /// Adds the lines of a table as rows, so many cells in; those that stand for nothing as text.
  mutating func rows(_ items: [PageItem?], _ table: TextTable, inset: Int = 0) {
    let lead = Span(String(repeating: " ", count: inset))
    for (item, line) in zip(items, table.lines(in: width - inset, ellipsis: symbols.ellipsis)) {
      let line = Line([lead] + line.spans)
      if let item { row(item, [line]) } else { text([line]) }
    }
  }

  /// Adds the heading of a section, with a few words on what is in it.
  mutating func section(_ heading: String, _ summary: String = "") {
    if !page.document.lines.isEmpty { page.document.add(.empty) }
    var line = Line(heading, .heading, bold: true)
    if !summary.isEmpty { line = line + Span("  \(summary)", .secondary) }
    page.add(.heading(heading), [line], isHeading: true)
  }

  /// Adds a labelled text, unless there is none.
  mutating func labelled(_ label: String, _ text: String?, indent: Int = 0) {
    guard let text, !text.isEmpty else { return }
    let room = max(10, textWidth - indent - Self.label - 3)
    self.text(behind(label, cut(text.wrapped(to: room)), indent: indent))
  }

  /// Adds a labelled text of several, a bullet each when there is more than one.
  mutating func labelled(_ label: String, _ texts: [String], indent: Int = 0) {
    guard texts.count > 1 else { return labelled(label, texts.first, indent: indent) }
    let room = max(10, textWidth - indent - Self.label - 1)
    text(behind(label, bulleted(texts, width: room), indent: indent))
  }

  /// Adds facts, each under its label.
  mutating func facts(_ facts: [Report.Fact]) {
    for fact in facts { labelled(fact.label, fact.texts) }
  }

  /// Adds texts with a bullet each as rows, or as plain text where there is nothing to select.
  ///
  /// - Parameter below: lines that belong to each.
  mutating func bullets(
    _ texts: [String], bullet: String? = nil, below: [Line] = [], item: ((Int) -> PageItem)? = nil
  ) {
    let bullet = bullet ?? "\(symbols.between) "
    for (index, text) in texts.enumerated() {
      let lines = hanging(text, width: textWidth - 2, bullet: bullet).map { Line($0) } + below
      if let item { page.add(item(index), lines) } else { page.document.add(lines) }
    }
  }

  /// Adds a label and several texts that can be selected, a bullet each; only the first few until they are
  /// unfolded.
  mutating func labelled(_ label: String, _ texts: [String], indent: Int, item: (Int) -> PageItem) {
    let most = Self.shortText
    let isLong = !isUnfolded && texts.count > most + 1
    if isLong { isCut = true }
    let room = max(10, textWidth - indent - Self.label - 1)
    for (index, text) in texts.prefix(isLong ? most : texts.count).enumerated() {
      let lines = hanging(text, width: room, bullet: texts.count > 1 ? "\(symbols.between) " : "")
      row(item(index), behind(index == 0 ? label : "", lines, indent: indent))
    }
    if isLong { text(behind("", [PageWords.more(texts.count - most)], indent: indent)) }
  }

  /// Lines behind a label, which stands at the first of them.
  func behind(_ label: String, _ lines: [String], indent: Int = 0, width: Int = Self.label)
    -> [Line]
  {
    let lead = String(repeating: " ", count: indent)
    return lines.enumerated().map { index, line in
      let word = (index == 0 ? label : "").padded(to: width)
      return Line([Span(lead + word + " ", .secondary), Span(line)])
    }
  }

  /// Texts with a bullet each, cut to a few lines in all.
  private mutating func bulleted(_ texts: [String], width: Int) -> [String] {
    let bullet = "\(symbols.between) "
    let all = texts.map { hanging($0, width: width, bullet: bullet) }
    guard !isUnfolded, all.reduce(0, { $0 + $1.count }) > Self.shortText + 1 else {
      return all.flatMap { $0 }
    }
    // Rather the beginnings of three than all of the first.
    isCut = true
    let most = Self.shortText
    let shown = all.prefix(texts.count == most + 1 ? most + 1 : most)
    var lines = shown.map { text in
      text.count == 1
        ? text[0] : "\(text[0]) \(symbols.ellipsis)".fitted(to: width, ellipsis: symbols.ellipsis)
    }
    if shown.count < texts.count { lines.append(PageWords.more(texts.count - shown.count)) }
    return lines
  }

  private func hanging(_ text: String, width: Int, bullet: String) -> [String] {
    let inset = String(repeating: " ", count: bullet.displayWidth)
    return text.wrapped(to: max(1, width - bullet.displayWidth)).enumerated().map {
      ($0 == 0 ? bullet : inset) + $1
    }
  }

  /// The first few of a text's lines, until it is unfolded.
  mutating func cut(_ lines: [String]) -> [String] {
    guard !isUnfolded, lines.count > Self.shortText + 1 else { return lines }
    isCut = true
    var short = Array(lines.prefix(Self.shortText))
    short[Self.shortText - 1] += " \(symbols.ellipsis)"
    return short
  }
}
