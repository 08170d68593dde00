CREATE TABLE IF NOT EXISTS hot_title (
  title_id    BIGINT      NOT NULL,
  score       DOUBLE      NOT NULL COMMENT 'decayed sum of weights at caused_at',
  log_score   DOUBLE      NOT NULL COMMENT 'log2 of the score at a common epoch: one order for all titles, whenever they changed',
  half_life_s BIGINT      NOT NULL COMMENT 'seconds in which a score halves',
  hot         BOOLEAN     NOT NULL,
  loans_1d    INT         NOT NULL,
  loans_7d    INT         NOT NULL,
  loans_30d   INT         NOT NULL,
  rising      BOOLEAN     NOT NULL COMMENT 'borrowed more in the last 7 days than in the 23 before',
  version     BIGINT      NOT NULL,
  caused_at   DATETIME(3) NOT NULL COMMENT 'UTC',
  computed_at DATETIME(3) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (title_id),
  KEY hot_title_log_score (log_score)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
