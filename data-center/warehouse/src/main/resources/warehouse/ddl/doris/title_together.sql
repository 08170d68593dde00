CREATE TABLE IF NOT EXISTS title_together (
  title_id    BIGINT      NOT NULL,
  partners    JSON        NOT NULL COMMENT "[{titleId, weight, readers}], most first; weights as of caused_at",
  version     BIGINT      NOT NULL,
  caused_at   DATETIME(3) NOT NULL COMMENT "UTC",
  computed_at DATETIME(3) NOT NULL COMMENT "UTC",
  weight      DOUBLE      NOT NULL DEFAULT "0" COMMENT "of all who borrowed it of late with anything, as of caused_at; 0 when made before that was counted",
  half_life_s BIGINT      NOT NULL DEFAULT "15552000" COMMENT "seconds in which the weights halve"
)
UNIQUE KEY (title_id)
DISTRIBUTED BY HASH (title_id) BUCKETS 4
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true", "function_column.sequence_col" = "version");
