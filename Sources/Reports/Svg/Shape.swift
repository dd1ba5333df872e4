/// A piece of a drawing in one colour.
struct Shape: Hashable, Sendable {
  /// What is drawn.
  enum Form: Hashable, Sendable {
    /// A line from spot to spot.
    case line([Spot], Stroke)
    /// A filled rectangle.
    case area(Box)
    /// A mark around a spot, and how far it is from that to its edge.
    case mark(SeriesMark, Spot, Double)
    /// Words on a line of writing.
    case words(Lettering)
  }

  /// What a shape stands for, where that is asked.
  enum Part: Hashable, Sendable {
    /// A figure: a series of the chart, and one of its points.
    case figure(series: Int, point: Int)
    /// A column: a series of the chart, and one of the windows.
    case column(series: Int, window: Int)
    /// The line of a level.
    case level(Double)
  }

  let form: Form
  let ink: Ink
  var part: Part?
}

/// How a line is drawn.
struct Stroke: Hashable, Sendable {
  var width = 1.0
  var dashes: String?
  var isRound = false

  static let thin = Stroke()
  static let series = Stroke(width: 2, isRound: true)
  static let goal = Stroke(width: 1.5, dashes: "7 4")
  static let baseline = Stroke(width: 1.25, dashes: "1.5 3.5")
  static let path = Stroke(width: 1.75, dashes: "0.1 5", isRound: true)
  static let forecast = Stroke(width: 1.5, dashes: "2 4")
  static let reference = Stroke(width: 1.25, dashes: "3 3")
  static let today = Stroke(width: 1, dashes: "4 3")
  static let seriesBreak = Stroke(width: 1.25, dashes: "2 2")
  static let range = Stroke(width: 1.25)
  static let closed = Stroke(width: 3.5)
}

/// Words in a drawing.
struct Lettering: Hashable, Sendable {
  let text: String
  /// The point that they begin, end or have their middle at, on the line that letters stand on.
  let spot: Spot
  var anchor = Anchor.start
  var size = 12.0
  var isBold = false

  /// Which point of the words is told.
  enum Anchor: String, Hashable, Sendable { case start, middle, end }

  /// What they take up at most.
  var box: Box {
    let width = TextWidth.of(text, size: size, isBold: isBold)
    let left =
      switch anchor {
      case .start: spot.x
      case .middle: spot.x - width / 2
      case .end: spot.x - width
      }
    return Box(
      left: left, top: spot.y - size * 0.8, right: left + width, bottom: spot.y + size * 0.25)
  }
}

extension Shape {
  static func line(_ spots: [Spot], _ stroke: Stroke, _ ink: Ink, part: Part? = nil) -> Shape {
    Shape(form: .line(spots, stroke), ink: ink, part: part)
  }

  static func mark(
    _ mark: SeriesMark, _ spot: Spot, _ ink: Ink, size: Double = 4.5, part: Part? = nil
  ) -> Shape {
    Shape(form: .mark(mark, spot, size), ink: ink, part: part)
  }

  static func words(_ words: Lettering, _ ink: Ink) -> Shape {
    Shape(form: .words(words), ink: ink)
  }

  /// The words, if it is words.
  var words: Lettering? { if case .words(let words) = form { words } else { nil } }
}
