/// What a piece of text is, from which the theme decides how it looks.
public struct Style: Hashable, Sendable {
  /// What the text stands for.
  public var role: Role
  /// Whether it is set in bold.
  public var isBold: Bool
  /// Whether it belongs to the selected row, field or key.
  public var isSelected: Bool
  /// Whether it stands on a ground of its own colour, to be seen from afar.
  public var isSolid: Bool

  /// A style; plain text when nothing is said.
  public init(
    _ role: Role = .plain, bold: Bool = false, selected: Bool = false, solid: Bool = false
  ) {
    self.role = role
    isBold = bold
    isSelected = selected
    isSolid = solid
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
  /// A drawing that says again what words beside it say, and more quietly.
  case faint
  /// A key in the footer or in help.
  case key
  /// A field to type in.
  case field
  /// What has just been done, or was refused.
  case notice, refusal
  /// A verdict, or what stands as one does.
  case met, onTrack, behind, farBehind, missed, undecided
  /// What a chart measures against.
  case goal, baseline
  /// A site's figures in a chart.
  case firstSeries, secondSeries, thirdSeries, fourthSeries
  /// The agreed way from baseline to goal in a chart.
  case path
}
