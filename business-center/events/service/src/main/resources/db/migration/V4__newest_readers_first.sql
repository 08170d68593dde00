-- Who registered last gets the first letter within seconds, however many readers still wait for this month's.
ALTER TABLE letter_reader DROP KEY ix_letter_due, ADD KEY ix_letter_due (wanted, newest, reader_id DESC);
