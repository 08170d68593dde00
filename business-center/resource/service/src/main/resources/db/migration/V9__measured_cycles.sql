-- How long copies of a title are away, written back by the data hub: whether too many wait for it rests on it.
CREATE TABLE title_cycle (
  title_id BIGINT      NOT NULL,
  days     DOUBLE      NOT NULL COMMENT 'mean, from reader to reader',
  loans    DOUBLE      NOT NULL COMMENT 'returned loans of the title behind it, an old one counting for less',
  as_of    DATETIME(3) NOT NULL COMMENT 'time of the newest fact behind it, UTC',
  PRIMARY KEY (title_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
