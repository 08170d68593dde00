-- What staff decide at a desk beside the rules, and what became of copies that did not come back.

CREATE TABLE loan_override (
  loan_id    BIGINT       NOT NULL,
  code       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason     VARCHAR(200) NOT NULL,
  actor_id   VARCHAR(64)  NOT NULL,
  actor_role VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (loan_id, code),
  KEY ix_override_at (decided_at)
) COMMENT 'reasons against a loan that staff set aside';

-- Beside the loan, not in it: few loans are ever marked, and a check-out pays for every column and index.
CREATE TABLE loan_mark (
  loan_id    BIGINT       NOT NULL,
  mark       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  item_id    BIGINT       NOT NULL,
  note       VARCHAR(200) NOT NULL,
  actor_id   VARCHAR(64)  NOT NULL,
  actor_role VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  marked_at  DATETIME(3)  NOT NULL,
  PRIMARY KEY (loan_id, mark),
  KEY ix_mark_item (item_id, mark, marked_at),
  KEY ix_mark_at (mark, marked_at),
  CONSTRAINT ck_mark CHECK (mark IN ('claimed', 'lost', 'found'))
) COMMENT 'loans whose copy is said to be returned, or lost, or found again';

ALTER TABLE copy DROP CHECK ck_copy_state;
ALTER TABLE copy ADD CONSTRAINT ck_copy_state CHECK (state IN (
  'available', 'on-loan', 'on-hold-shelf', 'in-transit', 'withdrawn', 'claimed-returned', 'lost'));
