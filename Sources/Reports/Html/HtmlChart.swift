import Wording

/// A chart with what is said of it: what it is, what its signs stand for, and its figures as a table.
struct HtmlChart {
  let chart: Chart
  let name: String
  let number: Int

  init(_ chart: Chart, _ name: String, number: Int) {
    (self.chart, self.name, self.number) = (chart, name, number)
  }

  var markup: Markup {
    let drawn = SvgChart(chart)
    let (title, said) = ("kurve-\(number)", "kurve-\(number)-tekst")
    let notes = drawn.notes
    return Tag.figure(
      [.look(.chart)],
      (drawn.caption.map { [Tag.figcaption(words: $0)] } ?? []) + [
        Tag.div(
          [.look(.wide)],
          [
            drawn.drawing.markup(
              [Attribute(.role, "img"), Attribute(.labelledBy, "\(title) \(said)")],
              [
                Tag.title(
                  [Attribute(.id, title)], [.words(name.isEmpty ? ChartWords.chart : name)]),
                Tag.desc([Attribute(.id, said)], [.words(ChartWords.said(chart))]),
              ])
          ])
      ]
        + (notes.isEmpty ? [] : [Tag.ul([.look(.key)], notes.map(\.markup))])
        + [
          Tag.details(
            [],
            [
              Tag.summary(words: ChartWords.figures),
              chart.table.markup(called: "\(ChartWords.figures): \(name)"),
            ])
        ])
  }
}

extension SvgNote {
  fileprivate var markup: Markup {
    Tag.li([], (sample.map { [$0.drawing.markup([.isForTheEye])] } ?? []) + [.words(text)])
  }
}
