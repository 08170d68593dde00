CREATE TABLE IF NOT EXISTS reader_hour (
  local_day  DATE         NOT NULL COMMENT "in the library's zone",
  type       VARCHAR(64)  NOT NULL COMMENT "CloudEvents type",
  reader_id  BIGINT       NOT NULL,
  local_hour TINYINT      NOT NULL COMMENT "in the library's zone, 0 to 23",
  branch     VARCHAR(800) NOT NULL COMMENT "branch, pick-up branch or venue; empty: not said",
  channel    VARCHAR(800) NOT NULL COMMENT "empty: not said"
)
UNIQUE KEY (local_day, type, reader_id, local_hour, branch, channel)
DISTRIBUTED BY HASH (reader_id) BUCKETS 8
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true");
