CREATE TABLE IF NOT EXISTS reader_age (
  reader_id    BIGINT     NOT NULL,
  birth_decade VARCHAR(4) NOT NULL COMMENT "such as 1990; 0: not said"
)
UNIQUE KEY (reader_id)
DISTRIBUTED BY HASH (reader_id) BUCKETS 8
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true");
