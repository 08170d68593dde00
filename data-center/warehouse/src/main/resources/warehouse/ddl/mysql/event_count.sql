CREATE TABLE IF NOT EXISTS event_count (
  type      VARCHAR(64) NOT NULL COMMENT 'CloudEvents type',
  local_day DATE        NOT NULL COMMENT 'in the library''s zone',
  counted   BIGINT      NOT NULL COMMENT 'messages, each id once',
  version   BIGINT      NOT NULL,
  PRIMARY KEY (type, local_day),
  KEY event_count_day (local_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
