import Wording

/// What is said beneath a chart, after a sample of what it is said of.
struct SvgNote: Hashable, Sendable {
  /// What is drawn before the words.
  enum Sample: Hashable, Sendable {
    case line(Stroke, Ink)
    case upright(Stroke, Ink)
    case mark(SeriesMark, Ink)
    case hatch(Ink)
  }

  let text: String
  let sample: Sample?

  init(_ text: String, _ sample: Sample? = nil) { (self.text, self.sample) = (text, sample) }
}

extension SvgNote.Sample {
  /// The sample as a drawing that stands in a line of writing.
  var drawing: Drawing {
    let (width, height) = (24.0, 12.0)
    let middle = height / 2
    let shapes: [Shape] =
      switch self {
      case .line(let stroke, let ink):
        [.line([Spot(1, middle), Spot(width - 1, middle)], stroke, ink)]
      case .upright(let stroke, let ink):
        [.line([Spot(width / 2, 0), Spot(width / 2, height)], stroke, ink)]
      case .mark(let mark, let ink): [.mark(mark, Spot(width / 2, middle), ink)]
      case .hatch(let ink): Shape.hatched(Box(left: 3, top: 1, right: width - 3, bottom: 11), ink)
      }
    return Drawing(width: width, height: height, shapes: shapes)
  }
}
