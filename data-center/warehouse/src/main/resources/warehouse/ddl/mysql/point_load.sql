CREATE TABLE IF NOT EXISTS point_load (
  branch      VARCHAR(64) NOT NULL COMMENT 'empty when not said',
  channel     VARCHAR(32) NOT NULL COMMENT 'empty when not said',
  loans       DOUBLE      NOT NULL COMMENT 'an hour, as of caused_at',
  returns     DOUBLE      NOT NULL COMMENT 'an hour, as of caused_at',
  renewals    DOUBLE      NOT NULL COMMENT 'an hour, as of caused_at',
  half_life_s BIGINT      NOT NULL COMMENT 'seconds in which they halve',
  version     BIGINT      NOT NULL,
  caused_at   DATETIME(3) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (branch, channel)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
