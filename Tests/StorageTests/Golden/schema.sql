CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER migration_is_never_changed BEFORE UPDATE ON migration
BEGIN SELECT RAISE(ABORT, 'migration is append-only'); END;

CREATE TRIGGER migration_is_never_deleted BEFORE DELETE ON migration
BEGIN SELECT RAISE(ABORT, 'migration is append-only'); END;

CREATE TABLE plan (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 60 AND id NOT GLOB '*[^a-z0-9-]*')
) STRICT;

CREATE TABLE plan_revision (
  plan TEXT NOT NULL REFERENCES plan (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  document TEXT NOT NULL CHECK (document <> ''),
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  effective_day TEXT NOT NULL CHECK (effective_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
    AND effective_day >= '0001-01-01' AND effective_day IS date(effective_day, '+0 days')),
  recorded_by TEXT NOT NULL CHECK (recorded_by <> ''),
  recorded_at INTEGER NOT NULL, kind TEXT NOT NULL DEFAULT 'agreed' CHECK (kind IN ('agreed', 'followed')),
  PRIMARY KEY (plan, number)
) STRICT;

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

CREATE TRIGGER plan_is_never_changed BEFORE UPDATE ON plan
BEGIN SELECT RAISE(ABORT, 'plan is append-only'); END;

CREATE TRIGGER plan_is_never_deleted BEFORE DELETE ON plan
BEGIN SELECT RAISE(ABORT, 'plan is append-only'); END;

CREATE TRIGGER plan_is_never_replaced BEFORE INSERT ON plan
WHEN EXISTS (SELECT 1 FROM plan WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'plan is append-only'); END;

CREATE TRIGGER plan_revision_is_never_deleted BEFORE DELETE ON plan_revision
BEGIN SELECT RAISE(ABORT, 'plan_revision is append-only'); END;

CREATE TRIGGER plan_revision_is_never_replaced BEFORE INSERT ON plan_revision
WHEN EXISTS (SELECT 1 FROM plan_revision WHERE plan = NEW.plan AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'plan_revision is append-only'); END;

CREATE TRIGGER quarter_event_is_never_deleted BEFORE DELETE ON quarter_event
BEGIN SELECT RAISE(ABORT, 'quarter_event is append-only'); END;

CREATE TRIGGER quarter_event_is_never_replaced BEFORE INSERT ON quarter_event
WHEN EXISTS (SELECT 1 FROM quarter_event WHERE sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'quarter_event is append-only'); END;

CREATE TABLE occasion (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100),
  plan TEXT NOT NULL REFERENCES plan (id),
  activity TEXT NOT NULL CHECK (length(activity) BETWEEN 1 AND 60 AND activity NOT GLOB '*[^a-z0-9-]*'),
  site TEXT CHECK (length(site) BETWEEN 1 AND 60 AND site NOT GLOB '*[^a-z0-9-]*'),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
    AND day >= '0001-01-01' AND day IS date(day, '+0 days')),
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

CREATE TRIGGER occasion_is_never_deleted BEFORE DELETE ON occasion
BEGIN SELECT RAISE(ABORT, 'occasion is append-only'); END;

CREATE TRIGGER occasion_is_never_replaced BEFORE INSERT ON occasion
WHEN EXISTS (SELECT 1 FROM occasion WHERE sequence = NEW.sequence OR id = NEW.id OR supersedes = NEW.supersedes)
BEGIN SELECT RAISE(ABORT, 'occasion is append-only'); END;

CREATE TRIGGER occasion_tag_is_never_changed BEFORE UPDATE ON occasion_tag
BEGIN SELECT RAISE(ABORT, 'occasion_tag is append-only'); END;

CREATE TRIGGER occasion_tag_is_never_deleted BEFORE DELETE ON occasion_tag
BEGIN SELECT RAISE(ABORT, 'occasion_tag is append-only'); END;

CREATE TRIGGER occasion_tag_is_never_replaced BEFORE INSERT ON occasion_tag
WHEN EXISTS (SELECT 1 FROM occasion_tag WHERE occasion = NEW.occasion AND tag = NEW.tag)
BEGIN SELECT RAISE(ABORT, 'occasion_tag is append-only'); END;

CREATE TRIGGER occasion_count_is_never_changed BEFORE UPDATE ON occasion_count
BEGIN SELECT RAISE(ABORT, 'occasion_count is append-only'); END;

