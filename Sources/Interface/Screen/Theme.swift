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
  /// The ground's colour by its number in the terminal's table; nil is the terminal's own.
  public var background: Int?
  /// Whether the text is bold.
  public var isBold: Bool
  /// Whether the text is underlined.
  public var isUnderlined: Bool
  /// Whether text and ground change places.
  public var isReversed: Bool

  /// A look; the terminal's own when nothing is said.
  public init(
    foreground: Int? = nil, background: Int? = nil, bold: Bool = false, underlined: Bool = false,
    reversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    isBold = bold
    isUnderlined = underlined
    isReversed = reversed
  }
}

/// What each role looks like. The ground is the terminal's own, so that it suits dark and light; blue and
/// orange come before green and red; and nothing that matters is dim.
public enum Theme: String, Hashable, Sendable, CaseIterable {
  /// Colour beside the marks.
  case standard
  /// For projectors and tired eyes: bold and reverse, and no colour for small text.
  case highContrast

  /// How a style looks on a terminal with so many colours.
  public func appearance(of style: Style, depth: ColourDepth) -> Appearance {
    var look = Appearance(bold: style.isBold, reversed: style.isSelected)
    switch style.role {
    case .heading, .key, .met, .farBehind, .missed, .refusal: look.isBold = true
    case .field: look.isUnderlined = true
    default: break
    }
    // A selected row is one bar: in reverse its colours would be a patchwork.
    guard depth != .none, !style.isSelected else { return look }
    if self == .standard {
      look.foreground = Hue(style.role)?.number(depth)
    } else if Hue(style.role) != nil {
      look.isBold = true
    }
    return look
  }
}

/// The few colours in use.
private enum Hue {
  case blue, orange, crimson, teal

  init?(_ role: Role) {
    switch role {
    case .key, .met, .onTrack, .firstSeries, .notice: self = .blue
    case .behind, .farBehind, .secondSeries: self = .orange
    case .missed, .refusal: self = .crimson
    case .goal: self = .teal
    case .plain, .heading, .frame, .secondary, .field, .undecided, .baseline: return nil
    }
  }

  /// The number in the terminal's table: of the 256 those that stand out on black and on white alike.
  func number(_ depth: ColourDepth) -> Int? {
    switch (self, depth) {
    case (_, .none): nil
    case (.blue, .many): 32
    case (.orange, .many): 166
    case (.crimson, .many): 161
    case (.teal, .many): 30
    case (.blue, .sixteen): 12
    case (.blue, .eight), (.teal, .eight), (.teal, .sixteen): 6
    case (.orange, _): 3
    case (.crimson, _): 5
    }
  }
}
