-- Every published version of the rules, as one document: a version says everything and is never changed.
CREATE TABLE rule_book (
  version      BIGINT       NOT NULL PRIMARY KEY COMMENT 'from 1, without gaps: two cannot publish the same one',
  book         JSON         NOT NULL COMMENT 'policies and the rules that assign them',
  valid_from   DATETIME(3)  NOT NULL,
  published_at DATETIME(3)  NOT NULL,
  published_by VARCHAR(64)  NOT NULL,
  role         VARCHAR(16)  CHARACTER SET ascii NOT NULL,
  note         VARCHAR(500) NOT NULL
) COMMENT 'the rules of circulation and who published them when';

CREATE TABLE branch_week (
  branch             VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  zone               VARCHAR(64) CHARACTER SET ascii NOT NULL,
  week               JSON        NOT NULL COMMENT 'by day 1 (Monday) to 7, lists of opening and closing minute of the day',
  closed_on_holidays BOOLEAN     NOT NULL,
  open_on_make_up    BOOLEAN     NOT NULL COMMENT 'on make-up working days that the week has closed',
  saved_at           DATETIME(3) NOT NULL,
  saved_by           VARCHAR(64) NOT NULL
) COMMENT 'when branches are usually open; a branch without a row is open always';

CREATE TABLE branch_exception (
  branch   VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  day      DATE         NOT NULL COMMENT 'in the zone of the branch',
  hours    JSON         NOT NULL COMMENT 'list of opening and closing minute; empty: closed',
  note     VARCHAR(200) NOT NULL,
  saved_at DATETIME(3)  NOT NULL,
  saved_by VARCHAR(64)  NOT NULL,
  PRIMARY KEY (branch, day)
) COMMENT 'days on which other hours hold than the week says';

-- One row that grows with every change: what the instances look at to notice one.
CREATE TABLE calendar_revision (
  id       TINYINT NOT NULL PRIMARY KEY,
  revision BIGINT  NOT NULL,
  CONSTRAINT ck_one_revision CHECK (id = 1)
);
INSERT INTO calendar_revision (id, revision) VALUES (1, 1);

ALTER TABLE loan
  ADD COLUMN recalled_at DATETIME(3) NULL COMMENT 'when it was called back; once at most';
