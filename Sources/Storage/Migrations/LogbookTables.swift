extension Migration {
  /// The logbook: occasions with their tags and their counts by category, as append-only as figures are.
  ///
  /// A line is whole from the start: its tags and counts are recorded before it, and none can be added once
  /// it is there. Whether it is held, planned or withdrawn decides what it may say.
  static let logbookTables = """
    CREATE TABLE occasion (
      sequence INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100),
      plan TEXT NOT NULL REFERENCES plan (id),
      activity TEXT NOT NULL CHECK (\(slug("activity"))),
      site TEXT CHECK (\(slug("site"))),
      day TEXT NOT NULL CHECK (\(day("day"))),
      state TEXT NOT NULL CHECK (state IN ('held', 'planned', 'withdrawn')),
      participants INTEGER CHECK (participants BETWEEN 0 AND 99999999),
      note TEXT,
      recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
      recorded_at INTEGER NOT NULL,
      supersedes TEXT UNIQUE REFERENCES occasion (id) CHECK (supersedes <> id),
      reason TEXT CHECK (reason <> ''),
      CHECK (participants IS NULL OR state = 'held'),
      CHECK (reason IS NULL OR supersedes IS NOT NULL),
      CHECK (state <> 'withdrawn' OR reason IS NOT NULL)
    ) STRICT;

    CREATE INDEX occasion_by_plan ON occasion (plan, sequence);

    CREATE TABLE occasion_tag (
      occasion TEXT NOT NULL REFERENCES occasion (id) DEFERRABLE INITIALLY DEFERRED,
      tag TEXT NOT NULL CHECK (tag <> ''),
      PRIMARY KEY (occasion, tag)
    ) STRICT;

    CREATE TABLE occasion_count (
      occasion TEXT NOT NULL REFERENCES occasion (id) DEFERRABLE INITIALLY DEFERRED,
      category TEXT NOT NULL CHECK (category <> ''),
      number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 99999999),
      PRIMARY KEY (occasion, category)
    ) STRICT;

    \(appendOnly(
      "occasion",
      replacing: "sequence = NEW.sequence OR id = NEW.id OR supersedes = NEW.supersedes"))
    \(appendOnly("occasion_tag", replacing: "occasion = NEW.occasion AND tag = NEW.tag"))
    \(appendOnly(
      "occasion_count", replacing: "occasion = NEW.occasion AND category = NEW.category"))
    \(before("occasion_tag"))
    \(before("occasion_count"))
    CREATE TRIGGER occasion_has_no_counts_until_held BEFORE INSERT ON occasion
    WHEN NEW.state <> 'held'
      AND EXISTS (SELECT 1 FROM occasion_count WHERE occasion = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'occasion has no counts until it is held'); END;
    """

  private static func before(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_is_never_added BEFORE INSERT ON \(table)
    WHEN EXISTS (SELECT 1 FROM occasion WHERE id = NEW.occasion)
    BEGIN SELECT RAISE(ABORT, 'occasion is append-only'); END;
    """
  }
}
