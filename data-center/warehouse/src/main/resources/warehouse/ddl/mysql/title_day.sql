CREATE TABLE IF NOT EXISTS title_day (
  title_id  BIGINT NOT NULL,
  local_day DATE   NOT NULL COMMENT 'in the library''s zone',
  loans     INT    NOT NULL,
  returns   INT    NOT NULL,
  renewals  INT    NOT NULL,
  holds     INT    NOT NULL COMMENT 'placed on this day',
  version   BIGINT NOT NULL,
  PRIMARY KEY (title_id, local_day),
  KEY title_day_day (local_day, title_id, loans)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
