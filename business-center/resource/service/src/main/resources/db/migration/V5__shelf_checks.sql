-- Shelf checks: what was scanned in which order, and what that showed.
ALTER TABLE item
  ADD COLUMN placed_at DATETIME(3) NULL COMMENT 'when its place or state changed last; null: not since it was added',
  ADD KEY ix_item_shelf (branch, call_number);

CREATE TABLE shelf_check (
  id          BIGINT      NOT NULL,
  branch      VARCHAR(16) NOT NULL,
  from_call   VARCHAR(80) NULL,
  to_call     VARCHAR(80) NULL,
  collection  VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  started_by  VARCHAR(64) NOT NULL,
  started_at  DATETIME(3) NOT NULL,
  closed_at   DATETIME(3) NULL,
  expected    INT         NOT NULL DEFAULT 0 COMMENT 'when it was closed',
  scanned     INT         NOT NULL DEFAULT 0,
  missing     INT         NOT NULL DEFAULT 0,
  misplaced   INT         NOT NULL DEFAULT 0,
  unexpected  INT         NOT NULL DEFAULT 0,
  moved       INT         NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY ix_check_branch (branch, started_at),
  CONSTRAINT fk_check_branch FOREIGN KEY (branch) REFERENCES branch (code)
);

CREATE TABLE shelf_scan (
  check_id BIGINT      NOT NULL,
  place    INT         NOT NULL COMMENT 'from 1, as the copies stand',
  barcode  VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state    VARCHAR(16) NOT NULL COMMENT 'the state it should have been in then; empty: unknown',
  branch   VARCHAR(16) NOT NULL COMMENT 'where it should have been then; empty: unknown',
  PRIMARY KEY (check_id, place),
  UNIQUE KEY uq_scan_barcode (check_id, barcode),
  CONSTRAINT fk_scan_check FOREIGN KEY (check_id) REFERENCES shelf_check (id)
);

CREATE TABLE shelf_finding (
  check_id    BIGINT       NOT NULL,
  number      INT          NOT NULL,
  kind        VARCHAR(16)  NOT NULL,
  reason      VARCHAR(16)  NOT NULL,
  barcode     VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  call_number VARCHAR(80)  NOT NULL,
  branch      VARCHAR(16)  NOT NULL,
  title       VARCHAR(500) NOT NULL,
  place       INT          NOT NULL,
  after_code  VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (check_id, number),
  KEY ix_finding_kind (check_id, kind, number),
  CONSTRAINT fk_finding_check FOREIGN KEY (check_id) REFERENCES shelf_check (id)
);
