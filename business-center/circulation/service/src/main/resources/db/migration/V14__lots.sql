-- Where the policy draws lots, those who came at about the same time are served by their lots. Holds of before have none:
-- they stay where they stand.
ALTER TABLE hold
  ADD COLUMN lot INT NULL COMMENT 'worked out from title and reader; null: staff gave it its place';
