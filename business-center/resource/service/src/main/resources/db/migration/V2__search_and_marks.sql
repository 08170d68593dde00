-- What search must still learn: a title is dirty while its revision is ahead of the one indexed.
CREATE TABLE search_state (
  title_id         BIGINT NOT NULL,
  revision         BIGINT NOT NULL,
  indexed_revision BIGINT NOT NULL DEFAULT 0,
  dirty            TINYINT GENERATED ALWAYS AS (IF(revision > indexed_revision, 1, NULL)) STORED,
  PRIMARY KEY (title_id),
  KEY ix_search_dirty (dirty, title_id),
  CONSTRAINT fk_search_title FOREIGN KEY (title_id) REFERENCES title (id)
);

-- What the data hub wrote back; told_* is what the last TitleMarked message said.
CREATE TABLE title_mark (
  title_id        BIGINT      NOT NULL,
  hot             BOOLEAN     NOT NULL DEFAULT 0,
  in_short_supply BOOLEAN     NOT NULL DEFAULT 0,
  score           DOUBLE      NOT NULL DEFAULT 0,
  loans_1d        INT         NOT NULL DEFAULT 0,
  loans_7d        INT         NOT NULL DEFAULT 0,
  active_holds    INT         NOT NULL DEFAULT 0,
  unmet_demand    DOUBLE      NOT NULL DEFAULT 0,
  copies          INT         NOT NULL DEFAULT 0,
  ratio           DOUBLE      NOT NULL DEFAULT 0,
  shortage        INT         NOT NULL DEFAULT 0,
  as_of           DATETIME(3) NULL,
  told_hot        BOOLEAN     NOT NULL DEFAULT 0,
  told_short      BOOLEAN     NOT NULL DEFAULT 0,
  told_score      DOUBLE      NOT NULL DEFAULT 0,
  told_holds      INT         NOT NULL DEFAULT 0,
  told_copies     INT         NOT NULL DEFAULT 0,
  PRIMARY KEY (title_id),
  KEY ix_mark_hot (hot, score),
  CONSTRAINT fk_mark_title FOREIGN KEY (title_id) REFERENCES title (id)
);
