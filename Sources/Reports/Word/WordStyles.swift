/// How a Word document looks. The styles have the names that Word knows, so that it shows them in the reader's own
/// language and lists the headings.
enum WordStyles {
  /// The styles of paragraphs.
  enum Paragraph: String {
    case normal = "Normal"
    case title = "Title"
    case notice = "IntenseQuote"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    case heading3 = "Heading3"
    case bullet = "ListBullet"
    case number = "ListNumber"
    case caption = "Caption"
    case note = "NoteHeading"
    case cell = "TableText"
    case room = "Decision"
    case footer = "Footer"

    /// The style of a heading of a level from 1.
    static func heading(_ level: Int) -> Self {
      level <= 1 ? .heading1 : level == 2 ? .heading2 : .heading3
    }
  }

  /// The file.
  static var document: String {
    Xml(
      "w:styles", ["xmlns:w": WordPart.words],
      [
        Xml(
          "w:docDefaults", [:],
          [
            Xml(
              "w:rPrDefault", [:],
              [
                Xml(
                  "w:rPr", [:],
                  [
                    fonts, Xml("w:color", ["w:val": Ink.ink.word]), Xml("w:sz", ["w:val": "22"]),
                    Xml("w:szCs", ["w:val": "22"]), Xml("w:lang", ["w:val": "da-DK"]),
                  ])
              ]),
            Xml("w:pPrDefault", [:], [Xml("w:pPr", [:], [spacing(0, 120)])]),
          ])
      ] + styles + [table]
    ).document
  }

  private static let fonts = Xml(
    "w:rFonts",
    ["w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:eastAsia": "Calibri", "w:cs": "Calibri"])

  private static var styles: [Xml] {
    [
      style(.normal, "Normal"),
      style(.title, "Title", size: 36, isBold: true, [spacing(0, 240)]),
      style(
        .notice, "Intense Quote",
        [
          Xml(
            "w:pBdr", [:],
            [
              Xml(
                "w:left",
                ["w:val": "single", "w:sz": "24", "w:space": "8", "w:color": Ink.goal.word])
            ]), Xml("w:shd", ["w:val": "clear", "w:fill": Ink.paleGrey.word]), spacing(0, 240),
          Xml("w:ind", ["w:left": "170"]),
        ]),
      heading(.heading1, "heading 1", level: 0, size: 28, before: 400),
      heading(.heading2, "heading 2", level: 1, size: 24, before: 240),
      heading(.heading3, "heading 3", level: 2, size: 22, before: 200),
      style(.bullet, "List Bullet", [numbering(WordNumbering.bullets), spacing(0, 60)]),
      style(.number, "List Number", [numbering(WordNumbering.numbers), spacing(0, 60)]),
      style(
        .caption, "caption", size: 20, ink: .quiet, [Xml("w:keepNext"), spacing(120, 60)]),
      style(.note, "Note Heading", size: 18, ink: .quiet, [spacing(0, 40)]),
      style(.cell, "Table Text", size: 19, [spacing(30, 30)]),
      style(
        .room, "Decision",
        [
          Xml(
            "w:pBdr", [:],
            [
              Xml(
                "w:bottom",
                ["w:val": "single", "w:sz": "4", "w:space": "1", "w:color": Ink.quiet.word])
            ]), spacing(240, 240),
        ]),
      style(.footer, "footer", size: 18, ink: .quiet, [spacing(0, 0)]),
    ]
  }

  private static func heading(
    _ id: Paragraph, _ name: String, level: Int, size: Int, before: Int
  ) -> Xml {
    style(
      id, name, size: size, isBold: true,
      [
        Xml("w:keepNext"), Xml("w:keepLines"), spacing(before, 100),
        Xml("w:outlineLvl", ["w:val": "\(level)"]),
      ])
  }

  private static func style(
    _ id: Paragraph, _ name: String, size: Int? = nil, isBold: Bool = false, ink: Ink? = nil,
    _ paragraph: [Xml] = []
  ) -> Xml {
    var run = isBold ? [Xml("w:b")] : []
    if let ink { run.append(Xml("w:color", ["w:val": ink.word])) }
    if let size {
      run += [Xml("w:sz", ["w:val": "\(size)"]), Xml("w:szCs", ["w:val": "\(size)"])]
    }
    let isNormal = id == .normal
    var facts = [Xml("w:name", ["w:val": name])]
    if !isNormal { facts.append(Xml("w:basedOn", ["w:val": Paragraph.normal.rawValue])) }
    facts.append(Xml("w:qFormat"))
    if !paragraph.isEmpty { facts.append(Xml("w:pPr", [:], paragraph)) }
    if !run.isEmpty { facts.append(Xml("w:rPr", [:], run)) }
    return isNormal
      ? Xml(
        "w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": id.rawValue], facts)
      : Xml("w:style", ["w:type": "paragraph", "w:styleId": id.rawValue], facts)
  }

  private static func spacing(_ before: Int, _ after: Int) -> Xml {
    Xml("w:spacing", ["w:before": "\(before)", "w:after": "\(after)"])
  }

  private static func numbering(_ number: Int) -> Xml {
    Xml("w:numPr", [:], [Xml("w:numId", ["w:val": "\(number)"])])
  }

  /// Tables have lines between their rows and room around what stands in them.
  private static let table = Xml(
    "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
    [
      Xml("w:name", ["w:val": "Normal Table"]),
      Xml(
        "w:tblPr", [:],
        [
          Xml(
            "w:tblCellMar", [:],
            [
              Xml("w:left", ["w:w": "57", "w:type": "dxa"]),
              Xml("w:right", ["w:w": "57", "w:type": "dxa"]),
            ])
        ]),
    ])
}

extension Ink {
  /// Its six digits on paper, as Word writes them.
  var word: String { String(light.text.dropFirst()).uppercased() }
}
