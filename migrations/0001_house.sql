-- The whole house, thin but final. Times are RFC 3339 in UTC, dates YYYY-MM-DD, money whole centimes,
-- scores and weights exact decimals as text. What is unknown is '' or NULL, never 0.

CREATE TABLE office (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL DEFAULT 1,
  language TEXT NOT NULL CHECK (language IN ('ar', 'fr', 'en')),
  level TEXT NOT NULL CHECK (level IN ('regional', 'prefectural', 'provincial', 'communal', 'association')),
  province TEXT NOT NULL DEFAULT '',
  name_ar TEXT NOT NULL DEFAULT '',
  name_fr TEXT NOT NULL DEFAULT '',
  committee_ar TEXT NOT NULL DEFAULT '',
  committee_fr TEXT NOT NULL DEFAULT '',
  council_ar TEXT NOT NULL DEFAULT '',
  council_fr TEXT NOT NULL DEFAULT '',
  city_ar TEXT NOT NULL DEFAULT '',
  city_fr TEXT NOT NULL DEFAULT '',
  cndp_number TEXT NOT NULL DEFAULT '',
  demo INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
  display_ar TEXT NOT NULL DEFAULT '',
  display_fr TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL CHECK (role IN ('administrator', 'head', 'officer', 'reviewer', 'observer')),
  password_hash TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  failures INTEGER NOT NULL DEFAULT 0,
  failed_at TEXT,
  seen_at TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE region (code TEXT PRIMARY KEY, name_ar TEXT NOT NULL, name_fr TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE province (
  code TEXT PRIMARY KEY,
  name_ar TEXT NOT NULL,
  name_fr TEXT NOT NULL,
  type TEXT NOT NULL,
  region TEXT NOT NULL REFERENCES region (code)
) STRICT, WITHOUT ROWID;
CREATE TABLE commune (
  code TEXT PRIMARY KEY,
  name_ar TEXT NOT NULL,
  name_fr TEXT NOT NULL,
  type TEXT NOT NULL,
  province TEXT NOT NULL REFERENCES province (code),
  folded TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX commune_of_province ON commune (province);

-- A programme keeps its rules as one document: it is a preset, nothing points into it.
CREATE TABLE programme (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL DEFAULT 1,
  slug TEXT NOT NULL UNIQUE,
  edition TEXT NOT NULL DEFAULT '',
  strand TEXT NOT NULL DEFAULT '',
  name_ar TEXT NOT NULL,
  name_fr TEXT NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  official INTEGER NOT NULL DEFAULT 0 CHECK (official IN (0, 1)),
  rules TEXT NOT NULL CHECK (json_valid(rules))
) STRICT;

CREATE TABLE reason (
  slug TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  uses TEXT NOT NULL CHECK (json_valid(uses)),
  name_ar TEXT NOT NULL,
  name_fr TEXT NOT NULL,
  name_en TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE call (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL DEFAULT 1,
  programme_id INTEGER NOT NULL REFERENCES programme (id),
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'open', 'closed', 'archived')),
  code TEXT NOT NULL,
  title_ar TEXT NOT NULL DEFAULT '',
  title_fr TEXT NOT NULL DEFAULT '',
  level TEXT NOT NULL CHECK (level IN ('regional', 'prefectural', 'provincial', 'communal', 'association')),
  province TEXT NOT NULL DEFAULT '',
  published_on TEXT,
  opens_at TEXT,
  closes_at TEXT,
  quota INTEGER CHECK (quota IS NULL OR quota >= 0),
  envelope INTEGER CHECK (envelope IS NULL OR envelope >= 0),
  reviewers_per_file INTEGER NOT NULL DEFAULT 2,
  blind INTEGER NOT NULL DEFAULT 1 CHECK (blind IN (0, 1)),
  pass_mark TEXT NOT NULL DEFAULT '60',
  tie_breaks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tie_breaks)),
  mandate_months INTEGER NOT NULL DEFAULT 0,
  founded_years INTEGER NOT NULL DEFAULT 0,
  last_register INTEGER NOT NULL DEFAULT 0,
  last_session INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX call_code ON call (code);

CREATE TABLE domain (
  id INTEGER PRIMARY KEY,
  call_id INTEGER NOT NULL REFERENCES call (id),
  position INTEGER NOT NULL,
  slug TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  name_fr TEXT NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  UNIQUE (call_id, slug)
) STRICT;

CREATE TABLE requirement (
  id INTEGER PRIMARY KEY,
  call_id INTEGER NOT NULL REFERENCES call (id),
  position INTEGER NOT NULL,
  slug TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  name_fr TEXT NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  association INTEGER NOT NULL CHECK (association IN (0, 1)),
  cooperative INTEGER NOT NULL CHECK (cooperative IN (0, 1)),
  enterprise INTEGER NOT NULL CHECK (enterprise IN (0, 1)),
  obligatory INTEGER NOT NULL CHECK (obligatory IN (0, 1)),
  UNIQUE (call_id, slug)
) STRICT;

CREATE TABLE criterion (
  id INTEGER PRIMARY KEY,
  call_id INTEGER NOT NULL REFERENCES call (id),
  position INTEGER NOT NULL,
  slug TEXT NOT NULL,
  name_ar TEXT NOT NULL,
  name_fr TEXT NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  help_ar TEXT NOT NULL DEFAULT '',
  help_fr TEXT NOT NULL DEFAULT '',
  help_en TEXT NOT NULL DEFAULT '',
  weight TEXT NOT NULL,
  min TEXT NOT NULL,
  max TEXT NOT NULL,
  step TEXT NOT NULL,
  comment_below TEXT,
  floor TEXT,
  allows_na INTEGER NOT NULL DEFAULT 0 CHECK (allows_na IN (0, 1)),
  levels TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(levels)),
  UNIQUE (call_id, slug)
) STRICT;

