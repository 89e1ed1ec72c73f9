-- Papers in full: what is attached to a file, an organisation or a call; the one request for completion
-- with its coded gaps; the days the office counts.

-- Content stands in the data folder's `files`, named by its hash; a removed attachment keeps its row.
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  noun TEXT NOT NULL CHECK (noun IN ('application', 'organisation', 'call')),
  noun_id INTEGER NOT NULL,
  slot TEXT NOT NULL CHECK (slot <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size > 0),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  added_at TEXT NOT NULL,
  added_by INTEGER NOT NULL REFERENCES account (id),
  removed_at TEXT
) STRICT;
CREATE INDEX attachment_of_noun ON attachment (noun, noun_id, slot);
CREATE UNIQUE INDEX attachment_once ON attachment (noun, noun_id, slot, hash) WHERE removed_at IS NULL;

-- Last day on which a paper is good, where it says one.
ALTER TABLE paper ADD COLUMN expires_on TEXT;

-- What the one request for completion asked for, paper by paper.
CREATE TABLE completion_gap (
  application_id INTEGER NOT NULL REFERENCES application (id),
  requirement_id INTEGER NOT NULL REFERENCES requirement (id),
  kind TEXT NOT NULL CHECK (kind IN ('missing', 'expired', 'refused', 'illegible')),
  note TEXT NOT NULL DEFAULT '',
  received_at TEXT,
  PRIMARY KEY (application_id, requirement_id)
) STRICT, WITHOUT ROWID;

-- Working days the office gives itself to answer (law 55-19 says at most 60 days; whether a call for
-- projects falls under it is arguable, so this is an alert and no rule) and gives applicants to complete.
ALTER TABLE office ADD COLUMN answer_days INTEGER NOT NULL DEFAULT 60 CHECK (answer_days BETWEEN 1 AND 365);
ALTER TABLE office ADD COLUMN completion_days INTEGER NOT NULL DEFAULT 15 CHECK (completion_days BETWEEN 1 AND 365);

CREATE INDEX application_by_deposit ON application (call_id, deposited_at) WHERE register IS NOT NULL;
