-- A loan can be renewed against the rules more than once, for the same reason.
ALTER TABLE loan_override DROP PRIMARY KEY, ADD PRIMARY KEY (loan_id, decided_at, code);
