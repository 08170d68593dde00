-- Titles whose balance differed from the ledger's on a local day, the largest difference first.
select title_id, kind, as_of, ledger, missing, surplus
from title_drift
where local_day = :day
order by missing + surplus desc, title_id, kind, as_of
limit :limit
