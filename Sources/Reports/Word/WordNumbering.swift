/// The lists of a Word document. Each numbered one begins anew.
enum WordNumbering {
  /// The list of all that has a dot before it.
  static let bullets = 1
  /// The first numbered list.
  static let numbers = 2

  /// The file, for so many numbered lists.
  static func document(lists: Int) -> String {
    Xml(
      "w:numbering", ["xmlns:w": WordPart.words],
      [level(0, "bullet", "•"), level(1, "decimal", "%1.")]
        + [Xml("w:num", ["w:numId": "\(bullets)"], [Xml("w:abstractNumId", ["w:val": "0"])])]
        + (0..<max(1, lists)).map { list in
          Xml(
            "w:num", ["w:numId": "\(numbers + list)"],
            [
              Xml("w:abstractNumId", ["w:val": "1"]),
              Xml(
                "w:lvlOverride", ["w:ilvl": "0"], [Xml("w:startOverride", ["w:val": "1"])]),
            ])
        }
    ).document
  }

  private static func level(_ number: Int, _ format: String, _ text: String) -> Xml {
    Xml(
      "w:abstractNum", ["w:abstractNumId": "\(number)"],
      [
        Xml("w:multiLevelType", ["w:val": "singleLevel"]),
        Xml(
          "w:lvl", ["w:ilvl": "0"],
          [
            Xml("w:start", ["w:val": "1"]), Xml("w:numFmt", ["w:val": format]),
            Xml("w:lvlText", ["w:val": text]), Xml("w:lvlJc", ["w:val": "left"]),
            Xml("w:pPr", [:], [Xml("w:ind", ["w:left": "397", "w:hanging": "397"])]),
          ]),
      ])
  }
}
