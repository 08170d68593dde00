-- Circulation's own tables. Times are UTC. What must never happen twice is a unique key here, whatever the code does.

-- A title's row is the lock of everything that moves for it: its queue, its copies, its loans.
CREATE TABLE title (
  title_id   BIGINT       NOT NULL PRIMARY KEY,
  name       VARCHAR(600) NOT NULL,
  author     VARCHAR(300) NOT NULL COMMENT 'as catalogued when the first copy or hold came; empty when unknown',
  class_code VARCHAR(64)  NOT NULL,
  last_place BIGINT       NOT NULL DEFAULT 0 COMMENT 'number of the hold placed last'
) COMMENT 'titles that circulate';

-- Beside the title, not in it: signals come often and must not wait for the desk.
CREATE TABLE title_demand (
  title_id        BIGINT  NOT NULL PRIMARY KEY,
  in_short_supply BOOLEAN NOT NULL COMMENT 'reservation pressure, written back by the data hub'
) COMMENT 'what the data hub says of titles';

CREATE TABLE expected_copies (
  proposal_id BIGINT NOT NULL PRIMARY KEY,
  title_id    BIGINT NOT NULL,
  quantity    INT    NOT NULL,
  KEY ix_expected_title (title_id)
) COMMENT 'purchases under way; a row ends with the delivery';

CREATE TABLE copy (
  item_id     BIGINT      NOT NULL PRIMARY KEY,
  title_id    BIGINT      NOT NULL,
  barcode     VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  home_branch VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  at_branch   VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL
              COMMENT 'where it is; in transit: where it goes; on loan: where it was lent',
  state       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hold_id     BIGINT      NULL COMMENT 'the hold it is kept or carried for',
  version     INT         NOT NULL,
  UNIQUE KEY uq_copy_barcode (barcode),
  UNIQUE KEY uq_copy_hold (hold_id),
  KEY ix_copy_title (title_id, state, at_branch),
  KEY ix_copy_shelf (at_branch, state, title_id),
  CONSTRAINT ck_copy_state CHECK (state IN ('available', 'on-loan', 'on-hold-shelf', 'in-transit', 'withdrawn')),
  CONSTRAINT ck_copy_hold CHECK (
    (state = 'on-hold-shelf' AND hold_id IS NOT NULL) OR state = 'in-transit' OR hold_id IS NULL)
) COMMENT 'copies and where they are';

CREATE TABLE loan (
  loan_id       BIGINT      NOT NULL PRIMARY KEY,
  item_id       BIGINT      NOT NULL,
  title_id      BIGINT      NOT NULL,
  reader_id     BIGINT      NOT NULL,
  branch        VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  channel       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at     DATETIME(3) NOT NULL,
  due_at        DATETIME(3) NOT NULL,
  renewals      INT         NOT NULL DEFAULT 0,
  closed_at     DATETIME(3) NULL,
  closed_branch VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  open_item     BIGINT AS (IF(closed_at IS NULL, item_id, NULL)) VIRTUAL,
  open_reader   BIGINT AS (IF(closed_at IS NULL, reader_id, NULL)) VIRTUAL,
  UNIQUE KEY uq_loan_open_item (open_item),
  KEY ix_loan_open_reader (open_reader, due_at),
  KEY ix_loan_reader (reader_id, opened_at),
  KEY ix_loan_title (title_id, closed_at),
  KEY ix_loan_opened (opened_at),
  KEY ix_loan_closed (closed_at)
) COMMENT 'loans; a copy has at most one open';

CREATE TABLE renewal (
  loan_id    BIGINT      NOT NULL,
  number     INT         NOT NULL COMMENT 'from 1',
  due_before DATETIME(3) NOT NULL,
  due_after  DATETIME(3) NOT NULL,
  renewed_at DATETIME(3) NOT NULL,
  PRIMARY KEY (loan_id, number),
  KEY ix_renewal_at (renewed_at)
) COMMENT 'every renewal of a loan';

CREATE TABLE hold (
  hold_id       BIGINT      NOT NULL PRIMARY KEY,
  title_id      BIGINT      NOT NULL,
  reader_id     BIGINT      NOT NULL,
  pickup_branch VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  channel       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place         BIGINT      NOT NULL COMMENT 'order in the queue of the title',
  state         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  item_id       BIGINT      NULL COMMENT 'the copy kept, carried or borrowed',
  placed_at     DATETIME(3) NOT NULL,
  ready_at      DATETIME(3) NULL,
  pickup_by     DATETIME(3) NULL,
  ended_at      DATETIME(3) NULL,
  active_reader BIGINT AS (IF(state IN ('waiting', 'in-transit', 'ready'), reader_id, NULL)) VIRTUAL,
  kept_item     BIGINT AS (IF(state IN ('in-transit', 'ready'), item_id, NULL)) VIRTUAL,
  UNIQUE KEY uq_hold_active_reader (active_reader, title_id),
  UNIQUE KEY uq_hold_kept_item (kept_item),
  UNIQUE KEY uq_hold_place (title_id, place),
  KEY ix_hold_queue (title_id, state, place),
  KEY ix_hold_reader (reader_id, placed_at),
  KEY ix_hold_uncollected (state, pickup_by),
  KEY ix_hold_shelf (pickup_branch, state, pickup_by),
  KEY ix_hold_placed (placed_at),
  KEY ix_hold_ready (ready_at),
  KEY ix_hold_ended (ended_at),
  CONSTRAINT ck_hold_state CHECK (state IN ('waiting', 'in-transit', 'ready', 'filled', 'cancelled', 'expired')),
  CONSTRAINT ck_hold_kept CHECK (state NOT IN ('in-transit', 'ready') OR item_id IS NOT NULL),
  CONSTRAINT ck_hold_ready CHECK (state <> 'ready' OR (ready_at IS NOT NULL AND pickup_by IS NOT NULL)),
  CONSTRAINT ck_hold_ended CHECK ((state IN ('filled', 'cancelled', 'expired')) = (ended_at IS NOT NULL))
) COMMENT 'holds; a reader has at most one active on a title, a copy is kept for at most one';

-- Limits are conditional updates of this row: so they hold under any number of parallel calls.
CREATE TABLE reader_tally (
  reader_id    BIGINT NOT NULL PRIMARY KEY,
  open_loans   INT    NOT NULL,
  active_holds INT    NOT NULL,
  CONSTRAINT ck_tally CHECK (open_loans >= 0 AND active_holds >= 0)
) COMMENT 'open loans and active holds of each reader';