CREATE TRIGGER occasion_count_is_never_deleted BEFORE DELETE ON occasion_count
BEGIN SELECT RAISE(ABORT, 'occasion_count is append-only'); END;

CREATE TRIGGER occasion_count_is_never_replaced BEFORE INSERT ON occasion_count
WHEN EXISTS (SELECT 1 FROM occasion_count WHERE occasion = NEW.occasion AND category = NEW.category)
BEGIN SELECT RAISE(ABORT, 'occasion_count is append-only'); END;

CREATE TRIGGER occasion_tag_is_never_added BEFORE INSERT ON occasion_tag
WHEN EXISTS (SELECT 1 FROM occasion WHERE id = NEW.occasion)
BEGIN SELECT RAISE(ABORT, 'occasion is append-only'); END;

CREATE TRIGGER occasion_count_is_never_added BEFORE INSERT ON occasion_count
WHEN EXISTS (SELECT 1 FROM occasion WHERE id = NEW.occasion)
BEGIN SELECT RAISE(ABORT, 'occasion is append-only'); END;

CREATE TRIGGER occasion_has_no_counts_until_held BEFORE INSERT ON occasion
WHEN NEW.state <> 'held'
  AND EXISTS (SELECT 1 FROM occasion_count WHERE occasion = NEW.id)
BEGIN SELECT RAISE(ABORT, 'occasion has no counts until it is held'); END;

CREATE TABLE "measurement" (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100),
  plan TEXT NOT NULL REFERENCES plan (id),
  criterion TEXT NOT NULL CHECK (length(criterion) BETWEEN 1 AND 60 AND criterion NOT GLOB '*[^a-z0-9-]*'),
  part TEXT CHECK (length(part) BETWEEN 1 AND 60 AND part NOT GLOB '*[^a-z0-9-]*'),
  site TEXT CHECK (length(site) BETWEEN 1 AND 60 AND site NOT GLOB '*[^a-z0-9-]*'),
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
    AND day >= '0001-01-01' AND day IS date(day, '+0 days')),
  quarter_year INTEGER NOT NULL CHECK (quarter_year BETWEEN 1 AND 9999),
  quarter_number INTEGER NOT NULL CHECK (quarter_number BETWEEN 1 AND 4),
  kind TEXT NOT NULL CHECK (kind IN ('amount', 'ratio', 'answer', 'step', 'not measured', 'withdrawn')),
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
  supersedes TEXT UNIQUE REFERENCES "measurement" (id) CHECK (supersedes <> id),
  correction_reason TEXT CHECK (correction_reason <> ''),
  CHECK ((significand IS NOT NULL) = (kind = 'amount')),
  CHECK ((decimals IS NOT NULL) = (kind = 'amount')),
  CHECK ((numerator IS NOT NULL) = (kind = 'ratio')),
  CHECK ((denominator IS NOT NULL) = (kind = 'ratio')),
  CHECK ((answer IS NOT NULL) = (kind = 'answer')),
  CHECK ((step IS NOT NULL) = (kind = 'step')),
  CHECK ((not_measured_reason IS NOT NULL) = (kind = 'not measured')),
  CHECK ((supersedes IS NULL) = (correction_reason IS NULL)),
  CHECK (kind <> 'withdrawn' OR supersedes IS NOT NULL)
) STRICT;

CREATE INDEX measurement_by_series ON measurement (plan, criterion, part, site, day);

CREATE TRIGGER measurement_is_never_deleted BEFORE DELETE ON measurement
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;

CREATE TRIGGER measurement_is_never_replaced BEFORE INSERT ON measurement
WHEN EXISTS (SELECT 1 FROM measurement WHERE sequence = NEW.sequence OR id = NEW.id OR supersedes = NEW.supersedes)
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;

CREATE TABLE quarter_snapshot (
  closing INTEGER PRIMARY KEY NOT NULL REFERENCES quarter_event (sequence),
  plan TEXT NOT NULL REFERENCES plan (id),
  as_of TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
    AND as_of >= '0001-01-01' AND as_of IS date(as_of, '+0 days')),
  plan_revision INTEGER NOT NULL,
  last_measurement INTEGER NOT NULL CHECK (last_measurement >= 0),
  last_occasion INTEGER NOT NULL CHECK (last_occasion >= 0),
  rules INTEGER NOT NULL CHECK (rules >= 1),
  verdicts TEXT NOT NULL CHECK (verdicts <> ''),
  FOREIGN KEY (plan, plan_revision) REFERENCES plan_revision (plan, number)
) STRICT;

