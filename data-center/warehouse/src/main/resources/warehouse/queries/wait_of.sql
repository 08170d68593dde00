-- How long the next reader of a title waits.
select title_id, ahead, copies, p50_days, p90_days, cycle_days, loans, period_days, caused_at
from title_wait
where title_id = :title_id
