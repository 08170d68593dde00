-- What the index holds of a title: a change that no search can see is not written to the index.
ALTER TABLE search_state ADD COLUMN digest CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL;
