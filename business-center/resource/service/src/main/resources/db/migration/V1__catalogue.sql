-- Branches, bibliographic records and copies. Times are UTC.
CREATE TABLE branch (
  code       VARCHAR(16)  NOT NULL,
  name_zh    VARCHAR(80)  NOT NULL,
  name_en    VARCHAR(80)  NOT NULL,
  kind       VARCHAR(16)  NOT NULL,
  zone       VARCHAR(40)  NOT NULL,
  opens      CHAR(5)      NOT NULL,
  closes     CHAR(5)      NOT NULL,
  seats      INT          NOT NULL,
  changed_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (code)
);

CREATE TABLE title (
  id         BIGINT        NOT NULL,
  local_no   VARCHAR(120)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  title      VARCHAR(500)  NOT NULL,
  subtitle   VARCHAR(500)  NOT NULL,
  author     VARCHAR(300)  NOT NULL,
  translator VARCHAR(200)  NOT NULL,
  publisher  VARCHAR(200)  NOT NULL,
  year       SMALLINT      NOT NULL,
  class_code VARCHAR(40)   NOT NULL,
  language   VARCHAR(8)    NOT NULL,
  isbn       CHAR(13)      NULL,
  audience   VARCHAR(16)   NOT NULL,
  tags       JSON          NOT NULL,
  summary    VARCHAR(4000) NOT NULL,
  added_at   DATETIME(3)   NOT NULL,
  changed_at DATETIME(3)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_title_local_no (local_no),
  KEY ix_title_isbn (isbn),
  KEY ix_title_added (added_at)
);

-- Numbers of other sources under which the same book came again: its first record stands.
CREATE TABLE title_alias (
  local_no   VARCHAR(120)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  title_id   BIGINT        NOT NULL,
  PRIMARY KEY (local_no),
  CONSTRAINT fk_alias_title FOREIGN KEY (title_id) REFERENCES title (id)
);

-- loan_id, loan_closed and hold_id: what the state rests on, so that a message about an older loan changes nothing.
CREATE TABLE item (
  id          BIGINT       NOT NULL,
  title_id    BIGINT       NOT NULL,
  barcode     VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  branch      VARCHAR(16)  NOT NULL,
  call_number VARCHAR(80)  NOT NULL,
  price_fen   BIGINT       NOT NULL,
  state       VARCHAR(16)  NOT NULL,
  loan_id     BIGINT       NOT NULL DEFAULT 0,
  loan_closed BOOLEAN      NOT NULL DEFAULT 1,
  hold_id     BIGINT       NULL,
  origin      VARCHAR(16)  NOT NULL,
  proposal_id BIGINT       NULL,
  added_at    DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_item_barcode (barcode),
  KEY ix_item_title (title_id, branch, state),
  KEY ix_item_hold (hold_id),
  KEY ix_item_added (added_at),
  CONSTRAINT fk_item_title FOREIGN KEY (title_id) REFERENCES title (id),
  CONSTRAINT fk_item_branch FOREIGN KEY (branch) REFERENCES branch (code)
);
