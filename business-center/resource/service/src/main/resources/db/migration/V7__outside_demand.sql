-- Lists from outside 馆外需求 (bestsellers, topics, feedback) and the books on them. Times are UTC, valid_until is a day of
-- the library's zone.
CREATE TABLE outside_list (
  id         BIGINT      NOT NULL,
  name       VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  edition    INT         NOT NULL,
  by_role    VARCHAR(16) NOT NULL,
  brought_at DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_outside_list (name)
);

CREATE TABLE outside_line (
  list_id     BIGINT       NOT NULL,
  number      INT          NOT NULL COMMENT 'position in the file that brought it',
  place       INT          NOT NULL COMMENT 'rank from 1; 0: a list without ranks',
  weight      DOUBLE       NOT NULL,
  isbn        CHAR(13)     NULL,
  title       VARCHAR(500) NOT NULL,
  author      VARCHAR(300) NOT NULL,
  valid_until DATE         NOT NULL,
  title_id    BIGINT       NULL COMMENT 'null: not held',
  matched_by  VARCHAR(8)   NOT NULL,
  PRIMARY KEY (list_id, number),
  KEY ix_outside_title (title_id, valid_until),
  CONSTRAINT fk_outside_list FOREIGN KEY (list_id) REFERENCES outside_list (id) ON DELETE CASCADE,
  CONSTRAINT fk_outside_title FOREIGN KEY (title_id) REFERENCES title (id)
);

-- Listed books without a known ISBN are looked for by their title.
ALTER TABLE title ADD KEY ix_title_title (title(60));
