-- Copies of a title are counted by volume at every check-out: the index alone answers that.
ALTER TABLE copy
  DROP KEY ix_copy_title,
  ADD KEY ix_copy_title (title_id, volume, state, at_branch);
