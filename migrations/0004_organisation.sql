-- Organisations in full: the whole board, documents that serve several files, likeness and merging.

ALTER TABLE organisation ADD COLUMN receipt TEXT NOT NULL DEFAULT '' CHECK (receipt IN ('', 'provisional', 'final'));
ALTER TABLE organisation ADD COLUMN approved_on TEXT NOT NULL DEFAULT '';
-- A body that was found to be another one stays as it was and leads to it.
ALTER TABLE organisation ADD COLUMN merged_into INTEGER REFERENCES organisation (id);
CREATE INDEX organisation_merged_into ON organisation (merged_into) WHERE merged_into IS NOT NULL;
DROP INDEX organisation_ice;
CREATE UNIQUE INDEX organisation_ice ON organisation (ice) WHERE ice <> '' AND merged_into IS NULL;

-- The board has any number of members, in their order; head, treasurer and contact are there once.
ALTER TABLE board_member RENAME TO board_member_before;
CREATE TABLE board_member (
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  position INTEGER NOT NULL,
  post TEXT NOT NULL CHECK (post IN
    ('president', 'vice-president', 'secretary', 'treasurer', 'member', 'manager', 'contact')),
  name_ar TEXT NOT NULL DEFAULT '',
  name_fr TEXT NOT NULL DEFAULT '',
  cin TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'woman', 'man')),
  PRIMARY KEY (organisation_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO board_member (organisation_id, position, post, name_ar, name_fr, cin, phone)
SELECT organisation_id, CASE post WHEN 'president' THEN 0 WHEN 'treasurer' THEN 1 ELSE 2 END, post,
       name_ar, name_fr, cin, phone
FROM board_member_before;
DROP TABLE board_member_before;
CREATE UNIQUE INDEX board_member_held_once ON board_member (organisation_id, post)
  WHERE post IN ('president', 'treasurer', 'contact');

-- A paper of the body itself, such as its statutes, that need not be brought again for each file.
CREATE TABLE organisation_document (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL DEFAULT 1,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  requirement TEXT NOT NULL DEFAULT '',
  label TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  issued_on TEXT NOT NULL DEFAULT '',
  expires_on TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  removed_at TEXT,
  CHECK (requirement <> '' OR label <> '')
) STRICT;
CREATE INDEX organisation_document_of ON organisation_document (organisation_id) WHERE removed_at IS NULL;

-- The radar's index: what a body can be recognised by. For words the key is the sound that both scripts
-- share, the text is the word as it is written.
CREATE TABLE likeness_key (
  kind TEXT NOT NULL CHECK (kind IN ('ice', 'rib', 'receipt', 'cin', 'phone', 'acronym', 'word')),
  key TEXT NOT NULL,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  text TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (kind, key, organisation_id, text)
) STRICT, WITHOUT ROWID;
CREATE INDEX likeness_key_of ON likeness_key (organisation_id);
-- How many bodies bear a word: a rare word says more.
CREATE TABLE likeness_word (
  key TEXT PRIMARY KEY,
  bodies INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Each word with one letter left out, so that a word typed wrong is found without reading all words.
CREATE TABLE likeness_near (
  shorter TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (shorter, key)
) STRICT, WITHOUT ROWID;

-- Two bodies that a person found to be different. What is undone stays in the log.
CREATE TABLE not_duplicate (
  one INTEGER NOT NULL REFERENCES organisation (id),
  other INTEGER NOT NULL REFERENCES organisation (id),
  reason TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES account (id),
  PRIMARY KEY (one, other),
  CHECK (one < other)
) STRICT, WITHOUT ROWID;

-- What a merge moved, so that it can be undone whole.
CREATE TABLE organisation_merge (
  id INTEGER PRIMARY KEY,
  kept INTEGER NOT NULL REFERENCES organisation (id),
  dropped INTEGER NOT NULL REFERENCES organisation (id),
  at TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES account (id),
  reason TEXT NOT NULL DEFAULT '',
  before TEXT NOT NULL CHECK (json_valid(before)),
  applications TEXT NOT NULL CHECK (json_valid(applications)),
  documents TEXT NOT NULL CHECK (json_valid(documents)),
  kept_version INTEGER NOT NULL,
  undone_at TEXT,
  CHECK (kept <> dropped)
) STRICT;
CREATE UNIQUE INDEX organisation_merge_standing ON organisation_merge (dropped) WHERE undone_at IS NULL;
