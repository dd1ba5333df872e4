import Canvas
import Reports
import Wording

/// A site's frame among others: its name, its newest figure and its own lines stand above it.
extension ChartFrame {
  /// The frame's lines under its title.
  var titled: [Line] { [Line([Span(String(repeating: " ", count: axisWidth))] + title)] + lines }

  /// What is said of the site, in the order that room is given.
  private var parts: [Span] {
    let series = chart.series[0]
    var parts = [Span("\(mark(0)) \(series.site ?? series.name)", role(0), bold: true)]
    if let newest = series.points.last {
      let value = FigureText.short(newest.exact, unit: chart.unit)
      parts.append(Span(ChartWords.now(value), role(0)))
    }
    return parts
      + ownLevels.map { Span("\(ChartWords.word($0.kind)) \($0.text)", Self.role(of: $0)) }
  }

  /// The lines that other sites have elsewhere.
  private var ownLevels: [ChartLevel] {
    (columns?.levels ?? chart.levels).filter { $0.series != nil && $0.isNamed }
  }

  /// As much of it as there is width for.
  private var title: [Span] {
    let room = plotColumns + 1
    return parts.prefix(titleCount).enumerated().map { place, part in
      Span(
        (place > 0 ? "  " : "") + part.text.fitted(to: room, ellipsis: symbols.ellipsis), part.style
      )
    }
  }

  private var titleCount: Int {
    var used = parts[0].text.displayWidth
    return 1
      + parts.dropFirst().prefix { part in
        used += part.text.displayWidth + 2
        return used <= plotColumns + 1
      }.count
  }

  /// What has no room above it, and what its signs stand for.
  var untitled: [Span] {
    let said = max(0, titleCount - (parts.count - ownLevels.count))
    let named = Set(ownLevels.prefix(said).map { Self.name($0, symbols) })
    return keySpans.filter { !named.contains($0.text) }
  }
}
