-- Eligibility as declared rules: a call's own copy, the verdicts put over what is found, what stood when a
-- file was decided, and the office's list of excluded organisations.

ALTER TABLE call ADD COLUMN eligibility TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(eligibility));

-- Until now two bare numbers said it; they are no longer read. 0 asked nothing.
UPDATE call SET eligibility = (
  SELECT json_group_array(json(rule)) FROM (
    SELECT json_object('slug', 'founded-years', 'test', json_object('kind', 'founded-years', 'years', founded_years),
                       'weight', 'bars') AS rule
    WHERE founded_years > 0
    UNION ALL
    SELECT json_object('slug', 'mandate-months',
                       'test', json_object('kind', 'mandate-months', 'months', mandate_months, 'at', 'closing'),
                       'weight', 'bars', 'enterprise', json('false'))
    WHERE mandate_months > 0));

-- Reasons that the new rules give, for offices that have their list already; a new file fills it from the preset.
INSERT OR IGNORE INTO reason (slug, position, uses, name_ar, name_fr, name_en)
SELECT slug, 1000 + nth, uses, ar, fr, en FROM (
  SELECT 1 AS nth, 'kind-not-admitted' AS slug, '["declare-inadmissible"]' AS uses,
         'صنف الهيئة غير مقبول في طلب العروض' AS ar, 'Catégorie de porteur non admise' AS fr,
         'Kind of carrier not admitted' AS en
  UNION ALL SELECT 2, 'carrier-excluded', '["declare-inadmissible","reject"]', 'هيئة مقصية من المشاركة',
         'Porteur exclu de la participation', 'Carrier excluded from taking part'
  UNION ALL SELECT 3, 'amount-too-high', '["declare-inadmissible","reject"]', 'كلفة المنصب تتجاوز السقف',
         'Coût par poste supérieur au plafond', 'Cost per place above the limit'
  UNION ALL SELECT 4, 'length-unfit', '["declare-inadmissible","reject"]', 'مدة الورش خارج الحدود المقررة',
         'Durée du chantier hors des limites fixées', 'Length of the works outside the limits'
  UNION ALL SELECT 5, 'financed-recently', '["declare-inadmissible","reject"]', 'استفادة حديثة من دعم سابق',
         'Porteur déjà financé récemment', 'Carrier financed recently')
WHERE EXISTS (SELECT 1 FROM reason);

-- An officer's verdict over what is found of a rule in a file; taken back, it stays in the record.
CREATE TABLE eligibility_override (
  id INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application (id),
  rule TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('holds', 'fails', 'not-applicable')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  at TEXT NOT NULL,
  account_id INTEGER NOT NULL REFERENCES account (id),
  restored_at TEXT,
  restored_by INTEGER REFERENCES account (id)
) STRICT;
CREATE UNIQUE INDEX eligibility_override_in_force ON eligibility_override (application_id, rule)
  WHERE restored_at IS NULL;

-- What stood of every rule at the step that settled admissibility: shown from then on, whatever changes later.
CREATE TABLE eligibility_frozen (
  step_id INTEGER PRIMARY KEY REFERENCES step (id),
  application_id INTEGER NOT NULL REFERENCES application (id),
  at TEXT NOT NULL,
  rules TEXT NOT NULL CHECK (json_valid(rules))
) STRICT;
CREATE INDEX eligibility_frozen_of_application ON eligibility_frozen (application_id, step_id);

-- Organisations that may not take part, until a day or for good; taken off, an entry stays in the record.
CREATE TABLE exclusion (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  reason TEXT NOT NULL CHECK (reason <> ''),
  until TEXT,
  added_at TEXT NOT NULL,
  added_by INTEGER NOT NULL REFERENCES account (id),
  removed_at TEXT,
  removed_by INTEGER REFERENCES account (id),
  removed_because TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX exclusion_in_force ON exclusion (organisation_id) WHERE removed_at IS NULL;
