-- Sessions in full: convocation, agenda, roles, recusals, votes, departures from the order; what is signed is
-- locked here too. After the session: the council's approval, announcements, appeals, phases with their dates.

ALTER TABLE session ADD COLUMN hour TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN convoked_on TEXT;
-- Why it is held before the call closes; empty where it is not.
ALTER TABLE session ADD COLUMN early_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN chair_casts INTEGER NOT NULL DEFAULT 0 CHECK (chair_casts IN (0, 1));
ALTER TABLE session ADD COLUMN amends INTEGER REFERENCES session (id);
ALTER TABLE session ADD COLUMN amends_reason TEXT NOT NULL DEFAULT '';
-- Head of the log and its number just before the signature.
ALTER TABLE session ADD COLUMN chain_head TEXT;
ALTER TABLE session ADD COLUMN chain_entries INTEGER;
-- 1: the digest covers the decided list; 2: members, recusals, votes and departures too.
ALTER TABLE session ADD COLUMN digest_form INTEGER NOT NULL DEFAULT 1 CHECK (digest_form IN (1, 2));

ALTER TABLE session_member ADD COLUMN role TEXT NOT NULL DEFAULT 'member'
  CHECK (role IN ('chair', 'rapporteur', 'member'));
ALTER TABLE session_member ADD COLUMN account_id INTEGER REFERENCES account (id);

CREATE TABLE session_agenda (
  session_id INTEGER NOT NULL REFERENCES session (id),
  position INTEGER NOT NULL,
  text_ar TEXT NOT NULL DEFAULT '',
  text_fr TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (session_id, position),
  CHECK (text_ar <> '' OR text_fr <> '')
) STRICT, WITHOUT ROWID;

-- A member who neither sits nor votes on one file.
CREATE TABLE session_recusal (
  session_id INTEGER NOT NULL REFERENCES session (id),
  application_id INTEGER NOT NULL REFERENCES application (id),
  member INTEGER NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  -- Written down when the file is decided: a conflict of the member's account that stood then.
  conflict INTEGER NOT NULL DEFAULT 0 CHECK (conflict IN (0, 1)),
  PRIMARY KEY (session_id, application_id, member),
  CHECK (reason <> '' OR conflict = 1)
) STRICT, WITHOUT ROWID;

