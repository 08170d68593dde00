-- What the library promises and may spend, by class of material and branch ('' = any). A version is never changed: the
-- highest one of a scope is in force unless it says that the policy was taken out.
CREATE TABLE purchase_policy (
  class_code  VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  branch      VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version     INT         NOT NULL,
  terms       JSON        NOT NULL,
  budget_year SMALLINT    NULL,
  fund_fen    BIGINT      NULL,
  in_force    BOOLEAN     NOT NULL,
  by_role     VARCHAR(16) NOT NULL,
  at          DATETIME(3) NOT NULL,
  PRIMARY KEY (class_code, branch, version)
);

-- What was advised when a proposal was weighed last; the figures are those shown to the person who decides.
CREATE TABLE proposal_advice (
  proposal_id BIGINT      NOT NULL,
  advice      JSON        NOT NULL,
  weighed_at  DATETIME(3) NOT NULL,
  PRIMARY KEY (proposal_id),
  CONSTRAINT fk_advice_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
);

-- Copies that may go ('' as destination) or should stand elsewhere; written anew title by title.
CREATE TABLE stock_advice (
  title_id       BIGINT      NOT NULL,
  from_branch    VARCHAR(16) NOT NULL,
  to_branch      VARCHAR(16) NOT NULL,
  copies         INT         NOT NULL,
  held           INT         NOT NULL,
  loans_per_copy DOUBLE      NOT NULL,
  asked_per_day  DOUBLE      NOT NULL,
  weighed_at     DATETIME(3) NOT NULL,
  PRIMARY KEY (title_id, from_branch, to_branch),
  KEY ix_stock_advice (to_branch, copies),
  CONSTRAINT fk_stock_advice_title FOREIGN KEY (title_id) REFERENCES title (id)
);
