extension Migration {
  /// What was shown when a quarter was closed: how far the history had come, and the verdicts with their
  /// reasoning. It is written with the closing and never again.
  static let quarterSnapshots = """
    CREATE TABLE quarter_snapshot (
      closing INTEGER PRIMARY KEY NOT NULL REFERENCES quarter_event (sequence),
      plan TEXT NOT NULL REFERENCES plan (id),
      as_of TEXT NOT NULL CHECK (\(day("as_of"))),
      plan_revision INTEGER NOT NULL,
      last_measurement INTEGER NOT NULL CHECK (last_measurement >= 0),
      last_occasion INTEGER NOT NULL CHECK (last_occasion >= 0),
      rules INTEGER NOT NULL CHECK (rules >= 1),
      verdicts TEXT NOT NULL CHECK (verdicts <> ''),
      FOREIGN KEY (plan, plan_revision) REFERENCES plan_revision (plan, number)
    ) STRICT;

    CREATE INDEX quarter_snapshot_by_plan ON quarter_snapshot (plan, closing);

    \(appendOnly("quarter_snapshot", replacing: "closing = NEW.closing"))
    """
}