-- Names as they were typed under the minutes, with what each signs as.
CREATE TABLE session_signature (
  session_id INTEGER NOT NULL REFERENCES session (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT NOT NULL CHECK (role IN ('chair', 'rapporteur', 'member')),
  PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE announcement (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  call_id INTEGER NOT NULL REFERENCES call (id),
  announced_on TEXT NOT NULL,
  channels TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(channels)),
  place TEXT NOT NULL DEFAULT '',
  files INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX announcement_of_call ON announcement (call_id, id);

ALTER TABLE decision ADD COLUMN mode TEXT NOT NULL DEFAULT 'consensus' CHECK (mode IN ('consensus', 'vote', 'line'));
ALTER TABLE decision ADD COLUMN votes_for INTEGER CHECK (votes_for >= 0);
ALTER TABLE decision ADD COLUMN votes_against INTEGER CHECK (votes_against >= 0);
ALTER TABLE decision ADD COLUMN abstentions INTEGER CHECK (abstentions >= 0);
ALTER TABLE decision ADD COLUMN chair_cast INTEGER NOT NULL DEFAULT 0 CHECK (chair_cast IN (0, 1));
-- What the line proposed at that moment; NULL for decisions older than this column.
ALTER TABLE decision ADD COLUMN proposed TEXT;
-- 'raised' or 'lowered' against the order, with the written reason; empty where the order was kept.
ALTER TABLE decision ADD COLUMN departs TEXT NOT NULL DEFAULT '' CHECK (departs IN ('', 'raised', 'lowered'));
ALTER TABLE decision ADD COLUMN departure TEXT NOT NULL DEFAULT '';
-- A promotion carries out the reserve list of the session it stands under; it was not decided there.
ALTER TABLE decision ADD COLUMN origin TEXT NOT NULL DEFAULT 'session' CHECK (origin IN ('session', 'promotion'));
ALTER TABLE decision ADD COLUMN replaces INTEGER REFERENCES decision (id);
-- Taken back before its session was signed: it is no part of what was signed.
ALTER TABLE decision ADD COLUMN revised INTEGER NOT NULL DEFAULT 0 CHECK (revised IN (0, 1));
ALTER TABLE decision ADD COLUMN announcement_id INTEGER REFERENCES announcement (id);
ALTER TABLE decision ADD COLUMN letter_on TEXT;
UPDATE decision SET origin = 'promotion' WHERE EXISTS (
  SELECT 1 FROM session s WHERE s.id = decision.session_id AND s.signed_at < decision.taken_at);
UPDATE decision SET revised = 1 WHERE revoked_at IS NOT NULL AND EXISTS (
  SELECT 1 FROM session s WHERE s.id = decision.session_id
   AND (s.signed_at IS NULL OR decision.revoked_at < s.signed_at));

CREATE TABLE decision_ballot (
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  member INTEGER NOT NULL,
  ballot TEXT NOT NULL CHECK (ballot IN ('for', 'against', 'abstain')),
  PRIMARY KEY (decision_id, member)
) STRICT, WITHOUT ROWID;

-- What the council said of a session's list; the latest word counts.
CREATE TABLE approval (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  session_id INTEGER NOT NULL REFERENCES session (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('approved', 'amended', 'refused')),
  number TEXT NOT NULL,
  held_on TEXT NOT NULL,
  body TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  recorded_at TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX approval_of_session ON approval (session_id, id);
ALTER TABLE call ADD COLUMN council_needed INTEGER NOT NULL DEFAULT 0 CHECK (council_needed IN (0, 1));

CREATE TABLE appeal (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL DEFAULT 1,
  application_id INTEGER NOT NULL REFERENCES application (id),
  decision_id INTEGER REFERENCES decision (id),
  received_on TEXT NOT NULL,
  lodged_by TEXT NOT NULL DEFAULT '',
  ground TEXT NOT NULL DEFAULT '',
  examined_by TEXT NOT NULL DEFAULT '',
  examined_on TEXT,
  outcome TEXT CHECK (outcome IN ('upheld', 'partly', 'rejected')),
  reason TEXT REFERENCES reason (slug),
  effect TEXT NOT NULL DEFAULT '',
  letter_on TEXT,
  recorded_at TEXT NOT NULL,
  CHECK ((outcome IS NULL) = (examined_on IS NULL))
) STRICT;
CREATE INDEX appeal_of_application ON appeal (application_id, id);
CREATE UNIQUE INDEX appeal_open ON appeal (application_id) WHERE outcome IS NULL;
-- Appeals of before: their days are known, their words were never asked for.
INSERT INTO appeal (uid, application_id, received_on, examined_on, outcome, recorded_at)
  SELECT 'before-0014-' || a.id, a.id, substr(a.appeal_lodged_at, 1, 10), substr(a.appeal_ended_at, 1, 10),
         CASE WHEN a.appeal_ended_at IS NULL THEN NULL
              WHEN EXISTS (SELECT 1 FROM step s WHERE s.application_id = a.id AND s.act = 'uphold-appeal') THEN 'upheld'
              ELSE 'rejected' END, a.appeal_lodged_at
    FROM application a WHERE a.appeal_lodged_at IS NOT NULL;

ALTER TABLE application ADD COLUMN agreement_ends_on TEXT;
ALTER TABLE application ADD COLUMN suspended_on TEXT;
ALTER TABLE application ADD COLUMN resumed_on TEXT;
ALTER TABLE application ADD COLUMN terminated_on TEXT;
ALTER TABLE application ADD COLUMN closed_on TEXT;

-- Reasons for taking a decision back serve for replacing one by a new session, too.
UPDATE reason SET uses = json_insert(uses, '$[#]', 'amend')
 WHERE EXISTS (SELECT 1 FROM json_each(uses) WHERE value = 'revise');

-- The lock. A signed session, its members, agenda, recusals, decisions and ballots stay as they were signed.
-- INSERT OR REPLACE deletes without asking the triggers of DELETE, so inserting over a locked row is refused too.
CREATE TRIGGER session_signed_update BEFORE UPDATE ON session WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER session_signed_delete BEFORE DELETE ON session WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER session_signed_insert BEFORE INSERT ON session
WHEN NEW.signed_at IS NOT NULL OR EXISTS (
  SELECT 1 FROM session s WHERE s.signed_at IS NOT NULL
   AND (s.id = NEW.id OR s.uid = NEW.uid OR (s.call_id = NEW.call_id AND s.number = NEW.number)))
BEGIN SELECT raise(ABORT, 'session-signed'); END;

CREATE TRIGGER session_member_signed_update BEFORE UPDATE ON session_member
WHEN EXISTS (SELECT 1 FROM session WHERE id IN (OLD.session_id, NEW.session_id) AND signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER session_member_signed_delete BEFORE DELETE ON session_member
WHEN EXISTS (SELECT 1 FROM session WHERE id = OLD.session_id AND signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER session_member_signed_insert BEFORE INSERT ON session_member
WHEN EXISTS (SELECT 1 FROM session WHERE id = NEW.session_id AND signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;

CREATE TRIGGER session_agenda_signed_update BEFORE UPDATE ON session_agenda
WHEN EXISTS (SELECT 1 FROM session WHERE id IN (OLD.session_id, NEW.session_id) AND signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER session_agenda_signed_delete BEFORE DELETE ON session_agenda
WHEN EXISTS (SELECT 1 FROM session WHERE id = OLD.session_id AND signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER session_agenda_signed_insert BEFORE INSERT ON session_agenda
WHEN EXISTS (SELECT 1 FROM session WHERE id = NEW.session_id AND signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;

CREATE TRIGGER session_signature_signed_update BEFORE UPDATE ON session_signature
WHEN EXISTS (SELECT 1 FROM session WHERE id IN (OLD.session_id, NEW.session_id) AND signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER session_signature_signed_delete BEFORE DELETE ON session_signature
WHEN EXISTS (SELECT 1 FROM session WHERE id = OLD.session_id AND signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER session_signature_signed_insert BEFORE INSERT ON session_signature
WHEN EXISTS (SELECT 1 FROM session WHERE id = NEW.session_id AND signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;

CREATE TRIGGER session_recusal_signed_update BEFORE UPDATE ON session_recusal
WHEN EXISTS (SELECT 1 FROM session WHERE id IN (OLD.session_id, NEW.session_id) AND signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER session_recusal_signed_delete BEFORE DELETE ON session_recusal
WHEN EXISTS (SELECT 1 FROM session WHERE id = OLD.session_id AND signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER session_recusal_signed_insert BEFORE INSERT ON session_recusal
WHEN EXISTS (SELECT 1 FROM session WHERE id = NEW.session_id AND signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;

CREATE TRIGGER decision_ballot_signed_update BEFORE UPDATE ON decision_ballot
WHEN EXISTS (SELECT 1 FROM decision d JOIN session s ON s.id = d.session_id
             WHERE d.id IN (OLD.decision_id, NEW.decision_id) AND s.signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER decision_ballot_signed_delete BEFORE DELETE ON decision_ballot
WHEN EXISTS (SELECT 1 FROM decision d JOIN session s ON s.id = d.session_id
             WHERE d.id = OLD.decision_id AND s.signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER decision_ballot_signed_insert BEFORE INSERT ON decision_ballot
WHEN EXISTS (SELECT 1 FROM decision d JOIN session s ON s.id = d.session_id
             WHERE d.id = NEW.decision_id AND s.signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;

-- Of a signed decision only this may still be told: that it was announced, that its letter went out, that it was
-- taken back; and its remark may be destroyed with the remarks of a call that was filed away.
CREATE TRIGGER decision_signed_update BEFORE UPDATE ON decision
WHEN EXISTS (SELECT 1 FROM session WHERE id IN (OLD.session_id, NEW.session_id) AND signed_at IS NOT NULL)
 AND (OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.application_id IS NOT NEW.application_id
   OR OLD.session_id IS NOT NEW.session_id OR OLD.outcome IS NOT NEW.outcome OR OLD.reason IS NOT NEW.reason
   OR OLD.rank IS NOT NEW.rank OR OLD.score IS NOT NEW.score OR OLD.places IS NOT NEW.places
   OR OLD.amount IS NOT NEW.amount OR OLD.taken_at IS NOT NEW.taken_at OR OLD.mode IS NOT NEW.mode
   OR OLD.votes_for IS NOT NEW.votes_for OR OLD.votes_against IS NOT NEW.votes_against
   OR OLD.abstentions IS NOT NEW.abstentions OR OLD.chair_cast IS NOT NEW.chair_cast
   OR OLD.proposed IS NOT NEW.proposed OR OLD.departs IS NOT NEW.departs OR OLD.departure IS NOT NEW.departure
   OR OLD.origin IS NOT NEW.origin OR OLD.replaces IS NOT NEW.replaces OR OLD.revised IS NOT NEW.revised
   OR (OLD.announced_at IS NOT NULL AND OLD.announced_at IS NOT NEW.announced_at)
   OR (OLD.revoked_at IS NOT NULL AND OLD.revoked_at IS NOT NEW.revoked_at)
   OR (OLD.note IS NOT NEW.note AND NOT (NEW.note = '' AND EXISTS (
         SELECT 1 FROM session s JOIN call k ON k.id = s.call_id WHERE s.id = OLD.session_id AND k.state = 'archived'))))
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER decision_signed_delete BEFORE DELETE ON decision
WHEN EXISTS (SELECT 1 FROM session WHERE id = OLD.session_id AND signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'session-signed'); END;
CREATE TRIGGER decision_signed_insert BEFORE INSERT ON decision
WHEN (EXISTS (SELECT 1 FROM session WHERE id = NEW.session_id AND signed_at IS NOT NULL)
      AND NOT (NEW.origin = 'promotion' AND NEW.outcome = 'accepted' AND EXISTS (
        SELECT 1 FROM decision d WHERE d.id = NEW.replaces AND d.application_id = NEW.application_id
         AND d.session_id = NEW.session_id AND d.outcome = 'reserve' AND d.revoked_at IS NOT NULL)))
  OR EXISTS (SELECT 1 FROM decision d JOIN session s ON s.id = d.session_id
             WHERE s.signed_at IS NOT NULL
               AND (d.id = NEW.id OR d.uid = NEW.uid
                 OR (d.application_id = NEW.application_id AND d.revoked_at IS NULL AND NEW.revoked_at IS NULL)))
BEGIN SELECT raise(ABORT, 'session-signed'); END;
