-- Titles that readers wait for, most readers first.
select title_id, active_holds, unmet_demand, copies, on_order, in_process, ratio, shortage, pressing, caused_at
from pressure
where active_holds > 0
order by active_holds desc, title_id
limit :limit
