import Criteria

/// What figures are seen against, and the figures as lines.
extension SvgFrame {
  mutating func drawLevels(_ levels: [ChartLevel], _ moves: [ChartMove]) {
    for level in levels.sorted(by: { $0.kind == .baseline && $1.kind == .goal }) {
      let left = level.from.map(x) ?? plot.left
      let right = max(left, level.until.map(x) ?? plot.right)
      let y = y(level.value)
      shapes.append(
        .line(
          [Spot(left, y), Spot(right, y)], Stroke.of(level.kind), .of(level.kind),
          part: .level(level.value)))
    }
    for move in moves {
      let (x, from, to) = (x(move.day), y(move.before), y(move.after))
      shapes.append(.line([Spot(x, from), Spot(x, to)], .range, .goal))
      shapes.append(.mark(move.isUp ? .up : .down, Spot(x, to), .goal))
    }
  }

  /// The agreed ways; of counts the steps, each over the columns of those of whom they are expected.
  mutating func drawPaths() {
    for path in chart.paths where columns == nil || path.isStairs {
      guard path.isStairs else {
        let spots = path.turns.map { Spot(x($0.day), y($0.value)) }
        shapes.append(.line(spots, .path, .goal))
        continue
      }
      for (from, to) in zip(path.turns, path.turns.dropFirst())
      where from.value == to.value && from.value > 0 {
        let y = y(from.value)
        let ends = [x(from.day, of: path.series), x(to.day, of: path.series)]
        shapes.append(.line([Spot(ends[0], y), Spot(ends[1], y)], .path, .goal))
      }
    }
  }

  /// Where a day of a window stands over the column of a series.
  private func x(_ day: Day, of series: Int?) -> Double {
    guard let columns, let series, columns.values.count > 1,
      let window = columns.windows.lastIndex(where: { $0.period.first <= day })
    else { return x(day) }
    let (room, slot) = (room(window, series), slot(window))
    return room.left + (x(day) - slot.left) / slot.width * room.width
  }

  mutating func drawBreaks() {
    for day in chart.breaks {
      let x = x(day)
      shapes.append(.line([Spot(x, plot.top), Spot(x, plot.bottom)], .seriesBreak, .quiet))
    }
  }

  /// The figures of others, quieter than one's own.
  mutating func drawReferences(joined: Bool) {
    for series in chart.references {
      let spots = series.points.map(spot)
      if joined, spots.count > 1 { shapes.append(.line(spots, .reference, .quiet)) }
      shapes += spots.map { .mark(.cross, $0, .quiet) }
    }
  }

  mutating func drawForecasts() {
    for forecast in chart.forecasts {
      let ink = ink(forecast.series)
      let end = Spot(x(forecast.day), y(forecast.value))
      shapes.append(.line([spot(forecast.from), end], .forecast, ink))
      shapes += range(from: forecast.low, to: forecast.high, at: end.x, ink)
      shapes.append(.mark(.ring, end, ink))
    }
  }

  /// The lines between figures, and how far a share of a sample may be from that of all. No line bridges a gap.
  mutating func drawSeries() {
    for (number, series) in chart.series.enumerated() {
      var run: [Spot] = []
      func end(_ run: [Spot]) -> [Shape] {
        run.count > 1 ? [.line(run, .series, ink(number))] : []
      }
      for point in series.points {
        if point.followsGap {
          shapes += end(run)
          run = []
        }
        run.append(spot(point))
      }
      shapes += end(run)
      guard number == chart.chosen else { continue }
      for point in series.points {
        guard let low = point.range.first, let high = point.range.last else { continue }
        shapes += range(from: low, to: high, at: x(point.day), ink(number))
      }
    }
  }

  mutating func drawInterimTargets() {
    for turn in chart.paths.flatMap(\.interim) {
      shapes.append(.mark(.plus, Spot(x(turn.day), y(turn.value)), .goal, size: 5.5))
    }
  }

  /// The marks of the figures, the newest larger; those of sites that have the same stand beside each other.
  mutating func drawFigures() {
    var taken: [Spot] = []
    for (number, series) in chart.series.enumerated() {
      for (place, point) in series.points.enumerated() {
        var spot = spot(point)
        while let other = taken.first(where: { $0.isNear(spot) }) { spot.x = other.x + 8 }
        if spot.x > plot.right { spot.x = self.spot(point).x - 8 }
        taken.append(spot)
        shapes.append(
          .mark(
            mark(number), spot, ink(number), size: place == series.points.count - 1 ? 5.5 : 4,
            part: .figure(series: firstSeries + number, point: place)))
      }
    }
  }

  private func spot(_ point: ChartPoint) -> Spot { Spot(x(point.day), y(point.value)) }

  /// A bar from the least to the most, with an end wherever it ends in the plot.
  private func range(from low: Double, to high: Double, at x: Double, _ ink: Ink) -> [Shape] {
    let (top, bottom) = (y(high), y(low))
    guard bottom > top else { return [] }
    let ends = [top, bottom].filter { $0 > plot.top && $0 < plot.bottom }
    return [.line([Spot(x, top), Spot(x, bottom)], .range, ink)]
      + ends.map { .line([Spot(x - 3, $0), Spot(x + 3, $0)], .range, ink) }
  }
}

extension Spot {
  /// Whether a mark on it would hide most of another's.
  fileprivate func isNear(_ other: Spot) -> Bool {
    (x - other.x).magnitude < 4 && (y - other.y).magnitude < 4
  }
}

extension Stroke {
  static func of(_ kind: ChartLevel.Kind) -> Stroke { kind == .goal ? .goal : .baseline }
}

extension Ink {
  static func of(_ kind: ChartLevel.Kind) -> Ink { kind == .goal ? .goal : .quiet }
}
