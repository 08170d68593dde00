-- A wish may be for one copy, or of no use after a day; holds are limited per day too.
ALTER TABLE hold
  ADD COLUMN wanted_item   BIGINT      NULL COMMENT 'the one copy that will do; null: any',
  ADD COLUMN needed_until  DATETIME(3) NULL COMMENT 'of no use to the reader after that; null: whenever it comes',
  ADD COLUMN reader_branch VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT ''
    COMMENT 'where the reader is at home; empty when not known',
  ADD COLUMN wish_ends     DATETIME(3) AS (IF(state IN ('waiting', 'suspended'), needed_until, NULL)) VIRTUAL,
  ADD COLUMN waits_for     BIGINT      AS (IF(state = 'waiting', wanted_item, NULL)) VIRTUAL,
  ADD KEY ix_hold_wish_ends (wish_ends),
  ADD KEY ix_hold_waits_for (waits_for, place);

-- The day is that of the pick-up branch; the count of another day counts for nothing.
ALTER TABLE reader_tally
  ADD COLUMN holds_day   DATE NULL,
  ADD COLUMN holds_today INT  NOT NULL DEFAULT 0;

CREATE TABLE hold_override (
  hold_id    BIGINT       NOT NULL,
  code       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason     VARCHAR(200) NOT NULL,
  actor_id   VARCHAR(64)  NOT NULL,
  actor_role VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (hold_id, code),
  KEY ix_hold_override_at (decided_at)
) COMMENT 'reasons against a hold that staff set aside';
