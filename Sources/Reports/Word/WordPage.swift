/// The sheet of a Word document in twentieths of a point: A4 with margins of two centimetres.
enum WordPage {
  static let (width, height, margin) = (11906, 16838, 1134)
  /// What is left for words and tables.
  static let room = width - 2 * margin
  /// A CSS pixel in the unit that pictures are measured in.
  static let pixel = 9525
  /// The widest that a picture may be, in that unit: a twentieth of a point is 635 of them.
  static let widestPicture = room * 635

  /// What ends the document: its sheet, and what stands at its foot.
  static let section = Xml(
    "w:sectPr", [:],
    [
      Xml("w:footerReference", ["w:type": "default", "r:id": WordPart.footer.id]),
      Xml("w:pgSz", ["w:w": "\(width)", "w:h": "\(height)"]),
      Xml(
        "w:pgMar",
        [
          "w:top": "\(margin)", "w:right": "\(margin)", "w:bottom": "\(margin)",
          "w:left": "\(margin)", "w:header": "567", "w:footer": "567", "w:gutter": "0",
        ]),
    ])
}
