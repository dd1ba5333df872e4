/// A colour by its parts of red, green and blue.
struct Colour: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// - Parameter code: six hexadecimal digits, two for each part.
  init(_ code: UInt32) {
    red = UInt8(code >> 16 & 0xFF)
    green = UInt8(code >> 8 & 0xFF)
    blue = UInt8(code & 0xFF)
  }

  /// As pages and drawings say it: `#0a549c`.
  var text: String {
    "#"
      + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// The few colours in use, each for light and for dark ground. Those of verdicts are no chart's series'.
public enum Ink: String, Hashable, Sendable, CaseIterable {
  /// The page.
  case ground
  /// Words.
  case ink
  /// Words that are less than others.
  case quiet
  /// Lines between things.
  case frame
  /// Goals, and the agreed ways to them.
  case goal
  /// A chart's series.
  case moss, violet, umber, slate
  /// Verdicts: met and on track, behind, missed.
  case blue, orange, crimson
  /// The grounds that verdicts stand on.
  case paleBlue, paleOrange, paleCrimson, paleGrey

  /// On paper as one number: red, green and blue, eight bits each.
  public var onPaper: UInt32 {
    UInt32(light.red) << 16 | UInt32(light.green) << 8 | UInt32(light.blue)
  }

  /// On paper and on light screens.
  var light: Colour {
    switch self {
    case .ground: Colour(0xFFFFFF)
    case .ink: Colour(0x1C2026)
    case .quiet: Colour(0x555B64)
    case .frame: Colour(0xC8CCD2)
    case .goal: Colour(0x0B5E5E)
    case .moss: Colour(0x3D6614)
    case .violet: Colour(0x74389E)
    case .umber: Colour(0x7A5320)
    case .slate: Colour(0x3F4857)
    case .blue: Colour(0x0A549C)
    case .orange: Colour(0x934700)
    case .crimson: Colour(0xA3084F)
    case .paleBlue: Colour(0xE8F0F9)
    case .paleOrange: Colour(0xFBEFE1)
    case .paleCrimson: Colour(0xFBE8EF)
    case .paleGrey: Colour(0xEFF0F2)
    }
  }

  /// On dark screens.
  var dark: Colour {
    switch self {
    case .ground: Colour(0x15181D)
    case .ink: Colour(0xE8E7E3)
    case .quiet: Colour(0xAAB0B9)
    case .frame: Colour(0x444B55)
    case .goal: Colour(0x5CC9BA)
    case .moss: Colour(0xA3C96A)
    case .violet: Colour(0xC79BE8)
    case .umber: Colour(0xD6AC7C)
    case .slate: Colour(0xC3C9D3)
    case .blue: Colour(0x82B8F3)
    case .orange: Colour(0xF2A54A)
    case .crimson: Colour(0xF58BB2)
    case .paleBlue: Colour(0x1B2B3E)
    case .paleOrange: Colour(0x3A2A17)
    case .paleCrimson: Colour(0x3D1D2B)
    case .paleGrey: Colour(0x262B32)
    }
  }

  /// The hue of one of a chart's series.
  public static func series(_ number: Int) -> Ink { [.moss, .violet, .umber, .slate][number % 4] }

  /// What a drawing's shapes of the colour are known by, so that a dark screen can give them another.
  var fillClass: String { "f-\(rawValue)" }
  var strokeClass: String { "s-\(rawValue)" }
}
