-- What an office keeps beside its calls: programmes of its own, coded reasons, dated rates, days off, letters.
-- `preset` marks a record as shipped and untouched: "proposed, not official" until the office makes it its own.

ALTER TABLE programme ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
ALTER TABLE programme ADD COLUMN first_year INTEGER CHECK (first_year IS NULL OR first_year BETWEEN 1950 AND 2200);
ALTER TABLE programme ADD COLUMN last_year INTEGER CHECK (last_year IS NULL OR last_year BETWEEN 1950 AND 2200);

-- The log names records by number: a reason, known by its slug, gets one.
ALTER TABLE reason ADD COLUMN id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reason ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE reason ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
ALTER TABLE reason ADD COLUMN preset INTEGER NOT NULL DEFAULT 0 CHECK (preset IN (0, 1));
UPDATE reason SET id = position + 1, preset = 1;
CREATE UNIQUE INDEX reason_id ON reason (id);

CREATE TABLE rate (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  kind TEXT NOT NULL CHECK (kind <> ''),
  since TEXT NOT NULL CHECK (length(since) = 10),
  value TEXT NOT NULL CHECK (value <> ''),
  source_ar TEXT NOT NULL DEFAULT '',
  source_fr TEXT NOT NULL DEFAULT '',
  preset INTEGER NOT NULL DEFAULT 0 CHECK (preset IN (0, 1)),
  UNIQUE (kind, since)
) STRICT;

-- A day is MM-DD when it comes back every year, YYYY-MM-DD when it is announced each time.
CREATE TABLE holiday (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  day TEXT NOT NULL UNIQUE CHECK (length(day) IN (5, 10)),
  first_year INTEGER CHECK (first_year IS NULL OR first_year BETWEEN 1950 AND 2200),
  name_ar TEXT NOT NULL,
  name_fr TEXT NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  forecast INTEGER NOT NULL DEFAULT 0 CHECK (forecast IN (0, 1)),
  preset INTEGER NOT NULL DEFAULT 0 CHECK (preset IN (0, 1))
) STRICT;

-- Days of the week without work, 1 for Monday to 7 for Sunday.
CREATE TABLE working_week (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL DEFAULT 1,
  weekend TEXT NOT NULL CHECK (json_valid(weekend))
) STRICT;

CREATE TABLE letter_text (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  slug TEXT NOT NULL CHECK (slug <> ''),
  lang TEXT NOT NULL CHECK (lang IN ('ar', 'fr', 'en')),
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  preset INTEGER NOT NULL DEFAULT 0 CHECK (preset IN (0, 1)),
  UNIQUE (slug, lang)
) STRICT;

-- What was filled once is never filled again, even when the office emptied it.
CREATE TABLE filled (
  name TEXT PRIMARY KEY,
  CHECK (name <> '')
) STRICT, WITHOUT ROWID;
