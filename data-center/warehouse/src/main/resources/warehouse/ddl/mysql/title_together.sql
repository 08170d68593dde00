CREATE TABLE IF NOT EXISTS title_together (
  title_id    BIGINT      NOT NULL,
  partners    JSON        NOT NULL COMMENT '[{titleId, weight, readers}], strongest first; weights as of caused_at',
  version     BIGINT      NOT NULL,
  caused_at   DATETIME(3) NOT NULL COMMENT 'UTC',
  computed_at DATETIME(3) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (title_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
