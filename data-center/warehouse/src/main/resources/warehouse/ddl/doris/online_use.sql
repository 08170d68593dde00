CREATE TABLE IF NOT EXISTS online_use (
  title_id   BIGINT       NOT NULL,
  local_day  DATE         NOT NULL COMMENT "of the library",
  local_hour INT          NOT NULL,
  host       VARCHAR(200) NOT NULL COMMENT "of the address: which database or collection",
  uses       INT          NOT NULL COMMENT "readers who went on from the catalogue",
  version    BIGINT       NOT NULL
)
UNIQUE KEY (title_id, local_day, local_hour, host)
DISTRIBUTED BY HASH (title_id) BUCKETS 4
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true", "function_column.sequence_col" = "version");
