CREATE TABLE IF NOT EXISTS title_day (
  title_id  BIGINT NOT NULL,
  local_day DATE   NOT NULL COMMENT "in the library's zone",
  loans     INT    NOT NULL,
  returns   INT    NOT NULL,
  renewals  INT    NOT NULL,
  holds     INT    NOT NULL COMMENT "placed on this day",
  version   BIGINT NOT NULL
)
UNIQUE KEY (title_id, local_day)
DISTRIBUTED BY HASH (title_id) BUCKETS 4
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true", "function_column.sequence_col" = "version");
