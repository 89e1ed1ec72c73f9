-- How a call's reviews become a list, as one document. Calls there already get the program's defaults ('{}').
ALTER TABLE call ADD COLUMN policy TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(policy));
