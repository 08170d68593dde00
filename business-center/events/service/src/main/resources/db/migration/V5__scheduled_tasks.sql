-- Work that is caused by the clock. Of all instances one does a task at a time, and goes on where the last one stopped.
CREATE TABLE scheduled_task (
  name        VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  next_at     DATETIME(3) NOT NULL COMMENT 'by the clock of the hub, which can be moved',
  position    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''
              COMMENT 'where the run under way goes on; empty: at its beginning',
  holder      VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the turn that has it now',
  lease_until DATETIME(3) NULL COMMENT 'by the clock of the database, which nobody moves: then others may take it',
  changes     BIGINT      NOT NULL DEFAULT 0 COMMENT 'made in all runs',
  runs        BIGINT      NOT NULL DEFAULT 0 COMMENT 'that came to their end',
  failures    INT         NOT NULL DEFAULT 0 COMMENT 'in a row',
  ended_at    DATETIME(3) NULL COMMENT 'the last run',
  CONSTRAINT ck_task_lease CHECK ((holder IS NULL) = (lease_until IS NULL))
) COMMENT 'tasks of the scheduler';
