import Wording

/// What a frame names at its right edge.
struct SvgName: Hashable {
  /// What is drawn before it, at the edge and beneath the chart.
  let mark: SeriesMark?
  /// The words, which may be cut.
  let text: String
  /// What stands after them and never is.
  var value = ""
  let ink: Ink
  var isBold = false
  /// What it stands beside.
  let level: Double
  /// How it looks in the chart.
  let sample: SvgNote.Sample

  /// The room of a mark before words.
  static let markRoom = 14.0
  /// The room of all of it.
  var width: Double { lead + textWidth(text + value) }
  var lead: Double { mark == nil ? 0 : Self.markRoom }
  func textWidth(_ text: String) -> Double {
    TextWidth.of(text, size: SvgFrame.size, isBold: isBold)
  }
  var note: SvgNote { SvgNote(text + value, sample) }
}

extension SvgFrame {
  /// The room between the plot and the names.
  static let nameGap = 14.0

  /// All that is named, the most telling first. A single row of columns says itself what it is.
  ///
  /// - Parameter first: the number of its first series, in a frame among others.
  static func names(of chart: Chart, as columns: ChartColumns?, first: Int = 0) -> [SvgName] {
    func levels(_ kind: ChartLevel.Kind) -> [SvgName] {
      (columns?.levels ?? chart.levels).filter { $0.kind == kind && $0.isNamed }.map { level in
        SvgName(
          mark: level.series.map { .series($0) },
          text: "\(ChartWords.word(kind)) \(level.text)".shown,
          ink: .of(kind), level: level.value, sample: .line(.of(kind), .of(kind)))
      }
    }
    var names = levels(.goal)
    for (number, series) in chart.series.enumerated() where columns == nil || chart.series.count > 1
    {
      guard let newest = series.points.last else { continue }
      let value = columns == nil && series.site != nil
      names.append(
        SvgName(
          mark: .series(first + number), text: series.name.shown,
          value: value ? " \(FigureText.short(newest.exact, unit: chart.unit))".shown : "",
          ink: .series(first + number), isBold: true, level: newest.value,
          sample: .mark(.series(first + number), .series(first + number))))
    }
    names += chart.references.compactMap { series in
      series.points.last.map {
        SvgName(
          mark: .cross, text: series.name.shown, ink: .quiet, level: $0.value,
          sample: .mark(.cross, .quiet))
      }
    }
    if columns == nil {
      names += chart.forecasts.map {
        SvgName(
          mark: .ring, text: "\(ChartWords.forecast) \($0.text)".shown,
          ink: .series(first + $0.series),
          level: $0.value, sample: .mark(.ring, .series(first + $0.series)))
      }
    }
    for path in chart.paths where columns == nil || path.isStairs {
      guard let end = path.turns.last else { continue }
      let mark = path.series.map(SeriesMark.series)
      guard !names.contains(where: { $0.text == ChartWords.path && $0.mark == mark }) else {
        continue
      }
      names.append(
        SvgName(
          mark: mark, text: ChartWords.path, ink: .goal, level: end.value,
          sample: .line(.path, .goal)))
    }
    return names + levels(.baseline)
  }

  /// The names beside what they name, as near as leaves room for all; those that find none are told of beneath.
  mutating func drawNames(_ names: [SvgName]) {
    let (top, bottom) = (plot.top, plot.bottom)
    let room = Int((bottom - top) / Self.line)
    untold += names.dropFirst(room).map(\.note)
    let shown = names.prefix(room).sorted { y($0.level) < y($1.level) }
    let places = Self.apart(shown.map { y($0.level) }, by: Self.line, from: top, to: bottom)
    let left = plot.right + Self.nameGap
    for (name, y) in zip(shown, places) {
      let own = self.y(name.level)
      if (own - y).magnitude > 3 {
        shapes.append(.line([Spot(plot.right + 2, own), Spot(left - 3, y)], .thin, .frame))
      }
      if let mark = name.mark {
        shapes.append(.mark(mark, Spot(left + 5, y), name.ink))
      }
      let rest = box.right - left - name.lead - name.textWidth(name.value)
      let text =
        TextWidth.fitted(name.text, to: rest, size: Self.size, isBold: name.isBold) + name.value
      shapes.append(
        .words(
          Lettering(
            text: TextWidth.fitted(
              text, to: box.right - left - name.lead, size: Self.size, isBold: name.isBold),
            spot: Spot(left + name.lead, y + Self.size * 0.34), size: Self.size,
            isBold: name.isBold), name.ink))
    }
  }

  /// Places in order, each as near to where it is wanted as leaves a distance between them, from end to end.
  static func apart(
    _ wanted: [Double], by distance: Double, from top: Double, to bottom: Double
  ) -> [Double] {
    // Those that would crowd stand around the middle of what they want.
    var groups: [(sum: Double, count: Int)] = []
    func first(_ group: (sum: Double, count: Int)) -> Double {
      let length = Double(group.count - 1) * distance
      let start = group.sum / Double(group.count) - length / 2
      return min(max(top, start), max(top, bottom - length))
    }
    for place in wanted {
      groups.append((place, 1))
      while groups.count > 1 {
        let (upper, lower) = (groups[groups.count - 2], groups[groups.count - 1])
        guard first(upper) + Double(upper.count) * distance > first(lower) else { break }
        groups.removeLast(2)
        groups.append((upper.sum + lower.sum, upper.count + lower.count))
      }
    }
    return groups.flatMap { group in
      (0..<group.count).map { first(group) + Double($0) * distance }
    }
  }

  /// What stands above a frame among others, and what is told of beneath all of them.
  mutating func drawTitle() {
    let series = chart.series[0]
    let title = Lettering(
      text: TextWidth.fitted(
        (series.site ?? series.name).shown, to: box.right - titleLeft - SvgName.markRoom,
        size: 13, isBold: true),
      spot: Spot(titleLeft + SvgName.markRoom, box.top + 11), size: 13, isBold: true)
    shapes.append(.mark(mark(0), Spot(titleLeft + 5, box.top + 6.5), ink(0)))
    shapes.append(.words(title, ink(0)))
    var left = titleLeft
    func say(_ text: String, _ ink: Ink, isBold: Bool = false) -> Bool {
      let width = TextWidth.of(text, size: Self.size, isBold: isBold)
      guard left + width <= box.right else { return false }
      let spot = Spot(left, box.top + 11 + Self.line)
      shapes.append(.words(Lettering(text: text, spot: spot, size: Self.size, isBold: isBold), ink))
      left += width + 8
      return true
    }
    if let newest = series.points.last {
      let value = FigureText.short(newest.exact, unit: chart.unit)
      _ = say(ChartWords.now(value).shown, ink(0), isBold: true)
    }
    for name in Self.names(of: chart, as: columns, first: firstSeries)
    where name.mark != mark(0) || !name.isBold {
      // What is this site's alone stands in its own frame, where there is room.
      let isOwn = name.mark == mark(0) && name.text != ChartWords.path
      if !isOwn || !say(name.text, name.ink) { untold.append(name.note) }
    }
  }

  /// Where the words above a frame begin: over its plot.
  private var titleLeft: Double { plot.left - 1 }
}