CREATE INDEX quarter_snapshot_by_plan ON quarter_snapshot (plan, closing);

CREATE TRIGGER quarter_snapshot_is_never_deleted BEFORE DELETE ON quarter_snapshot
BEGIN SELECT RAISE(ABORT, 'quarter_snapshot is append-only'); END;

CREATE TRIGGER quarter_snapshot_is_never_replaced BEFORE INSERT ON quarter_snapshot
WHEN EXISTS (SELECT 1 FROM quarter_snapshot WHERE closing = NEW.closing)
BEGIN SELECT RAISE(ABORT, 'quarter_snapshot is append-only'); END;

CREATE TABLE measurement_part (
  measurement TEXT NOT NULL REFERENCES measurement (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  name TEXT NOT NULL CHECK (name <> ''),
  number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 99999999),
  PRIMARY KEY (measurement, place),
  UNIQUE (measurement, name)
) STRICT;

CREATE TRIGGER measurement_part_is_never_changed BEFORE UPDATE ON measurement_part
BEGIN SELECT RAISE(ABORT, 'measurement_part is append-only'); END;

CREATE TRIGGER measurement_part_is_never_deleted BEFORE DELETE ON measurement_part
BEGIN SELECT RAISE(ABORT, 'measurement_part is append-only'); END;

CREATE TRIGGER measurement_part_is_never_replaced BEFORE INSERT ON measurement_part
WHEN EXISTS (SELECT 1 FROM measurement_part WHERE measurement = NEW.measurement AND (place = NEW.place OR name = NEW.name))
BEGIN SELECT RAISE(ABORT, 'measurement_part is append-only'); END;

CREATE TRIGGER measurement_part_is_never_added BEFORE INSERT ON measurement_part
WHEN EXISTS (SELECT 1 FROM measurement WHERE id = NEW.measurement)
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;

CREATE TRIGGER measurement_parts_are_not_above_the_whole BEFORE INSERT ON measurement
WHEN EXISTS (SELECT 1 FROM measurement_part WHERE measurement = NEW.id)
  AND (NEW.kind <> 'amount' OR NEW.significand
    < (SELECT sum(number) FROM measurement_part WHERE measurement = NEW.id)
      * CAST('1' || substr('000000', 1, NEW.decimals) AS INTEGER))
BEGIN SELECT RAISE(ABORT, 'measurement has parts above the whole'); END;

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

CREATE TRIGGER chain_link_is_never_changed BEFORE UPDATE ON chain_link
BEGIN SELECT RAISE(ABORT, 'chain_link is append-only'); END;

CREATE TRIGGER chain_link_is_never_deleted BEFORE DELETE ON chain_link
BEGIN SELECT RAISE(ABORT, 'chain_link is append-only'); END;

CREATE TRIGGER chain_link_is_never_replaced BEFORE INSERT ON chain_link
WHEN EXISTS (SELECT 1 FROM chain_link WHERE plan = NEW.plan AND place = NEW.place)
BEGIN SELECT RAISE(ABORT, 'chain_link is append-only'); END;

CREATE TRIGGER chain_text_is_never_deleted BEFORE DELETE ON chain_text
BEGIN SELECT RAISE(ABORT, 'chain_text is append-only'); END;

CREATE TRIGGER chain_text_is_never_replaced BEFORE INSERT ON chain_text
WHEN EXISTS (SELECT 1 FROM chain_text WHERE plan = NEW.plan AND kind = NEW.kind AND entry = NEW.entry AND field = NEW.field)
BEGIN SELECT RAISE(ABORT, 'chain_text is append-only'); END;

CREATE TRIGGER text_removal_is_never_deleted BEFORE DELETE ON text_removal
BEGIN SELECT RAISE(ABORT, 'text_removal is append-only'); END;

CREATE TRIGGER text_removal_is_never_replaced BEFORE INSERT ON text_removal
WHEN EXISTS (SELECT 1 FROM text_removal WHERE plan = NEW.plan AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'text_removal is append-only'); END;

CREATE TRIGGER removed_text_is_never_changed BEFORE UPDATE ON removed_text
BEGIN SELECT RAISE(ABORT, 'removed_text is append-only'); END;

CREATE TRIGGER removed_text_is_never_deleted BEFORE DELETE ON removed_text
BEGIN SELECT RAISE(ABORT, 'removed_text is append-only'); END;

