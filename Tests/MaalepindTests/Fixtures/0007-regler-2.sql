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
INSERT INTO migration VALUES(4,'0004 withdrawn figures');
INSERT INTO migration VALUES(5,'0005 snapshots of quarters');
INSERT INTO migration VALUES(6,'0006 parts of figures');
INSERT INTO migration VALUES(7,'0007 chain');
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
INSERT INTO plan_revision VALUES('noerreparken',1,replace('plan: Nørreparken, eksempel\nid: noerreparken\nperiode: 2018-01-01 til 2021-12-31\nboligområder:\n  - { id: noerreparken, navn: Nørreparken }\n  - { id: soegaarden, navn: Søgården }\nindsatsområder:\n  - id: tryghed\n    navn: Tryghed\n    kriterier:\n      - id: trygge\n        navn: Trygge beboere\n        enhed: procent\n        opgøres: seneste\n        mål: mindst 65 i 2021\n        udgangspunkt:\n          Nørreparken: 59,2 i 2016\n          Søgården: 59,9 i 2016\n      - id: moeder\n        navn: Møder\n        enhed: antal møder\n        opgøres: sum pr. år\n        mål: mindst 6\n        omfang: samlet\n    aktiviteter:\n      - id: cafe\n        navn: Café\n        kriterier:\n          - id: aftener\n            navn: Aftener\n            enhed: antal aftener\n            opgøres: sum pr. år\n            tælles: fra logbogen\n            mål: mindst 2\n            omfang: samlet\n','\n',char(10)),'Første udgave','Aftalens parter','2018-01-01','Mette',1796079074,'agreed');
INSERT INTO plan_revision VALUES('noerreparken',2,replace('plan: Nørreparken, eksempel\nid: noerreparken\nperiode: 2018-01-01 til 2021-12-31\nboligområder:\n  - { id: noerreparken, navn: Nørreparken }\n  - { id: soegaarden, navn: Søgården }\nindsatsområder:\n  - id: tryghed\n    navn: Tryghed\n    kriterier:\n      - id: trygge\n        navn: Trygge beboere\n        enhed: procent\n        opgøres: seneste\n        mål: mindst 64 i 2021\n        udgangspunkt:\n          Nørreparken: 59,2 i 2016\n          Søgården: 59,9 i 2016\n      - id: moeder\n        navn: Møder\n        enhed: antal møder\n        opgøres: sum pr. år\n        mål: mindst 6\n        omfang: samlet\n    aktiviteter:\n      - id: cafe\n        navn: Café\n        kriterier:\n          - id: aftener\n            navn: Aftener\n            enhed: antal aftener\n            opgøres: sum pr. år\n            tælles: fra logbogen\n            mål: mindst 2\n            omfang: samlet\n','\n',char(10)),'målet er sat ned','bestyrelsen','2019-03-01','Mette',1796079078,'agreed');
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
INSERT INTO quarter_event VALUES(1,'noerreparken',2018,1,'closed','Mette',1796079077,NULL);
INSERT INTO quarter_event VALUES(2,'noerreparken',2018,2,'closed','Mette',1796079077,NULL);
INSERT INTO quarter_event VALUES(3,'noerreparken',2018,3,'closed','Mette',1796079077,NULL);
INSERT INTO quarter_event VALUES(4,'noerreparken',2018,4,'closed','Mette',1796079077,NULL);
INSERT INTO quarter_event VALUES(5,'noerreparken',2018,4,'reopened','Mette',1796079077,'glemt tal');
INSERT INTO quarter_event VALUES(6,'noerreparken',2018,4,'closed','Mette',1796079078,NULL);
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
INSERT INTO occasion VALUES(1,'2d8c4c91-97ef-4c6b-bc87-8f6b8346c183','noerreparken','cafe',NULL,'2018-05-04','held',12,NULL,'Mette',1796079075,NULL,NULL);
INSERT INTO occasion VALUES(2,'2e972759-c3db-4faa-b336-34b4c3455707','noerreparken','cafe',NULL,'2018-09-07','held',9,'Regnvejr','Mette',1796079075,NULL,NULL);
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
CREATE TABLE IF NOT EXISTS "measurement" (
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
INSERT INTO measurement VALUES(1,'1c0aa3b4-4d0c-4cd8-a263-f55b44d2c153','noerreparken','trygge',NULL,'noerreparken','2018-12-31',2018,4,'amount',610,1,NULL,NULL,NULL,NULL,NULL,NULL,'politiet','Målt på et møde',NULL,'Mette',1796079075,NULL,NULL);
INSERT INTO measurement VALUES(2,'02636706-1ad7-4835-9557-68a03c6f60a4','noerreparken','trygge',NULL,'soegaarden','2018-12-31',2018,4,'amount',602,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796079075,NULL,NULL);
INSERT INTO measurement VALUES(3,'4f978bf4-556a-4d19-8f10-7c6bd15f12fb','noerreparken','trygge',NULL,'soegaarden','2018-12-31',2018,4,'amount',608,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796079075,'02636706-1ad7-4835-9557-68a03c6f60a4','tastefejl');
INSERT INTO measurement VALUES(4,'7b8f7c05-f6e2-4e64-b79f-58bc8a85b595','noerreparken','moeder',NULL,NULL,'2018-03-31',2018,1,'amount',2,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796079075,NULL,NULL);
INSERT INTO measurement VALUES(5,'9877a97a-aed3-480b-ad3d-ca1b4ab6c6d4','noerreparken','moeder',NULL,NULL,'2018-06-30',2018,2,'amount',1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796079076,NULL,NULL);
INSERT INTO measurement VALUES(6,'526f6325-b771-4253-89b5-a71c6bb6c8d2','noerreparken','moeder',NULL,NULL,'2018-09-30',2018,3,'amount',0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796079076,NULL,NULL);
INSERT INTO measurement VALUES(7,'5070b51d-3571-4287-8455-d597aebe040d','noerreparken','moeder',NULL,NULL,'2018-12-31',2018,4,'amount',1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796079076,NULL,NULL);
INSERT INTO measurement VALUES(8,'61150707-3e19-43a3-bb41-7a6c2ac1648d','noerreparken','moeder',NULL,NULL,'2019-03-31',2019,1,'not measured',NULL,NULL,NULL,NULL,NULL,NULL,'ferie',NULL,NULL,NULL,NULL,'Mette',1796079076,NULL,NULL);
INSERT INTO measurement VALUES(9,'e77bd3db-0e5c-409a-95f6-0623166022e1','noerreparken','moeder',NULL,NULL,'2019-06-30',2019,2,'amount',3,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796079078,NULL,NULL);
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
INSERT INTO quarter_snapshot VALUES(1,'noerreparken','2019-02-10',1,8,2,2,replace('[\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "trygge", "name": "Trygge beboere", "site": "Nørreparken", "verdict": "undecided", "reason": "noFigures", "reasons": ["noFigures"], "provisional": false, "baseline": 59.2, "goal": 65, "goalKind": "atLeast", "deadline": "2021-12-31", "notes": ["notDueYet"], "unit": "percent", "tally": "latest", "scope": "site", "counted": false, "siteID": "noerreparken", "why": ["Ingen tal.", "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,2 % i 2016.", "Derfor kan det ikke vurderes: der er ikke registreret noget tal; registrer det første."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "trygge", "name": "Trygge beboere", "site": "Søgården", "verdict": "undecided", "reason": "noFigures", "reasons": ["noFigures"], "provisional": false, "baseline": 59.9, "goal": 65, "goalKind": "atLeast", "deadline": "2021-12-31", "notes": ["notDueYet"], "unit": "percent", "tally": "latest", "scope": "site", "counted": false, "siteID": "soegaarden", "why": ["Ingen tal.", "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,9 % i 2016.", "Derfor kan det ikke vurderes: der er ikke registreret noget tal; registrer det første."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "moeder", "name": "Møder", "verdict": "onTrack", "provisional": false, "current": 2, "currentDay": "2018-03-31", "goal": 6, "goalKind": "atLeast", "deadline": "2021-12-31", "pace": 2, "window": "2018", "windowSum": 2, "windowExpected": 1, "windowsMet": 0, "windowsClosed": 0, "unit": "count", "noun": "møder", "tally": "sum", "per": "year", "scope": "plan", "counted": false, "why": ["2 møder til og med 31. marts 2018, hvor der skulle være 1.", "Målet er mindst 6 møder pr. år.", "Det gælder 2018, som løber til og med 31. december 2018.", "Der er indberettet 2 møder.", "Det nyeste tal er fra 31. marts 2018.", "2 møder er ikke mindst 6 møder, så målet er ikke nået endnu.", "Til og med 31. marts 2018 er 90 af 365 dage gået, så der skulle være 6 × 90 / 365 = 1,5, rundet ned til 1.", "2 / 1 = 200 % af det, der skulle være nu.", "Fra 85 % følges planen, fra 60 % er det bagud, og under 60 % langt bagud.", "Derfor: følger planen (2018)."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "activity": "cafe", "id": "aftener", "name": "Aftener", "verdict": "undecided", "reason": "tooEarly", "reasons": ["tooEarly"], "provisional": false, "current": 0, "currentDay": "2018-04-01", "goal": 2, "goalKind": "atLeast", "deadline": "2021-12-31", "window": "2018", "windowSum": 0, "windowExpected": 0, "windowsMet": 0, "windowsClosed": 0, "unit": "count", "noun": "aftener", "tally": "sum", "per": "year", "scope": "plan", "counted": true, "why": ["0 aftener hidtil i 2018 mod mindst 2 aftener; for tidligt.", "Målet er mindst 2 aftener pr. år.", "Det gælder 2018, som løber til og med 31. december 2018.", "Det tælles fra logbogen for Café, hvor der ikke er nogen afholdte gange.", "Kvartal for kvartal er det 0 + 0 = 0 aftener.", "Der er talt til og med 1. april 2018.", "0 aftener er ikke mindst 2 aftener, så målet er ikke nået endnu.", "Til og med 1. april 2018 er 91 af 365 dage gået, så der skulle være 2 × 91 / 365 = 0,5, rundet ned til 0.", "Derfor kan det ikke vurderes (2018): der er endnu ikke gået så meget af perioden, at der kan ventes noget."]}\n]','\n',char(10)));
INSERT INTO quarter_snapshot VALUES(2,'noerreparken','2019-02-10',1,8,2,2,replace('[\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "trygge", "name": "Trygge beboere", "site": "Nørreparken", "verdict": "undecided", "reason": "noFigures", "reasons": ["noFigures"], "provisional": false, "baseline": 59.2, "goal": 65, "goalKind": "atLeast", "deadline": "2021-12-31", "notes": ["notDueYet"], "unit": "percent", "tally": "latest", "scope": "site", "counted": false, "siteID": "noerreparken", "why": ["Ingen tal.", "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,2 % i 2016.", "Derfor kan det ikke vurderes: der er ikke registreret noget tal; registrer det første."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "trygge", "name": "Trygge beboere", "site": "Søgården", "verdict": "undecided", "reason": "noFigures", "reasons": ["noFigures"], "provisional": false, "baseline": 59.9, "goal": 65, "goalKind": "atLeast", "deadline": "2021-12-31", "notes": ["notDueYet"], "unit": "percent", "tally": "latest", "scope": "site", "counted": false, "siteID": "soegaarden", "why": ["Ingen tal.", "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,9 % i 2016.", "Derfor kan det ikke vurderes: der er ikke registreret noget tal; registrer det første."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "moeder", "name": "Møder", "verdict": "onTrack", "provisional": false, "current": 3, "currentDay": "2018-06-30", "goal": 6, "goalKind": "atLeast", "deadline": "2021-12-31", "pace": 1.5, "window": "2018", "windowSum": 3, "windowExpected": 2, "windowsMet": 0, "windowsClosed": 0, "unit": "count", "noun": "møder", "tally": "sum", "per": "year", "scope": "plan", "counted": false, "why": ["3 møder til og med 30. juni 2018, hvor der skulle være 2.", "Målet er mindst 6 møder pr. år.", "Det gælder 2018, som løber til og med 31. december 2018.", "Tallene lægges sammen: 2 + 1 = 3 møder.", "Det nyeste tal er fra 30. juni 2018.", "3 møder er ikke mindst 6 møder, så målet er ikke nået endnu.", "Til og med 30. juni 2018 er 181 af 365 dage gået, så der skulle være 6 × 181 / 365 = 2,98, rundet ned til 2.", "3 / 2 = 150 % af det, der skulle være nu.", "Fra 85 % følges planen, fra 60 % er det bagud, og under 60 % langt bagud.", "Derfor: følger planen (2018)."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "activity": "cafe", "id": "aftener", "name": "Aftener", "verdict": "onTrack", "provisional": false, "current": 1, "currentDay": "2018-07-01", "goal": 2, "goalKind": "atLeast", "deadline": "2021-12-31", "window": "2018", "windowSum": 1, "windowExpected": 0, "windowsMet": 0, "windowsClosed": 0, "unit": "count", "noun": "aftener", "tally": "sum", "per": "year", "scope": "plan", "counted": true, "why": ["1 aften hidtil i 2018 mod mindst 2 aftener.", "Målet er mindst 2 aftener pr. år.", "Det gælder 2018, som løber til og med 31. december 2018.", "Det tælles fra logbogen for Café, hvor der er 1 afholdt gang.", "Kvartal for kvartal er det 0 + 1 + 0 = 1 aften.", "Der er talt til og med 1. juli 2018.", "1 aften er ikke mindst 2 aftener, så målet er ikke nået endnu.", "Til og med 1. juli 2018 er 182 af 365 dage gået, så der skulle være 2 × 182 / 365 = 0,997, rundet ned til 0.", "Derfor: følger planen (2018)."]}\n]','\n',char(10)));
INSERT INTO quarter_snapshot VALUES(3,'noerreparken','2019-02-10',1,8,2,2,replace('[\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "trygge", "name": "Trygge beboere", "site": "Nørreparken", "verdict": "undecided", "reason": "noFigures", "reasons": ["noFigures"], "provisional": false, "baseline": 59.2, "goal": 65, "goalKind": "atLeast", "deadline": "2021-12-31", "notes": ["notDueYet"], "unit": "percent", "tally": "latest", "scope": "site", "counted": false, "siteID": "noerreparken", "why": ["Ingen tal.", "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,2 % i 2016.", "Derfor kan det ikke vurderes: der er ikke registreret noget tal; registrer det første."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "trygge", "name": "Trygge beboere", "site": "Søgården", "verdict": "undecided", "reason": "noFigures", "reasons": ["noFigures"], "provisional": false, "baseline": 59.9, "goal": 65, "goalKind": "atLeast", "deadline": "2021-12-31", "notes": ["notDueYet"], "unit": "percent", "tally": "latest", "scope": "site", "counted": false, "siteID": "soegaarden", "why": ["Ingen tal.", "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,9 % i 2016.", "Derfor kan det ikke vurderes: der er ikke registreret noget tal; registrer det første."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "moeder", "name": "Møder", "verdict": "behind", "provisional": false, "current": 3, "currentDay": "2018-09-30", "goal": 6, "goalKind": "atLeast", "deadline": "2021-12-31", "pace": 0.75, "window": "2018", "windowSum": 3, "windowExpected": 4, "windowsMet": 0, "windowsClosed": 0, "unit": "count", "noun": "møder", "tally": "sum", "per": "year", "scope": "plan", "counted": false, "why": ["3 møder til og med 30. september 2018, hvor der skulle være 4.", "Målet er mindst 6 møder pr. år.", "Det gælder 2018, som løber til og med 31. december 2018.", "Tallene lægges sammen: 2 + 1 + 0 = 3 møder.", "Det nyeste tal er fra 30. september 2018.", "3 møder er ikke mindst 6 møder, så målet er ikke nået endnu.", "Til og med 30. september 2018 er 273 af 365 dage gået, så der skulle være 6 × 273 / 365 = 4,5, rundet ned til 4.", "3 / 4 = 75 % af det, der skulle være nu.", "Fra 85 % følges planen, fra 60 % er det bagud, og under 60 % langt bagud.", "Derfor: bagud i forhold til den aftalte plan (2018)."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "activity": "cafe", "id": "aftener", "name": "Aftener", "verdict": "met", "provisional": false, "current": 2, "currentDay": "2018-10-01", "goal": 2, "goalKind": "atLeast", "deadline": "2021-12-31", "window": "2018", "windowSum": 2, "windowsMet": 0, "windowsClosed": 0, "unit": "count", "noun": "aftener", "tally": "sum", "per": "year", "scope": "plan", "counted": true, "why": ["2 aftener hidtil i 2018 mod mindst 2 aftener.", "Målet er mindst 2 aftener pr. år.", "Det gælder 2018, som løber til og med 31. december 2018.", "Det tælles fra logbogen for Café, hvor der er 2 afholdte gange.", "Kvartal for kvartal er det 0 + 1 + 1 + 0 = 2 aftener.", "Der er talt til og med 1. oktober 2018.", "2 aftener er mindst 2 aftener, så målet er nået.", "Derfor: opfyldt (2018)."]}\n]','\n',char(10)));
INSERT INTO quarter_snapshot VALUES(4,'noerreparken','2019-02-10',1,8,2,2,replace('[\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "trygge", "name": "Trygge beboere", "site": "Nørreparken", "verdict": "onTrack", "provisional": false, "baseline": 59.2, "current": 61, "currentDay": "2018-12-31", "goal": 65, "goalKind": "atLeast", "deadline": "2021-12-31", "progress": 0.310345, "expected": 0.249315, "pace": 1.24479, "unit": "percent", "tally": "latest", "scope": "site", "counted": false, "siteID": "noerreparken", "why": ["61,0 % mod 60,65 %, som planen siger nu: 31 % af vejen er nået, 25 % var aftalt.", "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,2 % i 2016.", "Det nyeste tal er 61,0 % pr. 31. december 2018.", "61,0 % er ikke mindst 65 %, så målet er ikke nået endnu.", "Efter planen går tallet jævnt fra 59,2 % 1. januar 2018 til 65 % 31. december 2021; 31. december 2018 var 364 af de 1.460 dage imellem gået, så tallet skulle være 59,2 + 5,8 × 364 / 1.460 = 60,65 %.", "Af de 5,8 procentpoint fra udgangspunkt til mål er 1,8 nået: 1,8 / 5,8 = 31 %.", "Efter planen skulle 60,65 - 59,2 = 1,45 være nået: 1,45 / 5,8 = 25 %.", "1,8 / 1,45 = 124 % af det aftalte tempo.", "Fra 85 % følges planen, fra 60 % er det bagud, og under 60 % langt bagud.", "Derfor: følger planen."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "trygge", "name": "Trygge beboere", "site": "Søgården", "verdict": "behind", "provisional": false, "baseline": 59.9, "current": 60.8, "currentDay": "2018-12-31", "goal": 65, "goalKind": "atLeast", "deadline": "2021-12-31", "progress": 0.176471, "expected": 0.249315, "pace": 0.707822, "unit": "percent", "tally": "latest", "scope": "site", "counted": false, "siteID": "soegaarden", "why": ["60,8 % mod 61,17 %, som planen siger nu: 18 % af vejen er nået, 25 % var aftalt.", "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,9 % i 2016.", "Det nyeste tal er 60,8 % pr. 31. december 2018.", "60,8 % er ikke mindst 65 %, så målet er ikke nået endnu.", "Efter planen går tallet jævnt fra 59,9 % 1. januar 2018 til 65 % 31. december 2021; 31. december 2018 var 364 af de 1.460 dage imellem gået, så tallet skulle være 59,9 + 5,1 × 364 / 1.460 = 61,17 %.", "Af de 5,1 procentpoint fra udgangspunkt til mål er 0,9 nået: 0,9 / 5,1 = 18 %.", "Efter planen skulle 61,17 - 59,9 = 1,27 være nået: 1,27 / 5,1 = 25 %.", "0,9 / 1,27 = 71 % af det aftalte tempo.", "Fra 85 % følges planen, fra 60 % er det bagud, og under 60 % langt bagud.", "Derfor: bagud i forhold til den aftalte plan."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "moeder", "name": "Møder", "verdict": "missed", "provisional": false, "current": 4, "currentDay": "2018-12-31", "goal": 6, "goalKind": "atLeast", "deadline": "2021-12-31", "window": "2018", "windowSum": 4, "windowsMet": 0, "windowsClosed": 1, "unit": "count", "noun": "møder", "tally": "sum", "per": "year", "scope": "plan", "counted": false, "why": ["4 møder i 2018 mod mindst 6 møder.", "Målet er mindst 6 møder pr. år.", "Det gælder 2018, som er slut og opgjort.", "Tallene lægges sammen: 2 + 1 + 0 + 1 = 4 møder.", "Det nyeste tal er fra 31. december 2018.", "4 møder er ikke mindst 6 møder, så målet er ikke nået.", "Derfor: ikke opfyldt (2018)."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "activity": "cafe", "id": "aftener", "name": "Aftener", "verdict": "met", "provisional": false, "current": 2, "currentDay": "2018-12-31", "goal": 2, "goalKind": "atLeast", "deadline": "2021-12-31", "window": "2018", "windowSum": 2, "windowsMet": 1, "windowsClosed": 1, "unit": "count", "noun": "aftener", "tally": "sum", "per": "year", "scope": "plan", "counted": true, "why": ["2 aftener i 2018 mod mindst 2 aftener.", "Målet er mindst 2 aftener pr. år.", "Det gælder 2018, som er slut og opgjort.", "Det tælles fra logbogen for Café, hvor der er 2 afholdte gange.", "Kvartal for kvartal er det 0 + 1 + 1 + 0 = 2 aftener.", "Der er talt til og med 31. december 2018.", "2 aftener er mindst 2 aftener, så målet er nået.", "Derfor: opfyldt (2018)."]}\n]','\n',char(10)));
INSERT INTO quarter_snapshot VALUES(6,'noerreparken','2019-02-12',1,8,2,2,replace('[\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "trygge", "name": "Trygge beboere", "site": "Nørreparken", "verdict": "onTrack", "provisional": false, "baseline": 59.2, "current": 61, "currentDay": "2018-12-31", "goal": 65, "goalKind": "atLeast", "deadline": "2021-12-31", "progress": 0.310345, "expected": 0.249315, "pace": 1.24479, "unit": "percent", "tally": "latest", "scope": "site", "counted": false, "siteID": "noerreparken", "why": ["61,0 % mod 60,65 %, som planen siger nu: 31 % af vejen er nået, 25 % var aftalt.", "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,2 % i 2016.", "Det nyeste tal er 61,0 % pr. 31. december 2018.", "61,0 % er ikke mindst 65 %, så målet er ikke nået endnu.", "Efter planen går tallet jævnt fra 59,2 % 1. januar 2018 til 65 % 31. december 2021; 31. december 2018 var 364 af de 1.460 dage imellem gået, så tallet skulle være 59,2 + 5,8 × 364 / 1.460 = 60,65 %.", "Af de 5,8 procentpoint fra udgangspunkt til mål er 1,8 nået: 1,8 / 5,8 = 31 %.", "Efter planen skulle 60,65 - 59,2 = 1,45 være nået: 1,45 / 5,8 = 25 %.", "1,8 / 1,45 = 124 % af det aftalte tempo.", "Fra 85 % følges planen, fra 60 % er det bagud, og under 60 % langt bagud.", "Derfor: følger planen."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "trygge", "name": "Trygge beboere", "site": "Søgården", "verdict": "behind", "provisional": false, "baseline": 59.9, "current": 60.8, "currentDay": "2018-12-31", "goal": 65, "goalKind": "atLeast", "deadline": "2021-12-31", "progress": 0.176471, "expected": 0.249315, "pace": 0.707822, "unit": "percent", "tally": "latest", "scope": "site", "counted": false, "siteID": "soegaarden", "why": ["60,8 % mod 61,17 %, som planen siger nu: 18 % af vejen er nået, 25 % var aftalt.", "Målet er mindst 65 % senest 31. december 2021; udgangspunktet var 59,9 % i 2016.", "Det nyeste tal er 60,8 % pr. 31. december 2018.", "60,8 % er ikke mindst 65 %, så målet er ikke nået endnu.", "Efter planen går tallet jævnt fra 59,9 % 1. januar 2018 til 65 % 31. december 2021; 31. december 2018 var 364 af de 1.460 dage imellem gået, så tallet skulle være 59,9 + 5,1 × 364 / 1.460 = 61,17 %.", "Af de 5,1 procentpoint fra udgangspunkt til mål er 0,9 nået: 0,9 / 5,1 = 18 %.", "Efter planen skulle 61,17 - 59,9 = 1,27 være nået: 1,27 / 5,1 = 25 %.", "0,9 / 1,27 = 71 % af det aftalte tempo.", "Fra 85 % følges planen, fra 60 % er det bagud, og under 60 % langt bagud.", "Derfor: bagud i forhold til den aftalte plan."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "id": "moeder", "name": "Møder", "verdict": "missed", "provisional": false, "current": 4, "currentDay": "2018-12-31", "goal": 6, "goalKind": "atLeast", "deadline": "2021-12-31", "window": "2018", "windowSum": 4, "windowsMet": 0, "windowsClosed": 1, "unit": "count", "noun": "møder", "tally": "sum", "per": "year", "scope": "plan", "counted": false, "why": ["4 møder i 2018 mod mindst 6 møder.", "Målet er mindst 6 møder pr. år.", "Det gælder 2018, som er slut og opgjort.", "Tallene lægges sammen: 2 + 1 + 0 + 1 = 4 møder.", "Det nyeste tal er fra 31. december 2018.", "4 møder er ikke mindst 6 møder, så målet er ikke nået.", "Derfor: ikke opfyldt (2018)."]},\n{"plan": "noerreparken", "focusArea": "tryghed", "activity": "cafe", "id": "aftener", "name": "Aftener", "verdict": "met", "provisional": false, "current": 2, "currentDay": "2018-12-31", "goal": 2, "goalKind": "atLeast", "deadline": "2021-12-31", "window": "2018", "windowSum": 2, "windowsMet": 1, "windowsClosed": 1, "unit": "count", "noun": "aftener", "tally": "sum", "per": "year", "scope": "plan", "counted": true, "why": ["2 aftener i 2018 mod mindst 2 aftener.", "Målet er mindst 2 aftener pr. år.", "Det gælder 2018, som er slut og opgjort.", "Det tælles fra logbogen for Café, hvor der er 2 afholdte gange.", "Kvartal for kvartal er det 0 + 1 + 1 + 0 = 2 aftener.", "Der er talt til og med 31. december 2018.", "2 aftener er mindst 2 aftener, så målet er nået.", "Derfor: opfyldt (2018)."]}\n]','\n',char(10)));
CREATE TABLE measurement_part (
  measurement TEXT NOT NULL REFERENCES measurement (id) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL CHECK (place >= 0),
  name TEXT NOT NULL CHECK (name <> ''),
  number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 99999999),
  PRIMARY KEY (measurement, place),
  UNIQUE (measurement, name)
) STRICT;
INSERT INTO measurement_part VALUES('e77bd3db-0e5c-409a-95f6-0623166022e1',0,'kv',2);
INSERT INTO measurement_part VALUES('e77bd3db-0e5c-409a-95f6-0623166022e1',1,'m',1);
CREATE TABLE chain_link (
  plan TEXT NOT NULL REFERENCES plan (id),
  place INTEGER NOT NULL CHECK (place >= 1),
  kind TEXT NOT NULL CHECK (kind <> ''),
  entry INTEGER NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (plan, place),
  UNIQUE (plan, kind, entry)
) STRICT, WITHOUT ROWID;
INSERT INTO chain_link VALUES('noerreparken',1,'revision',1,'f856b5f49b506a72afb2e93231d18ffd27a7ae478495e5658649dde305be3691');
INSERT INTO chain_link VALUES('noerreparken',2,'line',1,'8005bd6146da484c178f3a1161aa2524998de1a718da05071dd0990a7a4e9909');
INSERT INTO chain_link VALUES('noerreparken',3,'line',2,'dfa35afc42939907768d6b05cd0727c6826c39b99e3161cf1fe49ea0b9048a25');
INSERT INTO chain_link VALUES('noerreparken',4,'figure',1,'f9c4e1e6780bf7459746498744bf9168c91dafe382f9e6c2d55a97a478403d39');
INSERT INTO chain_link VALUES('noerreparken',5,'figure',2,'aae011ad7d94c07111a4560cdae30cf28cf6ddeff190f4cc886aabdb3dd06c22');
INSERT INTO chain_link VALUES('noerreparken',6,'figure',3,'7cb0cc477a7c82b04372a4cd525aa2756b44994e92f552a6622429fa1c524485');
INSERT INTO chain_link VALUES('noerreparken',7,'figure',4,'adf365edff308334316b9aecfe419e3905c63505ffb0b503d0ce3888d9cda9bc');
INSERT INTO chain_link VALUES('noerreparken',8,'figure',5,'5821730d43cda23cca1a36bf38d89e0f2cc14bc309b32a11858e76f49b7dbb56');
INSERT INTO chain_link VALUES('noerreparken',9,'figure',6,'ca88cc19788825c2bc24c40063e64da798cb9f0568793a459ce9b37cda9d7b23');
INSERT INTO chain_link VALUES('noerreparken',10,'figure',7,'6893bd2ea32d6f612a3dcc1340a6738f2fefb98a952c9047d6f9cdc1de365bae');
INSERT INTO chain_link VALUES('noerreparken',11,'figure',8,'8b648b38b5adccb050c046923208642ec64deff844761386d85cb23e64a9f46c');
INSERT INTO chain_link VALUES('noerreparken',12,'turn',1,'612e781385c1fb58f661cb8dd677f122b3fec80275aab7f2300a95ae18d8afe1');
INSERT INTO chain_link VALUES('noerreparken',13,'snapshot',1,'d4798e69c3f9faf40fd22f495c78339526c051791b3573661076ed2a57bf434d');
INSERT INTO chain_link VALUES('noerreparken',14,'turn',2,'77345512d6f040e9ca2a6ff16d1aba5c78807b6d898c9011031bf036bbd5e9f6');
INSERT INTO chain_link VALUES('noerreparken',15,'snapshot',2,'7df344a69d86d575ebfd64ef345c34f4cce64f8c56c143bb001c6ea56b900b5b');
INSERT INTO chain_link VALUES('noerreparken',16,'turn',3,'4f5d13dead99769c3652790874783abf8683d3bf4e78f70d387f34c41d9e7af1');
INSERT INTO chain_link VALUES('noerreparken',17,'snapshot',3,'67de5053f2fddf39c28fe1cec428c5fc05f2b236d897adca6ae77bc09f981b29');
INSERT INTO chain_link VALUES('noerreparken',18,'turn',4,'7a788971d838c3f0d1aae6769c238ce16b546235d54e872c2f3be94e2de4e62c');
INSERT INTO chain_link VALUES('noerreparken',19,'snapshot',4,'0a54787acf8a1013afd8a40431da783e67840fe3e5e08d23c7e52dbb8e32a1db');
INSERT INTO chain_link VALUES('noerreparken',20,'turn',5,'797b7b4f668381d02e029b62c8bc8fca8e83d5fe95db9cc68dd7319a15a3bfb7');
INSERT INTO chain_link VALUES('noerreparken',21,'turn',6,'c92ede71bda08b1530074a3bab52db66201333e0ead5661eb53679a691d9260c');
INSERT INTO chain_link VALUES('noerreparken',22,'snapshot',6,'b33a8394a39764b336007d000c9b3bd21a1f1edb3debfb531a8cc6cb8f08459a');
INSERT INTO chain_link VALUES('noerreparken',23,'revision',2,'ab68c50f28e2a3d12cd8b168b2028ddcdc7e575ac4e2b05f5856500894b05a33');
INSERT INTO chain_link VALUES('noerreparken',24,'figure',9,'188effb092f49daa4ee6ad5e74f60a2d577cc0029b6d4a18e53f5d8f47bfb70f');
CREATE TABLE chain_text (
  plan TEXT NOT NULL REFERENCES plan (id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  entry INTEGER NOT NULL,
  field TEXT NOT NULL CHECK (field <> ''),
  pieces TEXT NOT NULL CHECK (pieces <> ''),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  PRIMARY KEY (plan, kind, entry, field)
) STRICT, WITHOUT ROWID;
INSERT INTO chain_text VALUES('noerreparken','figure',1,'note','=26eaf414087fa5d86d667905','c8a7f22c7981bf245885277e49787220f23d0be3665d69cfb14e74d6ace6158a');
INSERT INTO chain_text VALUES('noerreparken','figure',1,'source','=ea35dea6d842df19dce9f433','dfb51793fdab466245ce9f75115cb175288b1f2e052235474fb3d967dde66127');
INSERT INTO chain_text VALUES('noerreparken','figure',3,'correction_reason','=95fcb6dac6f0ce23ee8bfa68','1055fae0a555af9997c712a83b435a565a01266dfc179762da1c47ea9e91d18a');
INSERT INTO chain_text VALUES('noerreparken','figure',8,'not_measured_reason','=9780908ee8b24a309b6164d7','c61fec49e4baa2fc76d97cfa2cc427540982a6f004e33cc2d82fca088436eb2a');
INSERT INTO chain_text VALUES('noerreparken','line',2,'note','=ab09feb2b290a0e650a911f4','a752dc03b5c4a77bd9115c1c8f808bff134d90e830455a68766d0db21792bc28');
INSERT INTO chain_text VALUES('noerreparken','revision',1,'decided_by','=a721c2b36e6ef4a180f8fd5f','53ed517248facff7d27b28919c888f31b6af4c3ceb517f49a263d41830d90123');
INSERT INTO chain_text VALUES('noerreparken','revision',1,'document','=390851d1472cbb2fbe24ddff =01c715676c3e541134b2a90c =07d608ab9e35ca737d57b519 =4e728070c16091e7edec8790 =cbf8711a679a7f486e96e27a =7bcdfea16c23b13a69ab5385 =0d6af2670646069c072507f9 =33567c12e85f470346f58d96 =710b50273f7d7e5a99b6af84 =9177a581538390e4b40c6fb2 =1a64e1b620d95dfa8484f8f7 =73c8a3643ec6a98125edaf8c =82db860015c94b0937b7dbeb =fd86ee3d3bb1f0158e55e05c =08f286a1abb250111728e167 =c2f1041e487e9f52e2c4b7bd =47320f9e48c001dd9d0f6745 =97ad42c23cb8f0b8326722a0 =152d7672cc407638db67dbdd =dd46579925e5143e147072f9 =67d1342f632674873314559f =2eb345e10bf523e626e2379b =af09a60c125e25f373fd1740 =9e3518595ff96173ea5527a5 =e729bc62d54cdd4ff48c180c =baeab8f58a1ef403df0dc5ae =c7b192df4bd79ad1c2b39dae =020c2820a7b4c73e44d48dc2 =fc789811938c340731427290 =86612b3a50b069b3caa76d13 =d6e2de5c372b6135bc9a5978 =13ff9713d227b2fa47dd5fb1 =b44396f1c081c0eac0f1a85f =ceb5805f67bb3cf4b3921997 =b851826fc756400ef8055284','7bfa775966bccd8bb8cb8b10843d973f55b8edd14223d960d05395bb784d05be');
INSERT INTO chain_text VALUES('noerreparken','revision',1,'reason','=4d845fbc797db20f5153419f','f433d284f80fc655b1e9ed2e1d2f3585d559fce3e500943f1af151e6a8e506ef');
INSERT INTO chain_text VALUES('noerreparken','revision',2,'decided_by','=ec57f657edf1f8b2a9eadcd4','08cf3fda2b78595bea21b7d77bce7b257b56029e5e560e1b1b85e2e1dc57e786');
INSERT INTO chain_text VALUES('noerreparken','revision',2,'document','=96e7e7284b1bd51d657b8cad =73bd7c7fa83035ee2aa614b0 =ac4abc00b73602ba3f3342d1 =2dd5646f3c66dbb0f5df1a07 =2688490ea8f026fef26fb02f =9be50f3e3e04d0c6d58d069b =b1db7a0d875d542a83a8afad =958b14aca81c438cb4128f1b =3ece9517fd1185f2eae131a2 =b2faf982f044ed1406432abe =582514cb7a21f121c978ddd0 =cb0d2df1b51b06ea9ef4f837 =e3325fb8faa800905267a8dc =d4420efa49a1c57da7374dcb =5bac098553d79b0b87486598 =b6113d3099d2a50051f1faf3 =74a5deb66b522c9208ca6f86 =3a8438310c08ae570226f6da =2d9fe32acc75027e084bd631 =fd2d0868ccbb40baca3503ea =77f89ab96e929a04edc911ba =197274031c96d3ed6a4eb6ab =a19a8a3f394b62cd19f2335c =975e7d60f1ac705de62b75ef =946ca9d7a6878447c28e5f77 =5f474246f6850e27d5b6bc4f =da865c1b9fb9284d0f7715e0 =c406416cce6deb81e637e84d =5deda2ba3657328f1b93aefe =f5b05500b81581381ccaed73 =6664901468f5db3c20b21649 =1555ce86804b878161949773 =ed717bd59076b6f57aae7608 =09e9f021eef41e3b6fed4689 =df9722dc8f31616d8b542e1a','cfdb25774808d36503eda22a471d26100f9a271c7cb7631c17d44b66abebd723');
INSERT INTO chain_text VALUES('noerreparken','revision',2,'reason','=d2fdb76d7f8500a33a82aca4','0beae731b5a71a75912ffe288d53d192fce7d24a210dc02030896386aff1f56a');
INSERT INTO chain_text VALUES('noerreparken','snapshot',1,'verdicts','=f9bb4e5ad3d1c49c2a93fa4a =3bf5d9b55e0f2415637b02ee =6afedb272154cf163421849b =cec7165f7dc8c3708f043998 =f67e1c373f986aa8a46a2c03 =fdf1a98132193a72e06c699c','0c63986ead830a2f23328cc9818ffada5beec3daf45cfb9dcd6f3a7653b8a05b');
INSERT INTO chain_text VALUES('noerreparken','snapshot',2,'verdicts','=1dfd1524ee1a520212847917 =265c8103dd2a6d6609d02baf =83560f986f2a1a67edc63c3a =198ff06eca8e3ca82165ab39 =c9d3126abb7336ba4d3b1f27 =4a5ba603fdb70d405307202b','b443907ece0edb5f23e5b2ce90b327112f57da9fcbeda1df3388eed46735ad5a');
INSERT INTO chain_text VALUES('noerreparken','snapshot',3,'verdicts','=0a984ccd1697148e91061c4b =74a59d3f0b2ba89839dc7da4 =a3d32a4b07993851e32ecc4a =23b3eca560d3db0f25f8e18b =28f5e55362e94479bfbed7dd =5bf8794dec291e8ef4bd89d0','a74d8365567b86f3b1447adb80c1ac537061e8b3ace4461969de4a41d1082eff');
INSERT INTO chain_text VALUES('noerreparken','snapshot',4,'verdicts','=a396b12774f1be44a944746d =a1e2038149473b1ebeaa6f30 =b0139e293dabf9ab0499bbae =cd3520f837526d372cceb38a =1495b7e717b9e6344f038f35 =daf1686e35816e7a120cc2b7','7d6e9e66b1958bf9d3f9a33ba3cb0d5f6bbf7f70259448e25a1bb9d782382c61');
INSERT INTO chain_text VALUES('noerreparken','snapshot',6,'verdicts','=24175295bb4eaa142fd71381 =a151fdbc2150492548bb73b1 =773d9ece00cacc808b3264b1 =8221742b95478f33da45b12b =08b41df484f4b709c7628470 =8a8d07dd9ccc5159cbeb1bfa','b9289d29665e03652360ad4f8d5c4e49172e2ed1e2b16f314ff4e199da2ce7db');
INSERT INTO chain_text VALUES('noerreparken','turn',5,'reason','=5a3bf065fddf2817258b83f8','ad9cf9abc3e3eabd888917a6e30b9cd3f5b007d8f5e081ab9d4bc28e1106320f');
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
CREATE TRIGGER migration_is_never_changed BEFORE UPDATE ON migration
BEGIN SELECT RAISE(ABORT, 'migration is append-only'); END;
CREATE TRIGGER migration_is_never_deleted BEFORE DELETE ON migration
BEGIN SELECT RAISE(ABORT, 'migration is append-only'); END;
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
CREATE INDEX occasion_by_plan ON occasion (plan, sequence);
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
CREATE INDEX measurement_by_series ON measurement (plan, criterion, part, site, day);
CREATE TRIGGER measurement_is_never_deleted BEFORE DELETE ON measurement
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;
CREATE TRIGGER measurement_is_never_replaced BEFORE INSERT ON measurement
WHEN EXISTS (SELECT 1 FROM measurement WHERE sequence = NEW.sequence OR id = NEW.id OR supersedes = NEW.supersedes)
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;
CREATE INDEX quarter_snapshot_by_plan ON quarter_snapshot (plan, closing);
CREATE TRIGGER quarter_snapshot_is_never_deleted BEFORE DELETE ON quarter_snapshot
BEGIN SELECT RAISE(ABORT, 'quarter_snapshot is append-only'); END;
CREATE TRIGGER quarter_snapshot_is_never_replaced BEFORE INSERT ON quarter_snapshot
WHEN EXISTS (SELECT 1 FROM quarter_snapshot WHERE closing = NEW.closing)
BEGIN SELECT RAISE(ABORT, 'quarter_snapshot is append-only'); END;
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
COMMIT;
