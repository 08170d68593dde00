-- A reader who leaves borrows nothing more, whatever a desk knew of him a moment before.
ALTER TABLE reader_tally
  ADD COLUMN left_at DATETIME(3) NULL COMMENT 'when the account was closed for good';

-- What readers paid for others is found by who paid.
ALTER TABLE fee_entry ADD KEY ix_entry_actor (actor_id);
ALTER TABLE fee_payment ADD KEY ix_payment_payer (payer_id);
