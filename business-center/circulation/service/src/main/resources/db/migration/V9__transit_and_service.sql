-- Copies on their way, and copies that serve nobody for a while. Beside the copy, not in it: few copies ever travel, and
-- a check-out pays for every column.
CREATE TABLE transit (
  transit_id    BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id       BIGINT      NOT NULL,
  from_branch   VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  to_branch     VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  hold_id       BIGINT      NULL COMMENT 'the reader it travels to',
  sent_at       DATETIME(3) NOT NULL,
  expected_by   DATETIME(3) NOT NULL COMMENT 'late after that, by the policy when it was sent',
  missing_after DATETIME(3) NULL COMMENT 'counts as missing after that; null: never',
  ended_at      DATETIME(3) NULL,
  open_item     BIGINT      AS (IF(ended_at IS NULL, item_id, NULL)) VIRTUAL,
  open_sent     DATETIME(3) AS (IF(ended_at IS NULL, sent_at, NULL)) VIRTUAL,
  open_missing  DATETIME(3) AS (IF(ended_at IS NULL, missing_after, NULL)) VIRTUAL,
  UNIQUE KEY uq_transit_open_item (open_item),
  KEY ix_transit_open (open_sent, transit_id),
  KEY ix_transit_missing (open_missing)
) COMMENT 'journeys of copies; a copy is on one at most';

INSERT INTO transit (item_id, from_branch, to_branch, hold_id, sent_at, expected_by)
SELECT item_id, home_branch, at_branch, hold_id, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 3 DAY
FROM copy WHERE state = 'in-transit';

CREATE TABLE withholding (
  withholding_id BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id        BIGINT      NOT NULL,
  reason         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  branch         VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'where it was last',
  actor_id       VARCHAR(64) NOT NULL,
  actor_role     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  noted_at       DATETIME(3) NOT NULL,
  hold_ready_at  DATETIME(3) NULL COMMENT 'when it had become ready for the reader who waits again since',
  ended_at       DATETIME(3) NULL,
  open_item      BIGINT AS (IF(ended_at IS NULL, item_id, NULL)) VIRTUAL,
  UNIQUE KEY uq_withholding_open_item (open_item),
  KEY ix_withholding_at (noted_at),
  KEY ix_withholding_ready (hold_ready_at),
  CONSTRAINT ck_withholding CHECK (reason IN ('missing', 'damaged'))
) COMMENT 'copies out of service, and who noted it';

CREATE TABLE house_use (
  use_id   BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id  BIGINT      NOT NULL,
  branch   VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  used_at  DATETIME(3) NOT NULL,
  KEY ix_use_item (item_id),
  KEY ix_use_at (used_at)
) COMMENT 'uses in the house, without a loan';

ALTER TABLE copy DROP CHECK ck_copy_state;
ALTER TABLE copy ADD CONSTRAINT ck_copy_state CHECK (state IN (
  'available', 'on-loan', 'on-hold-shelf', 'in-transit', 'withdrawn', 'claimed-returned', 'lost', 'missing', 'damaged'));