CREATE TABLE organisation (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL DEFAULT 1,
  kind TEXT NOT NULL CHECK (kind IN ('association', 'cooperative', 'enterprise')),
  name_ar TEXT NOT NULL DEFAULT '',
  name_fr TEXT NOT NULL DEFAULT '',
  acronym TEXT NOT NULL DEFAULT '',
  commune TEXT NOT NULL DEFAULT '',
  address_ar TEXT NOT NULL DEFAULT '',
  address_fr TEXT NOT NULL DEFAULT '',
  founded TEXT NOT NULL DEFAULT '',
  register_number TEXT NOT NULL DEFAULT '',
  register_date TEXT NOT NULL DEFAULT '',
  register_authority TEXT NOT NULL DEFAULT '',
  ice TEXT NOT NULL DEFAULT '',
  tax_id TEXT NOT NULL DEFAULT '',
  cnss TEXT NOT NULL DEFAULT '',
  rib TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  mandate_start TEXT NOT NULL DEFAULT '',
  mandate_end TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  CHECK (name_ar <> '' OR name_fr <> '')
) STRICT;
CREATE UNIQUE INDEX organisation_ice ON organisation (ice) WHERE ice <> '';

CREATE TABLE board_member (
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  post TEXT NOT NULL CHECK (post IN ('president', 'treasurer', 'contact')),
  name_ar TEXT NOT NULL DEFAULT '',
  name_fr TEXT NOT NULL DEFAULT '',
  cin TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (organisation_id, post)
) STRICT, WITHOUT ROWID;

