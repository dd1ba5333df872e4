extension Migration {
  /// Plans with their revisions, figures, and the closing of quarters. What has happened is only ever added
  /// to: the triggers refuse every change, from whichever program it comes.
  ///
  /// Days are ISO text, which sorts as days do; `'+0 days'` makes 30 February the day in March that it is not
  /// written as, and `IS` makes an unreadable day false rather than unknown.
  /// Times are seconds since 1970-01-01 UTC. Lengths and ranges are those of `Criteria`'s types.
  static let firstTables = """
    CREATE TABLE plan (
      id TEXT PRIMARY KEY NOT NULL CHECK (\(slug("id")))
    ) STRICT;

    CREATE TABLE plan_revision (
      plan TEXT NOT NULL REFERENCES plan (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      document TEXT NOT NULL CHECK (document <> ''),
      reason TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      effective_day TEXT NOT NULL CHECK (\(day("effective_day"))),
      recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
      recorded_at INTEGER NOT NULL,
      PRIMARY KEY (plan, number)
    ) STRICT;

    \(measurementTable("measurement", kinds: firstKinds))

    \(measurementIndex)

    CREATE TABLE quarter_event (
      sequence INTEGER PRIMARY KEY,
      plan TEXT NOT NULL REFERENCES plan (id),
      quarter_year INTEGER NOT NULL CHECK (quarter_year BETWEEN 1 AND 9999),
      quarter_number INTEGER NOT NULL CHECK (quarter_number BETWEEN 1 AND 4),
      kind TEXT NOT NULL CHECK (kind IN ('closed', 'reopened')),
      recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
      recorded_at INTEGER NOT NULL,
      reason TEXT CHECK (reason <> ''),
      CHECK (kind = 'closed' OR reason IS NOT NULL)
    ) STRICT;

    CREATE INDEX quarter_event_by_quarter
      ON quarter_event (plan, quarter_year, quarter_number, sequence);

    \(appendOnly("plan", replacing: "id = NEW.id"))
    \(appendOnly("plan_revision", replacing: "plan = NEW.plan AND number = NEW.number"))
    \(measurementTriggers)
    \(appendOnly("quarter_event", replacing: "sequence = NEW.sequence"))
    """
}