CREATE TRIGGER removed_text_is_never_replaced BEFORE INSERT ON removed_text
WHEN EXISTS (SELECT 1 FROM removed_text WHERE plan = NEW.plan AND kind = NEW.kind AND entry = NEW.entry AND field = NEW.field
    AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'removed_text is append-only'); END;

CREATE TRIGGER chain_text_is_never_added BEFORE INSERT ON chain_text
WHEN EXISTS (SELECT 1 FROM chain_link
  WHERE plan = NEW.plan AND kind = NEW.kind AND entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'chain_text is append-only'); END;

CREATE TRIGGER removed_text_is_never_added BEFORE INSERT ON removed_text
WHEN EXISTS (SELECT 1 FROM chain_link
  WHERE plan = NEW.plan AND kind = 'removal' AND entry = NEW.number)
BEGIN SELECT RAISE(ABORT, 'removed_text is append-only'); END;

CREATE TRIGGER chain_text_is_never_changed BEFORE UPDATE OF plan, kind, entry, field, digest ON chain_text
BEGIN SELECT RAISE(ABORT, 'chain_text is append-only'); END;

CREATE TRIGGER chain_text_pieces_go_with_their_text BEFORE UPDATE OF pieces ON chain_text
WHEN NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = OLD.kind
      AND removed_text.entry = OLD.entry AND removed_text.field = OLD.field
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'chain_text is append-only'); END;

CREATE TRIGGER plan_revision_is_never_changed BEFORE UPDATE OF plan, number, effective_day, recorded_by, recorded_at, kind ON plan_revision
BEGIN SELECT RAISE(ABORT, 'plan_revision is append-only'); END;

