extension Migration {
  /// What the secretariat writes in its own words, as append-only as figures are. Its words may be taken away, as the
  /// newest link of the chain tells.
  static let narrativeTables = """
    CREATE TABLE narrative (
      sequence INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100),
      plan TEXT NOT NULL REFERENCES plan (id),
      half_year INTEGER NOT NULL CHECK (half_year BETWEEN 1 AND 9999),
      half_number INTEGER NOT NULL CHECK (half_number BETWEEN 1 AND 2),
      topic TEXT NOT NULL CHECK (topic <> ''),
      body TEXT NOT NULL,
      is_ended INTEGER NOT NULL CHECK (is_ended IN (0, 1)),
      recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
      recorded_at INTEGER NOT NULL,
      supersedes TEXT UNIQUE REFERENCES narrative (id) CHECK (supersedes <> id)
    ) STRICT;

    CREATE INDEX narrative_by_plan ON narrative (plan, sequence);
    CREATE UNIQUE INDEX narrative_begins_once ON narrative (plan, half_year, half_number, topic)
      WHERE supersedes IS NULL;

    \(appendOnly(
      "narrative", replacing: """
        sequence = NEW.sequence OR id = NEW.id OR supersedes = NEW.supersedes
            OR (NEW.supersedes IS NULL AND supersedes IS NULL AND plan = NEW.plan
              AND half_year = NEW.half_year AND half_number = NEW.half_number
              AND topic = NEW.topic)
        """))
    \(changedOnly(
      "narrative",
      facts: """
        sequence, id, plan, half_year, half_number, topic, is_ended, recorded_by, recorded_at,
          supersedes
        """))
    \(takenAway("narrative", "narrative", "sequence", ["body"]))
    """
}
