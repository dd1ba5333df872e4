/// What a piece of text is, from which the theme decides how it looks.
public struct Style: Hashable, Sendable {
  /// What the text stands for.
  public var role: Role
  /// Whether it is set in bold.
  public var isBold: Bool
  /// Whether it belongs to the selected row, field or key.
  public var isSelected: Bool

  /// A style; plain text when nothing is said.
  public init(_ role: Role = .plain, bold: Bool = false, selected: Bool = false) {
    self.role = role
    isBold = bold
    isSelected = selected
  }

  /// Ordinary text.
  public static let plain = Style()
}

/// What a piece of text stands for.
public enum Role: String, Hashable, Sendable, CaseIterable {
  /// Ordinary text.
  case plain
  /// A heading.
  case heading
  /// A frame, a rule, an axis.
  case frame
  /// Text beside the main one that still matters.
  case secondary
  /// A key in the footer or in help.
  case key
  /// A field to type in.
  case field
  /// What has just been done.
  case notice
  /// What was refused.
  case refusal
  /// The verdict met.
  case met
  /// The verdict on track.
  case onTrack
  /// The verdict behind.
  case behind
  /// The verdict far behind.
  case farBehind
  /// The verdict missed.
  case missed
  /// The verdict undecided.
  case undecided
  /// The goal in a chart.
  case goal
  /// The baseline in a chart.
  case baseline
  /// The first site's figures in a chart.
  case firstSeries
  /// The second site's figures in a chart.
  case secondSeries
  /// The third site's figures in a chart.
  case thirdSeries
  /// The fourth site's figures in a chart.
  case fourthSeries
  /// The agreed way from baseline to goal in a chart.
  case path
}
