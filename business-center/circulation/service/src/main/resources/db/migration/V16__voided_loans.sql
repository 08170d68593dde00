-- A loan that was written by mistake keeps its row, and a mark says who took it back and why.
ALTER TABLE loan_mark DROP CHECK ck_mark;
ALTER TABLE loan_mark ADD CONSTRAINT ck_mark CHECK (mark IN ('claimed', 'lost', 'found', 'voided'));
