/// How many colours a terminal can show.
public enum ColourDepth: Int, Hashable, Sendable, CaseIterable {
  /// None, or none are wanted (`NO_COLOR`): bold, underline and reverse alone tell things apart.
  case none
  /// The eight that every colour terminal has.
  case eight
  /// The eight and their bright ones.
  case sixteen
  /// The 256 of most terminals today.
  case many
}

/// How a piece of text looks on a terminal.
public struct Appearance: Hashable, Sendable {
  /// The text's colour by its number in the terminal's table; nil is the terminal's own.
  public var foreground: Int?
  /// Whether the text is bold.
  public var isBold: Bool
  /// Whether the text is underlined.
  public var isUnderlined = false
  /// Whether text and ground change places.
  public var isReversed: Bool
}

/// What each role looks like. The ground is the terminal's own, so that it suits dark and light; blue and
/// orange come before green and red; and nothing that matters is dim.
public enum Theme: String, Hashable, Sendable, CaseIterable {
  /// Colour beside the marks, readable on dark and light.
  case standard
  /// Brighter colours, for a dark ground.
  case dark
  /// Deeper colours, for a light ground.
  case light
  /// For projectors and tired eyes: all that has a colour is bold too.
  case highContrast

  /// How a style looks on a terminal with so many colours.
  public func appearance(of style: Style, depth: ColourDepth) -> Appearance {
    var look = Appearance(isBold: style.isBold, isReversed: style.isSelected)
    // What has no colour has no ground to be seen by.
    if style.isSolid, Hue(style.role) != nil { look.isReversed = true }
    switch style.role {
    case .heading, .key, .met, .farBehind, .missed, .refusal: look.isBold = true
    case .field: look.isUnderlined = true
    default: break
    }
    // A selected row is one bar: in reverse its colours and bold letters would be a patchwork.
    if style.isSelected { look.isBold = false }
    guard depth != .none, !style.isSelected else { return look }
    look.foreground = Hue(style.role)?.number(depth, on: self)
    if self == .highContrast, look.foreground != nil, style.role != .faint { look.isBold = true }
    return look
  }

  fileprivate func choice(dark: Int, light: Int, else other: Int) -> Int {
    self == .dark ? dark : self == .light ? light : other
  }
}

/// The few colours in use. Those of verdicts are no chart's series'.
private enum Hue {
  case blue, orange, crimson, teal, violet, moss, umber, grey

  init?(_ role: Role) {
    switch role {
    case .key, .met, .onTrack, .notice: self = .blue
    case .behind, .farBehind: self = .orange
    case .missed, .refusal: self = .crimson
    case .goal, .path: self = .teal
    case .faint: self = .grey
    case .firstSeries: self = .moss
    case .secondSeries: self = .violet
    case .thirdSeries: self = .umber
    case .plain, .heading, .frame, .secondary, .field, .undecided, .baseline, .fourthSeries:
      return nil
    }
  }

  /// The number in the terminal's table: of the 256 those that stand out on the theme's ground; the standard
  /// ones do on black and on white alike.
  func number(_ depth: ColourDepth, on theme: Theme) -> Int? {
    switch depth {
    case .none: nil
    case .many:
      switch self {
      case .blue: theme.choice(dark: 75, light: 25, else: 32)
      case .orange: theme.choice(dark: 214, light: 130, else: 166)
      case .crimson: theme.choice(dark: 211, light: 125, else: 161)
      case .teal: theme.choice(dark: 79, light: 23, else: 30)
      case .violet: theme.choice(dark: 177, light: 91, else: 133)
      case .moss: theme.choice(dark: 149, light: 22, else: 64)
      case .umber: theme.choice(dark: 180, light: 94, else: 95)
      case .grey: theme.choice(dark: 145, light: 59, else: 102)
      }
    case .sixteen:
      switch self {
      case .blue: theme == .light ? 4 : 12
      case .orange: theme == .dark ? 11 : 3
      case .crimson: theme == .dark ? 13 : 5
      case .teal: theme == .dark ? 14 : 6
      case .moss: theme == .dark ? 10 : 2
      // Crimson has the only other one of its kind.
      case .violet, .umber, .grey: nil
      }
    case .eight:
      switch self {
      case .blue: theme == .light ? 4 : 6
      case .teal: 6
      case .orange: 3
      case .crimson: 5
      case .moss: 2
      case .violet, .umber, .grey: nil
      }
    }
  }
}
