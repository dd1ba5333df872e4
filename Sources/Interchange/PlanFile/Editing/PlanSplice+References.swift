import Criteria

/// Puts figures of others in the text of a plan file: a line for each where they stand so.
extension PlanSplice {
  /// The text with the series of some indicators and data sources as they are to be; nil when one of them cannot be
  /// found in it.
  func text(referencesOf owners: Set<PlanSubject>) -> String? {
    let edits = owners.map { self.edits(referencesOf: $0) }
    return edits.contains { $0 == nil } ? nil : text.replacing(edits.flatMap { $0 ?? [] })
  }

  private func edits(referencesOf owner: PlanSubject) -> [EditedText.Edit]? {
    guard let (node, unit) = place(of: owner) else { return nil }
    let (before, after) = (plan.references(of: owner), wanted.references(of: owner))
    if let list = node.entry(.references)?.value,
      let edits = edits(of: list, from: before, to: after, unit: unit)
    {
      return edits
    }
    let lines = self.lines(after, unit: unit)
    return edit(
      .references, of: node, below: node.entry(.dataSource) ?? node.entry(.goal), lines: lines
    ).map { [$0] }
  }

  /// Where a thing with series stands, and what their figures are in.
  private func place(of owner: PlanSubject) -> (YAMLNode, Unit)? {
    switch owner {
    case .indicator(let id): node(of: id).map { ($0, plan.unit(of: id)) }
    case .dataSource(let id): dataSources.first { $0.0 == id }.map { ($0.1, .percent) }
    default: nil
    }
  }

  /// Edits of the series that are not as they were, and of those that are new; nil where they do not stand as items
  /// of a list with a line or more for each.
  private func edits(
    of list: YAMLNode, from before: [ReferenceSeries], to after: [ReferenceSeries], unit: Unit
  ) -> [EditedText.Edit]? {
    guard case .list(let items) = list.content, !list.isFlow, items.count == before.count,
      let last = items.last, let indent = text.dash(line: last.place.line)
    else { return nil }
    var edits: [EditedText.Edit] = []
    for (item, (old, new)) in zip(items, zip(before, after)) where old != new {
      guard let edit = self.edits(of: item, from: old, to: new, unit: unit) else { return nil }
      edits += edit
    }
    let new = lines(Array(after.dropFirst(before.count)), unit: unit)
    let end = text.lines(of: last).upperBound
    edits.append((end..<end, written(new, indent: indent)))
    return edits
  }

  /// Edits of one series: of the lines of the figures that are not as they were, or of all of them where they stand
  /// otherwise.
  private func edits(
    of series: YAMLNode, from before: ReferenceSeries, to after: ReferenceSeries, unit: Unit
  ) -> [EditedText.Edit]? {
    func lines(_ figures: [DatedFigure]) -> [String] {
      var lines = YAMLLines()
      lines.add(.figures, list: figures.map { BaselinePhrase.text($0, unit: unit) })
      return lines.lines
    }
    let items = series.items(of: .figures)
    let days = items.compactMap { item in
      item.text.flatMap { try? BaselinePhrase.readReference($0, unit: unit).day }
    }
    guard series.entry(.figures)?.value.isFlow == false, days.count == items.count,
      let first = items.first, let indent = text.dash(line: first.place.line)
    else { return edit(.figures, of: series, lines: lines(after.figures)).map { [$0] } }
    return after.figures.filter { !before.figures.contains($0) }.map { figure in
      var line = self.written(lines([figure]), indent: indent)
      if let place = days.firstIndex(of: figure.day) {
        line[0] += text.rest(after: items[place])
        return (text.lines(of: items[place]), line)
      }
      let above = days.indices.last { days[$0] < figure.day }
      let place =
        above.map { text.lines(of: items[$0]).upperBound } ?? text.lines(of: first).lowerBound
      return (place..<place, line)
    }
  }

  private func lines(_ references: [ReferenceSeries], unit: Unit) -> [String] {
    var lines = YAMLLines()
    lines.add(references: references, unit: unit)
    return lines.lines
  }
}
