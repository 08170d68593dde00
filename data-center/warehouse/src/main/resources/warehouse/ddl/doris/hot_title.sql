CREATE TABLE IF NOT EXISTS hot_title (
  title_id    BIGINT      NOT NULL,
  score       DOUBLE      NOT NULL COMMENT "decayed sum of weights at caused_at",
  log_score   DOUBLE      NOT NULL COMMENT "log2 of the score at a common epoch: one order for all titles, whenever they changed",
  half_life_s BIGINT      NOT NULL COMMENT "seconds in which a score halves",
  hot         BOOLEAN     NOT NULL,
  loans_1d    INT         NOT NULL,
  loans_7d    INT         NOT NULL,
  loans_30d   INT         NOT NULL,
  rising      BOOLEAN     NOT NULL COMMENT "borrowed more in the last 7 days than in the 23 before",
  version     BIGINT      NOT NULL,
  caused_at   DATETIME(3) NOT NULL COMMENT "UTC",
  computed_at DATETIME(3) NOT NULL COMMENT "UTC"
)
UNIQUE KEY (title_id)
DISTRIBUTED BY HASH (title_id) BUCKETS 4
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true", "function_column.sequence_col" = "version");
