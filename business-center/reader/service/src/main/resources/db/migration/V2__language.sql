-- Messages come in the language that the reader chose, where one was chosen.
ALTER TABLE reader
  ADD COLUMN language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'zh or en; null: not chosen',
  ADD CONSTRAINT ck_reader_language CHECK (language IN ('zh', 'en'));
