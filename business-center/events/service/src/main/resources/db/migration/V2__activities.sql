CREATE TABLE activity_session (
  id             BIGINT        NOT NULL PRIMARY KEY,
  title_zh       VARCHAR(120)  NOT NULL,
  title_en       VARCHAR(200)  NOT NULL,
  kind           VARCHAR(20)   NOT NULL,
  branch         VARCHAR(16)   NOT NULL,
  starts_at      DATETIME(3)   NOT NULL,
  ends_at        DATETIME(3)   NOT NULL,
  quota          INT           NOT NULL,
  registered     INT           NOT NULL DEFAULT 0,
  tags           VARCHAR(400)  NOT NULL,
  audience       VARCHAR(20)   NOT NULL,
  description_zh VARCHAR(2000) NOT NULL,
  KEY session_starts (starts_at),
  -- Places booked never pass the quota, whatever the code does.
  CONSTRAINT registered_within_quota CHECK (registered BETWEEN 0 AND quota)
);

CREATE TABLE registration (
  id            BIGINT      NOT NULL PRIMARY KEY,
  session_id    BIGINT      NOT NULL,
  reader_id     BIGINT      NOT NULL,
  state         VARCHAR(16) NOT NULL,
  registered_at DATETIME(3) NOT NULL,
  cancelled_at  DATETIME(3) NULL,
  active_key    VARCHAR(48) GENERATED ALWAYS AS (IF(state = 'registered', CONCAT(session_id, '|', reader_id), NULL)) STORED,
  UNIQUE KEY registration_active (active_key),
  KEY registration_reader (reader_id, registered_at),
  KEY registration_at (registered_at),
  KEY registration_cancelled (cancelled_at)
);