CREATE TABLE application (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL DEFAULT 1,
  call_id INTEGER NOT NULL REFERENCES call (id),
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  domain_id INTEGER REFERENCES domain (id),
  register INTEGER CHECK (register IS NULL OR register > 0),
  phase TEXT NOT NULL DEFAULT 'draft',
  phase_since TEXT NOT NULL,
  title_ar TEXT NOT NULL DEFAULT '',
  title_fr TEXT NOT NULL DEFAULT '',
  summary_ar TEXT NOT NULL DEFAULT '',
  summary_fr TEXT NOT NULL DEFAULT '',
  partner TEXT NOT NULL DEFAULT '',
  starts_on TEXT,
  months INTEGER NOT NULL DEFAULT 0,
  places INTEGER NOT NULL DEFAULT 0,
  women INTEGER NOT NULL DEFAULT 0,
  youth INTEGER NOT NULL DEFAULT 0,
  rural INTEGER NOT NULL DEFAULT 0,
  disabled INTEGER NOT NULL DEFAULT 0,
  work_days INTEGER NOT NULL DEFAULT 0,
  amount INTEGER NOT NULL DEFAULT 0,
  own_share INTEGER NOT NULL DEFAULT 0,
  main_commune TEXT NOT NULL DEFAULT '',
  papers_asked INTEGER NOT NULL DEFAULT 0,
  papers_usable INTEGER NOT NULL DEFAULT 0,
  deposited_at TEXT,
  deposited_by INTEGER REFERENCES account (id),
  completion_sent_at TEXT,
  completion_due_on TEXT,
  completion_received_at TEXT,
  appeal_lodged_at TEXT,
  appeal_ended_at TEXT,
  agreement_number TEXT NOT NULL DEFAULT '',
  agreement_on TEXT,
  started_on TEXT,
  completed_on TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX application_register ON application (call_id, register) WHERE register IS NOT NULL;
CREATE INDEX application_of_organisation ON application (organisation_id);
CREATE INDEX application_by_phase ON application (call_id, phase, register, places, amount);
CREATE INDEX application_by_commune ON application (call_id, main_commune);
CREATE INDEX application_by_amount ON application (call_id, amount, id);
CREATE INDEX application_by_places ON application (call_id, places, id);

CREATE TABLE application_place (
  application_id INTEGER NOT NULL REFERENCES application (id),
  position INTEGER NOT NULL,
  commune TEXT NOT NULL,
  PRIMARY KEY (application_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE paper (
  application_id INTEGER NOT NULL REFERENCES application (id),
  requirement_id INTEGER NOT NULL REFERENCES requirement (id),
  state TEXT NOT NULL DEFAULT 'missing' CHECK (state IN ('missing', 'received', 'valid', 'expired', 'refused')),
  seen_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (application_id, requirement_id)
) STRICT, WITHOUT ROWID;

-- The life of a file, act by act.
CREATE TABLE step (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application (id),
  act TEXT NOT NULL,
  from_phase TEXT NOT NULL,
  to_phase TEXT NOT NULL,
  at TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES account (id),
  reason TEXT REFERENCES reason (slug),
  note TEXT NOT NULL DEFAULT '',
  happened_on TEXT,
  due_on TEXT
) STRICT;
CREATE INDEX step_of_application ON step (application_id, id);

CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL DEFAULT 1,
  application_id INTEGER NOT NULL REFERENCES application (id),
  account_id INTEGER NOT NULL REFERENCES account (id),
  state TEXT NOT NULL DEFAULT 'assigned' CHECK (state IN ('assigned', 'draft', 'submitted')),
  comment TEXT NOT NULL DEFAULT '',
  assigned_at TEXT NOT NULL,
  submitted_at TEXT,
  UNIQUE (application_id, account_id)
) STRICT;
CREATE INDEX review_of_account ON review (account_id, state);

-- A row without value and without "not applicable" would be a missing mark: no row says that already.
CREATE TABLE score (
  review_id INTEGER NOT NULL REFERENCES review (id),
  criterion_id INTEGER NOT NULL REFERENCES criterion (id),
  value TEXT,
  not_applicable INTEGER NOT NULL DEFAULT 0 CHECK (not_applicable IN (0, 1)),
  comment TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (review_id, criterion_id),
  CHECK (value IS NULL OR not_applicable = 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL DEFAULT 1,
  call_id INTEGER NOT NULL REFERENCES call (id),
  number INTEGER NOT NULL,
  held_on TEXT NOT NULL,
  place_ar TEXT NOT NULL DEFAULT '',
  place_fr TEXT NOT NULL DEFAULT '',
  signed_at TEXT,
  digest TEXT,
  created_at TEXT NOT NULL,
  UNIQUE (call_id, number)
) STRICT;

CREATE TABLE session_member (
  session_id INTEGER NOT NULL REFERENCES session (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  capacity TEXT NOT NULL DEFAULT '',
  present INTEGER NOT NULL DEFAULT 1 CHECK (present IN (0, 1)),
  PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  application_id INTEGER NOT NULL REFERENCES application (id),
  session_id INTEGER NOT NULL REFERENCES session (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'reserve', 'rejected')),
  reason TEXT REFERENCES reason (slug),
  note TEXT NOT NULL DEFAULT '',
  rank INTEGER,
  score TEXT,
  places INTEGER NOT NULL DEFAULT 0,
  amount INTEGER NOT NULL DEFAULT 0,
  taken_at TEXT NOT NULL,
  announced_at TEXT,
  revoked_at TEXT
) STRICT;
CREATE UNIQUE INDEX decision_in_force ON decision (application_id) WHERE revoked_at IS NULL;
CREATE INDEX decision_of_session ON decision (session_id);

-- Evidence: appended in the transaction of the change, chained by hash, never altered.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  account_id INTEGER REFERENCES account (id),
  role TEXT NOT NULL,
  door TEXT NOT NULL,
  act TEXT NOT NULL,
  noun TEXT NOT NULL,
  noun_id INTEGER NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  before TEXT NOT NULL DEFAULT 'null',
  after TEXT NOT NULL DEFAULT 'null',
  previous TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX audit_of_noun ON audit (noun, noun_id, id);
CREATE TRIGGER audit_is_not_altered BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the log is only appended to'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the log is only appended to'); END;

-- Folded shadow text: whole words with prefixes, and trigrams for what stands inside words.
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  noun TEXT NOT NULL,
  noun_id INTEGER NOT NULL,
  call_id INTEGER,
  folded TEXT NOT NULL,
  UNIQUE (noun, noun_id)
) STRICT;
CREATE VIRTUAL TABLE search_word USING fts5 (
  folded, content = 'search_entry', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 0", prefix = '2 3'
);
CREATE VIRTUAL TABLE search_gram USING fts5 (
  folded, content = 'search_entry', content_rowid = 'id', tokenize = "trigram"
);
CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
  INSERT INTO search_word (rowid, folded) VALUES (new.id, new.folded);
  INSERT INTO search_gram (rowid, folded) VALUES (new.id, new.folded);
END;
CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
  INSERT INTO search_word (search_word, rowid, folded) VALUES ('delete', old.id, old.folded);
  INSERT INTO search_gram (search_gram, rowid, folded) VALUES ('delete', old.id, old.folded);
END;
CREATE TRIGGER search_entry_changed AFTER UPDATE OF folded ON search_entry BEGIN
  INSERT INTO search_word (search_word, rowid, folded) VALUES ('delete', old.id, old.folded);
  INSERT INTO search_gram (search_gram, rowid, folded) VALUES ('delete', old.id, old.folded);
  INSERT INTO search_word (rowid, folded) VALUES (new.id, new.folded);
  INSERT INTO search_gram (rowid, folded) VALUES (new.id, new.folded);
END;
