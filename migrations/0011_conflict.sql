-- Giving files to reviewers, and keeping people out of files they are concerned by.

-- Who an account is, as far as conflicts of interest are looked for. All of it is optional and personal.
CREATE TABLE account_person (
  account_id INTEGER PRIMARY KEY REFERENCES account (id),
  version INTEGER NOT NULL DEFAULT 1,
  name_ar TEXT NOT NULL DEFAULT '',
  name_fr TEXT NOT NULL DEFAULT '',
  cin TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  address_ar TEXT NOT NULL DEFAULT '',
  address_fr TEXT NOT NULL DEFAULT '',
  ice TEXT NOT NULL DEFAULT '',
  rib TEXT NOT NULL DEFAULT ''
) STRICT;
-- Bodies a person belongs to or works for.
CREATE TABLE account_body (
  account_id INTEGER NOT NULL REFERENCES account (id),
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  PRIMARY KEY (account_id, organisation_id)
) STRICT, WITHOUT ROWID;
-- Domains a person knows, by slug: calls come and go, the slug stays.
CREATE TABLE account_domain (
  account_id INTEGER NOT NULL REFERENCES account (id),
  domain TEXT NOT NULL,
  PRIMARY KEY (account_id, domain)
) STRICT, WITHOUT ROWID;

CREATE TABLE conflict (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL DEFAULT 1,
  application_id INTEGER NOT NULL REFERENCES application (id),
  account_id INTEGER NOT NULL REFERENCES account (id),
  kind TEXT NOT NULL CHECK (kind IN ('family', 'member', 'employment', 'money', 'dispute', 'other')),
  note TEXT NOT NULL DEFAULT '',
  declared_at TEXT NOT NULL,
  lifted_at TEXT,
  lifted_by INTEGER REFERENCES account (id),
  lifted_reason TEXT NOT NULL DEFAULT '',
  CHECK ((lifted_at IS NULL) = (lifted_reason = ''))
) STRICT;
CREATE UNIQUE INDEX conflict_declared_once ON conflict (application_id, account_id) WHERE lifted_at IS NULL;
CREATE INDEX conflict_of_account ON conflict (account_id);

-- Findings that the head dismissed, ground by ground: they stay dismissed, a new ground stands.
CREATE TABLE conflict_dismissal (
  account_id INTEGER NOT NULL REFERENCES account (id),
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  ground TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  at TEXT NOT NULL,
  by_account INTEGER NOT NULL REFERENCES account (id),
  PRIMARY KEY (account_id, organisation_id, ground)
) STRICT, WITHOUT ROWID;

-- A review whose reviewer turned out to be concerned: out of every count, with its marks, until that is lifted.
CREATE TABLE review_aside (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application (id),
  account_id INTEGER NOT NULL REFERENCES account (id),
  at TEXT NOT NULL,
  review TEXT NOT NULL CHECK (json_valid(review)),
  scores TEXT NOT NULL CHECK (json_valid(scores)),
  UNIQUE (application_id, account_id)
) STRICT;

-- Files given in one act, so that the act has a way back.
CREATE TABLE assignment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  call_id INTEGER NOT NULL REFERENCES call (id),
  at TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES account (id),
  way TEXT NOT NULL CHECK (way IN ('hand', 'automatic')),
  given INTEGER NOT NULL DEFAULT 0,
  undone_at TEXT,
  undone_by INTEGER REFERENCES account (id)
) STRICT;
CREATE INDEX assignment_of_call ON assignment (call_id, id);
ALTER TABLE review ADD COLUMN assignment_id INTEGER REFERENCES assignment (id);
CREATE INDEX review_of_assignment ON review (assignment_id) WHERE assignment_id IS NOT NULL;
