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

    CREATE TABLE measurement (
      sequence INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100),
      plan TEXT NOT NULL REFERENCES plan (id),
      criterion TEXT NOT NULL CHECK (\(slug("criterion"))),
      part TEXT CHECK (\(slug("part"))),
      site TEXT CHECK (\(slug("site"))),
      day TEXT NOT NULL CHECK (\(day("day"))),
      quarter_year INTEGER NOT NULL CHECK (quarter_year BETWEEN 1 AND 9999),
      quarter_number INTEGER NOT NULL CHECK (quarter_number BETWEEN 1 AND 4),
      kind TEXT NOT NULL CHECK (kind IN ('amount', 'ratio', 'answer', 'step', 'not measured')),
      significand INTEGER CHECK (significand BETWEEN -999999999999999 AND 999999999999999),
      decimals INTEGER CHECK (decimals BETWEEN 0 AND 6),
      numerator INTEGER CHECK (numerator BETWEEN 0 AND 999999999),
      denominator INTEGER CHECK (denominator BETWEEN 0 AND 999999999),
      answer INTEGER CHECK (answer IN (0, 1)),
      step INTEGER CHECK (step >= 1),
      not_measured_reason TEXT CHECK (not_measured_reason <> ''),
      sample_size INTEGER CHECK (sample_size BETWEEN 1 AND 1000000),
      source TEXT,
      note TEXT,
      evidence TEXT,
      recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
      recorded_at INTEGER NOT NULL,
      supersedes TEXT UNIQUE REFERENCES measurement (id) CHECK (supersedes <> id),
      correction_reason TEXT CHECK (correction_reason <> ''),
      CHECK ((significand IS NOT NULL) = (kind = 'amount')),
      CHECK ((decimals IS NOT NULL) = (kind = 'amount')),
      CHECK ((numerator IS NOT NULL) = (kind = 'ratio')),
      CHECK ((denominator IS NOT NULL) = (kind = 'ratio')),
      CHECK ((answer IS NOT NULL) = (kind = 'answer')),
      CHECK ((step IS NOT NULL) = (kind = 'step')),
      CHECK ((not_measured_reason IS NOT NULL) = (kind = 'not measured')),
      CHECK ((supersedes IS NULL) = (correction_reason IS NULL))
    ) STRICT;

    CREATE INDEX measurement_by_series ON measurement (plan, criterion, part, site, day);

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
    \(appendOnly(
      "measurement",
      replacing: "sequence = NEW.sequence OR id = NEW.id OR supersedes = NEW.supersedes"))
    \(appendOnly("quarter_event", replacing: "sequence = NEW.sequence"))
    """
}
