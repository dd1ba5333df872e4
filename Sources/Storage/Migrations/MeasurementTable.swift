/// The table of figures, which a step makes anew when there is more to say: SQLite cannot change a check.
/// Released steps are made from these, so they are never changed.
extension Migration {
  /// The kinds of figures that there were at first.
  static let firstKinds = "'amount', 'ratio', 'answer', 'step', 'not measured'"

  /// The table with a name, which its figures refer to each other by.
  ///
  /// - Parameter more: further checks, each after a comma.
  static func measurementTable(_ name: String, kinds: String, more: String = "") -> String {
    """
    CREATE TABLE \(name) (
      sequence INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100),
      plan TEXT NOT NULL REFERENCES plan (id),
      criterion TEXT NOT NULL CHECK (\(slug("criterion"))),
      part TEXT CHECK (\(slug("part"))),
      site TEXT CHECK (\(slug("site"))),
      day TEXT NOT NULL CHECK (\(day("day"))),
      quarter_year INTEGER NOT NULL CHECK (quarter_year BETWEEN 1 AND 9999),
      quarter_number INTEGER NOT NULL CHECK (quarter_number BETWEEN 1 AND 4),
      kind TEXT NOT NULL CHECK (kind IN (\(kinds))),
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
      supersedes TEXT UNIQUE REFERENCES \(name) (id) CHECK (supersedes <> id),
      correction_reason TEXT CHECK (correction_reason <> ''),
      CHECK ((significand IS NOT NULL) = (kind = 'amount')),
      CHECK ((decimals IS NOT NULL) = (kind = 'amount')),
      CHECK ((numerator IS NOT NULL) = (kind = 'ratio')),
      CHECK ((denominator IS NOT NULL) = (kind = 'ratio')),
      CHECK ((answer IS NOT NULL) = (kind = 'answer')),
      CHECK ((step IS NOT NULL) = (kind = 'step')),
      CHECK ((not_measured_reason IS NOT NULL) = (kind = 'not measured')),
      CHECK ((supersedes IS NULL) = (correction_reason IS NULL))\(more)
    ) STRICT;
    """
  }

  /// The order in which figures are looked for.
  static let measurementIndex =
    "CREATE INDEX measurement_by_series ON measurement (plan, criterion, part, site, day);"

  /// What keeps figures as they were recorded.
  static let measurementTriggers = appendOnly(
    "measurement",
    replacing: "sequence = NEW.sequence OR id = NEW.id OR supersedes = NEW.supersedes")
}
