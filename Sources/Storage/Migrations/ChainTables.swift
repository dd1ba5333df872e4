extension Migration {
  /// The chain of each plan's history, and the taking away of texts.
  ///
  /// A link's row, and the seals of its texts, are there before it. A text, and with it its seal, may only be changed
  /// where the newest link tells that it is taken away, and only to one that says so. The columns of a key come first and
  /// in its order: SQLite's quick check takes others for damaged.
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
      plan TEXT NOT NULL REFERENCES plan (id),
      kind TEXT NOT NULL CHECK (kind <> ''),
      entry INTEGER NOT NULL,
      field TEXT NOT NULL CHECK (field <> ''),
      pieces TEXT NOT NULL CHECK (pieces <> ''),
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      PRIMARY KEY (plan, kind, entry, field)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE text_removal (
      plan TEXT NOT NULL REFERENCES plan (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      reason TEXT NOT NULL CHECK (reason <> ''),
      recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
      recorded_at INTEGER NOT NULL,
      PRIMARY KEY (plan, number)
    ) STRICT;

    CREATE TABLE removed_text (
      plan TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind <> ''),
      entry INTEGER NOT NULL,
      field TEXT NOT NULL CHECK (field <> ''),
      number INTEGER NOT NULL,
      PRIMARY KEY (plan, kind, entry, field, number),
      FOREIGN KEY (plan, number) REFERENCES text_removal (plan, number)
    ) STRICT, WITHOUT ROWID;

    \(appendOnly("chain_link", replacing: "plan = NEW.plan AND place = NEW.place"))
    \(appendOnly(
      "chain_text", replacing: """
        plan = NEW.plan AND kind = NEW.kind AND entry = NEW.entry AND field = NEW.field
        """))
    \(appendOnly("text_removal", replacing: "plan = NEW.plan AND number = NEW.number"))
    \(appendOnly(
      "removed_text", replacing: """
        plan = NEW.plan AND kind = NEW.kind AND entry = NEW.entry AND field = NEW.field
            AND number = NEW.number
        """))

    CREATE TRIGGER chain_text_is_never_added BEFORE INSERT ON chain_text
    WHEN EXISTS (SELECT 1 FROM chain_link
      WHERE plan = NEW.plan AND kind = NEW.kind AND entry = NEW.entry)
    BEGIN SELECT RAISE(ABORT, 'chain_text is append-only'); END;
    CREATE TRIGGER removed_text_is_never_added BEFORE INSERT ON removed_text
    WHEN EXISTS (SELECT 1 FROM chain_link
      WHERE plan = NEW.plan AND kind = 'removal' AND entry = NEW.number)
    BEGIN SELECT RAISE(ABORT, 'removed_text is append-only'); END;

    \(changedOnly("chain_text", facts: "plan, kind, entry, field, digest"))
    CREATE TRIGGER chain_text_pieces_go_with_their_text BEFORE UPDATE OF pieces ON chain_text
    WHEN \(isNotTakenAway("OLD.kind", "OLD.entry", "OLD.field"))
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
}
