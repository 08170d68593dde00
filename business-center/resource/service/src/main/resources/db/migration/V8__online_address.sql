-- Where a title can be read online; empty: nowhere.
ALTER TABLE title ADD COLUMN online_address VARCHAR(500) NOT NULL DEFAULT '';
