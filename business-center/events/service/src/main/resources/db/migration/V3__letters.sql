-- Monthly letters 每月书讯. Times are UTC, a month is one of the library's zone, written 2026-03.
CREATE TABLE letter_reader (
  reader_id BIGINT  NOT NULL,
  wanted    BOOLEAN NOT NULL DEFAULT 1,
  newest    CHAR(7) NOT NULL DEFAULT '' COMMENT 'month of the last letter; empty: none so far',
  PRIMARY KEY (reader_id),
  KEY ix_letter_due (wanted, newest, reader_id)
);

CREATE TABLE letter (
  reader_id  BIGINT      NOT NULL,
  month      CHAR(7)     NOT NULL,
  personal   BOOLEAN     NOT NULL COMMENT 'rests on the profile of the reader',
  sessions   JSON        NOT NULL,
  titles     JSON        NOT NULL,
  written_at DATETIME(3) NOT NULL,
  read_at    DATETIME(3) NULL,
  -- One letter for a reader and month, whoever writes it.
  PRIMARY KEY (reader_id, month)
);
