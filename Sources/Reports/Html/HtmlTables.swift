import Criteria
import Wording

extension Markup {
  /// A table that a narrow screen moves in a window of its own, by key as well.
  static func table(
    _ looks: Attribute, caption: String, isSeen: Bool, heads: [Markup], rows: [[Markup]]
  ) -> Markup {
    Tag.div(
      [
        .look(.wide), Attribute(.role, "region"), Attribute(.label, caption),
        Attribute(.tabIndex, "0"),
      ],
      [
        Tag.table(
          [looks],
          [
            Tag.caption(
              [], isSeen ? [.words(caption)] : [Tag.span(.look(.unseen), words: caption)]),
            Tag.thead([], [Tag.tr([], heads)]), Tag.tbody([], rows.map { Tag.tr([], $0) }),
          ])
      ])
  }

  static func head(_ title: String, isTrailing: Bool = false) -> Markup {
    Tag.th([Attribute(.scope, "col")] + (isTrailing ? [.look(.number)] : []), [.words(title)])
  }
}

extension Report.Table {
  /// The table under a name for those who hear it. A column without anything in it says nothing.
  func markup(called name: String, isSeen: Bool = false) -> Markup {
    let used = columns.indices.filter { column in rows.contains { !$0[column].text.isEmpty } }
    let named = used.first { columns[$0].part == .subject }
    return Markup.table(
      .look(.figure), caption: name, isSeen: isSeen,
      heads: used.map { Markup.head(columns[$0].title, isTrailing: columns[$0].isTrailing) },
      rows: rows.map { row in
        used.map { place in
          let looks: [Attribute] =
            columns[place].isTrailing
            ? [.look(.number)] : columns[place].part == .reference ? [.look(.reference)] : []
          let tag: Tag = place == named ? .th : .td
          return tag((place == named ? [Attribute(.scope, "row")] : []) + looks, row[place].markup)
        }
      })
  }
}

extension Report.Cell {
  var markup: [Markup] {
    guard case .verdict(let verdict, let isPerhaps) = value else { return Markup.lines(text) }
    return [Standing(.verdict(verdict, isPerhaps: isPerhaps), text).chip]
  }
}

extension Report.History {
  /// A strip of marks for each row, with the words for those who hear it.
  var markup: Markup {
    Markup.table(
      .look(.history), caption: caption, isSeen: true,
      heads: ([ColumnWords.criterion] + spans).map { Markup.head($0) },
      rows: rows.map { row in
        [Tag.th([Attribute(.scope, "row")], [.words(row.name)])]
          + row.standings.map { standing in
            guard let standing, let sign = standing.sign else {
              return Tag.td([.look(.quiet)], [.words(standing?.words ?? FigureText.none)])
            }
            return Tag.td(
              [.look(sign.look)],
              [
                Tag.span([.isForTheEye], [.words(SymbolSet.rich.mark(sign) ?? "")]),
                Tag.span(.look(.unseen), words: standing.words),
              ])
          }
      })
  }
}
