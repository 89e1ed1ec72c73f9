-- Sections of a call's grid. No row: its criteria share 100 themselves, as all did until now.
CREATE TABLE section (
  id INTEGER PRIMARY KEY,
  call_id INTEGER NOT NULL REFERENCES call (id),
  position INTEGER NOT NULL,
  slug TEXT NOT NULL CHECK (slug <> ''),
  name_ar TEXT NOT NULL DEFAULT '',
  name_fr TEXT NOT NULL DEFAULT '',
  name_en TEXT NOT NULL DEFAULT '',
  weight TEXT NOT NULL,
  service TEXT,
  UNIQUE (call_id, slug)
) STRICT;

-- The section is named by its slug: while a call is prepared its sections may still come and go.
ALTER TABLE criterion ADD COLUMN section TEXT;
ALTER TABLE criterion ADD COLUMN comment_above TEXT;
ALTER TABLE criterion ADD COLUMN informative INTEGER NOT NULL DEFAULT 0 CHECK (informative IN (0, 1));

-- The technical service a person belongs to, if any.
ALTER TABLE account ADD COLUMN service TEXT;
-- The same as it stood when the file was given: what a review holds must not change under its marks.
ALTER TABLE review ADD COLUMN service TEXT;
CREATE TRIGGER review_service AFTER INSERT ON review WHEN NEW.service IS NULL BEGIN
  UPDATE review SET service = (SELECT service FROM account WHERE id = NEW.account_id) WHERE id = NEW.id;
END;

-- Every grid that a call had. A call made before this has none until its grid is changed: what stands is its first.
CREATE TABLE grid_version (
  call_id INTEGER NOT NULL REFERENCES call (id),
  number INTEGER NOT NULL CHECK (number > 0),
  kept_at TEXT NOT NULL,
  account_id INTEGER REFERENCES account (id),
  grid TEXT NOT NULL CHECK (json_valid(grid)),
  PRIMARY KEY (call_id, number)
) STRICT, WITHOUT ROWID;
