-- What circulation's rules tell copies apart by: the kind of thing, and the part of the stock it belongs to.
ALTER TABLE item
  ADD COLUMN item_type  VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'book',
  ADD COLUMN collection VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'general';
