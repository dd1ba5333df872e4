extension Shape {
  /// The shape as an element. Its colour is written as it is, since what makes PDFs knows no other, and as a name that
  /// a dark screen has another colour for.
  var markup: Markup {
    switch form {
    case .line(let spots, let stroke):
      if spots.count == 2 {
        return Tag.line(
          [
            Attribute(.x1, spots[0].x), Attribute(.y1, spots[0].y), Attribute(.x2, spots[1].x),
            Attribute(.y2, spots[1].y),
          ] + stroked(stroke))
      }
      let points = spots.map { "\(SvgNumber.text($0.x)),\(SvgNumber.text($0.y))" }
      return Tag.polyline(
        [Attribute(.points, points.joined(separator: " ")), Attribute(.fill, "none")]
          + stroked(stroke))
    case .area(let box):
      return Tag.rect(
        [
          Attribute(.x, box.left), Attribute(.y, box.top), Attribute(.width, box.width),
          Attribute(.height, box.height), Attribute(.fill, ink.light.text),
          Attribute(.klass, ink.fillClass),
        ])
    case .mark(let mark, let spot, let size):
      let inside: Ink = mark.isOpen ? .ground : ink
      return Tag.path(
        [
          Attribute(.d, mark.outline(around: spot, size: size)),
          Attribute(.fill, mark.isLine ? "none" : inside.light.text),
          Attribute(.stroke, ink.light.text), Attribute(.strokeWidth, 1.5),
          Attribute(
            .klass, (mark.isLine ? "" : "\(inside.fillClass) ") + ink.strokeClass),
        ])
    case .words(let words):
      return Tag.text(
        [
          Attribute(.x, words.spot.x), Attribute(.y, words.spot.y),
          Attribute(.fontSize, words.size),
        ]
          + (words.isBold ? [Attribute(.fontWeight, "bold")] : [])
          + (words.anchor == .start ? [] : [Attribute(.textAnchor, words.anchor.rawValue)])
          + [Attribute(.fill, ink.light.text), Attribute(.klass, ink.fillClass)],
        [.words(words.text)])
    }
  }

  private func stroked(_ stroke: Stroke) -> [Attribute] {
    [Attribute(.stroke, ink.light.text), Attribute(.strokeWidth, stroke.width)]
      + (stroke.dashes.map { [Attribute(.strokeDashes, $0)] } ?? [])
      + (stroke.isRound
        ? [Attribute(.strokeCaps, "round"), Attribute(.strokeJoins, "round")] : [])
      + [Attribute(.klass, ink.strokeClass)]
  }
}

/// Shapes on a sheet.
struct Drawing: Hashable, Sendable {
  let width: Double
  let height: Double
  var shapes: [Shape] = []

  /// As an element with some facts of its own.
  func markup(_ attributes: [Attribute], _ said: [Markup] = []) -> Markup {
    Tag.svg(
      [
        Attribute(.viewBox, "0 0 \(SvgNumber.text(width)) \(SvgNumber.text(height))"),
        Attribute(.width, width), Attribute(.height, height),
        Attribute(.fontFamily, StyleSheet.fonts),
      ] + attributes, said + shapes.map(\.markup))
  }
}
