-- open_key makes "one open proposal per title" a fact of the database.
CREATE TABLE proposal (
  id            BIGINT       NOT NULL,
  title_id      BIGINT       NOT NULL,
  state         VARCHAR(12)  NOT NULL,
  quantity      INT          NOT NULL,
  origin        VARCHAR(10)  NOT NULL,
  evidence      JSON         NOT NULL,
  reason        VARCHAR(300) NULL,
  estimated_fen BIGINT       NOT NULL,
  -- 1 while the pressure that was answered with no has not fallen yet
  muted         BOOLEAN      NOT NULL DEFAULT 0,
  opened_at     DATETIME(3)  NOT NULL,
  changed_at    DATETIME(3)  NOT NULL,
  open_key      BIGINT GENERATED ALWAYS AS (IF(state = 'open', title_id, NULL)) STORED,
  PRIMARY KEY (id),
  UNIQUE KEY uq_proposal_open (open_key),
  KEY ix_proposal_state (state, changed_at),
  KEY ix_proposal_title (title_id, state),
  KEY ix_proposal_opened (opened_at),
  CONSTRAINT fk_proposal_title FOREIGN KEY (title_id) REFERENCES title (id)
);

CREATE TABLE proposal_step (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  proposal_id BIGINT       NOT NULL,
  from_state  VARCHAR(12)  NOT NULL,
  to_state    VARCHAR(12)  NOT NULL,
  quantity    INT          NOT NULL,
  by_role     VARCHAR(16)  NOT NULL,
  reason      VARCHAR(300) NULL,
  at          DATETIME(3)  NOT NULL,
  PRIMARY KEY (id),
  KEY ix_step_proposal (proposal_id, id),
  KEY ix_step_at (at),
  CONSTRAINT fk_step_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
);
