CREATE TABLE IF NOT EXISTS pressure (
  title_id     BIGINT      NOT NULL,
  active_holds INT         NOT NULL COMMENT "readers who wait, each once",
  unmet_demand DOUBLE      NOT NULL COMMENT "decayed weight of searches that found nothing available, at caused_at",
  copies       INT         NOT NULL,
  on_order     INT         NOT NULL,
  in_process   INT         NOT NULL,
  ratio        DOUBLE      NOT NULL,
  shortage     INT         NOT NULL COMMENT "copies to buy",
  pressing     BOOLEAN     NOT NULL,
  version      BIGINT      NOT NULL,
  caused_at    DATETIME(3) NOT NULL COMMENT "UTC",
  computed_at  DATETIME(3) NOT NULL COMMENT "UTC"
)
UNIQUE KEY (title_id)
DISTRIBUTED BY HASH (title_id) BUCKETS 4
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true", "function_column.sequence_col" = "version");
