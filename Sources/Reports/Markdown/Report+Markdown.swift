import Criteria
import Wording

/// Reports as Markdown (CommonMark with GitHub's tables), for those who go on writing elsewhere.
extension Report {
  /// The report, each line ended.
  public var markdown: String {
    let notices = notices.map { ["> \(Markdown.text($0))"] }
    let pieces =
      notices + [["# \(Markdown.text(title))"]] + blocks.map(\.markdown)
      + (foot.map { [[Markdown.text($0)]] } ?? [])
    return pieces.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }
}

extension Report.Block {
  fileprivate var markdown: [String] {
    switch self {
    case .heading(let text, let counts):
      ["## \(text.markdown)"] + (counts.map { ["", Markdown.text($0.line)] } ?? [])
    case .subheading(let text): ["### \(text.markdown)"]
    case .annex(let text): ["## \(text.markdown)"]
    case .room: [Report.handwriting]
    case .paragraph(let text):
      // Two spaces at the end keep the lines apart.
      [text.markdown.split(separator: "\n").joined(separator: "  \n")]
    case .facts(let facts): facts.flatMap(\.markdown)
    case .bullets(let texts): Markdown.list(texts)
    case .questions(let texts): Markdown.list(texts)
    case .entries(let entries): entries.flatMap(\.markdown)
    case .labelled(let rows, _):
      rows.map { row in
        let standing = row.standing.map { ", \(Markdown.text($0.string(.rich)))" } ?? ""
        return "- **\(Markdown.text(row.label.string(.rich)))**: \(row.text.markdown)\(standing)"
      }
    case .counts(let counts): [Markdown.text(counts.line)]
    case .digest(let digest): digest.markdown
    case .history(let history): history.markdown
    case .criterion(let criterion): criterion.markdown
    case .chart(let chart, let name):
      (name.map { ["*\(Markdown.text($0))*", ""] } ?? []) + chart.table.markdown
    case .table(let table): table.markdown
    }
  }
}

extension Report.Text {
  fileprivate var markdown: String {
    runs.enumerated().map { place, run in
      let words = Markdown.text(
        run.string(.rich), follows: place > 0 && !runs[place - 1].words.hasSuffix("\n"))
      // Marks of emphasis stand at words, never at the space between them.
      guard run.tone == .strong, let first = words.firstIndex(where: { $0 != " " }),
        let last = words.lastIndex(where: { $0 != " " })
      else { return words }
      return words[..<first] + "**\(words[first...last])**" + words[words.index(after: last)...]
    }.joined()
  }
}

extension Report.Fact {
  fileprivate var markdown: [String] {
    let label = "- **\(Markdown.text(label)):**"
    return isList
      ? [label] + Markdown.list(texts, indent: 2)
      : ["\(label) \(Markdown.text(texts.joined(separator: ", ")))"]
  }
}

extension Report.Entry {
  fileprivate var markdown: [String] {
    ["- \(Markdown.text(standing.string(.rich))): \(name.markdown)"]
      + Markdown.list(details, indent: 2)
  }
}

extension Report.Digest {
  fileprivate var markdown: [String] {
    let heading = ["## \(Markdown.text(title))", ""]
    guard !entries.isEmpty else { return none.isEmpty ? [] : heading + [Markdown.text(none)] }
    return switch form {
    case .names:
      heading + [entries.map { Markdown.text($0.text) }.joined(separator: " · ")]
    case .lines: heading + Markdown.list(entries.map(\.text))
    case .numbered:
      heading + entries.enumerated().map { "\($0 + 1). \(Markdown.text($1.inBrackets))" }
    }
  }
}

extension Report.History {
  fileprivate var markdown: [String] {
    let cells = rows.map { row in
      [row.name] + row.standings.map { $0?.string(.rich) ?? "" }
    }
    return [Markdown.text(caption), ""]
      + Markdown.table([ColumnWords.criterion] + spans, cells, right: [])
  }
}

extension Report.CriterionRows {
  fileprivate var markdown: [String] {
    let heading = [name, goal.map { "mål: \($0)" }].compactMap { $0 }.joined(separator: ", ")
    return (heading.isEmpty ? [] : ["### \(Markdown.text(heading))", ""])
      + CriterionRow.table(rows).markdown
  }
}

extension Report.Table {
  fileprivate var markdown: [String] {
    // A column without anything in it says nothing.
    let used = columns.indices.filter { column in rows.contains { !$0[column].text.isEmpty } }
    return Markdown.table(
      used.map { columns[$0].title }, rows.map { row in used.map { row[$0].marked } },
      right: Set(used.indices.filter { columns[used[$0]].isTrailing }))
  }
}
