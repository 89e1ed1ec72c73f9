-- Scenarios of a call's line: by name, what is changed of the call's terms, and of which scores it was thought.

CREATE TABLE scenario (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL DEFAULT 1,
  call_id INTEGER NOT NULL REFERENCES call (id),
  name TEXT NOT NULL CHECK (name <> ''),
  note TEXT NOT NULL DEFAULT '',
  -- Only what differs from the call's own terms, as one document: nothing points into it.
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  -- Digest of files and marks when it was saved: another one now means that it may come out otherwise.
  basis TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES account (id),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  UNIQUE (call_id, name)
) STRICT;
