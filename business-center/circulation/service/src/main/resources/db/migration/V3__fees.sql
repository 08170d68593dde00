-- Fees and their payment. Money is in fen. An entry is written once; the sums beside it change in the same transaction.

CREATE TABLE fee_account (
  reader_id       BIGINT      NOT NULL PRIMARY KEY,
  balance_fen     BIGINT      NOT NULL DEFAULT 0 COMMENT 'sum of all entries; negative: the library owes the reader',
  suspended_until DATETIME(3) NULL COMMENT 'the reader borrows nothing until then'
) COMMENT 'the row of a reader is the lock of everything he owes; it comes after a title in the order of locks';

CREATE TABLE fee_charge (
  charge_id    BIGINT       NOT NULL PRIMARY KEY,
  reader_id    BIGINT       NOT NULL,
  type         VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cause        VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'overdue:<loan>',
  loan_id      BIGINT       NULL,
  item_id      BIGINT       NULL,
  title_id     BIGINT       NULL,
  amount_fen   BIGINT       NOT NULL,
  paid_fen     BIGINT       NOT NULL DEFAULT 0,
  waived_fen   BIGINT       NOT NULL DEFAULT 0,
  refunded_fen BIGINT       NOT NULL DEFAULT 0,
  note         VARCHAR(200) NOT NULL,
  charged_at   DATETIME(3)  NOT NULL,
  open_fen     BIGINT AS (amount_fen - paid_fen - waived_fen + refunded_fen) VIRTUAL,
  open_reader  BIGINT AS (IF(amount_fen - paid_fen - waived_fen + refunded_fen <> 0, reader_id, NULL)) VIRTUAL,
  UNIQUE KEY uq_charge_cause (cause),
  KEY ix_charge_open (open_reader, charged_at, charge_id),
  KEY ix_charge_reader (reader_id, charged_at, charge_id),
  KEY ix_charge_loan (loan_id),
  KEY ix_charge_at (charged_at),
  CONSTRAINT ck_charge_amount CHECK (amount_fen > 0),
  CONSTRAINT ck_charge_waived CHECK (waived_fen BETWEEN 0 AND amount_fen),
  CONSTRAINT ck_charge_refunded CHECK (refunded_fen BETWEEN 0 AND paid_fen)
) COMMENT 'what readers owe; one cause is charged once';

CREATE TABLE fee_entry (
  entry_id   BIGINT       NOT NULL PRIMARY KEY,
  charge_id  BIGINT       NOT NULL,
  reader_id  BIGINT       NOT NULL,
  kind       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fen        BIGINT       NOT NULL,
  payment_id BIGINT       NULL,
  reason     VARCHAR(200) NOT NULL,
  actor_id   VARCHAR(64)  NOT NULL,
  actor_role VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  booked_at  DATETIME(3)  NOT NULL,
  KEY ix_entry_charge (charge_id),
  KEY ix_entry_reader (reader_id, booked_at),
  KEY ix_entry_payment (payment_id),
  KEY ix_entry_kind (kind, booked_at),
  CONSTRAINT ck_entry_kind CHECK (kind IN ('charge', 'payment', 'waiver', 'refund')),
  CONSTRAINT ck_entry_sign CHECK ((fen > 0) = (kind IN ('charge', 'refund')) AND fen <> 0),
  CONSTRAINT ck_entry_payment CHECK ((kind = 'payment') = (payment_id IS NOT NULL))
) COMMENT 'the books: never changed';

CREATE TABLE fee_payment (
  payment_id   BIGINT       NOT NULL PRIMARY KEY,
  reader_id    BIGINT       NOT NULL,
  payer        VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'self or proxy',
  payer_id     VARCHAR(64)  NOT NULL COMMENT 'who was signed in',
  amount_fen   BIGINT       NOT NULL,
  method       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  charges      TEXT         CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'numbers of charges, in order',
  state        VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token        VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NULL,
  provider_ref VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'booked once',
  created_at   DATETIME(3)  NOT NULL,
  expires_at   DATETIME(3)  NULL,
  paid_at      DATETIME(3)  NULL,
  UNIQUE KEY uq_payment_provider (provider_ref),
  KEY ix_payment_reader (reader_id, created_at),
  KEY ix_payment_paid (paid_at),
  CONSTRAINT ck_payment_amount CHECK (amount_fen > 0),
  CONSTRAINT ck_payment_state CHECK (state IN ('started', 'pending', 'paid', 'failed')),
  CONSTRAINT ck_payment_paid CHECK ((state = 'paid') = (paid_at IS NOT NULL))
) COMMENT 'payments at the desk and online';

CREATE TABLE suspension (
  cause      VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  reader_id  BIGINT      NOT NULL,
  loan_id    BIGINT      NULL,
  days       INT         NOT NULL,
  ends_at    DATETIME(3) NOT NULL,
  decided_at DATETIME(3) NOT NULL,
  KEY ix_suspension_reader (reader_id, decided_at)
) COMMENT 'days without loans, instead of money; one cause counts once';
