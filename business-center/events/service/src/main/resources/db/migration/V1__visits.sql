-- One row a venue and day: the quota is kept by a conditional update of `booked`.
CREATE TABLE visit_day (
  venue  VARCHAR(16) NOT NULL,
  day    DATE        NOT NULL,
  booked INT         NOT NULL DEFAULT 0,
  PRIMARY KEY (venue, day),
  CONSTRAINT booked_not_negative CHECK (booked >= 0)
);

CREATE TABLE visit (
  id         BIGINT      NOT NULL PRIMARY KEY,
  reader_id  BIGINT      NOT NULL,
  venue      VARCHAR(16) NOT NULL,
  day        DATE        NOT NULL,
  code       CHAR(12)    NOT NULL,
  state      VARCHAR(16) NOT NULL,
  booked_at  DATETIME(3) NOT NULL,
  entered_at DATETIME(3) NULL,
  left_at    DATETIME(3) NULL,
  ended_at   DATETIME(3) NULL,
  -- One booking a reader and day that is not given up.
  active_key VARCHAR(40) GENERATED ALWAYS AS (IF(state = 'cancelled', NULL, CONCAT(reader_id, '|', day))) STORED,
  UNIQUE KEY visit_code (code),
  UNIQUE KEY visit_active (active_key),
  KEY visit_reader (reader_id, day),
  KEY visit_state_day (state, day),
  KEY visit_booked_at (booked_at)
);

-- How many are inside; the cap is kept by a conditional update.
CREATE TABLE occupancy (
  venue  VARCHAR(16) NOT NULL PRIMARY KEY,
  inside INT         NOT NULL DEFAULT 0,
  CONSTRAINT inside_not_negative CHECK (inside >= 0)
);

-- Every passing of a gate: the ledger of footfall.
CREATE TABLE gate_pass (
  id       BIGINT      NOT NULL PRIMARY KEY,
  visit_id BIGINT      NOT NULL,
  venue    VARCHAR(16) NOT NULL,
  inward   BOOLEAN     NOT NULL,
  at       DATETIME(3) NOT NULL,
  KEY gate_pass_at (inward, at)
);
