extension Migration {
  /// The chain of each plan's history, and the taking away of texts.
  ///
  /// A link is whole from the start: the texts that it speaks for are added before it. A text may only be changed
  /// where the newest link takes it away and speaks for what stands there instead; then the salt of its former sum
  /// may go too, so that nobody can try what it was.
  static let chainTables = """
    CREATE TABLE chain_link (
      plan TEXT NOT NULL REFERENCES plan (id),
      place INTEGER NOT NULL CHECK (place >= 1),
      kind TEXT NOT NULL CHECK (kind <> ''),
      entry INTEGER NOT NULL,
      hash TEXT NOT NULL CHECK (length(hash) = 64),
      PRIMARY KEY (plan, place),
      UNIQUE (plan, kind, entry)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE chain_text (
      plan TEXT NOT NULL,
      place INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind <> ''),
      entry INTEGER NOT NULL,
      field TEXT NOT NULL CHECK (field <> ''),
      salt TEXT CHECK (length(salt) = 32),
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      PRIMARY KEY (plan, kind, entry, field, place),
      FOREIGN KEY (plan, place) REFERENCES chain_link (plan, place) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX chain_text_by_place ON chain_text (plan, place);

    CREATE TABLE text_removal (
      plan TEXT NOT NULL REFERENCES plan (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      reason TEXT NOT NULL CHECK (reason <> ''),
      recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
      recorded_at INTEGER NOT NULL,
      PRIMARY KEY (plan, number)
    ) STRICT;

    \(appendOnly("chain_link", replacing: "plan = NEW.plan AND place = NEW.place"))
    \(appendOnly(
      "chain_text", replacing: """
        plan = NEW.plan AND kind = NEW.kind AND entry = NEW.entry AND field = NEW.field
            AND place = NEW.place
        """))
    \(appendOnly("text_removal", replacing: "plan = NEW.plan AND number = NEW.number"))

    CREATE TRIGGER chain_text_is_never_added BEFORE INSERT ON chain_text
    WHEN EXISTS (SELECT 1 FROM chain_link WHERE plan = NEW.plan AND place >= NEW.place)
    BEGIN SELECT RAISE(ABORT, 'chain_text is append-only'); END;

    \(changedOnly("chain_text", facts: "plan, place, kind, entry, field, digest"))
    CREATE TRIGGER chain_text_salt_goes_with_its_text BEFORE UPDATE OF salt ON chain_text
    WHEN NEW.salt IS NOT NULL OR NOT EXISTS (SELECT 1 FROM chain_text AS newer
      WHERE newer.plan = OLD.plan AND newer.kind = OLD.kind AND newer.entry = OLD.entry
        AND newer.field = OLD.field AND newer.place > OLD.place)
    BEGIN SELECT RAISE(ABORT, 'chain_text is append-only'); END;

    \(changedOnly(
      "plan_revision", facts: "plan, number, effective_day, recorded_by, recorded_at, kind"))
    \(takenAway("plan_revision", "revision", "number", ["document", "reason", "decided_by"]))
    \(changedOnly(
      "measurement",
      facts: """
        sequence, id, plan, criterion, part, site, day, quarter_year, quarter_number, kind,
          significand, decimals, numerator, denominator, answer, step, sample_size, recorded_by,
          recorded_at, supersedes
        """))
    \(takenAway(
      "measurement", "figure", "sequence",
      ["not_measured_reason", "source", "note", "evidence", "correction_reason"]))
    \(changedOnly(
      "occasion",
      facts: """
        sequence, id, plan, activity, site, day, state, participants, recorded_by, recorded_at,
          supersedes
        """))
    \(takenAway("occasion", "line", "sequence", ["note", "reason"]))
    \(changedOnly(
      "quarter_event",
      facts: "sequence, plan, quarter_year, quarter_number, kind, recorded_by, recorded_at"))
    \(takenAway("quarter_event", "turn", "sequence", ["reason"]))
    \(changedOnly(
      "quarter_snapshot",
      facts: "closing, plan, as_of, plan_revision, last_measurement, last_occasion, rules"))
    \(takenAway("quarter_snapshot", "snapshot", "closing", ["verdicts"]))
    \(changedOnly("text_removal", facts: "plan, number, recorded_by, recorded_at"))
    \(takenAway("text_removal", "removal", "number", ["reason"]))
    """

  /// Refuses every change of some columns, and no longer of all.
  private static func changedOnly(_ table: String, facts: String) -> String {
    """
    DROP TRIGGER \(table)_is_never_changed;
    CREATE TRIGGER \(table)_is_never_changed BEFORE UPDATE OF \(facts) ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
    """
  }

  /// Refuses every change of a text but the one that the newest link of the chain tells of, and that one when it has
  /// been made: then the former sum has no salt any more.
  private static func takenAway(
    _ table: String, _ kind: String, _ key: String, _ columns: [String]
  ) -> String {
    columns.map { column in
      """
      CREATE TRIGGER \(table)_\(column)_is_only_taken_away BEFORE UPDATE OF \(column) ON \(table)
      WHEN NEW.\(column) IS NULL OR NOT EXISTS (
        SELECT 1 FROM chain_text
        JOIN chain_link ON chain_link.plan = chain_text.plan AND chain_link.place = chain_text.place
        WHERE chain_text.plan = OLD.plan AND chain_text.kind = '\(kind)'
          AND chain_text.entry = OLD.\(key) AND chain_text.field = '\(column)'
          AND chain_link.kind = 'removal'
          AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
        OR NOT EXISTS (SELECT 1 FROM chain_text
          WHERE plan = OLD.plan AND kind = '\(kind)' AND entry = OLD.\(key)
            AND field = '\(column)' AND salt IS NOT NULL
            AND place < (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
      BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
      """
    }.joined(separator: "\n")
  }
}
