CREATE TABLE IF NOT EXISTS venue_day (
  venue     VARCHAR(64) NOT NULL COMMENT "branch code; * for the whole city",
  local_day DATE        NOT NULL COMMENT "in the library's zone",
  entered   INT         NOT NULL,
  inside    INT         NOT NULL COMMENT "entered on this day and did not leave",
  peak      INT         NOT NULL COMMENT "the most who were inside at once",
  peak_at   DATETIME(3) NOT NULL COMMENT "UTC",
  version   BIGINT      NOT NULL,
  caused_at DATETIME(3) NOT NULL COMMENT "UTC"
)
UNIQUE KEY (venue, local_day)
DISTRIBUTED BY HASH (venue) BUCKETS 1
PROPERTIES ("replication_num" = "1", "enable_unique_key_merge_on_write" = "true", "function_column.sequence_col" = "version");
