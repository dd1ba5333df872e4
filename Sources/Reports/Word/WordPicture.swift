/// A chart as a picture in a Word document.
public struct WordPicture: Hashable, Sendable {
  /// The picture of points that every program shows.
  let png: [UInt8]
  /// The drawing that newer ones show in its place.
  let svg: String

  /// A drawing, and the same as a picture of points.
  public init(png: [UInt8], of svg: String) { (self.png, self.svg) = (png, svg) }

  /// What its two files are referred to by, and where they lie beside the text.
  static func names(_ number: Int) -> (
    png: (id: String, target: String), svg: (id: String, target: String)
  ) {
    (
      ("r-png-\(number)", "media/kurve\(number).png"),
      ("r-svg-\(number)", "media/kurve\(number).svg")
    )
  }

  /// The paragraph that it stands in.
  ///
  /// - Parameters:
  ///   - number: its number among the document's pictures, from 1.
  ///   - size: of its drawing, in CSS pixels.
  ///   - name: what it is called.
  ///   - said: what it shows, for those who do not see it.
  static func paragraph(
    _ number: Int, size: (width: Double, height: Double), name: String, said: String
  ) -> Xml {
    let natural = Int(size.width) * WordPage.pixel
    let width = min(natural, WordPage.widestPicture)
    let height = Int(size.height * Double(width) / max(1, size.width))
    let names = names(number)
    let extent: KeyValuePairs<StaticString, String> = ["cx": "\(width)", "cy": "\(height)"]
    let picture = Xml(
      "pic:pic", [:],
      [
        Xml(
          "pic:nvPicPr", [:],
          [
            Xml("pic:cNvPr", ["id": "\(number)", "name": names.png.target]), Xml("pic:cNvPicPr"),
          ]),
        Xml(
          "pic:blipFill", [:],
          [
            Xml(
              "a:blip", ["r:embed": names.png.id],
              [
                Xml(
                  "a:extLst", [:],
                  [
                    Xml(
                      "a:ext", ["uri": "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"],
                      [
                        Xml(
                          "asvg:svgBlip",
                          ["xmlns:asvg": drawings, "r:embed": names.svg.id])
                      ])
                  ])
              ]), Xml("a:stretch", [:], [Xml("a:fillRect")]),
          ]),
        Xml(
          "pic:spPr", [:],
          [
            Xml("a:xfrm", [:], [Xml("a:off", ["x": "0", "y": "0"]), Xml("a:ext", extent)]),
            Xml("a:prstGeom", ["prst": "rect"], [Xml("a:avLst")]),
          ]),
      ])
    let inline = Xml(
      "wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"],
      [
        Xml("wp:extent", extent),
        Xml("wp:docPr", ["id": "\(number)", "name": name, "descr": said]),
        Xml(
          "a:graphic", [:], [Xml("a:graphicData", ["uri": pictures], [picture])]),
      ])
    return Xml.paragraph(
      runs: [Xml("w:r", [:], [Xml("w:drawing", [:], [inline])])], facts: [Xml("w:keepLines")])
  }

  private static let drawings = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
  /// The vocabularies of pictures.
  static let pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture"
  static let shapes = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let placing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
}
