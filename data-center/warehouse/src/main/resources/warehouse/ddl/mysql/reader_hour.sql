CREATE TABLE IF NOT EXISTS reader_hour (
  local_day  DATE         NOT NULL COMMENT 'in the library''s zone',
  type       VARCHAR(64)  NOT NULL COMMENT 'CloudEvents type',
  reader_id  BIGINT       NOT NULL,
  local_hour TINYINT      NOT NULL COMMENT 'in the library''s zone, 0 to 23',
  branch     VARCHAR(200) NOT NULL COMMENT 'branch, pick-up branch or venue; empty: not said',
  channel    VARCHAR(200) NOT NULL COMMENT 'empty: not said',
  PRIMARY KEY (local_day, type, reader_id, local_hour, branch, channel),
  KEY reader_hour_reader (reader_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
