/// How wide words are at most. No font is asked: the widths are those of a wide one (DejaVu Sans), so that what has
/// room here has room in all that are usual.
enum TextWidth {
  /// The width of words in the unit of the font's size.
  static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
    text.unicodeScalars.reduce(0) { $0 + em($1) } * size * (isBold ? 1 : 0.95)
  }

  /// The words, cut where there is no room for them; `…` stands for the rest.
  static func fitted(_ text: String, to room: Double, size: Double, isBold: Bool = false) -> String
  {
    let scale = size * (isBold ? 1 : 0.95)
    // What has just the room that it was measured to need is not cut for the last part of a number.
    let room = room + 0.01
    // Whatever has no room is not measured: a name may have any length.
    var used = 0.0
    var kept = text.startIndex
    let end = em("…") * scale
    for place in text.indices {
      used += text[place].unicodeScalars.reduce(0) { $0 + em($1) } * scale
      if used + end <= room { kept = text.index(after: place) }
      if used > room { return String(text[..<kept]) + "…" }
    }
    return text
  }

  /// A sign's width as a part of the font's size.
  private static func em(_ sign: Unicode.Scalar) -> Double {
    switch sign {
    case "i", "j", "l", "I", "J", " ", "\u{A0}", ".", ",", ":", ";", "'", "|", "!": 0.4
    case "f", "r", "t", "(", ")", "[", "]", "-", "/", "\\", "\"", "·", "«", "»": 0.66
    case "m", "w", "M", "W", "%", "æ", "Æ", "@", "–", "—", "…", "œ", "Œ": 1.12
    case "a"..."z": 0.73
    case "0"..."9": 0.7
    case "A"..."Z", "Ø", "Å": 0.86
    case "ø", "å", "é", "ö", "ü", "ä": 0.73
    case "+", "<", ">", "=", "≥", "≤", "−", "×", "~", "&", "$", "#": 0.9
    default: sign.isASCII ? 0.75 : sign.value < 0x250 ? 0.95 : 1.4
    }
  }
}
