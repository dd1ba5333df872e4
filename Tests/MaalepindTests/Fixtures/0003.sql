PRAGMA application_id = 1298227564;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO migration VALUES(1,'0001 plans, figures and quarters');
INSERT INTO migration VALUES(2,'0002 logbook');
INSERT INTO migration VALUES(3,'0003 kinds of revisions');
CREATE TABLE plan (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 60 AND id NOT GLOB '*[^a-z0-9-]*')
) STRICT;
INSERT INTO "plan" VALUES('noerreparken');
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
INSERT INTO plan_revision VALUES('noerreparken',1,replace('plan: Nørreparken, eksempel\nid: noerreparken\nperiode: 2018-01-01 til 2021-12-31\nboligområder:\n  - { id: noerreparken, navn: Nørreparken }\n  - { id: soegaarden, navn: Søgården }\nindsatsområder:\n  - id: tryghed\n    navn: Tryghed\n    kriterier:\n      - id: trygge\n        navn: Trygge beboere\n        enhed: procent\n        opgøres: seneste\n        mål: mindst 65 i 2021\n        udgangspunkt:\n          Nørreparken: 59,2 i 2016\n          Søgården: 59,9 i 2016\n      - id: moeder\n        navn: Møder\n        enhed: antal møder\n        opgøres: sum pr. år\n        mål: mindst 6\n        omfang: samlet\n    aktiviteter:\n      - id: cafe\n        navn: Café\n        kriterier:\n          - id: aftener\n            navn: Aftener\n            enhed: antal aftener\n            opgøres: sum pr. år\n            tælles: fra logbogen\n            mål: mindst 2\n            omfang: samlet\n','\n',char(10)),'Første udgave','Aftalens parter','2018-01-01','Mette',1796054399,'agreed');
INSERT INTO plan_revision VALUES('noerreparken',2,replace('plan: Nørreparken, eksempel\nid: noerreparken\nperiode: 2018-01-01 til 2021-12-31\nboligområder:\n  - { id: noerreparken, navn: Nørreparken }\n  - { id: soegaarden, navn: Søgården }\nindsatsområder:\n  - id: tryghed\n    navn: Tryghed\n    kriterier:\n      - id: trygge\n        navn: Trygge beboere\n        enhed: procent\n        opgøres: seneste\n        mål: mindst 64 i 2021\n        udgangspunkt:\n          Nørreparken: 59,2 i 2016\n          Søgården: 59,9 i 2016\n      - id: moeder\n        navn: Møder\n        enhed: antal møder\n        opgøres: sum pr. år\n        mål: mindst 6\n        omfang: samlet\n    aktiviteter:\n      - id: cafe\n        navn: Café\n        kriterier:\n          - id: aftener\n            navn: Aftener\n            enhed: antal aftener\n            opgøres: sum pr. år\n            tælles: fra logbogen\n            mål: mindst 2\n            omfang: samlet\n','\n',char(10)),'målet er sat ned','bestyrelsen','2019-03-01','Mette',1796054400,'agreed');
CREATE TABLE measurement (
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
INSERT INTO measurement VALUES(1,'b71a04e3-759f-474f-b26d-bf5ec9cd015f','noerreparken','trygge',NULL,'noerreparken','2018-12-31',2018,4,'amount',610,1,NULL,NULL,NULL,NULL,NULL,NULL,'politiet','Målt på et møde',NULL,'Mette',1796054399,NULL,NULL);
INSERT INTO measurement VALUES(2,'0623ecc7-5481-4355-acf9-2b958dbe505d','noerreparken','trygge',NULL,'soegaarden','2018-12-31',2018,4,'amount',602,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796054399,NULL,NULL);
INSERT INTO measurement VALUES(3,'ad0f3d21-f660-441a-b842-517de4d492c3','noerreparken','trygge',NULL,'soegaarden','2018-12-31',2018,4,'amount',608,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796054399,'0623ecc7-5481-4355-acf9-2b958dbe505d','tastefejl');
INSERT INTO measurement VALUES(4,'f6b708a0-966b-49c7-a295-8fa9aab6f518','noerreparken','moeder',NULL,NULL,'2018-03-31',2018,1,'amount',2,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796054399,NULL,NULL);
INSERT INTO measurement VALUES(5,'31631850-5f4d-4d29-a062-fb2db09380b2','noerreparken','moeder',NULL,NULL,'2018-06-30',2018,2,'amount',1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796054399,NULL,NULL);
INSERT INTO measurement VALUES(6,'5f9ffb60-faed-4dd7-ae5c-a5d0febe3443','noerreparken','moeder',NULL,NULL,'2018-09-30',2018,3,'amount',0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796054399,NULL,NULL);
INSERT INTO measurement VALUES(7,'2ec013a4-f529-4ddf-a8ff-cda43422bd1c','noerreparken','moeder',NULL,NULL,'2018-12-31',2018,4,'amount',1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796054399,NULL,NULL);
INSERT INTO measurement VALUES(8,'a972cfc5-f0cc-4fd7-8123-b4935537b185','noerreparken','moeder',NULL,NULL,'2019-03-31',2019,1,'not measured',NULL,NULL,NULL,NULL,NULL,NULL,'ferie',NULL,NULL,NULL,NULL,'Mette',1796054399,NULL,NULL);
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
INSERT INTO occasion VALUES(1,'a3c2228c-07fa-4dce-9a0b-e06fedf6f649','noerreparken','cafe',NULL,'2018-05-04','held',12,NULL,'Mette',1796054399,NULL,NULL);
INSERT INTO occasion VALUES(2,'52ed2ee1-26bd-4910-b8ff-3fc1066e7ed9','noerreparken','cafe',NULL,'2018-09-07','held',9,'Regnvejr','Mette',1796054399,NULL,NULL);
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
CREATE TRIGGER migration_is_never_changed BEFORE UPDATE ON migration
BEGIN SELECT RAISE(ABORT, 'migration is append-only'); END;
CREATE TRIGGER migration_is_never_deleted BEFORE DELETE ON migration
BEGIN SELECT RAISE(ABORT, 'migration is append-only'); END;
CREATE INDEX measurement_by_series ON measurement (plan, criterion, part, site, day);
CREATE INDEX quarter_event_by_quarter
  ON quarter_event (plan, quarter_year, quarter_number, sequence);
CREATE TRIGGER plan_is_never_changed BEFORE UPDATE ON plan
BEGIN SELECT RAISE(ABORT, 'plan is append-only'); END;
CREATE TRIGGER plan_is_never_deleted BEFORE DELETE ON plan
BEGIN SELECT RAISE(ABORT, 'plan is append-only'); END;
CREATE TRIGGER plan_is_never_replaced BEFORE INSERT ON plan
WHEN EXISTS (SELECT 1 FROM plan WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'plan is append-only'); END;
CREATE TRIGGER plan_revision_is_never_changed BEFORE UPDATE ON plan_revision
BEGIN SELECT RAISE(ABORT, 'plan_revision is append-only'); END;
CREATE TRIGGER plan_revision_is_never_deleted BEFORE DELETE ON plan_revision
BEGIN SELECT RAISE(ABORT, 'plan_revision is append-only'); END;
CREATE TRIGGER plan_revision_is_never_replaced BEFORE INSERT ON plan_revision
WHEN EXISTS (SELECT 1 FROM plan_revision WHERE plan = NEW.plan AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'plan_revision is append-only'); END;
CREATE TRIGGER measurement_is_never_changed BEFORE UPDATE ON measurement
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;
CREATE TRIGGER measurement_is_never_deleted BEFORE DELETE ON measurement
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;
CREATE TRIGGER measurement_is_never_replaced BEFORE INSERT ON measurement
WHEN EXISTS (SELECT 1 FROM measurement WHERE sequence = NEW.sequence OR id = NEW.id OR supersedes = NEW.supersedes)
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;
CREATE TRIGGER quarter_event_is_never_changed BEFORE UPDATE ON quarter_event
BEGIN SELECT RAISE(ABORT, 'quarter_event is append-only'); END;
CREATE TRIGGER quarter_event_is_never_deleted BEFORE DELETE ON quarter_event
BEGIN SELECT RAISE(ABORT, 'quarter_event is append-only'); END;
CREATE TRIGGER quarter_event_is_never_replaced BEFORE INSERT ON quarter_event
WHEN EXISTS (SELECT 1 FROM quarter_event WHERE sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'quarter_event is append-only'); END;
CREATE INDEX occasion_by_plan ON occasion (plan, sequence);
CREATE TRIGGER occasion_is_never_changed BEFORE UPDATE ON occasion
BEGIN SELECT RAISE(ABORT, 'occasion is append-only'); END;
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
COMMIT;
