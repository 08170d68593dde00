CREATE TABLE IF NOT EXISTS title_day (
  title_id       BIGINT NOT NULL,
  local_day      DATE   NOT NULL COMMENT 'in the library''s zone',
  loans          INT    NOT NULL COMMENT 'without those voided since',
  returns        INT    NOT NULL COMMENT 'without those of voided loans',
  renewals       INT    NOT NULL,
  holds          INT    NOT NULL COMMENT 'placed on this day',
  voided_loans   INT    NOT NULL COMMENT 'lent on this day and voided since',
  voided_returns INT    NOT NULL COMMENT 'returns of this day whose loan was voided since',
  version        BIGINT NOT NULL,
  PRIMARY KEY (title_id, local_day),
  KEY title_day_day (local_day, title_id, loans)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
