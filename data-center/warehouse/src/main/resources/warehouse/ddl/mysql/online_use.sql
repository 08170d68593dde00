CREATE TABLE IF NOT EXISTS online_use (
  title_id   BIGINT       NOT NULL,
  local_day  DATE         NOT NULL COMMENT 'of the library',
  local_hour INT          NOT NULL,
  host       VARCHAR(200) NOT NULL COMMENT 'of the address: which database or collection',
  uses       INT          NOT NULL COMMENT 'readers who went on from the catalogue',
  version    BIGINT       NOT NULL,
  PRIMARY KEY (title_id, local_day, local_hour, host),
  KEY by_day (local_day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
