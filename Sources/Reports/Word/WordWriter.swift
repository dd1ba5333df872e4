import Criteria
import Wording

/// Blocks as paragraphs and tables, in the order that they stand.
struct WordWriter {
  /// The charts' pictures, in the order that the charts stand; nil where there is none of one.
  let pictures: [WordPicture?]
  /// The level of the heading that the blocks stand under.
  private var level = 0
  /// The words of that heading.
  private var heading = ""
  /// How many charts there are so far.
  private var charts = 0
  /// How many numbered lists there are so far.
  private(set) var lists = 0

  init(pictures: [WordPicture?]) { self.pictures = pictures }

  mutating func markup(_ block: Report.Block) -> [Xml] {
    switch block {
    case .heading(let text, let counts):
      return head(text, level: 1) + (counts.map { [self.counts($0)] } ?? [])
    case .annex(let text): return head(text, level: 1, facts: [Xml("w:pageBreakBefore")])
    case .subheading(let text): return head(text, level: level + 1 > 2 ? level : level + 1)
    case .paragraph(let text): return text.isEmpty ? [] : [Xml.paragraph(runs: text.word)]
    case .room: return [Xml.paragraph(.room, runs: []), Xml.paragraph(.room, runs: [])]
    case .facts(let facts): return facts.flatMap(\.word)
    case .bullets(let texts), .questions(let texts):
      return texts.map { Xml.paragraph(.bullet, words: $0) }
    case .entries(let entries):
      return entries.flatMap { entry in
        [Xml.paragraph(.bullet, runs: entry.standing.word + Xml.runs(" ") + entry.name.word)]
          + entry.details.map { Xml.paragraph(.note, words: $0) }
      }
    case .labelled(let rows, _):
      return rows.map { row in
        let standing = row.standing.map { $0.words.isEmpty ? [] : Xml.runs(" ") + $0.word } ?? []
        return Xml.paragraph(
          .bullet, runs: row.label.word + Xml.runs(": ") + row.text.word + standing)
      }
    case .counts(let counts): return [self.counts(counts)]
    case .digest(let digest): return markup(digest)
    case .history(let history):
      return [Xml.paragraph(.caption, words: history.caption)] + history.word
    case .criterion(let criterion):
      let title = criterion.name.map { head(Report.Text($0), level: min(3, level + 1)) } ?? []
      let goal = criterion.goal.map {
        [Xml.paragraph(.caption, words: "\(ColumnWords.goal): \($0)")]
      }
      return title + (goal ?? []) + criterion.word
    case .chart(let chart, let name): return markup(chart, name)
    case .table(let table): return table.word
    }
  }

  private mutating func head(_ text: Report.Text, level: Int, facts: [Xml] = []) -> [Xml] {
    self.level = min(level, 2)
    heading = text.string(.rich)
    return [Xml.paragraph(.heading(level), runs: text.word, facts: facts)]
  }

  private func counts(_ counts: VerdictCounts) -> Xml {
    let each = counts.each.filter { $0.count > 0 }.map { each in
      Standing(
        .verdict(each.verdict),
        "\(DanishNumber.text(each.count)) \(VerdictWords.word(each.verdict))")
    }
    return Xml.paragraph(
      runs: each.enumerated().flatMap { ($0 == 0 ? [] : Xml.runs("   ")) + $1.word })
  }

  private mutating func markup(_ digest: Report.Digest) -> [Xml] {
    let title = [Xml.paragraph(.heading(level + 1), words: digest.title)]
    guard !digest.entries.isEmpty else {
      return title + (digest.none.isEmpty ? [] : [Xml.paragraph(words: digest.none)])
    }
    switch digest.form {
    case .names:
      return title + [
        Xml.paragraph(runs: Self.names(digest.entries))
      ]
    case .numbered:
      let list = WordNumbering.numbers + lists
      lists += 1
      return title
        + digest.entries.map {
          Xml.paragraph(
            .number, runs: Xml.runs($0.inBrackets),
            facts: [
              Xml(
                "w:numPr", [:],
                [Xml("w:ilvl", ["w:val": "0"]), Xml("w:numId", ["w:val": "\(list)"])])
            ])
        }
    case .lines:
      let rows = digest.entries.map { entry in
        [
          WordTable.Cell(entry.lead.word, words: entry.lead.string(.rich)),
          WordTable.Cell(entry.name, isBold: !entry.fact.isEmpty), WordTable.Cell(entry.fact),
        ]
      }
      return title + WordTable(heads: nil, rows: rows, isRuled: false).markup
    }
  }

  /// Names with the mark of each where it is another than the one before has.
  private static func names(_ entries: [Report.Digest.Entry]) -> [Xml] {
    var before: Report.Text?
    return entries.enumerated().flatMap { place, entry -> [Xml] in
      let isNew = before != entry.lead
      before = entry.lead
      let name = (isNew && !entry.lead.isEmpty ? " " : "") + entry.name
      return (place == 0 ? [] : Xml.runs(" · ")) + (isNew ? entry.lead.word : [])
        + Xml.runs(name)
    }
  }

  private mutating func markup(_ chart: Chart, _ name: String?) -> [Xml] {
    let drawn = SvgChart(chart)
    let place = charts
    charts += 1
    let caption = [name, drawn.caption].compactMap { $0 }.map {
      Xml.paragraph(.caption, words: $0)
    }
    guard pictures.indices.contains(place), pictures[place] != nil else {
      return caption + chart.table.word
    }
    let picture = WordPicture.paragraph(
      place + 1, size: (drawn.drawing.width, drawn.drawing.height), name: name ?? heading,
      said: ChartWords.said(chart))
    return caption + [picture] + drawn.notes.map { Xml.paragraph(.note, words: $0.text) }
      + chart.table.word
  }
}

extension Report.Fact {
  fileprivate var word: [Xml] {
    let label = Xml.runs("\(label): ", isBold: true)
    guard isList, texts.count > 1 else {
      return [Xml.paragraph(runs: label + Xml.runs(texts.joined(separator: ", ")))]
    }
    return [Xml.paragraph(runs: label)] + texts.map { Xml.paragraph(.bullet, words: $0) }
  }
}
