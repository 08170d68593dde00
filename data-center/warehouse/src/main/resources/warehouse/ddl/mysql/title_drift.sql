CREATE TABLE IF NOT EXISTS balance_drift (
  title_id BIGINT      NOT NULL,
  as_of    DATETIME(3) NOT NULL COMMENT 'UTC: until when the ledger''s balance holds everything',
  ledger   INT         NOT NULL COMMENT 'holds that wait, by the ledger',
  missing  INT         NOT NULL COMMENT 'of these, unknown to the stream until then',
  surplus  INT         NOT NULL COMMENT 'known to the stream until then, and not of these',
  PRIMARY KEY (title_id, as_of),
  KEY balance_drift_as_of (as_of)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
