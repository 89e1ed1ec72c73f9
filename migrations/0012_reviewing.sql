-- How a review came in, by whom, when it was saved last, and why it was taken up again.
ALTER TABLE review ADD COLUMN entry TEXT NOT NULL DEFAULT 'screen' CHECK (entry IN ('screen', 'paper', 'sheet'));
ALTER TABLE review ADD COLUMN entered_by INTEGER REFERENCES account (id);
ALTER TABLE review ADD COLUMN saved_at TEXT;
ALTER TABLE review ADD COLUMN reopened_at TEXT;
ALTER TABLE review ADD COLUMN reopened_by INTEGER REFERENCES account (id);
ALTER TABLE review ADD COLUMN reopen_reason TEXT NOT NULL DEFAULT '';
