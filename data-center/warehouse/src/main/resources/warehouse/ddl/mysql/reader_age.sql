CREATE TABLE IF NOT EXISTS reader_age (
  reader_id    BIGINT     NOT NULL,
  birth_decade VARCHAR(4) NOT NULL COMMENT 'such as 1990; 0: not said',
  PRIMARY KEY (reader_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