CREATE TRIGGER plan_revision_document_is_only_taken_away BEFORE UPDATE OF document ON plan_revision
WHEN instr(coalesce(NEW.document, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'revision'
      AND removed_text.entry = OLD.number AND removed_text.field = 'document'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'plan_revision is append-only'); END;

CREATE TRIGGER plan_revision_reason_is_only_taken_away BEFORE UPDATE OF reason ON plan_revision
WHEN instr(coalesce(NEW.reason, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'revision'
      AND removed_text.entry = OLD.number AND removed_text.field = 'reason'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'plan_revision is append-only'); END;

CREATE TRIGGER plan_revision_decided_by_is_only_taken_away BEFORE UPDATE OF decided_by ON plan_revision
WHEN instr(coalesce(NEW.decided_by, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'revision'
      AND removed_text.entry = OLD.number AND removed_text.field = 'decided_by'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'plan_revision is append-only'); END;

CREATE TRIGGER measurement_is_never_changed BEFORE UPDATE OF sequence, id, plan, criterion, part, site, day, quarter_year, quarter_number, kind,
  significand, decimals, numerator, denominator, answer, step, sample_size, recorded_by,
  recorded_at, supersedes ON measurement
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;

CREATE TRIGGER measurement_not_measured_reason_is_only_taken_away BEFORE UPDATE OF not_measured_reason ON measurement
WHEN instr(coalesce(NEW.not_measured_reason, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'figure'
      AND removed_text.entry = OLD.sequence AND removed_text.field = 'not_measured_reason'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;

CREATE TRIGGER measurement_source_is_only_taken_away BEFORE UPDATE OF source ON measurement
WHEN instr(coalesce(NEW.source, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'figure'
      AND removed_text.entry = OLD.sequence AND removed_text.field = 'source'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;

CREATE TRIGGER measurement_note_is_only_taken_away BEFORE UPDATE OF note ON measurement
WHEN instr(coalesce(NEW.note, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'figure'
      AND removed_text.entry = OLD.sequence AND removed_text.field = 'note'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;

CREATE TRIGGER measurement_evidence_is_only_taken_away BEFORE UPDATE OF evidence ON measurement
WHEN instr(coalesce(NEW.evidence, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'figure'
      AND removed_text.entry = OLD.sequence AND removed_text.field = 'evidence'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;

CREATE TRIGGER measurement_correction_reason_is_only_taken_away BEFORE UPDATE OF correction_reason ON measurement
WHEN instr(coalesce(NEW.correction_reason, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'figure'
      AND removed_text.entry = OLD.sequence AND removed_text.field = 'correction_reason'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;

CREATE TRIGGER occasion_is_never_changed BEFORE UPDATE OF sequence, id, plan, activity, site, day, state, participants, recorded_by, recorded_at,
  supersedes ON occasion
BEGIN SELECT RAISE(ABORT, 'occasion is append-only'); END;

CREATE TRIGGER occasion_note_is_only_taken_away BEFORE UPDATE OF note ON occasion
WHEN instr(coalesce(NEW.note, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'line'
      AND removed_text.entry = OLD.sequence AND removed_text.field = 'note'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'occasion is append-only'); END;

CREATE TRIGGER occasion_reason_is_only_taken_away BEFORE UPDATE OF reason ON occasion
WHEN instr(coalesce(NEW.reason, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'line'
      AND removed_text.entry = OLD.sequence AND removed_text.field = 'reason'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'occasion is append-only'); END;

CREATE TRIGGER quarter_event_is_never_changed BEFORE UPDATE OF sequence, plan, quarter_year, quarter_number, kind, recorded_by, recorded_at ON quarter_event
BEGIN SELECT RAISE(ABORT, 'quarter_event is append-only'); END;

CREATE TRIGGER quarter_event_reason_is_only_taken_away BEFORE UPDATE OF reason ON quarter_event
WHEN instr(coalesce(NEW.reason, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'turn'
      AND removed_text.entry = OLD.sequence AND removed_text.field = 'reason'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'quarter_event is append-only'); END;

CREATE TRIGGER quarter_snapshot_is_never_changed BEFORE UPDATE OF closing, plan, as_of, plan_revision, last_measurement, last_occasion, rules ON quarter_snapshot
BEGIN SELECT RAISE(ABORT, 'quarter_snapshot is append-only'); END;

CREATE TRIGGER quarter_snapshot_verdicts_is_only_taken_away BEFORE UPDATE OF verdicts ON quarter_snapshot
WHEN instr(coalesce(NEW.verdicts, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'snapshot'
      AND removed_text.entry = OLD.closing AND removed_text.field = 'verdicts'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'quarter_snapshot is append-only'); END;

CREATE TRIGGER text_removal_is_never_changed BEFORE UPDATE OF plan, number, recorded_by, recorded_at ON text_removal
BEGIN SELECT RAISE(ABORT, 'text_removal is append-only'); END;

CREATE TRIGGER text_removal_reason_is_only_taken_away BEFORE UPDATE OF reason ON text_removal
WHEN instr(coalesce(NEW.reason, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'removal'
      AND removed_text.entry = OLD.number AND removed_text.field = 'reason'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'text_removal is append-only'); END;

CREATE TABLE plan_summary (
  plan TEXT PRIMARY KEY NOT NULL REFERENCES plan (id),
  changes INTEGER NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
    AND day >= '0001-01-01' AND day IS date(day, '+0 days')),
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

CREATE TRIGGER narrative_is_never_deleted BEFORE DELETE ON narrative
BEGIN SELECT RAISE(ABORT, 'narrative is append-only'); END;

CREATE TRIGGER narrative_is_never_replaced BEFORE INSERT ON narrative
WHEN EXISTS (SELECT 1 FROM narrative WHERE sequence = NEW.sequence OR id = NEW.id OR supersedes = NEW.supersedes
    OR (NEW.supersedes IS NULL AND supersedes IS NULL AND plan = NEW.plan
      AND half_year = NEW.half_year AND half_number = NEW.half_number
      AND topic = NEW.topic))
BEGIN SELECT RAISE(ABORT, 'narrative is append-only'); END;

CREATE TRIGGER narrative_is_never_changed BEFORE UPDATE OF sequence, id, plan, half_year, half_number, topic, is_ended, recorded_by, recorded_at,
  supersedes ON narrative
BEGIN SELECT RAISE(ABORT, 'narrative is append-only'); END;

CREATE TRIGGER narrative_body_is_only_taken_away BEFORE UPDATE OF body ON narrative
WHEN instr(coalesce(NEW.body, ''), '(fjernet af hensyn til persondata)') = 0
  OR NOT EXISTS (SELECT 1 FROM removed_text
    JOIN chain_link ON chain_link.plan = removed_text.plan AND chain_link.kind = 'removal'
      AND chain_link.entry = removed_text.number
    WHERE removed_text.plan = OLD.plan AND removed_text.kind = 'narrative'
      AND removed_text.entry = OLD.sequence AND removed_text.field = 'body'
      AND chain_link.place = (SELECT max(place) FROM chain_link WHERE plan = OLD.plan))
BEGIN SELECT RAISE(ABORT, 'narrative is append-only'); END;
