import Criteria
import Wording

/// The figures of others under `sammenligning`: one series or a list of them, each with its name and its dated numbers.
extension PlanReader {
  /// The series that stand there.
  ///
  /// - Parameter unit: what the figures are in; nil where criteria of several units can have them.
  func references(_ values: KeyedValues, unit: Unit?) -> [ReferenceSeries] {
    guard let node = values.value(.references) else { return [] }
    var items = [node]
    if case .list(let list) = node.content { items = list }
    var all: [ReferenceSeries] = []
    for item in items {
      guard let series = reference(item, unit: unit) else { continue }
      if all.contains(where: { $0.isNamed(series.name) }) {
        mistakes.add(.wordTwice(key: PlanKey.references.rawValue, series.name), at: item.place)
      } else {
        all.append(series)
      }
    }
    return all
  }

  private func reference(_ node: YAMLNode, unit: Unit?) -> ReferenceSeries? {
    guard
      let values = KeyedValues(
        node, under: .references, known: [.name, .figures], mistakes: mistakes)
    else { return nil }
    let name = values.name(.name, like: ["Helsingør Kommune"])
    values.need(.figures, like: ["22,6 i 2016"])
    let figures = values.items(.figures, expected: .textOrList).compactMap { item in
      values.scalar(item, of: .figures).flatMap { text in
        mistakes.reading(at: item.place) { () throws(PhraseMistake) in
          try BaselinePhrase.readReference(text, unit: unit)
        }
      }
    }
    for (place, figure) in figures.enumerated()
    where figures[..<place].contains(where: { $0.day == figure.day }) {
      mistakes.add(
        .wordTwice(key: PlanKey.figures.rawValue, DanishDay.yearOrDay(figure.day)),
        at: values.place(of: .figures))
    }
    return name.map { ReferenceSeries(name: $0, figures: figures) }
  }
}

extension YAMLLines {
  /// The figures of others, each series with its numbers on a line.
  mutating func add(references: [ReferenceSeries], unit: Unit) {
    guard !references.isEmpty else { return }
    nest(.references) { lines in
      for series in references {
        lines.item { lines in
          lines.add(.name, series.name)
          lines.add(.figures, list: series.figures.map { BaselinePhrase.text($0, unit: unit) })
        }
      }
    }
  }
}
