-- A reader on holiday keeps the place in the queue while others are served first.
ALTER TABLE hold
  ADD COLUMN suspended_until DATETIME(3) NULL COMMENT 'when it waits again by itself',
  DROP CHECK ck_hold_state,
  ADD CONSTRAINT ck_hold_state CHECK (
    state IN ('waiting', 'suspended', 'in-transit', 'ready', 'filled', 'cancelled', 'expired')),
  ADD CONSTRAINT ck_hold_suspended CHECK ((state = 'suspended') = (suspended_until IS NOT NULL)),
  MODIFY COLUMN active_reader BIGINT
    AS (IF(state IN ('waiting', 'suspended', 'in-transit', 'ready'), reader_id, NULL)) VIRTUAL,
  ADD KEY ix_hold_suspended (suspended_until);
