import Criteria
import Wording

/// Reports as one file for a browser, a mail or a printer: it needs no other, and no program in it.
extension Report {
  /// The report as a page.
  public var html: String {
    var writer = HtmlWriter()
    let body =
      notices.map { Tag.p(.look(.notice), words: $0) }
      + [Tag.h1(foot.map { [Attribute(.foot, $0)] } ?? [], [.words(title)])]
      + blocks.flatMap { writer.markup($0) }
      + (foot.map { [Tag.p(.look(.quiet), words: $0)] } ?? [])
    return page(body)
  }

  /// A page of elements under the report's title.
  func page(_ body: [Markup]) -> String {
    Markup.document(
      Tag.html(
        [Attribute(.lang, "da")],
        [
          Tag.head(
            [],
            [
              Tag.meta([Attribute(.charset, "utf-8")]),
              Tag.meta([
                Attribute(.metaName, "viewport"),
                Attribute(.content, "width=device-width, initial-scale=1"),
              ]),
              Tag.meta([Attribute(.metaName, "generator"), Attribute(.content, "Målepind")]),
              Tag.title(words: title), Tag.style([], [.style(.report)]),
            ]), Tag.body([], [Tag.main([], body)]),
        ]))
  }
}

/// Blocks as elements, in the order that they stand.
struct HtmlWriter {
  /// The level of the heading that the blocks stand under.
  var level = 1
  /// The words of that heading, which tables without a name of their own are called by.
  var heading = ""
  /// How many charts there are so far.
  var charts = 0

  mutating func markup(_ block: Report.Block) -> [Markup] {
    switch block {
    case .heading(let text, let counts):
      return head(text, level: 2) + (counts.map { [self.counts($0)] } ?? [])
    case .annex(let text): return head(text, level: 2, .look(.annex))
    case .subheading(let text): return head(text, level: min(3, level + 1), .look(.sub))
    case .paragraph(let text): return text.isEmpty ? [] : [Tag.p([], text.markup)]
    case .room:
      return [Tag.div([.look(.room), .isForTheEye], [Tag.div(), Tag.div()])]
    case .facts(let facts): return [Tag.dl([.look(.facts)], facts.flatMap(\.markup))]
    case .bullets(let texts): return Self.list(texts)
    case .questions(let texts): return Self.list(texts, .look(.questions))
    case .entries(let entries): return [Self.list(entries.map(\.markup))]
    case .labelled(let rows, _): return [Self.list(rows.map(\.markup))]
    case .counts(let counts): return [self.counts(counts)]
    case .digest(let digest): return markup(digest)
    case .history(let history): return [history.markup]
    case .criterion(let criterion): return markup(criterion)
    case .chart(let chart, let name):
      charts += 1
      return [HtmlChart(chart, name ?? heading, number: charts).markup]
    case .table(let table): return [table.markup(called: heading)]
    }
  }

  private mutating func head(_ text: Report.Text, level: Int, _ look: Attribute? = nil) -> [Markup]
  {
    self.level = level
    heading = text.string(.rich)
    return [Tag.heading(level)([look].compactMap { $0 }, text.markup)]
  }

  private static func list(_ texts: [String], _ look: Attribute? = nil) -> [Markup] {
    guard !texts.isEmpty else { return [] }
    return [Tag.ul([look].compactMap { $0 }, texts.map { Tag.li([], Markup.lines($0)) })]
  }

  /// A row for each: how it stands, what it is, and what is said of it.
  static func list(_ rows: [Markup]) -> Markup {
    Tag.ul([.look(.entries), Attribute(.role, "list")], rows)
  }

  func counts(_ counts: VerdictCounts) -> Markup {
    Tag.ul(
      [.look(.counts), Attribute(.role, "list")],
      counts.each.filter { $0.count > 0 }.map { each in
        let words = "\(DanishNumber.text(each.count)) \(VerdictWords.word(each.verdict))"
        return Tag.li([], [Standing(.verdict(each.verdict), words).chip])
      })
  }
}

extension Markup {
  /// Words with a break wherever they say so.
  static func lines(_ words: String) -> [Markup] {
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { place, line -> [Markup] in
      (place == 0 ? [] : [Tag.br()]) + [.words(String(line))]
    }
  }
}
