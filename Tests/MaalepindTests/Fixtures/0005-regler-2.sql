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
INSERT INTO plan_revision VALUES('noerreparken',1,replace('plan: Nørreparken, eksempel\nid: noerreparken\nperiode: 2018-01-01 til 2021-12-31\nboligområder:\n  - { id: noerreparken, navn: Nørreparken }\n  - { id: soegaarden, navn: Søgården }\nindsatsområder:\n  - id: tryghed\n    navn: Tryghed\n    kriterier:\n      - id: trygge\n        navn: Trygge beboere\n        enhed: procent\n        opgøres: seneste\n        mål: mindst 65 i 2021\n        udgangspunkt:\n          Nørreparken: 59,2 i 2016\n          Søgården: 59,9 i 2016\n      - id: moeder\n        navn: Møder\n        enhed: antal møder\n        opgøres: sum pr. år\n        mål: mindst 6\n        omfang: samlet\n    aktiviteter:\n      - id: cafe\n        navn: Café\n        kriterier:\n          - id: aftener\n            navn: Aftener\n            enhed: antal aftener\n            opgøres: sum pr. år\n            tælles: fra logbogen\n            mål: mindst 2\n            omfang: samlet\n','\n',char(10)),'Første udgave','Aftalens parter','2018-01-01','Mette',1796054910,'agreed');
INSERT INTO plan_revision VALUES('noerreparken',2,replace('plan: Nørreparken, eksempel\nid: noerreparken\nperiode: 2018-01-01 til 2021-12-31\nboligområder:\n  - { id: noerreparken, navn: Nørreparken }\n  - { id: soegaarden, navn: Søgården }\nindsatsområder:\n  - id: tryghed\n    navn: Tryghed\n    kriterier:\n      - id: trygge\n        navn: Trygge beboere\n        enhed: procent\n        opgøres: seneste\n        mål: mindst 64 i 2021\n        udgangspunkt:\n          Nørreparken: 59,2 i 2016\n          Søgården: 59,9 i 2016\n      - id: moeder\n        navn: Møder\n        enhed: antal møder\n        opgøres: sum pr. år\n        mål: mindst 6\n        omfang: samlet\n    aktiviteter:\n      - id: cafe\n        navn: Café\n        kriterier:\n          - id: aftener\n            navn: Aftener\n            enhed: antal aftener\n            opgøres: sum pr. år\n            tælles: fra logbogen\n            mål: mindst 2\n            omfang: samlet\n','\n',char(10)),'målet er sat ned','bestyrelsen','2019-03-01','Mette',1796054911,'agreed');
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
INSERT INTO quarter_event VALUES(1,'noerreparken',2018,1,'closed','Mette',1796054911,NULL);
INSERT INTO quarter_event VALUES(2,'noerreparken',2018,2,'closed','Mette',1796054911,NULL);
INSERT INTO quarter_event VALUES(3,'noerreparken',2018,3,'closed','Mette',1796054911,NULL);
INSERT INTO quarter_event VALUES(4,'noerreparken',2018,4,'closed','Mette',1796054911,NULL);
INSERT INTO quarter_event VALUES(5,'noerreparken',2018,4,'reopened','Mette',1796054911,'glemt tal');
INSERT INTO quarter_event VALUES(6,'noerreparken',2018,4,'closed','Mette',1796054911,NULL);
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
INSERT INTO occasion VALUES(1,'69faf8c4-75e0-4fd7-b465-8bb28fc55572','noerreparken','cafe',NULL,'2018-05-04','held',12,NULL,'Mette',1796054911,NULL,NULL);
INSERT INTO occasion VALUES(2,'6fd6f85f-94bf-4ba3-a470-5921945a2cbd','noerreparken','cafe',NULL,'2018-09-07','held',9,'Regnvejr','Mette',1796054911,NULL,NULL);
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
INSERT INTO measurement VALUES(1,'ab1bc667-80d5-4d39-a27c-2e2feb88d22a','noerreparken','trygge',NULL,'noerreparken','2018-12-31',2018,4,'amount',610,1,NULL,NULL,NULL,NULL,NULL,NULL,'politiet','Målt på et møde',NULL,'Mette',1796054910,NULL,NULL);
INSERT INTO measurement VALUES(2,'133ca707-c6d3-4844-be77-572c09ba592e','noerreparken','trygge',NULL,'soegaarden','2018-12-31',2018,4,'amount',602,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796054910,NULL,NULL);
INSERT INTO measurement VALUES(3,'b2172f06-8476-4851-9eea-4312e458ad81','noerreparken','trygge',NULL,'soegaarden','2018-12-31',2018,4,'amount',608,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796054910,'133ca707-c6d3-4844-be77-572c09ba592e','tastefejl');
INSERT INTO measurement VALUES(4,'943957f0-66cc-4b41-8428-3457cb195107','noerreparken','moeder',NULL,NULL,'2018-03-31',2018,1,'amount',2,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796054910,NULL,NULL);
INSERT INTO measurement VALUES(5,'27992b81-ebc3-4284-bfd2-5208572ae33a','noerreparken','moeder',NULL,NULL,'2018-06-30',2018,2,'amount',1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796054910,NULL,NULL);
INSERT INTO measurement VALUES(6,'e31b6502-2268-4609-a565-b07c1e75e761','noerreparken','moeder',NULL,NULL,'2018-09-30',2018,3,'amount',0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796054910,NULL,NULL);
INSERT INTO measurement VALUES(7,'09aede77-973a-4b98-ade3-fb366d07bc36','noerreparken','moeder',NULL,NULL,'2018-12-31',2018,4,'amount',1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Mette',1796054910,NULL,NULL);
INSERT INTO measurement VALUES(8,'8c72819c-5b08-4f0f-aede-0c9617ec7a44','noerreparken','moeder',NULL,NULL,'2019-03-31',2019,1,'not measured',NULL,NULL,NULL,NULL,NULL,NULL,'ferie',NULL,NULL,NULL,NULL,'Mette',1796054910,NULL,NULL);
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
CREATE TRIGGER plan_revision_is_never_changed BEFORE UPDATE ON plan_revision
BEGIN SELECT RAISE(ABORT, 'plan_revision is append-only'); END;
CREATE TRIGGER plan_revision_is_never_deleted BEFORE DELETE ON plan_revision
BEGIN SELECT RAISE(ABORT, 'plan_revision is append-only'); END;
CREATE TRIGGER plan_revision_is_never_replaced BEFORE INSERT ON plan_revision
WHEN EXISTS (SELECT 1 FROM plan_revision WHERE plan = NEW.plan AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'plan_revision is append-only'); END;
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
CREATE INDEX measurement_by_series ON measurement (plan, criterion, part, site, day);
CREATE TRIGGER measurement_is_never_changed BEFORE UPDATE ON measurement
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;
CREATE TRIGGER measurement_is_never_deleted BEFORE DELETE ON measurement
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;
CREATE TRIGGER measurement_is_never_replaced BEFORE INSERT ON measurement
WHEN EXISTS (SELECT 1 FROM measurement WHERE sequence = NEW.sequence OR id = NEW.id OR supersedes = NEW.supersedes)
BEGIN SELECT RAISE(ABORT, 'measurement is append-only'); END;
CREATE INDEX quarter_snapshot_by_plan ON quarter_snapshot (plan, closing);
CREATE TRIGGER quarter_snapshot_is_never_changed BEFORE UPDATE ON quarter_snapshot
BEGIN SELECT RAISE(ABORT, 'quarter_snapshot is append-only'); END;
CREATE TRIGGER quarter_snapshot_is_never_deleted BEFORE DELETE ON quarter_snapshot
BEGIN SELECT RAISE(ABORT, 'quarter_snapshot is append-only'); END;
CREATE TRIGGER quarter_snapshot_is_never_replaced BEFORE INSERT ON quarter_snapshot
WHEN EXISTS (SELECT 1 FROM quarter_snapshot WHERE closing = NEW.closing)
BEGIN SELECT RAISE(ABORT, 'quarter_snapshot is append-only'); END;
COMMIT;
