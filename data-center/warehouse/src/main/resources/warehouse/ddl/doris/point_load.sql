CREATE TABLE IF NOT EXISTS point_load (
  branch      VARCHAR(64) NOT NULL COMMENT "empty when not said",
  channel     VARCHAR(32) NOT NULL COMMENT "empty when not said",
  loans       DOUBLE      NOT NULL COMMENT "an hour, as of caused_at",
  returns     DOUBLE      NOT NULL COMMENT "an hour, as of caused_at",
  renewals    DOUBLE      NOT NULL COMMENT "an hour, as of caused_at",
  half_life_s BIGINT      NOT NULL COMMENT "seconds in which they halve",
  version     BIGINT      NOT NULL,
  caused_at   DATETIME(3) NOT NULL COMMENT "UTC"
)
UNIQUE KEY (branch, channel)
DISTRIBUTED BY HASH (branch) BUCKETS 1
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true", "function_column.sequence_col" = "version");
