import Criteria
import Wording

/// Words of a Word document.
extension Xml {
  /// A paragraph of runs in a style.
  static func paragraph(
    _ style: WordStyles.Paragraph = .normal, runs: [Xml], facts: [Xml] = []
  ) -> Xml {
    let properties =
      (style == .normal ? [] : [Xml("w:pStyle", ["w:val": style.rawValue])]) + facts
    return Xml(
      "w:p", [:], (properties.isEmpty ? [] : [Xml("w:pPr", [:], properties)]) + runs)
  }

  /// A paragraph of words in a style.
  static func paragraph(_ style: WordStyles.Paragraph = .normal, words: String) -> Xml {
    paragraph(style, runs: runs(words))
  }

  /// Words that stand together, with a break wherever they say so.
  static func runs(
    _ words: String, isBold: Bool = false, ink: Ink? = nil, ground: Ink? = nil
  ) -> [Xml] {
    guard !words.isEmpty else { return [] }
    var properties = isBold ? [Xml("w:b")] : []
    if let ink { properties.append(Xml("w:color", ["w:val": ink.word])) }
    if let ground { properties.append(Xml("w:shd", ["w:val": "clear", "w:fill": ground.word])) }
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    return [
      Xml(
        "w:r", [:],
        (properties.isEmpty ? [] : [Xml("w:rPr", [:], properties)])
          + lines.enumerated().flatMap { place, line in
            (place == 0 ? [] : [Xml("w:br")]) + [
              Xml("w:t", ["xml:space": "preserve"], words: String(line))
            ]
          })
    ]
  }
}

extension Report.Text {
  /// Its runs with how they are said.
  var word: [Xml] {
    runs.flatMap { run -> [Xml] in
      if let sign = run.sign { return Standing(sign, run.words).word }
      if run.content == .gap {
        return Xml.runs(run.words, isBold: true, ink: .orange, ground: .paleOrange)
      }
      return Xml.runs(
        run.words, isBold: run.tone == .strong, ink: run.tone == .quiet ? .quiet : nil)
    }
  }
}

extension Standing {
  /// Its mark and its words on a ground of their own.
  var word: [Xml] {
    guard let sign else { return Xml.runs(words, isBold: true) }
    let ink = sign.look.inks
    return Xml.runs(string(.rich), isBold: true, ink: ink.words, ground: ink.ground)
  }
}

extension Look {
  /// The colours of what stands one way or another, and of its ground.
  var inks: (words: Ink, ground: Ink) {
    switch self {
    case .blue: (.blue, .paleBlue)
    case .orange: (.orange, .paleOrange)
    case .crimson: (.crimson, .paleCrimson)
    default: (.quiet, .paleGrey)
    }
  }
}
