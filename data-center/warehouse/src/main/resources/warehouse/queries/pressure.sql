-- Titles by shortage, largest first; with pressing_only = 1 those past the threshold alone.
select title_id, active_holds, unmet_demand, copies, on_order, in_process, ratio, shortage, pressing, caused_at
from pressure
where (:pressing_only = 0 or pressing = 1)
  and (active_holds > 0 or unmet_demand > 0 or pressing = 1)
order by shortage desc, ratio desc, title_id
limit :limit
