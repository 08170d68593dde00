-- Tables that every service with a schema of its own has. Times are UTC.

-- Domain events, written in the transaction that made them true. Sent rows stay: they are the ledger of what was published.
CREATE TABLE outbox (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  event_id    CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type        VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject     VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shard       SMALLINT     NOT NULL COMMENT 'crc32(subject) mod 16: order is kept within a shard',
  payload     JSON         NOT NULL,
  occurred_at DATETIME(3)  NOT NULL,
  traceparent CHAR(55)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  sent_at     DATETIME(3)  NULL COMMENT 'when the broker acknowledged it',
  UNIQUE KEY uq_outbox_event (event_id),
  -- unsent rows lie together at the head, whatever the number of sent ones
  KEY ix_outbox_unsent (sent_at, shard, id)
) COMMENT 'domain events to publish and published';

CREATE TABLE outbox_shard (
  shard SMALLINT NOT NULL PRIMARY KEY
) COMMENT 'who holds the lock on a row publishes that shard';
INSERT INTO outbox_shard (shard) VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9),(10),(11),(12),(13),(14),(15);

-- A message is handled once: this row commits with the handler's changes.
CREATE TABLE inbox (
  consumer   VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  message_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  handled_at DATETIME(3) NOT NULL,
  PRIMARY KEY (consumer, message_id)
) COMMENT 'messages already handled';

-- A command is carried out once: this row commits with the command's changes.
CREATE TABLE once (
  request_id  VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  operation   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint BINARY(32)   NOT NULL COMMENT 'SHA-256 of the command',
  answer      JSON         NULL COMMENT 'null only inside the transaction that carries it out',
  at          DATETIME(3)  NOT NULL
) COMMENT 'answers to commands already carried out';

-- The newest version of each signal that took effect here.
CREATE TABLE signal_log (
  signal_type VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject     VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version     BIGINT      NOT NULL,
  caused_at   DATETIME(3) NOT NULL,
  applied_at  DATETIME(3) NOT NULL,
  PRIMARY KEY (signal_type, subject)
) COMMENT 'newest signal applied, by subject';

-- Every application of a signal, to measure how long the way back takes.
CREATE TABLE signal_applied (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  signal_type VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  applied_at  DATETIME(3) NOT NULL,
  latency_ms  BIGINT      NOT NULL COMMENT 'from the event that caused the signal to the end of the handler',
  KEY ix_signal_applied_at (applied_at)
) COMMENT 'write-back latencies';
