import Criteria
import Wording

/// Reports as plain text, for a pipe, a screen reader or a mail.
extension Report {
  /// The report as lines.
  public var lines: [String] {
    Self.shown(
      notices + [title] + Self.lines(blocks, after: .heading(title))
        + (foot.map { ["", $0] } ?? []))
  }

  /// The report as lines, without the end of the last one.
  public var text: String { lines.joined(separator: "\n") }

  /// The report as a mail: its title is the subject.
  public var mail: String {
    Self.shown(["Emne: \(title)", ""] + body).map { $0 + "\n" }.joined()
  }

  /// The report as a mail that waits to be sent, with files.
  public func draft(with attachments: [MailDraft.Attachment]) -> MailDraft {
    MailDraft(subject: title.shown, lines: Self.shown(body), attachments: attachments)
  }

  private var body: [String] { Self.lines(blocks, after: nil) }

  /// What stands in a line begins no other.
  private static func shown(_ lines: [String]) -> [String] { lines.map(\.shown) }

  private static func lines(_ blocks: [Block], after first: Block?) -> [String] {
    var before = first
    return blocks.flatMap { block in
      let gap = before.map { isApart($0, block) ? [""] : [] } ?? []
      before = block
      return gap + block.lines
    }
  }

  /// Whether an empty line stands between two blocks; not after a heading, nor before facts.
  private static func isApart(_ before: Block, _ block: Block) -> Bool {
    switch (before, block) {
    case (_, let block) where block.isHeading: true
    case (_, .digest): true
    case (let before, _) where before.isHeading: false
    case (_, .facts), (.criterion, .criterion), (.entries, .entries): false
    default: true
    }
  }
}

extension Report.Block {
  fileprivate var lines: [String] {
    switch self {
    case .heading(let text, let counts):
      [([text.string(.rich)] + (counts.map { [$0.line] } ?? [])).joined(separator: ": ")]
    case .subheading(let text), .annex(let text): [text.string(.rich)]
    case .room: [Report.handwriting]
    case .paragraph(let text): text.string(.rich).split(separator: "\n").map(String.init)
    case .facts(let facts): facts.flatMap(\.lines)
    case .bullets(let texts): texts.map { "- \($0)" }
    case .questions(let texts): texts.map { "? \($0)" }
    case .entries(let entries): entries.flatMap(\.lines)
    case .labelled(let rows, _):
      rows.map {
        "\($0.label.string(.rich)): \($0.text.string(.rich))"
          + ($0.standing.map { ", \($0.string(.rich))" } ?? "")
      }
    case .counts(let counts): [counts.line]
    case .digest(let digest): digest.text
    case .history(let history): history.text
    case .criterion(let criterion): criterion.lines
    case .chart(let chart, let name): (name.map { [$0] } ?? []) + chart.table.lines
    case .table(let table): table.lines
    }
  }
}

extension Report {
  /// The dots that something is to be written on.
  static let handwriting = "…………………………………………………………………"
}

extension Report.Entry {
  fileprivate var lines: [String] {
    ["\(standing.string(.rich)): \(name.string(.rich))"] + details.map { "  \($0)" }
  }
}

extension Report.CriterionRows {
  fileprivate var lines: [String] {
    let said = [name, goal.map { "mål: \($0)" }].compactMap { $0 }
    return (said.isEmpty ? [] : [said.joined(separator: ", ")])
      + CriterionRow.table(rows).lines.map { "  \($0)" }
  }
}

extension VerdictCounts {
  var line: String {
    let each = each.filter { $0.count > 0 }.map {
      "\(SymbolSet.rich.mark($0.verdict)) \(DanishNumber.text($0.count)) \(VerdictWords.word($0.verdict))"
    }
    return each.joined(separator: ", ")
  }
}

extension Report.Fact {
  fileprivate var lines: [String] {
    isList
      ? ["  \(label):"] + texts.map { "    - \($0)" }
      : ["  \(label): \(texts.joined(separator: ", "))"]
  }
}

extension Report.Table {
  /// A line per row, each complete in itself.
  fileprivate var lines: [String] {
    rows.map { row in
      let cells = zip(columns, row).filter { !$1.text.isEmpty }
      func said(_ part: Report.Column.Part) -> [String] {
        cells.filter { $0.0.part == part }.map { $0.1.marked }
      }
      let facts = cells.compactMap { column, cell -> String? in
        guard case .fact(let word) = column.part else { return nil }
        return word.map { "\($0) \(cell.marked)" } ?? cell.marked
      }
      return said(.lead).map { "\($0): " }.joined() + said(.subject).joined(separator: ", ")
        + (facts.isEmpty ? "" : "; \(facts.joined(separator: ", "))")
        + said(.reference).map { " [\($0)]" }.joined()
    }
  }
}

extension Report.Cell {
  /// The text after its sign, where it has one.
  var marked: String {
    guard case .verdict(let verdict, let isPerhaps) = value else { return text }
    return "\(SymbolSet.rich.mark(verdict, isPerhaps: isPerhaps)) \(text)"
  }
}
