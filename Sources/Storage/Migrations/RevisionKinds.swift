extension Migration {
  /// Tells a revision of what was agreed from one in which only what is followed was changed.
  static let revisionKinds = """
    ALTER TABLE plan_revision ADD COLUMN
      kind TEXT NOT NULL DEFAULT 'agreed' CHECK (kind IN ('agreed', 'followed'));
    """
}
