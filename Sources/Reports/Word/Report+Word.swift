import Wording

/// Reports as Word documents, for those who finish them there.
extension Report {
  /// The charts as drawings, each a file by itself, in the order that they stand.
  public var drawings: [String] {
    blocks.compactMap { block in
      guard case .chart(let chart, _) = block else { return nil }
      return SvgChart(chart).drawing.file
    }
  }

  /// The files of the document.
  ///
  /// - Parameter pictures: of the `drawings`, in their order; without them the charts are tables.
  public func word(pictures: [WordPicture?] = []) -> OfficePackage {
    var writer = WordWriter(pictures: pictures)
    let body =
      notices.map { Xml.paragraph(.notice, words: $0) } + [Xml.paragraph(.title, words: title)]
      + blocks.flatMap { writer.markup($0) } + [WordPage.section]
    let document = Xml(
      "w:document",
      [
        "xmlns:w": WordPart.words, "xmlns:r": String(WordPart.relations.dropLast()),
        "xmlns:wp": WordPicture.placing, "xmlns:a": WordPicture.shapes,
        "xmlns:pic": WordPicture.pictures,
      ], [Xml("w:body", [:], body)])
    let shown = pictures.enumerated().compactMap { place, picture in
      picture.map { (number: place + 1, picture: $0) }
    }
    let media = shown.flatMap { number, picture in
      let names = WordPicture.names(number)
      return [
        OfficePackage.Part("word/\(names.png.target)", picture.png),
        OfficePackage.Part("word/\(names.svg.target)", picture.svg),
      ]
    }
    return OfficePackage(
      [
        OfficePackage.Part("[Content_Types].xml", Self.contents),
        OfficePackage.Part("_rels/.rels", Self.root),
        OfficePackage.Part("docProps/core.xml", core),
        OfficePackage.Part("word/document.xml", document.document),
        OfficePackage.Part("word/_rels/document.xml.rels", Self.relations(shown.map(\.number))),
        OfficePackage.Part("word/styles.xml", WordStyles.document),
        OfficePackage.Part("word/numbering.xml", WordNumbering.document(lists: writer.lists)),
        OfficePackage.Part("word/settings.xml", Self.settings),
        OfficePackage.Part("word/footer.xml", footer),
      ] + media)
  }

  private static var contents: String {
    Xml(
      "Types", ["xmlns": WordPart.package + "content-types"],
      [
        Xml(
          "Default",
          [
            "Extension": "rels",
            "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
          ]), Xml("Default", ["Extension": "xml", "ContentType": "application/xml"]),
        Xml("Default", ["Extension": "png", "ContentType": "image/png"]),
        Xml("Default", ["Extension": "svg", "ContentType": "image/svg+xml"]),
        Xml(
          "Override",
          [
            "PartName": "/word/document.xml",
            "ContentType":
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
          ]),
        Xml(
          "Override",
          [
            "PartName": "/docProps/core.xml",
            "ContentType": "application/vnd.openxmlformats-package.core-properties+xml",
          ]),
      ]
        + WordPart.allCases.map {
          Xml("Override", ["PartName": "/word/\($0.target)", "ContentType": $0.content])
        }
    ).document
  }

  private static func relation(_ id: String, _ kind: String, _ target: String) -> Xml {
    Xml("Relationship", ["Id": id, "Type": kind, "Target": target])
  }

  private static func relations(_ relations: [Xml]) -> String {
    Xml("Relationships", ["xmlns": WordPart.package + "relationships"], relations).document
  }

  private static var root: String {
    relations([
      relation("r-document", WordPart.relations + "officeDocument", "word/document.xml"),
      relation(
        "r-core", WordPart.package + "relationships/metadata/core-properties",
        "docProps/core.xml"),
    ])
  }

  private static func relations(_ pictures: [Int]) -> String {
    relations(
      WordPart.allCases.map { relation($0.id, $0.relation, $0.target) }
        + pictures.flatMap { number in
          let names = WordPicture.names(number)
          return [names.png, names.svg].map {
            relation($0.id, WordPart.relations + "image", $0.target)
          }
        })
  }

  private var core: String {
    Xml(
      "cp:coreProperties",
      [
        "xmlns:cp": WordPart.package + "metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ],
      [
        Xml("dc:title", words: title), Xml("dc:creator", words: "Målepind"),
        Xml("dc:language", words: "da-DK"),
      ]
    ).document
  }

  private static var settings: String {
    Xml(
      "w:settings", ["xmlns:w": WordPart.words],
      [
        Xml(
          "w:compat", [:],
          [
            Xml(
              "w:compatSetting",
              [
                "w:name": "compatibilityMode",
                "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15",
              ])
          ])
      ]
    ).document
  }

  /// What it is at the left, and the page's number at the right.
  private var footer: String {
    func field(_ name: String) -> Xml {
      Xml("w:fldSimple", ["w:instr": name], Xml.runs("1"))
    }
    let page =
      Xml.runs("\(WordWords.page) ") + [field("PAGE")] + Xml.runs(" \(WordWords.of) ")
      + [field("NUMPAGES")]
    return Xml(
      "w:ftr", ["xmlns:w": WordPart.words],
      [
        Xml.paragraph(
          .footer,
          runs: Xml.runs([title, foot].compactMap { $0 }.joined(separator: " · "))
            + [Xml("w:r", [:], [Xml("w:tab")])] + page,
          facts: [
            Xml(
              "w:tabs", [:],
              [Xml("w:tab", ["w:val": "right", "w:pos": "\(WordPage.room)"])])
          ])
      ]
    ).document
  }
}

extension Drawing {
  /// The drawing as a file by itself.
  var file: String {
    Markup.file(markup([Attribute(.namespace, "http://www.w3.org/2000/svg")]))
  }
}

/// What Word documents say beside what the report does.
enum WordWords {
  static let page = "Side"
  static let of = "af"
}
