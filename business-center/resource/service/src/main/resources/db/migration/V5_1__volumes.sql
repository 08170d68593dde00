-- A set is one title in several volumes; a copy is one of them.
ALTER TABLE item
  ADD COLUMN volume VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT ''
    COMMENT 'which part of a set it is, as printed on it; empty: the whole title';
