CREATE TABLE IF NOT EXISTS hold_wait (
  hold_id     BIGINT      NOT NULL,
  title_id    BIGINT      NOT NULL,
  local_day   DATE        NOT NULL COMMENT 'on which a copy lay ready, or the reader gave up; in the library''s zone',
  placed_at   DATETIME(3) NOT NULL COMMENT 'UTC',
  served      BOOLEAN     NOT NULL COMMENT 'false: gave up, later than P90',
  waited_days DOUBLE      NOT NULL,
  p50_days    DOUBLE      NULL COMMENT 'as told when the hold was placed; nothing when there was nothing to tell, or it paused',
  p90_days    DOUBLE      NULL,
  version     INT         NOT NULL,
  PRIMARY KEY (hold_id),
  KEY hold_wait_day (local_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
