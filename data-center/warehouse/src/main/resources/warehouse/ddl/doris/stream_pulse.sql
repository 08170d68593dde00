CREATE TABLE IF NOT EXISTS stream_pulse (
  name    VARCHAR(32) NOT NULL COMMENT "the job",
  beat_at DATETIME(3) NOT NULL COMMENT "UTC, by the job's own clock",
  version BIGINT      NOT NULL
)
UNIQUE KEY (name)
DISTRIBUTED BY HASH (name) BUCKETS 1
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true", "function_column.sequence_col" = "version");
