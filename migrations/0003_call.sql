-- A call in full: who issues it, its lots, territory, caps, and where it was published with which proof.

ALTER TABLE call ADD COLUMN council_ar TEXT NOT NULL DEFAULT '';
ALTER TABLE call ADD COLUMN council_fr TEXT NOT NULL DEFAULT '';
ALTER TABLE call ADD COLUMN committee_ar TEXT NOT NULL DEFAULT '';
ALTER TABLE call ADD COLUMN committee_fr TEXT NOT NULL DEFAULT '';
-- Fewer days between opening and closing than this are worth a warning (proposed, not official).
ALTER TABLE call ADD COLUMN window_days INTEGER NOT NULL DEFAULT 21 CHECK (window_days >= 0);
-- Ceilings, as one document: nothing points into it and NULL parts mean "no ceiling".
ALTER TABLE call ADD COLUMN caps TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(caps));
-- Numbers of channels are not given twice: a proof hangs on each.
ALTER TABLE call ADD COLUMN last_channel INTEGER NOT NULL DEFAULT 0;

-- The domain is named by its slug: while a call is prepared its domains may still come and go.
CREATE TABLE lot (
  id INTEGER PRIMARY KEY,
  call_id INTEGER NOT NULL REFERENCES call (id),
  position INTEGER NOT NULL,
  code TEXT NOT NULL CHECK (code <> ''),
  domain TEXT NOT NULL,
  name_ar TEXT NOT NULL DEFAULT '',
  name_fr TEXT NOT NULL DEFAULT '',
  quota INTEGER CHECK (quota IS NULL OR quota >= 0),
  envelope INTEGER CHECK (envelope IS NULL OR envelope >= 0),
  UNIQUE (call_id, code)
) STRICT;

CREATE TABLE lot_commune (
  lot_id INTEGER NOT NULL REFERENCES lot (id),
  position INTEGER NOT NULL,
  commune TEXT NOT NULL REFERENCES commune (code),
  PRIMARY KEY (lot_id, commune)
) STRICT, WITHOUT ROWID;

-- No row: the whole province.
CREATE TABLE territory (
  call_id INTEGER NOT NULL REFERENCES call (id),
  position INTEGER NOT NULL,
  commune TEXT NOT NULL REFERENCES commune (code),
  PRIMARY KEY (call_id, commune)
) STRICT, WITHOUT ROWID;

CREATE TABLE channel (
  call_id INTEGER NOT NULL REFERENCES call (id),
  number INTEGER NOT NULL CHECK (number > 0),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('newspaper', 'council-page', 'notice-board', 'radio', 'social', 'other')),
  place TEXT NOT NULL DEFAULT '',
  shown_on TEXT,
  PRIMARY KEY (call_id, number)
) STRICT, WITHOUT ROWID;

ALTER TABLE application ADD COLUMN lot_id INTEGER REFERENCES lot (id);
CREATE INDEX application_of_lot ON application (lot_id) WHERE lot_id IS NOT NULL;
