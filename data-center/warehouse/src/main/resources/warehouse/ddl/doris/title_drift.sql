CREATE TABLE IF NOT EXISTS title_drift (
  title_id  BIGINT      NOT NULL,
  kind      VARCHAR(16) NOT NULL COMMENT "holds, copies or loans",
  as_of     DATETIME(3) NOT NULL COMMENT "UTC: until when the ledger's balance holds everything",
  local_day DATE        NOT NULL COMMENT "on which it was told, in the library's zone",
  ledger    INT         NOT NULL COMMENT "holds that wait, copies that serve, loans that are out, by the ledger",
  missing   INT         NOT NULL COMMENT "of these, unknown to the stream until then",
  surplus   INT         NOT NULL COMMENT "known to the stream until then, and not of these"
)
UNIQUE KEY (title_id, kind, as_of)
DISTRIBUTED BY HASH (title_id) BUCKETS 1
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true");
