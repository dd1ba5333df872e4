import Criteria
import Wording

/// How far it is from start to goal as a bar, with a line where one should be by now. All stands where its number is.
struct SvgBullet {
  /// How much of the way is gone, below nothing where it lies behind the start.
  let gone: Fraction
  /// How much of the way should be gone by now.
  let expected: Fraction
  /// The hue of its verdict.
  let ink: Ink

  private static let (width, height) = (112.0, 16.0)
  /// The start and the goal, with room beside them for what lies beyond.
  static let (start, goal) = (9.0, 103.0)

  /// Where a part of the way is.
  static func x(_ part: Fraction) -> Double {
    start + min(max(0, part.approximate), 1) * (goal - start)
  }

  var drawing: Drawing {
    let (top, bottom) = (4.0, Self.height - 4)
    var shapes = [
      Shape(
        form: .area(Box(left: Self.start, top: top, right: Self.goal, bottom: bottom)),
        ink: .paleGrey),
      .line([Spot(Self.start, top), Spot(Self.start, bottom)], .thin, .quiet),
    ]
    if gone > .zero {
      let box = Box(
        left: Self.start, top: top, right: max(Self.start + 1, Self.x(gone)), bottom: bottom)
      shapes.append(Shape(form: .area(box), ink: ink))
    }
    shapes.append(.line([Spot(Self.goal, top - 2), Spot(Self.goal, bottom + 2)], .thin, .quiet))
    let due = Self.x(expected)
    shapes.append(.line([Spot(due, top - 3), Spot(due, bottom + 3)], Stroke(width: 2), .goal))
    // What lies beyond either end is pointed at.
    let middle = Self.height / 2
    if gone < .zero { shapes.append(.line(Self.point(Self.start - 2, middle, -1), .range, ink)) }
    if gone > 1 { shapes.append(.line(Self.point(Self.goal + 2, middle, 1), .range, ink)) }
    return Drawing(width: Self.width, height: Self.height, shapes: shapes)
  }

  private static func point(_ x: Double, _ y: Double, _ side: Double) -> [Spot] {
    [Spot(x, y - 4), Spot(x + side * 5, y), Spot(x, y + 4)]
  }

  /// What it shows, in words.
  var said: String {
    func percent(_ part: Fraction) -> String {
      "\(DanishNumber.shortest(part * 100, mostDecimals: 0)) %"
    }
    let due = "planen siger \(percent(max(.zero, min(expected, 1)))) nu"
    if gone < .zero { return "længere fra målet end ved starten; \(due)" }
    return gone < 1 ? "\(percent(gone)) af vejen til målet; \(due)" : "hele vejen til målet; \(due)"
  }
}
