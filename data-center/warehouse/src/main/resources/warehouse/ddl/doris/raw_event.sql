CREATE TABLE IF NOT EXISTS raw_event (
  local_day   DATE         NOT NULL COMMENT "day of happened_at in the library's zone",
  event_id    VARCHAR(64)  NOT NULL COMMENT "CloudEvents id: a repeat has the same",
  local_hour  TINYINT      NOT NULL COMMENT "hour of happened_at in the library's zone, 0 to 23",
  type        VARCHAR(64)  NOT NULL COMMENT "CloudEvents type",
  subject     VARCHAR(800) NOT NULL COMMENT "CloudEvents subject",
  happened_at DATETIME(3)  NOT NULL COMMENT "UTC",
  title_id    BIGINT       NULL,
  reader_id   BIGINT       NULL,
  branch      VARCHAR(800) NULL COMMENT "branch, pick-up branch or venue",
  channel     VARCHAR(800) NULL,
  class_code  VARCHAR(800) NULL COMMENT "Chinese Library Classification",
  author      VARCHAR(800) NULL,
  words       VARCHAR(800) NULL COMMENT "what was searched for",
  hits        INT          NULL COMMENT "how much was found",
  payload     STRING       NOT NULL COMMENT "the whole message, so that it can be replayed",
  stored_at   DATETIME(3)  NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3) COMMENT "when the row came or was changed; what is derived from it follows this"
)
UNIQUE KEY (local_day, event_id)
AUTO PARTITION BY RANGE (date_trunc(local_day, 'month')) ()
DISTRIBUTED BY HASH (event_id) BUCKETS 8
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true");
