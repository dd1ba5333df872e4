import Criteria

/// What a page of the board view is about, and where a line of another page says that more is told.
public enum BoardTopic: Hashable, Sendable {
  /// What a board is told in ten seconds.
  case front
  /// What the front has no room for, and what cannot be judged.
  case more
  /// A criterion that needs attention.
  case criterion(Slug)
  /// All criteria, area by area.
  case areas
  /// How all criteria stood year by year.
  case years
  /// What was agreed last time, what is to be decided, and the other questions that the agreement leaves open.
  case decisions
}
