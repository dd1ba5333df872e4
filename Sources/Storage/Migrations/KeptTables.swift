extension Migration {
  /// What follows from the rest and takes its time to work out: what each plan came to, and the goals that held before.
  /// It is no part of the history and no link of a chain: every row may go at any time, and is then worked out anew.
  /// And a plan's figures in the order in which they were recorded.
  static let keptTables = """
    CREATE TABLE plan_summary (
      plan TEXT PRIMARY KEY NOT NULL REFERENCES plan (id),
      changes INTEGER NOT NULL,
      day TEXT NOT NULL CHECK (\(day("day"))),
      rules INTEGER NOT NULL,
      version INTEGER NOT NULL,
      summary TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE former_goals (
      plan TEXT NOT NULL,
      former INTEGER NOT NULL,
      later INTEGER NOT NULL,
      version INTEGER NOT NULL,
      goals TEXT NOT NULL,
      PRIMARY KEY (plan, former, later),
      FOREIGN KEY (plan, former) REFERENCES plan_revision (plan, number),
      FOREIGN KEY (plan, later) REFERENCES plan_revision (plan, number)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX measurement_by_plan ON measurement (plan, sequence);
    """
}
