-- A set is one title in several volumes: a reader waits for one of them, for several, or for any.
ALTER TABLE copy
  ADD COLUMN volume VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT ''
    COMMENT 'which part of a set it is; empty: the copy is the whole title';

ALTER TABLE hold
  ADD COLUMN wanted_volume VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT ''
    COMMENT 'the part of a set that will do, with a wanted copy that of the copy; empty: any',
  DROP KEY uq_hold_active_reader,
  ADD UNIQUE KEY uq_hold_active_reader (active_reader, title_id, wanted_volume);
