-- The application in full: objectives, answers by criterion, places by commune, groups that may be unknown, budget.

ALTER TABLE application ADD COLUMN objectives_ar TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN objectives_fr TEXT NOT NULL DEFAULT '';

-- "Not given" is not 0. The four counts keep their NOT NULL columns, which rankings and reports add up;
-- whether a count was given at all stands beside it.
ALTER TABLE application ADD COLUMN women_given INTEGER NOT NULL DEFAULT 0 CHECK (women_given IN (0, 1));
ALTER TABLE application ADD COLUMN youth_given INTEGER NOT NULL DEFAULT 0 CHECK (youth_given IN (0, 1));
ALTER TABLE application ADD COLUMN rural_given INTEGER NOT NULL DEFAULT 0 CHECK (rural_given IN (0, 1));
ALTER TABLE application ADD COLUMN disabled_given INTEGER NOT NULL DEFAULT 0 CHECK (disabled_given IN (0, 1));
-- An older file's 0 may mean either: it is taken for "not given", which claims nothing.
UPDATE application SET women_given = women > 0, youth_given = youth > 0, rural_given = rural > 0,
       disabled_given = disabled > 0;

ALTER TABLE application_place ADD COLUMN places INTEGER CHECK (places IS NULL OR places >= 0);

CREATE TABLE application_answer (
  application_id INTEGER NOT NULL REFERENCES application (id),
  criterion_id INTEGER NOT NULL REFERENCES criterion (id),
  answer_ar TEXT NOT NULL DEFAULT '',
  answer_fr TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (application_id, criterion_id),
  CHECK (answer_ar <> '' OR answer_fr <> '')
) STRICT, WITHOUT ROWID;

-- The rates that a calculated line was reckoned with stay beside it: the table of rates goes on changing.
CREATE TABLE budget_line (
  application_id INTEGER NOT NULL REFERENCES application (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('wages', 'charges', 'equipment', 'insurance', 'management', 'other')),
  basis TEXT NOT NULL CHECK (basis IN ('quantity', 'hours', 'days', 'percent')),
  label_ar TEXT NOT NULL DEFAULT '',
  label_fr TEXT NOT NULL DEFAULT '',
  quantity TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL,
  unit_amount INTEGER NOT NULL DEFAULT 0,
  workers INTEGER NOT NULL DEFAULT 0,
  months INTEGER NOT NULL DEFAULT 0,
  days INTEGER NOT NULL DEFAULT 0,
  overridden INTEGER NOT NULL DEFAULT 0 CHECK (overridden IN (0, 1)),
  amount INTEGER NOT NULL DEFAULT 0 CHECK (amount >= 0),
  own_share INTEGER NOT NULL DEFAULT 0 CHECK (own_share >= 0 AND own_share <= amount),
  note TEXT NOT NULL DEFAULT '',
  rates TEXT NOT NULL DEFAULT '' CHECK (rates = '' OR json_valid(rates)),
  PRIMARY KEY (application_id, position)
) STRICT, WITHOUT ROWID;
