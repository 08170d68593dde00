CREATE TABLE IF NOT EXISTS stream_pulse (
  name    VARCHAR(32) NOT NULL COMMENT 'the job',
  beat_at DATETIME(3) NOT NULL COMMENT 'UTC, by the job''s own clock',
  version BIGINT      NOT NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
