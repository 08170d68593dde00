-- What the rules of circulation look at, kept beside what they decide on: nobody else is asked at the desk.
ALTER TABLE copy
  ADD COLUMN item_type  VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'book',
  ADD COLUMN collection VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'general';

ALTER TABLE loan
  ADD COLUMN reader_category VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT ''
  COMMENT 'when it was lent; empty when not known';

ALTER TABLE hold
  ADD COLUMN reader_category VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT ''
  COMMENT 'when it was placed; empty when not known';
