-- Privacy (law 09-08): what the office tells people, how long it keeps, what it destroyed.

CREATE TABLE privacy (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL DEFAULT 1,
  cndp_kind TEXT NOT NULL DEFAULT '' CHECK (cndp_kind IN ('', 'declaration', 'authorisation')),
  cndp_on TEXT NOT NULL DEFAULT '',
  notice_ar TEXT NOT NULL DEFAULT '',
  notice_fr TEXT NOT NULL DEFAULT '',
  -- Months after a call is filed away; proposed, not official.
  retention_months INTEGER NOT NULL DEFAULT 60 CHECK (retention_months BETWEEN 0 AND 1200)
) STRICT;
INSERT INTO privacy (id) VALUES (1);

-- Calls that are kept for another time than the office's.
CREATE TABLE retention (
  call_id INTEGER PRIMARY KEY REFERENCES call (id),
  months INTEGER NOT NULL CHECK (months BETWEEN 0 AND 1200)
) STRICT;

-- Personal values that entries of the log commit to: kept aside, so that they can be erased and the chain holds.
CREATE TABLE sealed (
  audit_id INTEGER NOT NULL REFERENCES audit (id),
  place TEXT NOT NULL,
  salt TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (audit_id, place)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER sealed_is_not_altered BEFORE UPDATE ON sealed
BEGIN SELECT RAISE(ABORT, 'a sealed value is kept or erased, never altered'); END;

-- Minutes of destruction.
CREATE TABLE purge (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  call_id INTEGER NOT NULL UNIQUE REFERENCES call (id),
  at TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES account (id),
  reason TEXT NOT NULL CHECK (reason <> ''),
  minutes_number TEXT NOT NULL CHECK (minutes_number <> ''),
  digest TEXT NOT NULL,
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  backup TEXT NOT NULL
) STRICT;
CREATE TRIGGER purge_is_not_altered BEFORE UPDATE ON purge
BEGIN SELECT RAISE(ABORT, 'minutes of destruction are not altered'); END;
CREATE TRIGGER purge_is_not_deleted BEFORE DELETE ON purge
BEGIN SELECT RAISE(ABORT, 'minutes of destruction are not altered'); END;

-- Cards, accounts and phones leave the entry that everyone searches; applicants are indexed anew at the next start.
DELETE FROM search_entry WHERE noun = 'organisation';
