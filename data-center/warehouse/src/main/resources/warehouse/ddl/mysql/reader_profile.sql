CREATE TABLE IF NOT EXISTS reader_profile (
  reader_id   BIGINT      NOT NULL,
  tags        JSON        NOT NULL COMMENT '[{kind, name, weight}], strongest first; [] when consent was withdrawn',
  acts        INT         NOT NULL,
  version     BIGINT      NOT NULL,
  caused_at   DATETIME(3) NOT NULL COMMENT 'UTC',
  computed_at DATETIME(3) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (reader_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
