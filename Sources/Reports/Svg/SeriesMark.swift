/// The marks of a chart's figures, told apart without colour; none is a verdict's.
enum SeriesMark: Hashable, Sendable {
  case diamond, openDiamond, openSquare, openTriangle, openDrop, narrowDiamond, square, smallSquare
  /// A figure of others.
  case cross
  /// Where a forecast ends.
  case ring
  /// What is to be reached on the way to a goal.
  case plus
  /// Where a goal moved.
  case up, down

  /// The mark of one of the chart's series.
  static func series(_ number: Int) -> SeriesMark {
    let marks: [SeriesMark] = [
      .diamond, .openDiamond, .openSquare, .openTriangle, .openDrop, .narrowDiamond, .square,
      .smallSquare,
    ]
    return marks[number % marks.count]
  }

  /// Whether the page is seen through it.
  var isOpen: Bool { ![.diamond, .square, .up, .down].contains(self) }

  /// Whether it has a line and no inside.
  var isLine: Bool { self == .cross || self == .plus }

  /// Its outline around a spot, as drawings write it.
  ///
  /// - Parameter size: from its middle to its edge.
  func outline(around spot: Spot, size: Double) -> String {
    func corners(_ places: [(Double, Double)]) -> String {
      places.enumerated().map { place, corner in
        let x = SvgNumber.text(spot.x + corner.0 * size)
        let y = SvgNumber.text(spot.y + corner.1 * size)
        return (place == 0 ? "M" : "L") + x + " " + y
      }.joined() + "Z"
    }
    switch self {
    case .diamond, .openDiamond: return corners([(0, -1), (1, 0), (0, 1), (-1, 0)])
    case .openSquare, .square: return corners([(-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)])
    case .openTriangle, .up: return corners([(0, -0.95), (0.95, 0.75), (-0.95, 0.75)])
    case .openDrop, .down: return corners([(0, 0.95), (0.95, -0.75), (-0.95, -0.75)])
    case .narrowDiamond: return corners([(0, -1.1), (0.6, 0), (0, 1.1), (-0.6, 0)])
    case .smallSquare: return corners([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)])
    case .ring:
      let radius = SvgNumber.text(0.75 * size)
      let (left, right) = (
        SvgNumber.text(spot.x - 0.75 * size), SvgNumber.text(spot.x + 0.75 * size)
      )
      let y = SvgNumber.text(spot.y)
      return
        "M\(left) \(y)A\(radius) \(radius) 0 1 1 \(right) \(y)A\(radius) \(radius) 0 1 1 \(left) \(y)Z"
    case .cross, .plus:
      let (x, y) = (SvgNumber.text(spot.x), SvgNumber.text(spot.y))
      let (left, right) = (SvgNumber.text(spot.x - size), SvgNumber.text(spot.x + size))
      let (top, bottom) = (SvgNumber.text(spot.y - size), SvgNumber.text(spot.y + size))
      return "M\(left) \(y)L\(right) \(y)M\(x) \(top)L\(x) \(bottom)"
    }
  }
}
