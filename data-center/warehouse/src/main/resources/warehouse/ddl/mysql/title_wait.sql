CREATE TABLE IF NOT EXISTS title_wait (
  title_id    BIGINT      NOT NULL,
  ahead       INT         NOT NULL COMMENT 'readers who wait for a copy',
  copies      INT         NOT NULL COMMENT 'that can serve readers',
  p50_days    DOUBLE      NULL COMMENT 'half of the readers who ask next wait no longer; nothing without a copy',
  p90_days    DOUBLE      NULL COMMENT 'nine in ten wait no longer',
  cycle_days  DOUBLE      NOT NULL COMMENT 'mean, from reader to reader',
  spread_days DOUBLE      NULL COMMENT 'standard deviation of the cycle; nothing in rows of an earlier release',
  loans       DOUBLE      NOT NULL COMMENT 'returned loans of its own behind it, fading',
  period_days INT         NOT NULL COMMENT 'for how long it was lent last; 0 when never',
  version     BIGINT      NOT NULL,
  caused_at   DATETIME(3) NOT NULL COMMENT 'UTC',
  computed_at DATETIME(3) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (title_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
