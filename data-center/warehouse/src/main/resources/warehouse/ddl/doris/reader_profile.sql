CREATE TABLE IF NOT EXISTS reader_profile (
  reader_id   BIGINT      NOT NULL,
  tags        JSON        NOT NULL COMMENT "[{kind, name, weight}], strongest first; [] when consent was withdrawn",
  acts        INT         NOT NULL,
  version     BIGINT      NOT NULL,
  caused_at   DATETIME(3) NOT NULL COMMENT "UTC",
  computed_at DATETIME(3) NOT NULL COMMENT "UTC"
)
UNIQUE KEY (reader_id)
DISTRIBUTED BY HASH (reader_id) BUCKETS 4
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true", "function_column.sequence_col" = "version");
