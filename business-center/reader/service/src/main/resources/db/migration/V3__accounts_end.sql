ALTER TABLE staff
  ADD COLUMN active BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'whether anybody may sign in with it' AFTER branch;

CREATE TABLE token_version (
  subject   BIGINT      NOT NULL PRIMARY KEY COMMENT 'id of staff or reader',
  version   INT         NOT NULL COMMENT 'tokens of a lower one are over; without a row: 0',
  raised_at DATETIME(3) NOT NULL,
  KEY ix_token_version_raised (raised_at)
) COMMENT 'which tokens were ended before their time';
