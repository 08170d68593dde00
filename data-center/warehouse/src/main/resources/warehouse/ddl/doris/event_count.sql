CREATE TABLE IF NOT EXISTS event_count (
  type      VARCHAR(64) NOT NULL COMMENT "CloudEvents type",
  local_day DATE        NOT NULL COMMENT "in the library's zone",
  counted   BIGINT      NOT NULL COMMENT "messages, each id once",
  version   BIGINT      NOT NULL
)
UNIQUE KEY (type, local_day)
DISTRIBUTED BY HASH (type) BUCKETS 1
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true", "function_column.sequence_col" = "version");
