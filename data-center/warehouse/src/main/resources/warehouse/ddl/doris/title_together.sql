CREATE TABLE IF NOT EXISTS title_together (
  title_id    BIGINT      NOT NULL,
  partners    JSON        NOT NULL COMMENT "[{titleId, weight, readers}], strongest first; weights as of caused_at",
  version     BIGINT      NOT NULL,
  caused_at   DATETIME(3) NOT NULL COMMENT "UTC",
  computed_at DATETIME(3) NOT NULL COMMENT "UTC"
)
UNIQUE KEY (title_id)
DISTRIBUTED BY HASH (title_id) BUCKETS 4
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true", "function_column.sequence_col" = "version");
