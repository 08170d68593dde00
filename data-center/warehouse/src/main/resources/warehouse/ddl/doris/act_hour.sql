CREATE TABLE IF NOT EXISTS act_hour (
  local_day  DATE         NOT NULL COMMENT "in the library's zone",
  type       VARCHAR(64)  NOT NULL COMMENT "CloudEvents type",
  local_hour TINYINT      NOT NULL COMMENT "in the library's zone, 0 to 23",
  branch     VARCHAR(800) NOT NULL COMMENT "branch, pick-up branch or venue; empty: not said",
  channel    VARCHAR(800) NOT NULL COMMENT "empty: not said",
  main_class VARCHAR(4)   NOT NULL COMMENT "first letter of the Chinese Library Classification; empty: not said",
  in_vain    BOOLEAN      NOT NULL COMMENT "a search that found nothing",
  acts       BIGINT       NOT NULL COMMENT "messages, each id once",
  stored_at  DATETIME(3)  NOT NULL COMMENT "the newest row of the archive that is in it"
)
UNIQUE KEY (local_day, type, local_hour, branch, channel, main_class, in_vain)
DISTRIBUTED BY HASH (local_day) BUCKETS 8
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true");
