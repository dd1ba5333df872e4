import Criteria
import Wording

/// A table of a Word document. Its head is repeated on each page, and no row is split.
struct WordTable {
  /// A cell.
  struct Cell {
    let runs: [Xml]
    /// About how many letters wide it is.
    let width: Int
    var isTrailing = false
    var ground: Ink?

    /// A cell of words.
    init(_ words: String, isBold: Bool = false, ink: Ink? = nil, isTrailing: Bool = false) {
      self.init(Xml.runs(words, isBold: isBold, ink: ink), words: words)
      self.isTrailing = isTrailing
    }

    /// A cell of runs that come to some words.
    init(_ runs: [Xml], words: String) {
      self.runs = runs
      width = words.split(separator: "\n").map(\.count).max() ?? 0
    }
  }

  /// What stands above the columns; nil of rows that need no names.
  var heads: [Cell]?
  let rows: [[Cell]]
  /// Whether lines stand between the rows.
  var isRuled = true

  /// The longest that a column asks for more room for.
  private static let mostLetters = 44

  /// Each column as wide as what stands in it, as far as there is room for that.
  private var widths: [Int] {
    let all = (heads.map { [$0] } ?? []) + rows
    let letters = (all.first ?? []).indices.map { column in
      min(Self.mostLetters, max(3, all.map { $0[column].width }.max() ?? 0)) + 2
    }
    let total = max(1, letters.reduce(0, +))
    // A letter is about a hundred wide: what needs less than the sheet is not drawn apart.
    let room = min(WordPage.room, total * 115)
    return letters.map { $0 * room / total }
  }

  /// The table, and what keeps it apart from what follows.
  var markup: [Xml] {
    guard !rows.isEmpty else { return [] }
    let widths = widths
    return [
      Xml(
        "w:tbl", [:],
        [
          Xml(
            "w:tblPr", [:],
            [Xml("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])]
              + (isRuled ? [Self.rules] : []) + [Xml("w:tblLayout", ["w:type": "fixed"])]),
          Xml("w:tblGrid", [:], widths.map { Xml("w:gridCol", ["w:w": "\($0)"]) }),
        ]
          + (heads.map { [row($0, widths, isHead: true)] } ?? [])
          + rows.map { row($0, widths, isHead: false) }),
      Xml.paragraph(.cell, runs: []),
    ]
  }

  private static let rules = Xml(
    "w:tblBorders", [:],
    [
      Xml("w:bottom", line), Xml("w:insideH", line),
    ])
  private static let line: KeyValuePairs<StaticString, String> = [
    "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": Ink.frame.word,
  ]

  private func row(_ cells: [Cell], _ widths: [Int], isHead: Bool) -> Xml {
    var facts = [Xml("w:cantSplit")]
    if isHead { facts.append(Xml("w:tblHeader")) }
    return Xml(
      "w:tr", [:],
      [Xml("w:trPr", [:], facts)]
        + zip(cells, widths).map { cell, width in self.cell(cell, width, isHead: isHead) })
  }

  private func cell(_ cell: Cell, _ width: Int, isHead: Bool) -> Xml {
    var facts = [Xml("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])]
    if let ground = cell.ground {
      facts.append(Xml("w:shd", ["w:val": "clear", "w:fill": ground.word]))
    }
    var standing = isHead ? [Xml("w:keepNext")] : []
    if cell.isTrailing { standing.append(Xml("w:jc", ["w:val": "right"])) }
    return Xml(
      "w:tc", [:],
      [Xml("w:tcPr", [:], facts), Xml.paragraph(.cell, runs: cell.runs, facts: standing)])
  }
}

extension Report.Table {
  /// The table without the columns that nothing stands in, and without what is only of use to programs.
  var word: [Xml] {
    let used = columns.indices.filter { column in
      columns[column].part != .reference && rows.contains { !$0[column].text.isEmpty }
    }
    return WordTable(
      heads: used.map {
        WordTable.Cell(columns[$0].title, ink: .quiet, isTrailing: columns[$0].isTrailing)
      },
      rows: rows.map { row in
        used.map { column in
          var cell = row[column].word
          cell.isTrailing = columns[column].isTrailing
          return cell
        }
      }
    ).markup
  }
}

extension Report.Cell {
  fileprivate var word: WordTable.Cell {
    guard case .verdict(let verdict, let isPerhaps) = value else { return WordTable.Cell(text) }
    let standing = Standing(.verdict(verdict, isPerhaps: isPerhaps), text)
    return WordTable.Cell(standing.word, words: standing.string(.rich))
  }
}

extension Report.History {
  /// A strip of marks for each row.
  var word: [Xml] {
    WordTable(
      heads: [WordTable.Cell(ColumnWords.criterion, ink: .quiet)]
        + spans.map { WordTable.Cell($0, ink: .quiet) },
      rows: rows.map { row in
        [WordTable.Cell(row.name)]
          + row.standings.map { standing in
            guard let sign = standing?.sign else { return WordTable.Cell(FigureText.none) }
            let mark = SymbolSet.rich.mark(sign) ?? ""
            var cell = WordTable.Cell(mark, isBold: true, ink: sign.look.inks.words)
            cell.ground = sign.look.inks.ground
            return cell
          }
      }
    ).markup
  }
}

extension Report.CriterionRows {
  /// Its parts and sites, a row each.
  var word: [Xml] {
    let columns = CriterionTable(rows, sharesGoal: goal != nil)
    return WordTable(
      heads: columns.columns.map {
        WordTable.Cell(columns.title($0), ink: .quiet, isTrailing: $0.isTrailing)
      }, rows: rows.map { row in columns.columns.map { row.word($0) } }
    ).markup
  }
}

extension CriterionRow {
  fileprivate func word(_ column: CriterionTable.Column) -> WordTable.Cell {
    switch column {
    case .label: return WordTable.Cell(label, isBold: true)
    case .verdict:
      let standing = assessment.standing
      return WordTable.Cell(standing.word, words: standing.string(.rich))
    case .now: return dated(now, assessment.current.map { DanishDay.text($0.day) }, isBold: true)
    case .start: return dated(start, assessment.baseline.map { DanishDay.yearOrDay($0.day) })
    case .goal: return WordTable.Cell(goal)
    case .progress:
      // Of a path there is the chart.
      return WordTable.Cell(progress?.texts(in: unit).first ?? "")
    case .notes: return WordTable.Cell(notes.joined(separator: ", "), ink: .quiet)
    }
  }

  private func dated(_ text: String, _ day: String?, isBold: Bool = false) -> WordTable.Cell {
    var cell = WordTable.Cell(
      Xml.runs(text, isBold: isBold) + (day.map { Xml.runs("\n\($0)", ink: .quiet) } ?? []),
      words: "\(text)\n\(day ?? "")")
    cell.isTrailing = true
    return cell
  }
}
