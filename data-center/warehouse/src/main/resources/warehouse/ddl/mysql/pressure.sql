CREATE TABLE IF NOT EXISTS pressure (
  title_id     BIGINT      NOT NULL,
  active_holds INT         NOT NULL COMMENT 'readers who wait, each once',
  unmet_demand DOUBLE      NOT NULL COMMENT 'decayed weight of searches that found nothing available, at caused_at',
  copies       INT         NOT NULL,
  on_order     INT         NOT NULL,
  in_process   INT         NOT NULL,
  ratio        DOUBLE      NOT NULL,
  shortage     INT         NOT NULL COMMENT 'copies to buy',
  pressing     BOOLEAN     NOT NULL,
  version      BIGINT      NOT NULL,
  caused_at    DATETIME(3) NOT NULL COMMENT 'UTC',
  computed_at  DATETIME(3) NOT NULL COMMENT 'UTC',
  PRIMARY KEY (title_id),
  KEY pressure_shortage (shortage, ratio)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
